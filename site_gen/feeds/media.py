"""Media RSS 1.5 (rssboard.org/media-rss): the pictures of an entry, or its video.

Every picture is a `media:content` of its own. A `media:group` would be wrong: it holds renditions of one and the
same content, and the W3C validator warns of a group with fewer than two (MediaGroupWithoutAlternatives).
"""

from lxml import etree

from .addresses import web_uri
from .entry import Entry, FeedClip, FeedPicture
from .xml_parts import MEDIA, add

_MEDIA = f"{{{MEDIA}}}"


def add_media(parent: etree._Element, entry: Entry) -> None:
    """What there is to see of `entry`. Belongs behind its title: readers take the first title they meet."""
    if entry.clip is not None:
        _add_clip(parent, entry.clip, entry.pictures)
        return
    for picture in entry.pictures:
        _add_picture(parent, picture)


def _add_picture(parent: etree._Element, picture: FeedPicture) -> None:
    """No media:description: feedparser, and what is built on it, takes it for the entry's own summary."""
    attributes = {"url": picture.url, "type": picture.type, "medium": "image"}
    content = add(parent, _MEDIA + "content", **attributes, **_size(picture))
    if picture.length:
        content.set("fileSize", str(picture.length))
    if picture.title:
        add(content, _MEDIA + "title", picture.title, type="plain")
    if picture.credit:
        add(content, _MEDIA + "credit", picture.credit, role="photographer")


def _add_clip(parent: etree._Element, clip: FeedClip, posters: tuple[FeedPicture, ...]) -> None:
    """An own file by its address; another's by `media:player`, which the specification asks for where no address is."""
    shown, player = parent, web_uri(clip.player)
    if clip.url or player:
        shown = add(parent, _MEDIA + "content", medium="video")
        if clip.url:
            _set(shown, url=clip.url, type=clip.type, fileSize=clip.length)
        else:
            add(shown, _MEDIA + "player", url=player)
        if clip.duration:
            _set(shown, duration=clip.duration)
    for poster in posters:
        add(shown, _MEDIA + "thumbnail", url=poster.url, **_size(poster))


def _size(picture: FeedPicture) -> dict[str, str]:
    return {"width": str(picture.width), "height": str(picture.height)}


def _set(element: etree._Element, **attributes: str | int) -> None:
    for name, value in attributes.items():
        element.set(name, str(value))
