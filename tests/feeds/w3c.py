"""What the W3C feed validator flags, errors and warnings alike, written down as checks that need no network.

Each complaint is named as in the validator's own source (w3c/feedvalidator, src/feedvalidator/*.py), from which the
expressions and lists are taken. Dates in the future (ImplausibleDate) are left out: they depend on the day of the test.
"""

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from lxml import etree

from .w3c_html import html_complaints, text_complaints
from .w3c_media import episode_complaints, media_complaints, show_complaints

NS = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "fh": "http://purl.org/syndication/history/1.0",
    "xhtml": "http://www.w3.org/1999/xhtml",
}
# validators.py rfc2396_full, and httpURL, which is asked of enclosures
URI = re.compile(r"https?://[^/\s]+[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*")
RFC822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0800")
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00")
BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
MIME = re.compile(r"[a-z]+/[a-z0-9.+-]+")
# base.py: these prefixes, and no default namespace, for these names (ReservedPrefix, NonstdPrefix, UnknownNamespace)
PREFIXES = {uri: prefix for prefix, uri in NS.items()}
HISTORY = {"current", "first", "last", "next", "next-archive", "prev-archive", "previous"}


def rss_complaints(data: bytes, self_url: str) -> list[str]:
    root = etree.fromstring(data)
    return [*_rss(root, self_url), *_common(root, data)]


def atom_complaints(data: bytes, self_url: str) -> list[str]:
    root = etree.fromstring(data)
    return [*_atom(root, self_url), *_common(root, data)]


def _common(root, data: bytes) -> Iterator[str]:
    text = re.sub(r"<!\[CDATA\[.*?\]\]>", "", data.decode(), flags=re.S)
    if BAD.search(data.decode()):
        yield "BadCharacters"
    if "&lt;" in text or "&amp;" in text:
        yield "CharacterData: named reference in plain text"
    for element in root.iter(etree.Element):
        for prefix, uri in element.nsmap.items():
            if uri not in PREFIXES or prefix not in (None, PREFIXES[uri]):
                yield f"namespace {prefix}={uri}"
        if not element.tag.startswith(f"{{{NS['xhtml']}}}") and element.nsmap != root.nsmap:
            yield f"namespace declared again at {element.tag}"
        yield from _xhtml(element)


def _xhtml(element) -> Iterator[str]:
    """extension.py: an xhtml:div may stand in a channel or a feed (do_xhtml_div); base.py: nowhere else."""
    parent, xhtml = element.getparent(), f"{{{NS['xhtml']}}}"
    outermost = element.tag.startswith(xhtml) and not parent.tag.startswith(xhtml)
    if outermost and (element.tag != xhtml + "div" or etree.QName(parent).localname not in ("channel", "feed")):
        yield "MisplacedXHTMLContent"


def _rss(root, self_url: str) -> Iterator[str]:
    channel = root.find("channel")
    names = [child.tag for child in channel]
    for name in ("title", "link", "description", "language", "lastBuildDate"):
        if names.count(name) != 1 or not channel.findtext(name):
            yield f"channel/{name}"
    if "item" in names and set(names[names.index("item") :]) != {"item"}:
        yield "MisplacedItem"
    links = {link.get("rel"): link.get("href") for link in channel.iterfind("atom:link", NS)}
    if links.pop("self", None) != self_url:
        yield "MissingAtomSelfLink or SelfDoesntMatchLocation"
    if not links.keys() <= HISTORY or not all(URI.fullmatch(href) for href in links.values()):
        yield "UnregisteredAtomLinkRel or InvalidLink"
    for name in ("title", "description"):
        yield from text_complaints(channel.findtext(name))
    yield from _dates_822(channel.findtext("lastBuildDate"))
    guids = [guid.text for guid in channel.iterfind("item/guid")]
    if len(guids) != len(set(guids)):
        yield "DuplicateValue guid"
    yield from show_complaints(channel)
    for item in channel.iterfind("item"):
        yield from _rss_item(item)


def _rss_item(item) -> Iterator[str]:
    names = [child.tag for child in item]
    encoded = f"{{{NS['content']}}}encoded"
    if "author" in names:
        yield "author must be an e-mail address"
    if encoded in names and names.index("description") > names.index(encoded):
        yield "NeedDescriptionBeforeContent"
    for name in ("title", "link", "guid", "pubDate", "description"):
        if names.count(name) != 1 or not item.findtext(name):
            yield f"item/{name}"
    if names.count("source") + names.count(f"{{{NS['dc']}}}source") > 1:
        yield "DuplicateItemSemantics source"
    guid = item.find("guid")
    if (guid.get("isPermaLink") == "true") != (guid.text == item.findtext("link")):
        yield "InvalidPermalink"
    yield from _dates_822(item.findtext("pubDate"))
    yield from _uris(item, "link", "guid")
    for name in ("title", "category", "source"):
        for element in item.iterfind(name):
            yield from text_complaints(element.text)
    yield from html_complaints(item.findtext("description"))
    yield from html_complaints(item.findtext(encoded) or "")
    yield from _enclosures(item.findall("enclosure"), "url")
    if any(not (category.text or "").strip() for category in item.iterfind("category")):
        yield "NotBlank category"
    if any(not URI.fullmatch(source.get("url", "")) for source in item.iterfind("source")):
        yield "InvalidFullLink source"
    yield from media_complaints(item)
    yield from episode_complaints(item)


def _atom(root, self_url: str) -> Iterator[str]:
    names = [child.tag.rpartition("}")[2] for child in root]
    if "entry" in names and set(names[names.index("entry") :]) != {"entry"}:
        yield "MisplacedMetadata"
    for name in ("id", "title", "updated", "author/atom:name"):
        if not root.findtext(f"atom:{name}", namespaces=NS):
            yield f"feed/{name}"
    if [link.get("href") for link in root.iterfind("atom:link[@rel='self']", NS)] != [self_url]:
        yield "MissingSelf"
    for name, message in (("id", "DuplicateEntries"), ("updated", "DuplicateUpdated")):
        values = [one.text for one in root.iterfind(f"atom:entry/atom:{name}", NS)]
        if len(values) != len(set(values)):
            yield message
    yield from _history(root)
    for element in (root, *root.iterfind("atom:entry", NS)):
        yield from _atom_element(element)


def _history(root) -> Iterator[str]:
    """feed.py validate_metadata, and RFC 5005 §4 itself."""
    found = [link.get("rel") for link in root.iterfind("atom:link", NS) if link.get("rel") in HISTORY]
    if len(found) != len(set(found)):
        yield "two links of one relation"
    if root.find("fh:archive", NS) is None:
        if set(found) - {"prev-archive"}:
            yield "a subscription document leads to its newest archive, nowhere else"
    elif "current" not in found:
        yield "MissingCurrentInArchive"
    if any(link.get("rel") in HISTORY for link in root.iterfind("atom:entry/atom:link", NS)):
        yield "FeedHistoryRelInEntry"


def _atom_element(element) -> Iterator[str]:
    for name in ("id", "title", "updated"):
        if len(element.findall(f"atom:{name}", NS)) != 1:
            yield f"MissingElement {name}"
    if not RFC3339.fullmatch(element.findtext("atom:updated", namespaces=NS)):
        yield "InvalidRFC3339Date"
    links = element.findall("atom:link", NS)
    if len({(link.get("rel"), link.get("type")) for link in links}) != len(links):
        yield "DuplicateAtomLink"
    if any(not URI.fullmatch(link.get("href")) for link in links):
        yield "InvalidLink"
    for link in links:
        yield from text_complaints(link.get("title", ""))
    yield from _enclosures(element.findall("atom:link[@rel='enclosure']", NS), "href")
    for name in ("title", "subtitle", "summary", "content"):
        for construct in element.iterfind(f"atom:{name}", NS):
            if construct.get("type") == "html":
                yield from html_complaints(construct.text)
            elif re.search(r"[<&]", construct.text or "<"):
                yield f"ContainsUndeclaredHTML {name}"
    if element.tag.endswith("entry"):
        if element.find("atom:summary", NS) is None and element.find("atom:content", NS) is None:
            yield "MissingTextualContent"
        yield from media_complaints(element)


def _dates_822(value: str) -> Iterator[str]:
    if not RFC822.fullmatch(value) or parsedate_to_datetime(value).strftime("%a") != value[:3]:
        yield f"InvalidRFC2822Date {value}"


def _uris(element, *names: str) -> Iterator[str]:
    for name in names:
        if not URI.fullmatch(element.findtext(name)):
            yield f"InvalidFullLink {name}"


def _enclosures(elements, address: str) -> Iterator[str]:
    if len(elements) > 1:
        yield "DuplicateEnclosure"
    for one in elements:
        if not (
            URI.fullmatch(one.get(address)) and int(one.get("length")) > 0 and MIME.fullmatch(one.get("type"))
        ):
            yield "enclosure needs url, length and type"
