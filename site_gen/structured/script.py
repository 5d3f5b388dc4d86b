"""Structured data as it stands in a page: JSON-LD (w3.org/TR/json-ld11) in a script element that nothing can end."""

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import Raw, Struct

_encode = msgspec.json.Encoder().encode

# HTML §4.13.1.2 and §4.12.1.3: "<!--", "<script" and "</script" must not stand in a script; "&" and ">" go with them,
# for pages that are read as XML. U+2028 and U+2029 end a line in older JavaScript. All mean the same in JSON.
_ESCAPES = (
    *((b"<", b"\\u003c"), (b">", b"\\u003e"), (b"&", b"\\u0026")),
    *(("\u2028".encode(), b"\\u2028"), ("\u2029".encode(), b"\\u2029")),
)


class Graph(Struct, frozen=True, kw_only=True, rename={"context": "@context", "things": "@graph"}):
    """Several things on one page."""

    context: str = "https://schema.org"
    things: tuple[Any, ...]


def raw(thing: Any) -> Raw:
    """A thing that many pages show, encoded once."""
    return Raw(_encode(thing))


def graph_script(things: Iterable[Any]) -> str:
    """The script element of schema.org's things; nothing where there are none."""
    things = tuple(things)
    return script(Graph(things=things)) if things else ""


def script(document: Any) -> str:
    """One JSON-LD document as a script element."""
    data = _encode(document)
    for character, escape in _ESCAPES:
        if character in data:
            data = data.replace(character, escape)
    return f'<script type="application/ld+json">{data.decode()}</script>'
