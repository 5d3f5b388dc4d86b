"""Sitemaps (sitemaps.org 0.9): one file a month for items, one for the other pages, and the index of them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from lxml import etree
from msgspec import Struct

from ..model.moment import local
from .addresses import uri
from .dates import rfc3339

INDEX = "sitemap.xml"
PAGES = "pages"
LIMIT = 50_000  # sitemaps.org: at most 50,000 addresses and 50 MB a file; ours are far below 1,000 bytes each

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"

Place = tuple[str, datetime | None]  # absolute address, and when what it shows last changed (never the build)


class SitemapFile(Struct, frozen=True):
    """One file of the index, to be written by `write_sitemap(places)`; `lastmod` is the newest in it."""

    path: str  # sitemaps/2022-03.xml
    places: tuple[Place, ...]
    lastmod: datetime | None


def month(moment: datetime) -> str:
    """The name of the file an item of that moment goes into: `2022-03`, by the house clock."""
    at = local(moment)
    return f"{at.year:04}-{at.month:02}"


def sitemap_files(name: str, places: Iterable[Place], limit: int = LIMIT) -> Iterator[SitemapFile]:
    """`sitemaps/<name>.xml`, and `-2`, `-3` … where one is full. Sorted by address, so always the same."""
    ordered = sorted(places, key=lambda place: place[0])
    for number, start in enumerate(range(0, len(ordered), limit), 1):
        part = tuple(ordered[start : start + limit])
        path = f"sitemaps/{name}.xml" if number == 1 else f"sitemaps/{name}-{number}.xml"
        newest = max((at for _, at in part if at is not None), default=None)
        yield SitemapFile(path, part, newest)


def write_sitemap(places: Iterable[Place]) -> bytes:
    """One file of addresses, in the order given. ValueError beyond 50,000: engines would drop all of it."""
    return _write("urlset", "url", tuple(places))


def write_sitemap_index(sitemaps: Iterable[Place]) -> bytes:
    """The index of sitemaps, in the order given. ValueError beyond 50,000."""
    return _write("sitemapindex", "sitemap", tuple(sitemaps))


def _write(root_tag: str, tag: str, places: Sequence[Place]) -> bytes:
    if len(places) > LIMIT:
        raise ValueError(f"{len(places)} addresses in one sitemap, at most {LIMIT}")
    root = etree.Element(f"{{{_NAMESPACE}}}{root_tag}", nsmap={None: _NAMESPACE})
    root.text = "\n"
    names = [f"{{{_NAMESPACE}}}{name}" for name in (tag, "loc", "lastmod")]
    for address, changed in places:
        element = etree.SubElement(root, names[0])
        etree.SubElement(element, names[1]).text = uri(address)
        if changed is not None:
            etree.SubElement(element, names[2]).text = rfc3339(changed)
        element.tail = "\n"
    return etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
