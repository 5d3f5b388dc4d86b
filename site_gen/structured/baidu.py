"""Baidu's 落地页时间因子: when a page was published and changed, in a JSON-LD document of Baidu's own vocabulary.

ziyuan.baidu.com/college/articleinfo?id=2210: JSON-LD only, moments without a zone (`2017-06-15T08:00:01`), upDate
equal to pubDate where nothing changed. The zone is Beijing's.
"""

from datetime import datetime

from msgspec import Struct

from ..model.moment import local

_NAMES = {"context": "@context", "id": "@id", "published": "pubDate", "updated": "upDate"}


class LandingPage(Struct, frozen=True, kw_only=True, rename=_NAMES):
    """`images` are one or three absolute addresses, or none."""

    context: str = "https://ziyuan.baidu.com/contexts/cambrian.jsonld"
    id: str
    title: str
    images: tuple[str, ...]
    description: str
    published: str
    updated: str


def wall_clock(moment: datetime) -> str:
    """`2022-01-12T09:30:00`, Beijing time."""
    return local(moment).replace(tzinfo=None).isoformat(timespec="seconds")
