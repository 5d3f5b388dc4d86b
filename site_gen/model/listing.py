"""A listing: a set of items under one address, newest first, with its calendar pages and feeds."""

from msgspec import Struct


class Format(Struct, frozen=True):
    """One feed format: its file name beside the listing's page, its media type, its name for readers."""

    file: str
    media_type: str
    name: str


RSS = Format("feed.xml", "application/rss+xml", "RSS")
ATOM = Format("atom.xml", "application/atom+xml", "Atom")
JSON_FEED = Format("feed.json", "application/feed+json", "JSON Feed")
ALL_FORMATS = (RSS, ATOM, JSON_FEED)


class Listing(Struct, frozen=True, kw_only=True):
    """One term of one family, such as the region 520600 or the theme volunteer."""

    family: str
    id: str
    address: str  # /regions/520600/
    name: str  # 铜仁市
    title: str  # as a heading on its own page and as the title of its feeds
    description: str
    parents: tuple[tuple[str, str], ...] = ()  # (name, address) from the top down, for the breadcrumb
    formats: tuple[Format, ...] = (RSS,)
    full_text: bool = False  # feeds carry bodies, or summaries
    latest: bool = False  # has a latest.json


class Period(Struct, frozen=True):
    """A calendar page's time: a year, or a month of one."""

    year: int
    month: int = 0

    @property
    def segment(self) -> str:
        return f"{self.year}/{self.month:02}/" if self.month else f"{self.year}/"

    @property
    def name(self) -> str:
        return f"{self.year}年{self.month}月" if self.month else f"{self.year}年"
