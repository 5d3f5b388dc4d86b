"""Links of a body that lead into the site itself."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from msgspec import Struct

from ..checking.places import place_of
from ..checking.rule import Finding
from ..model.item import AnyItem

# Code first, so that what stands in it is no link.
_LINK = re.compile(
    r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]*`"
    r"|(?<!!)\[[^\[\]\n]{0,500}\]\(\s{0,9}<?([^()\s<>]{1,2000})"
    r"|\bhref\s{0,9}=\s{0,9}[\"']([^\"'<>]{1,2000})[\"']",
    re.S,
)


class SiteLink(Struct, frozen=True):
    """`target` is an address of this site (`/stories/…/`), or a source file (`stories/….md`)."""

    target: str
    line: int
    column: int
    written: str


def site_links(item: AnyItem, url: str) -> Iterator[SiteLink]:
    """In their order. `url`: of the site; its own full addresses count as well."""
    if "](" not in item.body and "href" not in item.body:
        return
    folder = posixpath.dirname(item.source)
    for match in _LINK.finditer(item.body):
        written = match[match.lastindex] if match.lastindex else ""
        if target := _target(written, folder, url):
            start, end = match.span(match.lastindex)
            yield SiteLink(target, *place_of(item, Finding(start=start, end=end, cause="")), written)


def _target(written: str, folder: str, url: str) -> str:
    """Empty for what leads elsewhere, to a heading of the same page, or to a file that is no item."""
    path = written.partition("#")[0].partition("?")[0]
    if url and path.startswith(url):
        path = "/" + path[len(url) :]
    if path.startswith("/") and not path.startswith("//"):
        return unquote(path)
    if path.lower().endswith(".md") and ":" not in path:
        return posixpath.normpath(posixpath.join(folder, unquote(path)))
    return ""
