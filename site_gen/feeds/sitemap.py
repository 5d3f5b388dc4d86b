"""Sitemaps (sitemaps.org 0.9) with Google's extensions for news, pictures and videos, and the index of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from lxml import etree
from msgspec import Struct

from .addresses import uri
from .characters import clean
from .dates import rfc3339
from .sitemap_media import IMAGE, IMAGES, VIDEO, SitemapClip, add_clip, add_images
from .xml_parts import add

INDEX = "sitemap.xml"
PAGES, NEWS = "pages", "news"  # the files beside those of the months
LIMIT = 50_000  # sitemaps.org: at most 50,000 addresses and 50 MB a file
# Ours hold fewer, so that 50 MB leave 5 kB for each: an address and some forty pictures.
PART = 10_000
NEWS_LIMIT = 1_000  # developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9"
_PREFIXES = {"image": IMAGE, "video": VIDEO, "news": _NEWS_NAMESPACE}
_URL, _LOC, _LASTMOD = (f"{{{_NAMESPACE}}}{name}" for name in ("url", "loc", "lastmod"))


class News(Struct, frozen=True):
    """What the news extension says of an item; `publication` is the site's name."""

    publication: str
    title: str
    published: datetime


class Place(Struct, frozen=True):
    """An absolute address, when what it shows last changed (never the build), and what there is to see at it."""

    address: str
    changed: datetime | None = None
    images: tuple[str, ...] = ()  # absolute addresses
    clip: SitemapClip | None = None
    news: News | None = None


def file_of(name: str, part: int = 1) -> str:
    """`sitemaps/2022-03.xml`; further parts are `-2`, `-3` …"""
    return f"sitemaps/{name}.xml" if part == 1 else f"sitemaps/{name}-{part}.xml"


def write_sitemap(places: Iterable[Place]) -> bytes:
    """One file of addresses, in the order given. ValueError beyond 50,000: engines would drop all of it."""
    places = _within_limit(places)
    used = {
        "image": any(place.images for place in places),
        "video": any(place.clip for place in places),
        "news": any(place.news for place in places),
    }
    prefixes = {None: _NAMESPACE} | {name: space for name, space in _PREFIXES.items() if used[name]}
    root = etree.Element(f"{{{_NAMESPACE}}}urlset", nsmap=prefixes)
    root.text = "\n"
    for place in places:
        url = add(root, _URL)
        _locate(url, place.address, place.changed)
        if place.news:
            _add_news(url, place.news)
        add_images(url, place.images[:IMAGES])
        if place.clip:
            add_clip(url, place.clip)
        url.tail = "\n"
    return _bytes(root)


def write_sitemap_index(sitemaps: Iterable[Place]) -> bytes:
    """The index of sitemaps, in the order given. ValueError beyond 50,000."""
    root = etree.Element(f"{{{_NAMESPACE}}}sitemapindex", nsmap={None: _NAMESPACE})
    root.text = "\n"
    for place in _within_limit(sitemaps):
        sitemap = add(root, f"{{{_NAMESPACE}}}sitemap")
        _locate(sitemap, place.address, place.changed)
        sitemap.tail = "\n"
    return _bytes(root)


def _within_limit(places: Iterable[Place]) -> Sequence[Place]:
    places = tuple(places)
    if len(places) > LIMIT:
        raise ValueError(f"{len(places)} addresses in one sitemap, at most {LIMIT}")
    return places


def _locate(element: etree._Element, address: str, changed: datetime | None) -> None:
    add(element, _LOC, uri(address))
    if changed is not None:
        add(element, _LASTMOD, rfc3339(changed))


def _add_news(url: etree._Element, news: News) -> None:
    """All four are required; `zh-cn` is Google's own name for simplified Chinese."""

    def tag(name: str) -> str:
        return f"{{{_NEWS_NAMESPACE}}}{name}"

    element = add(url, tag("news"))
    publication = add(element, tag("publication"))
    add(publication, tag("name"), clean(news.publication))
    add(publication, tag("language"), "zh-cn")
    add(element, tag("publication_date"), rfc3339(news.published))
    add(element, tag("title"), clean(news.title))


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
