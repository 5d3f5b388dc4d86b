"""An output of the build: where it goes, what it is made from, how to make it."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct

from ..catalogue.digest import digest_of


class Artifact(NamedTuple):
    """One file to be. `digest` stands for everything that goes into it; `make` gives the bytes, when they are needed.

    `path` is relative to the site (`stories/2022/01/a/index.html`). `scope` tells apart what one owner makes:
    the year of a calendar page, the month of a sitemap or of an archive of the feed; 0 for the rest.
    """

    path: str
    digest: bytes
    make: Callable[[], bytes]
    scope: int = 0


def ready(path: str, data: bytes, scope: int = 0) -> Artifact:
    """An output whose bytes are at hand: to make it is cheaper than to tell whether it has to be made."""
    return Artifact(path, digest_of(data), lambda: data, scope)


class Made(Struct, frozen=True):
    """A file that is as it should be: `fresh` ones lie in the stage, the others in the site already."""

    path: str
    owner: str
    digest: bytes
    scope: int = 0
    fresh: bool = True
    writer: str = ""  # the owner as people call it: a source file, 列表“志愿服务”


# Owners of what every build looks at as a whole, as people call them.
SINGLE = {"site": "本站固定页面", "assets": "主题文件", "files": "附件", "pages": "普通页面"}


def page_path(address: str) -> str:
    """/stories/a/ → stories/a/index.html; /feed.xml → feed.xml"""
    return (address + "index.html" if address.endswith("/") else address).lstrip("/")
