"""The items: a story, a photo (or a set of photos), a video. Plain values, read once, never changed."""

from datetime import date, datetime, time

from msgspec import Struct

from .caption import Caption, Credit
from .kinds import AI, Kind, Minors, Orientation, Status
from .moment import SHANGHAI


class Correction(Struct, frozen=True):
    """更正: shown on the page for good."""

    date: date
    text: str


class Reviewers(Struct, frozen=True):
    """三审: the names that signed 一审, 二审 and 三审."""

    first: str = ""
    second: str = ""
    final: str = ""


def period_name(period: str) -> str:
    """2024Q3 → 2024年第三季度, 2018-05 → 2018年5月"""
    year, part = period[:4], period[5:]
    if period[4:5].upper() == "Q":
        return f"{year}年第{dict(zip('1234', '一二三四', strict=True)).get(part, part)}季度"
    return f"{year}年{int(part)}月" if part.isdigit() else period


class Award(Struct, frozen=True):
    """好人榜: the category (助人为乐 …) and the period (2022Q3 or 2018-05)."""

    category: str
    period: str

    @property
    def label(self) -> str:
        """助人为乐 2024年第三季度, 敬业奉献 2018年5月"""
        return f"{self.category} {period_name(self.period)}"


class Attachment(Struct, frozen=True):
    """附件: a file beside the item, path relative to content/."""

    file: str
    title: str


class Excuse(Struct, frozen=True):
    """allow: a rule that this file is excused from, and why."""

    rule: str
    reason: str


class Image(Struct, frozen=True, kw_only=True):
    """One picture of an item. `file` is relative to content/."""

    file: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    credits: tuple[Credit, ...] = ()  # the same, name by name: the editor's where there is one, else the caption's
    date: datetime | None = None
    told: Caption | None = None  # what the caption's words tell


class Aside(Struct, frozen=True):
    """Words of an item that stand neither in its title nor in its body, for the rules on words alone.

    `column` is that of their first character; 0 where only the line is known.
    """

    field: str  # 副题, 图说
    text: str
    line: int
    column: int = 0


NOT_WRITTEN = (0, 0)  # the place of a title that nobody wrote: a photo's, taken from its caption


class Item(Struct, frozen=True, kw_only=True, tag_field="type"):
    """What every item has. `address` (such as /stories/2022/01/a/) is its key everywhere."""

    source: str  # the file it stands in, relative to content/, always with "/"
    line: int = 1  # where it begins there; a row of a listing has its own line
    address: str
    title: str
    title_place: tuple[int, int] = (1, 0)  # line and column of its first character in the source
    date: datetime
    date_place: tuple[int, int] = (1, 0)  # line and column of the date in the source
    dated_only: bool = False  # the editor gave a day and no time
    status: Status = Status.PUBLISHED
    publish_at: datetime | None = None
    updated: datetime | None = None
    body: str = ""  # Markdown
    body_line: int = 1  # the line of the source where the body begins
    subtitle: str = ""
    kicker: str = ""
    dateline: str = ""
    summary: str = ""
    station: str = ""
    region: str = ""  # a code; empty where the editor left it to the tagger
    region_given: str = ""  # the editor's own words for it
    themes: tuple[str, ...] = ()
    column: str = ""
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    source_name: str = ""  # key `source`: where the text comes from
    source_url: str = ""
    original_title: str = ""
    editor: str = ""
    reprint: bool = False
    reviewers: Reviewers = Reviewers()
    corrections: tuple[Correction, ...] = ()
    cover: str = ""  # a picture, relative to content/
    keywords: tuple[str, ...] = ()
    pin: bool = False
    aliases: tuple[str, ...] = ()
    ai: AI = AI.NONE
    minors: Minors | None = None
    award: Award | None = None
    attachments: tuple[Attachment, ...] = ()
    allow: tuple[Excuse, ...] = ()
    asides: tuple[Aside, ...] = ()  # as long as the item is on the desk; not kept

    @property
    def type(self) -> str:
        """`story`, `photo` or `video`."""
        return self.__struct_config__.tag

    @property
    def modified(self) -> datetime:
        """When the text last changed for a reader: publication, update or correction, whichever is last."""
        corrected = [datetime.combine(c.date, time(), SHANGHAI) for c in self.corrections]
        return max(self.date, self.updated or self.date, *corrected)


class Story(Item, frozen=True, kw_only=True, tag="story"):
    """案例、简讯、评论、公告 or 报告."""

    kind: Kind = Kind.CASE


class Photo(Item, frozen=True, kw_only=True, tag="photo"):
    """One picture with its caption, or a photo story (组图) with several. The body is the caption or the text."""

    images: tuple[Image, ...] = ()

    @property
    def is_set(self) -> bool:
        return len(self.images) > 1


class Video(Item, frozen=True, kw_only=True, tag="video"):
    """One row of a station's listing."""

    id: str
    series: str = ""  # its name, such as 铜仁微视
    episode: int | None = None
    url: str = ""
    file: str = ""  # an own mp4, relative to content/
    poster: str = ""
    duration: int | None = None  # seconds
    orientation: Orientation = Orientation.LANDSCAPE
    captions: str = ""  # a .vtt, relative to content/
    also: tuple[str, ...] = ()  # the same video on other platforms
    transcript: str = ""  # what is said in it; a blank line between paragraphs


AnyItem = Story | Photo | Video
