"""What goes into a feed, whatever its format. Values only: what they hold is already fit to be published."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import force_setattr

from .characters import clean
from .dates import first_day, on_house_clock
from .podcast import Podcast


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


class FeedPicture(_Clean, frozen=True, kw_only=True):
    """A picture of an entry, as published; all addresses of an entry are absolute."""

    url: str
    width: int
    height: int
    type: str  # image/jpeg
    length: int = 0  # bytes, where they are known
    title: str = ""  # 图片说明
    credit: str = ""  # 摄影


class FeedClip(_Clean, frozen=True, kw_only=True):
    """A video: an own file with size and type, or the page of the platform that plays it.

    RSS 2.0 demands all three of an enclosure: what is not known in bytes cannot be one.
    """

    url: str = ""
    length: int = 0
    type: str = ""  # video/mp4
    player: str = ""
    duration: int | None = None  # seconds
    episode: int | None = None  # 第几期, for podcasts


class Entry(_Clean, frozen=True, kw_only=True):
    """One item in a feed.

    `id` comes from `addresses.permanent_id`; `content_html` is the body with absolute links
    (`body.reader_html`), or empty in a feed of summaries; all the rest is plain text. `source_name` and
    `source_url` are set for a reprint (互联网新闻信息服务管理规定 §15: its source is named and traceable).
    `pictures`: the one that stands for the entry, then the others of a photo story; of a video, its poster.
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
    pictures: tuple[FeedPicture, ...] = ()
    clip: FeedClip | None = None

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

    @property
    def enclosure(self) -> FeedClip | None:
        """The own video file, where there is one."""
        return self.clip if self.clip is not None and self.clip.url else None


class Feed(_Clean, frozen=True, kw_only=True):
    """One feed in one format. `page_url` is the listing's page, `self_url` this very file.

    `older`, `newer` and `current` are the archive links of RFC 5005 §4: full addresses of Atom documents.
    `current` stands in archive documents alone, and makes one.
    """

    title: str
    page_url: str
    self_url: str
    updated: datetime  # from `last_updated`, never the build's own time
    site_name: str  # stands as the author of entries that name none
    site_url: str
    description: str = ""
    language: str = "zh-CN"
    entries: tuple[Entry, ...] = ()
    id: str = ""  # of the feed for ever; its page where nothing else is said
    older: str = ""
    newer: str = ""
    current: str = ""
    style_url: str = ""  # of the face that a browser shows
    subscribe_url: str = ""  # where a reader learns of all feeds
    podcast: Podcast | None = None


def last_updated(updated: Iterable[datetime], since: str) -> datetime:
    """When a feed last changed: the latest of its entries' `updated`, or the site's `since` where it is empty."""
    return max(updated, default=None) or first_day(since)
