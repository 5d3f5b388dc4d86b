"""Markdown becomes safe HTML. Links and pictures of content/ become `content:` addresses, resolved when all is known.

The order matters: Python-Markdown first, then nh3, so that raw HTML from stations passes the same gate.
"""

import posixpath
import re
from urllib.parse import unquote, urlsplit

import nh3
from markdown import Markdown

from ..model.item import Item
from ..settings import Dialect
from .figures import FigureExtension
from .masks import MaskExtension
from .note_titles import NoteTitlesExtension
from .plain_body import PlainBodies
from .swift import SwiftExtension

CONTENT = "content:"

TAGS = {
    *["p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "small", "mark"],
    *["a", "abbr", "cite", "q", "span", "div", "section", "figure", "figcaption", "img", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
    *["ruby", "rt", "rp", "details", "summary"],
}
ATTRIBUTES = {
    "*": {"id", "class", "title", "lang"},
    "a": {"href"},
    "img": {"src", "alt"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
    "ol": {"start", "reversed"},
    "div": {"role", "aria-label", "tabindex"},
}
# A picture whose address the sanitiser refused.
_NOWHERE = re.compile(r"<img(?![^>]* src=)[^>]*>")
# Ids of stations' texts get a prefix, so that none can clash with an id of the frame.
ID_PREFIX = "s-"


class BodyRenderer:
    """One Markdown instance and one sanitiser, reused for every body of a process."""

    def __init__(self, dialect: Dialect):
        extensions = [*dialect.extensions, FigureExtension(), MaskExtension(), NoteTitlesExtension(), SwiftExtension()]
        self._markdown = Markdown(extensions=extensions, extension_configs=dialect.configs)
        self._plain = PlainBodies(self._markdown, dialect.extensions, ID_PREFIX)
        self._folder = ""
        self._cleaner = nh3.Cleaner(
            tags=TAGS,
            attributes=ATTRIBUTES,
            attribute_filter=self._filter,
            clean_content_tags={"script", "style", "iframe", "object", "template"},
            link_rel="noopener",
            url_schemes={"http", "https", "mailto", "tel"},
            id_prefix=ID_PREFIX,
        )

    def render(self, item: Item) -> str:
        """The item's body. Relative addresses are read from the folder of its source."""
        if not item.body:
            return ""
        if (plain := self._plain.render(item.body)) is not None:
            return plain
        self._folder = posixpath.dirname(item.source)
        html = self._markdown.reset().convert(item.body)
        return _NOWHERE.sub("", self._cleaner.clean(html))

    def _filter(self, tag: str, attribute: str, value: str) -> str | None:
        """The attribute's value, or None for leaving it out."""
        try:
            if attribute == "href":
                return resolve(self._folder, value)
            if attribute == "src":
                return own_picture(self._folder, value)
        except ValueError:  # no address at all: //[x
            return None
        return value


def own_picture(folder: str, address: str) -> str:
    """No page asks another host for a picture: one of elsewhere is the picture of no file, and is left out."""
    found = resolve(folder, address)
    return found if found.startswith(CONTENT) else CONTENT


def resolve(folder: str, address: str) -> str:
    """A relative address as `content:` plus the path under content/; others as they are.

    A fragment follows its heading's prefixed id. A path that leaves content/ leads nowhere: the reader refused
    the item for it already, this only makes sure.
    """
    parts = urlsplit(address)
    fragment = f"#{ID_PREFIX}{parts.fragment}" if parts.fragment else ""
    if parts.scheme or parts.netloc:
        return address
    if address.startswith("/"):
        return CONTENT + address  # of this site, wherever its root is
    if not parts.path:
        return fragment or "#"
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
    return "#" if path.startswith("..") else CONTENT + path + fragment

