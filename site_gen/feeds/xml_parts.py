"""The few moves that RSS, Atom and OPML share: making elements with lxml, and cutting serialised ones out.

A build writes some 1,500 feeds of 20 entries, and the same entry stands in ten of them. So an entry is
serialised once, under a root that declares the feed's namespaces, and cut out; a feed is its own serialised
head with the entries laid in. Nothing here builds XML from text: escaping is lxml's.
"""

from collections.abc import Iterable

from lxml import etree

MEDIA = "http://search.yahoo.com/mrss/"  # the slash matters


def add(parent: etree._Element, tag: str, text: str | None = None, /, **attributes: str) -> etree._Element:
    """A new last child of `parent`."""
    element = etree.SubElement(parent, tag)
    if text:
        element.text = text
    for name, value in attributes.items():
        element.set(name, value)
    return element


def add_html(parent: etree._Element, tag: str, html: str, **attributes: str) -> None:
    """A child that holds HTML. As CDATA: the same to a parser, but smaller; lxml splits a `]]>` in it."""
    add(parent, tag, None, **attributes).text = etree.CDATA(html)


def inner(root: etree._Element) -> bytes:
    """The serialised children of `root`, without the namespace declarations that stand on it."""
    data = etree.tostring(root, encoding="utf-8")
    return data[data.index(b">") + 1 : data.rindex(b"</")]


def document(root: etree._Element, closing: bytes, parts: Iterable[bytes]) -> bytes:
    """The whole file: `root`, and what stands before it, with `parts` laid in before its closing tags, one a line."""
    head = etree.tostring(root.getroottree(), encoding="utf-8", xml_declaration=True)
    return b"\n".join((hex_escaped(head.removesuffix(closing)), *parts, closing)) + b"\n"


def hex_escaped(data: bytes) -> bytes:
    """Serialised plain text with `&` and `<` as hexadecimal references, the same to every XML parser.

    The one form that no reader takes for markup: the RSS Advisory Board's profile asks for it and the W3C
    validator warns of the named form (CharacterData, ContainsHTML). `data` must hold no CDATA section.
    """
    if b"&" not in data:
        return data
    return data.replace(b"&lt;", b"&#x3C;").replace(b"&amp;", b"&#x26;")


def hex_escaped_before(marker: bytes, data: bytes) -> bytes:
    """`hex_escaped` up to `marker`, the start tag of the one element with CDATA, which stands last."""
    plain, mark, html = data.partition(marker)
    return hex_escaped(plain) + mark + html
