"""The last step of a body: `content:` addresses become site addresses, pictures get their renditions."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from itertools import count

from markupsafe import Markup, escape

from ..model.picture import Picture

_LINK = re.compile(r'<a href="content:([^"#]*)(#[^"]*)?"')
_IMAGE = re.compile(r'<img ([^>]*?)src="content:([^"]*)"([^>]*)>')
_FIGURE = re.compile(r'<figure>\s*<img ([^>]*?)src="content:([^"]*)"([^>]*)>(.*?)</figure>', re.DOTALL)
_ALT = re.compile(r'alt="([^"]*)"')


def find_pictures(body: str) -> Iterator[tuple[str, str]]:
    """(file, alt) of every picture of content/ in an unresolved body, in order."""
    if "content:" in body:
        for match in _IMAGE.finditer(body):
            alt = _ALT.search(match[1] + match[3])
            if match[2] and not match[2].startswith("/"):  # a file of content/
                yield unescape(match[2]), unescape(alt[1]) if alt else ""


def find_links(body: str) -> Iterator[str]:
    """Files of content/ that a body links to: items (`.md`) and files to be had (`[下载](plan.pdf)`)."""
    if "content:" in body:
        for match in _LINK.finditer(body):
            if not match[1].startswith("/"):
                yield unescape(match[1])


Find = Callable[[str], str | None]
Draw = Callable[[Picture, str, bool], str]  # a picture with its alternative text; whether it comes first


class References:
    """Resolves one body. `page` gives the address of a source file, `picture` the renditions of an image file.

    `link` turns a site path into what is written: rooted for pages, absolute for feeds. `draw` writes a picture.
    A link to what is not published loses its target and keeps its words: a reader never meets a dead link.
    A figure leads to its large picture where `zoom` says so; without its picture it is no figure.
    """

    def __init__(
        self,
        page: Find,
        picture: Callable[[str], Picture | None],
        link: Callable[[str], str],
        draw: Draw,
        zoom: bool = False,
    ):
        self._page, self._picture, self._link, self._draw, self._zoom = page, picture, link, draw, zoom

    def resolve(self, body: str, leads: bool = True) -> Markup:
        """`leads`: no other picture stands above this text, so that its first one is what a reader waits for."""
        if "content:" not in body:
            return Markup(body)
        body = _LINK.sub(self._anchor, body)
        if "<img " in body:
            order = count() if leads else count(1)
            body = _FIGURE.sub(lambda match: self._figure(match, order), body)
            body = _IMAGE.sub(lambda match: self._image(match, order), body)
        return Markup(body)

    def _anchor(self, match: re.Match) -> str:
        path = unescape(match[1])
        address = path if path.startswith("/") else self._page(path)
        if address is None and (picture := self._picture(path)):
            address = picture.address  # never the original: it says where it was taken
        if address is None:
            return "<a"
        return f'<a href="{escape(self._link(address))}{match[2] or ""}"'

    def _figure(self, match: re.Match, order: Iterator[int]) -> str:
        attributes, file, more, rest = match.groups()
        picture = self._picture(unescape(file))
        if picture is None:
            return match[0] if file.startswith("/") else ""
        alt = _alt(attributes + more)
        drawn = self._draw(picture, alt, next(order) == 0)
        if self._zoom and alt:
            drawn = f'<a class="zoom" href="{escape(self._link(picture.address))}">{drawn}</a>'
        tall = ' class="tall"' if picture.height > picture.width else ""
        return f"<figure{tall}>{drawn}{rest}</figure>"

    def _image(self, match: re.Match, order: Iterator[int]) -> str:
        file = unescape(match[2])
        if file.startswith("/"):
            return f'<img {match[1]}src="{escape(self._link(file))}"{match[3]}>'
        picture = self._picture(file)
        return self._draw(picture, _alt(match[1] + match[3]), next(order) == 0) if picture else ""


def _alt(attributes: str) -> str:
    found = _ALT.search(attributes)
    return unescape(found[1]) if found else ""


def plain_image(link: Callable[[str], str]) -> Draw:
    """A picture as feeds carry it: `<img>` with the JPEG's widths, which every reader's program can show."""

    def draw(picture: Picture, alt: str, first: bool) -> str:
        candidates = ", ".join(f"{link(address)} {width}w" for width, _, address in picture.renditions)
        return (
            f'<img src="{escape(link(picture.address))}" srcset="{escape(candidates)}" '
            f'sizes="(min-width: 760px) 760px, 100vw" '
            f'width="{picture.width}" height="{picture.height}" alt="{escape(alt)}" loading="lazy">'
        )

    return draw
