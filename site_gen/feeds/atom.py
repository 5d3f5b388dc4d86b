"""Atom 1.0 (RFC 4287).

Elements are made without a namespace and stand in Atom's by the `xmlns` of the feed they are laid into; lxml
need not look it up for each of them, which is a third of the work.
"""

from collections.abc import Iterable
from html import escape

from lxml import etree

from .addresses import web_uri
from .dates import distinct_rfc3339, rfc3339
from .entry import Entry, Feed
from .face import add_face
from .media import add_media
from .xml_parts import MEDIA, add, add_html, document, hex_escaped_before, inner

_ATOM = "http://www.w3.org/2005/Atom"
_MEDIA = {"media": MEDIA}
_HISTORY = "http://purl.org/syndication/history/1.0"  # RFC 5005
_TYPE = "application/atom+xml"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write_atom(feed: Feed) -> bytes:
    """The whole feed. A caller with many feeds caches `atom_entry` and calls `atom_document` itself."""
    return atom_document(feed, map(atom_entry, feed.entries))


def atom_document(feed: Feed, entries: Iterable[bytes]) -> bytes:
    """A feed from its head and entries that `atom_entry` has serialised; `feed.entries` is not looked at."""
    names = _MEDIA | {"fh": _HISTORY} if feed.current else _MEDIA
    root = etree.Element("feed", {"xmlns": _ATOM, _LANG: feed.language}, nsmap=names)
    add(root, "id", feed.id or feed.page_url)
    _add_text(root, "title", feed.title)
    if feed.description:
        _add_text(root, "subtitle", feed.description)
    add(root, "updated", rfc3339(feed.updated))
    add(root, "link", rel="self", type=_TYPE, href=feed.self_url)
    add(root, "link", rel="alternate", type="text/html", href=feed.page_url)
    _add_history(root, feed)
    author = add(root, "author")  # §4.1.1: it stands for every entry that names none
    add(author, "name", feed.site_name)
    add(author, "uri", feed.site_url)
    add_face(root, root, feed, "Atom")
    return document(root, b"</feed>", entries)


def atom_entry(entry: Entry) -> bytes:
    """One `entry`, serialised."""
    root = etree.Element("feed", nsmap=_MEDIA)
    element = add(root, "entry")
    add(element, "id", entry.id)
    _add_text(element, "title", entry.title)
    add(element, "published", rfc3339(entry.published))
    add(element, "updated", distinct_rfc3339(entry.updated, entry.id))
    add(element, "link", rel="alternate", type="text/html", href=entry.url)
    _add_people(element, entry)
    for term, label in entry.categories:
        add(element, "category", term=term, label=label)
    _add_media(element, entry)
    if entry.summary or not entry.content_html:
        _add_text(element, "summary", entry.teaser)
    if entry.content_html:
        add_html(element, "content", entry.content_html, type="html")
    return hex_escaped_before(b"<content ", inner(root))


def _add_history(root: etree._Element, feed: Feed) -> None:
    """RFC 5005 §4: the way to older entries; and in an archive document what it is, and the way back."""
    for relation, address in (("prev-archive", feed.older), ("next-archive", feed.newer), ("current", feed.current)):
        if address:
            add(root, "link", rel=relation, type=_TYPE, href=address)
    if feed.current:
        add(root, f"{{{_HISTORY}}}archive")


def _add_text(parent: etree._Element, tag: str, text: str) -> None:
    """A text construct (§3.1). What could be taken for markup goes as HTML, escaped once: readers that ignore
    `type` show it right too, and the W3C validator suspects no HTML in it (ContainsUndeclaredHTML)."""
    if "<" in text or "&" in text:
        add(parent, tag, escape(text, quote=False), type="html")
    else:
        add(parent, tag, text)


def _add_people(element: etree._Element, entry: Entry) -> None:
    """The authors; and for a reprint `via`, where the text comes from (§4.2.7.2).

    `atom:source` would not do: it describes a feed that the entry was copied from (§4.2.11).
    """
    for name in entry.authors:
        add(add(element, "author"), "name", name)
    if url := web_uri(entry.source_url):
        add(element, "link", rel="via", href=url, title=entry.source_name or url)
    elif entry.source_name:
        add(add(element, "contributor"), "name", entry.source_name)


def _add_media(element: etree._Element, entry: Entry) -> None:
    if (file := entry.enclosure) is not None:
        add(element, "link", rel="enclosure", type=file.type, length=str(file.length), href=file.url)
    add_media(element, entry)
