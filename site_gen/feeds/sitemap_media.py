"""The sitemap extensions for pictures and videos (developers.google.com/search/docs/crawling-indexing/sitemaps)."""

from collections.abc import Iterable
from datetime import datetime

from lxml import etree
from msgspec import Struct

from .addresses import uri
from .characters import clean
from .dates import rfc3339
from .xml_parts import add

IMAGE = "http://www.google.com/schemas/sitemap-image/1.1"
VIDEO = "http://www.google.com/schemas/sitemap-video/1.1"
IMAGES = 1_000  # of one address at most

_IMAGE, _IMAGE_LOC = f"{{{IMAGE}}}image", f"{{{IMAGE}}}loc"
# sitemap-video.xsd 1.1: the longest a value may be; a longer duration is left out, because it cannot be shortened.
_TITLE, _DESCRIPTION, _SECONDS = 100, 2048, 28_800


class SitemapClip(Struct, frozen=True, kw_only=True):
    """A video with all that the extension requires; all addresses are absolute.

    One of `content` (the file itself) and `player` must be there; neither may be the page's own address.
    """

    thumbnail: str
    title: str
    description: str
    content: str = ""
    player: str = ""
    duration: int | None = None  # seconds
    published: datetime


def add_images(url: etree._Element, images: Iterable[str]) -> None:
    """`image:loc` alone: the other elements are no longer read since 2022."""
    for address in images:
        add(add(url, _IMAGE), _IMAGE_LOC, uri(address))


def add_clip(url: etree._Element, clip: SitemapClip) -> None:
    """The video, its elements in the order of the schema."""
    video = add(url, f"{{{VIDEO}}}video")

    def field(name: str, text: str) -> None:
        if text:
            add(video, f"{{{VIDEO}}}{name}", text)

    field("thumbnail_loc", uri(clip.thumbnail))
    field("title", clean(clip.title)[:_TITLE])
    field("description", clean(clip.description)[:_DESCRIPTION])
    field("content_loc", uri(clip.content) if clip.content else "")
    field("player_loc", uri(clip.player) if clip.player else "")
    field("duration", str(clip.duration) if clip.duration and clip.duration <= _SECONDS else "")
    field("publication_date", rfc3339(clip.published))
