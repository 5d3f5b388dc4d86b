"""The structured data of a page, read as a search engine reads it."""

from collections.abc import Iterator
from typing import Any

import msgspec

from ..kit import Page

SCHEMA = "https://schema.org"
BAIDU = "https://ziyuan.baidu.com/contexts/cambrian.jsonld"


def documents(page: Page) -> list[dict[str, Any]]:
    """Every JSON-LD document of the page."""
    texts = page.all("//script[@type='application/ld+json']/text()")
    return [msgspec.json.decode(text.encode()) for text in texts]


def things(page: Page) -> list[dict[str, Any]]:
    """Everything of schema.org that has a type, what is inside other things too."""
    return [thing for document in documents(page) if document["@context"] == SCHEMA for thing in _inside(document)]


def of_type(page: Page, name: str) -> list[dict[str, Any]]:
    return [thing for thing in things(page) if thing["@type"] == name]


def baidu(page: Page) -> list[dict[str, Any]]:
    return [document for document in documents(page) if document["@context"] == BAIDU]


def _inside(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from _inside(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _inside(inner)
