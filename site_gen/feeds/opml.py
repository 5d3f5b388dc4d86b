"""OPML 2.0 (opml.org/spec2.opml): all feeds of the site in one file that a feed reader imports."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree
from msgspec import Struct

from .characters import clean
from .xml_parts import add, document


class Subscription(Struct, frozen=True):
    """One feed, in RSS, and the page it belongs to; both addresses absolute."""

    title: str
    feed_url: str
    page_url: str


class Group(Struct, frozen=True):
    """A folder in the reader: 地区, and in it 贵州省, and in that its cities."""

    title: str
    members: tuple[Subscription | Group, ...]


def write_opml(title: str, groups: Iterable[Subscription | Group]) -> bytes:
    """The file. It has no date: dateCreated and dateModified are optional and would differ between builds."""
    root = etree.Element("opml", version="2.0")
    add(add(root, "head"), "title", clean(title))
    body = add(root, "body", "\n")
    for member in groups:
        _add_outline(body, member)
    return document(root, b"</opml>", ())


def _add_outline(parent: etree._Element, member: Subscription | Group) -> None:
    name = clean(member.title)
    if isinstance(member, Subscription):
        links = {"xmlUrl": member.feed_url, "htmlUrl": member.page_url}
        outline = add(parent, "outline", type="rss", text=name, title=name, version="RSS2", **links)
    else:
        outline = add(parent, "outline", "\n", text=name)
        for inside in member.members:
            _add_outline(outline, inside)
    outline.tail = "\n"  # one outline a line: a change shows as one line
