"""What the rest of the house needs of an item when it is not the item's own page."""

from datetime import datetime

from msgspec import Struct

from .item import Award
from .kinds import Kind, Orientation, Status
from .picture import Picture


class Card(Struct, frozen=True, kw_only=True):
    """An item on a listing, in a feed's head, beside a story. Small: a hundred thousand of them fit in memory."""

    address: str
    source: str
    type: str  # story, photo, video
    title: str
    date: datetime
    modified: datetime
    publish_at: datetime | None = None
    status: Status = Status.PUBLISHED
    kind: Kind | None = None  # stories only
    summary: str = ""
    region: str = ""  # code it is filed under
    region_name: str = ""  # path of names valid on its date
    themes: tuple[str, ...] = ()
    station: str = ""
    column: str = ""
    series: str = ""
    episode: int | None = None
    duration: int | None = None
    orientation: Orientation = Orientation.LANDSCAPE
    cover: str = ""  # the file of its picture, relative to content/
    cover_alt: str = ""
    picture: Picture | None = None  # the cover as published
    pin: bool = False
    award: Award | None = None  # 好人榜

    @property
    def rank(self) -> tuple[float, str]:
        """The one order of the house: newest first, then by address."""
        return (-self.date.timestamp(), self.address)
