"""What templates are given: frozen values, ready to show. A template looks nothing up and changes nothing.

Addresses are site paths (/stories/…/); templates pass them through `href()`.
"""

from collections.abc import Mapping
from datetime import date

from markupsafe import Markup
from msgspec import Struct

from ..indexing.statistics import Bar, Pace
from ..model.caption import Caption, Credit
from ..model.card import Card
from ..model.item import AnyItem
from ..model.listing import Listing, Period
from ..model.picture import Picture, Shared
from ..model.registers import Column, LinkGroup, Station


class Link(Struct, frozen=True):
    """A name and where it leads; `count` is shown on listings' own pages and indexes only."""

    name: str
    address: str
    count: int | None = None
    current: bool = False


class FeedLink(Struct, frozen=True):
    name: str  # RSS, Atom, JSON Feed
    title: str  # 文明铜仁 · 思南县
    address: str
    media_type: str


class Head(Struct, frozen=True, kw_only=True):
    """What the frame of a page says of it (国办发〔2017〕47号 annex 2: site, column and content tags)."""

    title: str
    description: str
    address: str
    section: str = ""  # the navigation entry that is current
    crumbs: tuple[Link, ...] = ()  # from 首页 down to this page; the last has no link
    feeds: tuple[FeedLink, ...] = ()
    column_name: str = ""
    column_description: str = ""
    column_keywords: str = ""
    column_type: str = "工作动态"
    item: AnyItem | None = None  # item pages: ArticleTitle, PubDate, Author …
    source: str = ""  # item pages: ContentSource, the unit or paper that is shown as 来源
    keywords: tuple[str, ...] = ()  # item pages: the editor's, else the names of the themes
    picture: Picture | Shared | None = None  # what stands for a link to the page
    robots: str = ""  # noindex for pages that are not content


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


class Banner(Struct, frozen=True, kw_only=True):
    """The head of a topic: its picture, else the drawing `art` of the theme, else neither."""

    name: str
    intro: str
    address: str
    picture: Picture | None = None
    art: str = ""  # scene-knock.svg


class CardGroup(Struct, frozen=True, kw_only=True):
    """Items under a sub-heading: a part of a topic, a category of 好人榜."""

    name: str
    cards: tuple[Card, ...]
    note: str = ""  # 12 名（组）
    address: str = ""  # where there are more


class MonthGroup(Struct, frozen=True):
    period: Period
    cards: tuple[Card, ...]


class YearLinks(Struct, frozen=True):
    """One year of a listing's calendar, with its months where the year is split."""

    year: Link
    months: tuple[Link, ...] = ()


class Filter(Struct, frozen=True):
    """One row of choices on a listing: 区县, 主题, 年份, 体裁 …"""

    name: str
    links: tuple[Link, ...]


class StationBranch(Struct, frozen=True):
    """A station with those below it."""

    station: Station
    address: str
    count: int
    branches: tuple["StationBranch", ...] = ()


class ListingView(Struct, frozen=True, kw_only=True):
    """`L/`: the newest items and every way on from here. The only page of a listing with counts."""

    listing: Listing
    total: int
    cards: tuple[Card, ...]
    filters: tuple[Filter, ...] = ()
    years: tuple[YearLinks, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    children: tuple[Link, ...] = ()  # cities or counties below a region, with counts
    column: Column | None = None
    station: Station | None = None
    branches: tuple[StationBranch, ...] = ()  # below a station
    station_counts: str = ""  # 12 个中心、182 个所、2929 个站
    episodes: bool = False  # cards are episodes of a series, in their order
    gaps: str = ""  # of a series: 第 3 期、第 5 至 7 期
    banner: Banner | None = None  # topics
    groups: tuple[CardGroup, ...] = ()  # topics and 好人榜; cards are then what is in none
    period: str = ""  # 好人榜: the one that is shown


class CalendarView(Struct, frozen=True, kw_only=True):
    """A calendar page: the items of one year or month (or part of a month), newest first. No counts, no others."""

    listing: Listing
    period: Period
    part: int = 1  # 1 holds the earliest items of the period
    parts: tuple[Link, ...] = ()  # where a month needs several pages
    months: tuple[MonthGroup, ...] = ()
    month_links: tuple[Link, ...] = ()  # a year that is split shows its months instead of items
    up: Link | None = None  # the year, on a month's page
    older: Link | None = None  # the pages beside it, in its own year
    newer: Link | None = None


class Tile(Struct, frozen=True):
    """One of 34 equal tiles, or 兵团 (row and column 0)."""

    name: str
    address: str
    count: int
    row: int
    column: int
    here: bool


class TileGroup(Struct, frozen=True):
    name: str  # 华北
    tiles: tuple[Tile, ...]


class RegionGroup(Struct, frozen=True):
    """A province that has items, with its cities that have."""

    region: Link
    children: tuple[Link, ...]


class RegionsView(Struct, frozen=True, kw_only=True):
    groups: tuple[TileGroup, ...]
    apart: tuple[Tile, ...]  # 兵团
    places: tuple[RegionGroup, ...]
    home: tuple[Link, ...]  # counties of the site's own place, with counts


class TermsView(Struct, frozen=True, kw_only=True):
    """An index of terms: themes, columns, kinds, series."""

    heading: str
    note: str
    terms: tuple[Link, ...]
    descriptions: tuple[str, ...] = ()


class StationsView(Struct, frozen=True, kw_only=True):
    centers: tuple[StationBranch, ...]
    counts: str
    deep: bool = True  # all levels stand on this page


class FeedRow(Struct, frozen=True):
    name: str
    address: str
    feeds: tuple[FeedLink, ...]


class FeedGroup(Struct, frozen=True):
    name: str
    rows: tuple[FeedRow, ...]


class PickerFormat(Struct, frozen=True):
    file: str  # feed.xml
    name: str  # RSS
    families: tuple[str, ...]  # of listings that have it


class Picker(Struct, frozen=True, kw_only=True):
    """What the picker shows before its script has fetched `choices`: ids with their names."""

    choices: str
    provinces: tuple[tuple[str, str], ...]
    themes: tuple[tuple[str, str], ...]
    formats: tuple[PickerFormat, ...]


class SubscribeView(Struct, frozen=True, kw_only=True):
    groups: tuple[FeedGroup, ...]
    opml: str
    picker: Picker | None = None


class MonthColumn(Struct, frozen=True):
    """`share` is 0–100 of the fullest month that is shown."""

    year: int
    month: int
    value: int
    share: int


class Ranking(Struct, frozen=True):
    name: str  # 实践所
    bars: tuple[Bar, ...]


class PaceRow(Struct, frozen=True):
    """`state` says in words what `behind` means; `late`: somebody should see to the column."""

    pace: Pace
    state: str
    late: bool = False


class Table(Struct, frozen=True, kw_only=True):
    """What a CSV beside the page holds; `rows` are as long as the heading."""

    id: str
    name: str
    address: str
    heading: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


class StatsView(Struct, frozen=True, kw_only=True):
    total: int
    types: tuple[tuple[str, int], ...]  # 文章, 图片, 短视频
    newest: date | None
    months: tuple[MonthColumn, ...]  # oldest first
    themes: tuple[Bar, ...]
    regions: RegionsView
    heat: tuple[int, ...]  # the least count of each step of colour, ascending
    counties: tuple[Link, ...]
    stations: tuple[Ranking, ...]
    columns: tuple[PaceRow, ...]
    tables: Mapping[str, str]  # CSV: id → address


class SiteMapView(Struct, frozen=True, kw_only=True):
    groups: tuple[Filter, ...]


class HomeBox(Struct, frozen=True, kw_only=True):
    """A column or theme with its newest items, beside others."""

    name: str
    address: str
    cards: tuple[Card, ...]


class HomeBlock(Struct, frozen=True, kw_only=True):
    """One block, with what its kind shows; `partials/home/<kind>.html` says which that is."""

    kind: str
    id: str  # once on the page
    width: int = 6  # of the six columns of the grid
    name: str = ""
    note: str = ""
    address: str = ""  # where “更多” leads
    cards: tuple[Card, ...] = ()
    links: tuple[Link, ...] = ()
    boxes: tuple[HomeBox, ...] = ()
    bars: tuple[Bar, ...] = ()
    regions: RegionsView | None = None
    friends: tuple[LinkGroup, ...] = ()
    banner: Banner | None = None


class HomeRow(Struct, frozen=True, kw_only=True):
    """Blocks beside each other. `band`: its ground goes from edge to edge."""

    blocks: tuple[HomeBlock, ...]
    band: bool = False


class HomeView(Struct, frozen=True, kw_only=True):
    """Home from the top down; a block without anything to show is not among them."""

    rows: tuple[HomeRow, ...] = ()


class OrdinaryView(Struct, frozen=True, kw_only=True):
    """An ordinary page that MkDocs rendered (关于, 手册)."""

    title: str
    content: Markup
    toc: tuple[Link, ...] = ()
    siblings: tuple[Link, ...] = ()
