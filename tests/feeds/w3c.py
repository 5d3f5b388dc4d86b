"""What the W3C feed validator flags, errors and warnings alike, written down as checks that need no network.

Each check is named as the validator names it. The rules are those of CONVENTIONS section 4.
"""

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from lxml import etree

NS = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
}
URI = re.compile(r"https?://[^/\s]+[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*")
RFC822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0800")
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00")
BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
MIME = re.compile(r"[a-z]+/[a-z0-9.+-]+")


def rss_complaints(data: bytes, self_url: str) -> list[str]:
    return list(_rss(etree.fromstring(data), self_url)) + list(_characters(data))


def atom_complaints(data: bytes, self_url: str) -> list[str]:
    return list(_atom(etree.fromstring(data), self_url)) + list(_characters(data))


def _characters(data: bytes) -> Iterator[str]:
    text = re.sub(r"<!\[CDATA\[.*?\]\]>", "", data.decode(), flags=re.S)
    if BAD.search(data.decode()):
        yield "BadCharacters"
    if "&lt;" in text or "&amp;" in text:
        yield "CharacterData: named reference in plain text"
    if "xmlns" in text.partition("\n")[2].partition(">")[2]:
        yield "namespace declared again inside"


def _rss(root, self_url: str) -> Iterator[str]:
    channel = root.find("channel")
    names = [child.tag for child in channel]
    for name in ("title", "link", "description", "language", "lastBuildDate"):
        if names.count(name) != 1 or not channel.findtext(name):
            yield f"channel/{name}"
    if "item" in names and set(names[names.index("item") :]) != {"item"}:
        yield "MisplacedItem"
    links = channel.findall("atom:link", NS)
    if [(link.get("rel"), link.get("href")) for link in links] != [("self", self_url)]:
        yield "MissingAtomSelfLink or SelfDoesntMatchLocation"
    yield from _dates_822(channel.findtext("lastBuildDate"))
    guids = [guid.text for guid in channel.iterfind("item/guid")]
    if len(guids) != len(set(guids)):
        yield "DuplicateValue guid"
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
    guid = item.find("guid")
    if (guid.get("isPermaLink") == "true") != (guid.text == item.findtext("link")):
        yield "InvalidPermalink"
    yield from _dates_822(item.findtext("pubDate"))
    yield from _uris(item, "link", "guid")
    yield from html_complaints(item.findtext("description"))
    yield from html_complaints(item.findtext(encoded) or "")
    yield from _enclosures(item.findall("enclosure"), "url")
    if any(not (category.text or "").strip() for category in item.iterfind("category")):
        yield "NotBlank category"
    if any(not URI.fullmatch(source.get("url", "")) for source in item.iterfind("source")):
        yield "InvalidFullLink source"
    yield from _media(item)


def _atom(root, self_url: str) -> Iterator[str]:
    for name in ("id", "title", "updated", "author/atom:name"):
        if not root.findtext(f"atom:{name}", namespaces=NS):
            yield f"feed/{name}"
    if [link.get("href") for link in root.iterfind("atom:link[@rel='self']", NS)] != [self_url]:
        yield "MissingSelf"
    for name, message in (("id", "DuplicateEntries"), ("updated", "DuplicateUpdated")):
        values = [one.text for one in root.iterfind(f"atom:entry/atom:{name}", NS)]
        if len(values) != len(set(values)):
            yield message
    for element in (root, *root.iterfind("atom:entry", NS)):
        yield from _atom_element(element)


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
        yield from _media(element)


def _dates_822(value: str) -> Iterator[str]:
    if not RFC822.fullmatch(value) or parsedate_to_datetime(value).strftime("%a") != value[:3]:
        yield f"InvalidRFC2822Date {value}"


def _uris(element, *names: str) -> Iterator[str]:
    for name in names:
        if not URI.fullmatch(element.findtext(name)):
            yield f"InvalidFullLink {name}"


def html_complaints(html: str) -> Iterator[str]:
    """Well enough formed, no address that is relative, nothing a reader would strip."""
    if re.search(r"&(?!#?\w+;)", html) or re.search(r"<(?![a-zA-Z/!])", html):
        yield f"NotHtml {html[:60]}"
    for name, value in re.findall(r'\s(src|href|poster|srcset|cite)="([^"]*)"', html):
        addresses = re.split(r",\s+", value) if name == "srcset" else [value]
        if not all(re.match(r"[a-z]+:", address) for address in addresses):
            yield f"ContainsRelRef {value}"
    if re.search(r"<(script|iframe|style|form|svg)|\son[a-z]+=|\saria-", html):
        yield "SecurityRisk"


def _enclosures(elements, address: str) -> Iterator[str]:
    if len(elements) > 1:
        yield "DuplicateEnclosure"
    for one in elements:
        if not (
            URI.fullmatch(one.get(address)) and int(one.get("length")) > 0 and MIME.fullmatch(one.get("type"))
        ):
            yield "enclosure needs url, length and type"


def _media(element) -> Iterator[str]:
    for content in element.iterfind("media:content", NS):
        if not URI.fullmatch(content.get("url")) or content.get("medium") != "image":
            yield "media:content"
        if any(int(content.get(name, "1")) <= 0 for name in ("width", "height", "fileSize")):
            yield "InvalidPositiveInteger"
