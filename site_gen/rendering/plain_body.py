"""Bodies of paragraphs, headings, bold lead-ins, short lists and quotations, most of them, without a Markdown parser.

Not a second dialect: a body with anything in it that could mean something else in any way is left to Python-Markdown,
and for the rest the result is the same but for white space between blocks. Property tests hold the two together.
"""

import re

from markdown import Markdown
from markdown.extensions.toc import unique

from .swift import SwiftToc

# Extensions whose marks are known, so that a text without these marks is known to be left alone by them.
KNOWN = frozenset({"tables", "admonition", "attr_list", "footnotes", "toc", "fenced_code", "sane_lists"})

# Marks of inline and block syntax, of HTML, of our own placeholders; and what nh3 would write in another way.
_MARKS = re.compile(r"[`_\[\]<&\\|{}~^\t\r\x00-\x08\x0b-\x1f\x7f\xa0]")
LIST, QUOTATION = "- ", "> "  # how their lines begin; any other way is the parser's
# A line that may begin a list, a heading underline, a rule, an admonition, a definition, a code block.
_BEGINS = re.compile(r"\n(?:[ ]|[-+*=:!](?!\*)|\d+[.)])")
_HEADING = re.compile(r"(#{1,6}) ([^#\n]*[^#\s])")
_BOLD = re.compile(r"\*\*([^*\s](?:[^*\n]*[^*\s])?)\*\*")


class PlainBodies:
    """Renders what it can. `prefix` goes before ids, as the sanitiser would put it."""

    def __init__(self, markdown: Markdown, extensions: tuple, prefix: str):
        self._able = all(name in KNOWN for name in extensions)
        self._prefix = prefix
        toc = markdown.treeprocessors["toc"] if "toc" in markdown.treeprocessors else None
        self._toc = toc if isinstance(toc, SwiftToc) else None
        self._able = self._able and (toc is None or (self._toc is not None and not _links(self._toc)))

    def render(self, body: str) -> str | None:
        """Safe HTML, or None where the body needs the parser."""
        if not self._able or _is_marked(body):
            return None
        used: set[str] = set()
        counters: dict[str, int] = {}
        parts, before = [], ""
        for block in body.split("\n\n"):
            if not (text := block.strip("\n")):
                continue
            begins = text[:2] if text[:2] in (LIST, QUOTATION) else ""
            # Two of a kind in a row are one to the parser, with paragraphs in it.
            part = None if begins and begins == before else self._block(text, begins, used, counters)
            if part is None:
                return None
            parts.append(part)
            before = begins
        return "\n".join(parts)

    def _block(self, text: str, begins: str, used: set[str], counters: dict[str, int]) -> str | None:
        if begins == LIST:
            return _list(text)
        if begins == QUOTATION:
            return _quotation(text)
        if ">" in text or _BEGINS.search("\n" + text):
            return None
        return self._heading(text, used, counters) if "#" in text else _paragraph(text)

    def _heading(self, text: str, used: set[str], counters: dict[str, int]) -> str | None:
        match = _HEADING.fullmatch(text)
        if match is None or "*" in text:
            return None
        words = match[2].strip()
        # The page's only h1 is its title.
        level = max(2, self._level(len(match[1])))
        if self._toc is None:
            return f"<h{level}>{words}</h{level}>"
        name = unique(self._toc.slugify(" ".join(words.split()), self._toc.sep), used, counters)
        return f'<h{level} id="{self._prefix}{name}">{words}</h{level}>'

    def _level(self, hashes: int) -> int:
        return min(6, hashes + self._toc.base_level) if self._toc is not None else hashes


def _is_marked(body: str) -> bool:
    """Several plain searches, because one expression for all would take six times as long."""
    return (
        _MARKS.search(body) is not None
        or "***" in body
        or "  " in body
        or "*" in body.replace("**", "")  # a star of its own
    )


def _links(toc: SwiftToc) -> bool:
    return bool(toc.use_anchors or toc.use_permalinks not in (False, None))


def _paragraph(text: str) -> str | None:
    words = _inline(text)
    return f"<p>{words}</p>" if words else None


def _list(text: str) -> str | None:
    """One line an item."""
    lines = text.split("\n")
    if not all(line.startswith(LIST) for line in lines):
        return None
    items = [_within(line[2:]) for line in lines]
    return f"<ul><li>{'</li><li>'.join(items)}</li></ul>" if all(items) else None


def _quotation(text: str) -> str | None:
    """Of one line."""
    words = _within(text[2:])
    return f"<blockquote><p>{words}</p></blockquote>" if words else None


def _within(text: str) -> str | None:
    """The words of a list's item or a quotation, where nothing else can begin."""
    if text != text.strip() or any(mark in text for mark in "\n#>") or _BEGINS.match("\n" + text):
        return None
    return _inline(text)


def _inline(text: str) -> str | None:
    if "*" in text:
        text = _BOLD.sub(r"<strong>\1</strong>", text)
        if "*" in text:
            return None
    return text.strip()
