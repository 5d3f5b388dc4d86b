"""What goes into a feed, whatever its format. Values only: what they hold is already fit to be published."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from .characters import clean
from .dates import first_day, on_house_clock


class _Clean(Struct, frozen=True):
    """A value that, from its making on, has only texts that XML allows and only aware times (ValueError)."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if isinstance(value, str):
                if (text := clean(value)) is not value:
                    force_setattr(self, name, text)
            elif isinstance(value, datetime):
                on_house_clock(value)  # ValueError for a naive one


class LeadPicture(_Clean, frozen=True, kw_only=True):
    """The first picture of an entry; all addresses of an entry are absolute."""

    url: str
    width: int
    height: int
    type: str  # image/webp
    length: int | None = None  # bytes, where they are known
    credit: str = ""  # 摄影


class Enclosure(_Clean, frozen=True, kw_only=True):
    """An own video file. RSS 2.0 demands all three: what is not known in bytes cannot be one."""

    url: str
    length: int
    type: str  # video/mp4
    duration: int | None = None  # seconds


class Entry(_Clean, frozen=True, kw_only=True):
    """One item in a feed.

    `id` comes from `addresses.permanent_id`; `content_html` is the body with absolute links
    (`body.reader_html`), or empty in a feed of summaries; all the rest is plain text. `source_name` and
    `source_url` are set for a reprint (互联网新闻信息服务管理规定 §15: its source is named and traceable).
    """

    id: str
    url: str
    title: str
    published: datetime
    updated: datetime
    summary: str = ""
    content_html: str = ""
    authors: tuple[str, ...] = ()
    categories: tuple[tuple[str, str], ...] = ()  # (term, label): ("volunteer", "志愿服务")
    source_name: str = ""
    source_url: str = ""
    picture: LeadPicture | None = None
    enclosure: Enclosure | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        force_setattr(self, "source_name", self.source_name.strip())
        authors = (clean(name).strip() for name in self.authors)
        force_setattr(self, "authors", tuple(filter(None, authors)))
        pairs = ((clean(term).strip(), clean(label).strip()) for term, label in self.categories)
        force_setattr(self, "categories", tuple(filter(all, pairs)))  # every format refuses a blank one

    @property
    def teaser(self) -> str:
        """The summary, or where there is none the title: every format wants some text of every entry."""
        return self.summary or self.title


class Feed(_Clean, frozen=True, kw_only=True):
    """One feed in one format. `page_url` is the listing's page, `self_url` this very file."""

    title: str
    page_url: str
    self_url: str
    updated: datetime  # from `last_updated`, never the build's own time
    site_name: str  # stands as the author of entries that name none
    site_url: str
    description: str = ""
    language: str = "zh-CN"
    entries: tuple[Entry, ...] = ()


def summary_only(entry: Entry) -> Entry:
    """The same entry for a feed of summaries."""
    return replace(entry, content_html="")


def last_updated(updated: Iterable[datetime], since: str) -> datetime:
    """When a feed last changed: the latest of its entries' `updated`, or the site's `since` where it is empty."""
    return max(updated, default=None) or first_day(since)
