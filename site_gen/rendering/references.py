"""The last step of a body: `content:` addresses become site addresses, pictures get their renditions."""

import re
from collections.abc import Callable, Iterator
from html import unescape

from markupsafe import Markup, escape

from ..model.card import Picture

_LINK = re.compile(r'<a href="content:([^"#]*)(#[^"]*)?"')
_IMAGE = re.compile(r'<img ([^>]*?)src="content:([^"]*)"([^>]*)>')
_ALT = re.compile(r'alt="([^"]*)"')

def find_pictures(body: str) -> Iterator[tuple[str, str]]:
    """(file, alt) of every picture of content/ in an unresolved body, in order."""
    if "content:" in body:
        for match in _IMAGE.finditer(body):
            alt = _ALT.search(match[1] + match[3])
            if not match[2].startswith("/"):
                yield unescape(match[2]), unescape(alt[1]) if alt else ""


def find_links(body: str) -> Iterator[str]:
    """Files of content/ that a body links to: items (`.md`) and files to be had (`[下载](plan.pdf)`)."""
    if "content:" in body:
        for match in _LINK.finditer(body):
            if not match[1].startswith("/"):
                yield unescape(match[1])


Find = Callable[[str], str | None]


class References:
    """Resolves one body. `page` gives the address of a source file, `picture` the renditions of an image file.

    `link` turns a site path into what is written: rooted for pages, absolute for feeds. A link to what is not
    published loses its target and keeps its words: a reader never meets a dead link.
    """

    def __init__(self, page: Find, picture: Callable[[str], Picture | None], link: Callable[[str], str]):
        self._page = page
        self._picture = picture
        self._link = link

    def resolve(self, body: str) -> Markup:
        if "content:" in body:
            body = _IMAGE.sub(self._image, _LINK.sub(self._anchor, body))
        return Markup(body)

    def _anchor(self, match: re.Match) -> str:
        path = unescape(match[1])
        address = path if path.startswith("/") else self._page(path)
        if address is None:
            return "<a"
        return f'<a href="{escape(self._link(address))}{match[2] or ""}"'

    def _image(self, match: re.Match) -> str:
        file = unescape(match[2])
        if file.startswith("/"):
            return f'<img {match[1]}src="{escape(self._link(file))}"{match[3]}>'
        picture = self._picture(file)
        if picture is None:
            return ""
        alt = _ALT.search(match[1] + match[3])
        return image_tag(picture, unescape(alt[1]) if alt else "", self._link)


def image_tag(picture: Picture, alt: str, link: Callable[[str], str], sizes: str = "") -> str:
    """`<img>` with all renditions; the browser picks by `sizes`, by default the width of a story's text."""
    candidates = ", ".join(f"{link(address)} {width}w" for width, _, address in picture.renditions)
    sizes = sizes or "(min-width: 62em) 760px, 100vw"
    return (
        f'<img src="{escape(link(picture.address))}" srcset="{escape(candidates)}" sizes="{sizes}" '
        f'width="{picture.width}" height="{picture.height}" alt="{escape(alt)}" loading="lazy">'
    )
