"""Media RSS 1.5: the first picture of an entry, with its size and photographer."""

from lxml import etree

from .entry import LeadPicture
from .xml_parts import MEDIA, add


def add_picture(parent: etree._Element, picture: LeadPicture) -> None:
    """A `media:content` (mrss §media:content). Its file size is left out where it is not known.

    No media:description or media:title: feedparser, and what is built on it, takes them for the entry's own.
    """
    attributes = {
        "url": picture.url,
        "type": picture.type,
        "medium": "image",
        "width": str(picture.width),
        "height": str(picture.height),
    }
    if picture.length:
        attributes["fileSize"] = str(picture.length)
    content = add(parent, f"{{{MEDIA}}}content", **attributes)
    if picture.credit:
        add(content, f"{{{MEDIA}}}credit", picture.credit, role="photographer")
