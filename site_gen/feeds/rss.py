"""RSS 2.0 (RSS Advisory Board, 2.0.11) with atom:link, content:encoded, dc:creator and Media RSS."""

from collections.abc import Iterable
from html import escape

from lxml import etree

from .addresses import web_uri
from .dates import rfc822
from .entry import Entry, Feed
from .face import add_face
from .media import add_media
from .podcast import ITUNES, add_episode, add_show
from .xml_parts import MEDIA, add, add_html, document, hex_escaped_before, inner

_ATOM = "http://www.w3.org/2005/Atom"
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_DC = "http://purl.org/dc/elements/1.1/"
_NAMESPACES = {"atom": _ATOM, "content": _CONTENT, "dc": _DC, "media": MEDIA}
_PODCAST = _NAMESPACES | {"itunes": ITUNES}


def write_rss(feed: Feed) -> bytes:
    """The whole feed. A caller with many feeds caches `rss_entry` and calls `rss_document` itself."""
    one = rss_episode if feed.podcast else rss_entry
    return rss_document(feed, map(one, feed.entries))


def rss_document(feed: Feed, entries: Iterable[bytes]) -> bytes:
    """A feed from its head and entries that `rss_entry` has serialised, or `rss_episode` those of a podcast;
    `feed.entries` is not looked at."""
    root = etree.Element("rss", nsmap=_PODCAST if feed.podcast else _NAMESPACES, version="2.0")
    channel = add(root, "channel")
    add(channel, "title", feed.title)
    add(channel, "link", feed.page_url)
    add(channel, "description", feed.description or feed.title)
    add(channel, "language", feed.language.lower())
    add(channel, "lastBuildDate", rfc822(feed.updated))
    add(channel, f"{{{_ATOM}}}link", rel="self", type="application/rss+xml", href=feed.self_url)
    if feed.older:
        add(channel, f"{{{_ATOM}}}link", rel="prev-archive", type="application/atom+xml", href=feed.older)
    if feed.podcast is not None:
        add_show(channel, feed.podcast, feed.site_name)
    add_face(root, channel, feed, "RSS")
    return document(root, b"</channel></rss>", entries)


def rss_entry(entry: Entry) -> bytes:
    """One `item`, serialised."""
    return _serialised(entry, podcast=False)


def rss_episode(entry: Entry) -> bytes:
    """One `item` of a podcast. Apart, because podcast tags in an item make validators ask for the show's."""
    return _serialised(entry, podcast=True)


def _serialised(entry: Entry, podcast: bool) -> bytes:
    root = etree.Element("rss", nsmap=_PODCAST if podcast else _NAMESPACES)
    item = add(root, "item")
    add(item, "title", entry.title)
    add(item, "link", entry.url)
    add(item, "guid", entry.id, isPermaLink="true" if entry.id == entry.url else "false")
    add(item, "pubDate", rfc822(entry.published))
    _add_people(item, entry)
    for _, label in entry.categories:
        add(item, "category", label)
    _add_media(item, entry)
    if podcast and entry.enclosure is not None:
        add_episode(item, entry.enclosure.duration, entry.enclosure.episode)
    # A description is HTML (2.0.11 §item), so plain text is escaped once more; and it stands before the body,
    # because readers that know only one of the two take the last (W3C: NeedDescriptionBeforeContent).
    add(item, "description", escape(entry.teaser, quote=False))
    if entry.content_html:
        add_html(item, f"{{{_CONTENT}}}encoded", entry.content_html)
    return hex_escaped_before(b"<content:encoded>", inner(root))


def _add_people(item: etree._Element, entry: Entry) -> None:
    """Who wrote it and where it was taken from. RSS' own `author` wants an e-mail address, so dc:creator."""
    for name in entry.authors:
        add(item, f"{{{_DC}}}creator", name)
    if entry.source_name and (url := web_uri(entry.source_url)):
        add(item, "source", entry.source_name, url=url)
    elif entry.source_name:  # `source` must have an address
        add(item, f"{{{_DC}}}source", entry.source_name)


def _add_media(item: etree._Element, entry: Entry) -> None:
    """At most one enclosure: readers take one, and the W3C validator warns of more."""
    if (file := entry.enclosure) is not None:
        add(item, "enclosure", url=file.url, length=str(file.length), type=file.type)
    add_media(item, entry)
