"""What the pages of stories, photos and videos show."""

from markupsafe import Markup
from msgspec import Struct

from ...model.caption import Caption, Credit
from ...model.card import Card
from ...model.item import AnyItem
from ...model.picture import Picture
from .frame import Link


class Figure(Struct, frozen=True):
    """A picture of an item with its caption and credit."""

    picture: Picture
    caption: str
    credit: str
    mention: str = ""  # the credit, where neither caption nor text names whom it names
    apart: bool = True  # the text does not show this picture itself
    told: Caption | None = None  # what the caption's words tell
    credits: tuple[Credit, ...] = ()  # name by name
    place: Link | None = None  # the region's page, where there is one


class Attached(Struct, frozen=True):
    title: str
    address: str
    suffix: str  # PDF, DOCX …
    size: str  # 1.2 MB


class WayOut(Struct, frozen=True):
    """A place outside where a video lies: a link, and a QR code (side of its view box, data of its path) of it."""

    platform: str  # 视频号
    link: str
    scan: str  # what to scan the code with: 微信; empty where any scanner does
    side: int
    steps: str


class VideoView(Struct, frozen=True, kw_only=True):
    """How a video can be seen: `file` in the page, else `embed` on click, else `link` out. Any may be empty.

    `width` and `height` are those of the file, 0 where it was not measured.
    """

    platform: str  # 哔哩哔哩
    embed: str = ""
    link: str = ""
    file: str = ""
    size: str = ""  # of the file: 3.2 MB
    width: int = 0
    height: int = 0
    captions: str = ""
    clock: str = ""  # 04:36
    portrait: bool = False
    poster: Picture | None = None
    ways: tuple[WayOut, ...] = ()
    transcript: tuple[str, ...] = ()  # paragraphs
    minors: str = ""  # 已作遮挡; empty where no minors appear or nothing is said


class Ground(Struct, frozen=True):
    """Preview only: what a tag stands on. `before` and `after` stand around the words in the item."""

    where: str  # 标题, 正文 …
    words: str
    weight: str
    rule: str
    before: str = ""
    after: str = ""


class TagNote(Struct, frozen=True):
    """Preview only: a tag with its grounds."""

    name: str
    grounds: tuple[Ground, ...]


class ItemView(Struct, frozen=True, kw_only=True):
    """An item page. `newer` and `older` stand in the same region or series."""

    item: AnyItem
    card: Card
    body: Markup
    regions: tuple[Link, ...] = ()  # province down to county
    themes: tuple[Link, ...] = ()
    station: Link | None = None
    column: Link | None = None
    series: Link | None = None
    kind: Link | None = None
    neighbourhood: str = ""  # 思南县 or 铜仁微视: what 上一篇 and 下一篇 go through
    newer: Card | None = None
    older: Card | None = None
    related: tuple[Card, ...] = ()
    contents: tuple[Link, ...] = ()  # the headings of a long body, as fragments
    latest: tuple[Link, ...] = ()  # side boxes: region and themes; filled from <address>latest.json by script
    pictures: tuple[Picture, ...] = ()  # all that the page shows of the item, the cover first
    figures: tuple[Figure, ...] = ()  # photo items
    video: VideoView | None = None
    attachments: tuple[Attached, ...] = ()
    poster: str = ""  # address of a picture with the title and a QR code, for sharing
    unreviewed: str = ""  # preview only: 草稿, 待审, 定时 …
