"""What the rest of the house needs of an item when it is not the item's own page."""

from datetime import datetime

from msgspec import Struct

from .kinds import Kind, Orientation, Status


class Picture(Struct, frozen=True):
    """A published picture: its renditions by width, narrowest first, all of one aspect ratio."""

    renditions: tuple[tuple[int, int, str], ...]  # (width, height, address)
    alt: str
    sizes: tuple[int, ...] = ()  # bytes of each rendition, for feeds

    @property
    def width(self) -> int:
        return self.renditions[-1][0]

    @property
    def height(self) -> int:
        return self.renditions[-1][1]

    @property
    def address(self) -> str:
        return self.renditions[-1][2]

    @property
    def length(self) -> int:
        """Bytes of the file at `address`; 0 where nobody measured it."""
        return self.sizes[-1] if self.sizes else 0


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
    award: str = ""  # 好人榜: category and period, ready to read

    @property
    def rank(self) -> tuple[float, str]:
        """The one order of the house: newest first, then by address."""
        return (-self.date.timestamp(), self.address)
