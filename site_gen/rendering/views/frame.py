"""What the frame of a page shows: its head, and links of all kinds."""

from markupsafe import Markup
from msgspec import Struct

from ...model.item import AnyItem
from ...model.picture import Picture, Shared


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


class OrdinaryView(Struct, frozen=True, kw_only=True):
    """An ordinary page that MkDocs rendered (关于, 手册)."""

    title: str
    content: Markup
    toc: tuple[Link, ...] = ()
    siblings: tuple[Link, ...] = ()
