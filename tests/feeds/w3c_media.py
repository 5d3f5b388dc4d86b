"""The W3C feed validator's rules for Media RSS (media.py) and podcasts (itunes.py)."""

import re
from collections.abc import Iterator

NS = {
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
}
URI = re.compile(r"https?://[^/\s]+[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*")
CONTENT = {"duration", "fileSize", "height", "medium", "type", "url", "width"}
INSIDE = {"title": {"type"}, "credit": {"role"}, "thumbnail": {"url", "width", "height"}, "player": {"url"}}
EXTENSIONS = ("m4a", "mp3", "mov", "mp4", "m4v", "pdf", "epub")  # itunes_item.supported_formats


def media_complaints(element) -> Iterator[str]:
    """Of one entry. We write no media:group and no media:description, so there must be none."""
    media = f"{{{NS['media']}}}"
    for one in element.iter(media + "*"):
        name = one.tag.removeprefix(media)
        if name != "content" and (name not in INSIDE or not set(one.attrib) <= INSIDE[name]):
            yield f"UndefinedElement or UnexpectedAttribute {name}"
        if "url" in one.attrib and not URI.fullmatch(one.get("url")):
            yield f"InvalidFullLink {name}"
        if any(int(one.get(key, "1")) <= 0 for key in ("width", "height", "fileSize", "duration")):
            yield "InvalidPositiveInteger"
    for content in element.iterfind("media:content", NS):
        if not set(content.attrib) <= CONTENT or content.get("medium") not in ("image", "video"):
            yield "media:content"
        if "url" not in content.attrib and content.find("media:player", NS) is None:
            yield "media:content without address or player"
        if any(content[0].tag == one.tag for one in content[1:]):
            yield "DuplicateElement"
        if any(one.get("role") != "photographer" for one in content.iterfind("media:credit", NS)):
            yield "InvalidCreditRole"


def show_complaints(channel) -> Iterator[str]:
    """Any itunes element makes a podcast, and a podcast has all of these."""
    if next(channel.iter(f"{{{NS['itunes']}}}*"), None) is None:
        return
    for name in ("category", "explicit", "owner/itunes:email"):
        if channel.find(f"itunes:{name}", NS) is None:
            yield f"MissingItunesElement {name}"
    if channel.findtext("itunes:explicit", namespaces=NS) not in ("true", "false"):
        yield "InvalidTrueFalse"
    if not re.fullmatch(r"[\w.+-]+@[\w.-]+", channel.findtext("itunes:owner/itunes:email", "", NS)):
        yield "InvalidContact"
    for image in channel.iterfind("itunes:image", NS):
        if not URI.fullmatch(image.get("href")):
            yield "InvalidURLAttribute"


def episode_complaints(item) -> Iterator[str]:
    if next(item.iter(f"{{{NS['itunes']}}}*"), None) is None:
        return
    for enclosure in item.iterfind("enclosure"):
        if enclosure.get("url").rpartition(".")[2] not in EXTENSIONS:
            yield "UnsupportedItunesFormat"
    if not re.fullmatch(r"\d+(:[0-5]\d){0,2}", item.findtext("itunes:duration", "0", NS)):
        yield "InvalidDuration"
    if int(item.findtext("itunes:episode", "1", NS)) <= 0:
        yield "InvalidPositiveInteger"
