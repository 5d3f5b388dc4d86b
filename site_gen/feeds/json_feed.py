"""JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

from collections.abc import Iterable

from msgspec import Struct, field, json

from .addresses import web_uri
from .dates import rfc3339
from .entry import Entry, Feed

_VERSION = "https://jsonfeed.org/version/1.1"


class _Author(Struct, frozen=True, omit_defaults=True):
    name: str
    url: str = ""


class _Attachment(Struct, frozen=True, omit_defaults=True):
    url: str
    mime_type: str
    title: str = ""
    size_in_bytes: int = 0
    duration_in_seconds: int | None = None


class _Source(Struct, frozen=True, omit_defaults=True):
    """Our extension `_source`: 1.1 has no word for a reprint's origin, and readers open an `external_url`."""

    name: str
    url: str = ""


class _Item(Struct, frozen=True, kw_only=True, omit_defaults=True):
    id: str
    url: str
    title: str
    content_html: str = ""
    content_text: str = ""
    summary: str = ""
    image: str = ""
    date_published: str
    date_modified: str
    authors: tuple[_Author, ...] = ()
    tags: tuple[str, ...] = ()
    attachments: tuple[_Attachment, ...] = ()
    source: _Source | None = field(name="_source", default=None)


class _Head(Struct, frozen=True, kw_only=True, omit_defaults=True):
    version: str
    title: str
    home_page_url: str
    feed_url: str
    description: str = ""
    authors: tuple[_Author, ...]
    language: str


def write_json_feed(feed: Feed) -> bytes:
    """The whole feed. A caller with many feeds caches `json_entry` and calls `json_document` itself."""
    return json_document(feed, map(json_entry, feed.entries))


def json_document(feed: Feed, entries: Iterable[bytes]) -> bytes:
    """A feed from its head and items that `json_entry` has serialised; `feed.entries` is not looked at."""
    head = _Head(
        version=_VERSION,
        title=feed.title,
        home_page_url=feed.page_url,
        feed_url=feed.self_url,
        description=feed.description,
        authors=(_Author(feed.site_name, feed.site_url),),
        language=feed.language,
    )
    return json.encode(head).removesuffix(b"}") + b',"items":[\n' + b",\n".join(entries) + b"\n]}\n"


def json_entry(entry: Entry) -> bytes:
    """One item, serialised. `content_html` with a body and `content_text` without: one must be there."""
    return json.encode(
        _Item(
            id=entry.id,
            url=entry.url,
            title=entry.title,
            content_html=entry.content_html,
            content_text="" if entry.content_html else entry.teaser,
            summary=entry.summary,
            image=entry.pictures[0].url if entry.pictures else "",
            date_published=rfc3339(entry.published),
            date_modified=rfc3339(entry.updated),
            authors=tuple(_Author(name) for name in entry.authors),
            tags=tuple(label for _, label in entry.categories),
            attachments=_attachments(entry),
            source=_source(entry),
        )
    )


def _attachments(entry: Entry) -> tuple[_Attachment, ...]:
    """The own video file; else the pictures of a photo story. A lone picture is the item's `image` already."""
    if (file := entry.enclosure) is not None:
        return (_Attachment(file.url, file.type, "", file.length, file.duration),)
    if len(entry.pictures) < 2:
        return ()
    return tuple(_Attachment(one.url, one.type, one.title, one.length) for one in entry.pictures)


def _source(entry: Entry) -> _Source | None:
    url = web_uri(entry.source_url)
    return _Source(entry.source_name or url, url) if entry.source_name or url else None
