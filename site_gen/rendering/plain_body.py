"""Bodies of paragraphs, headings and bold lead-ins, which is most of them, without a Markdown parser.

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
_MARKS = re.compile(r"[`_\[\]<>&\\|{}~^\t\r\x00-\x08\x0b-\x1f\x7f\xa0]")
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
        if not self._able or _is_marked(body) or _BEGINS.search("\n" + body):
            return None
        used: set[str] = set()
        counters: dict[str, int] = {}
        parts = []
        for block in body.split("\n\n"):
            if not (text := block.strip("\n")):
                continue
            part = self._heading(text, used, counters) if "#" in text else _paragraph(text)
            if part is None:
                return None
            parts.append(part)
        return "\n".join(parts)

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
    if "*" in text:
        text = _BOLD.sub(r"<strong>\1</strong>", text)
        if "*" in text:
            return None
    stripped = text.strip()
    return f"<p>{stripped}</p>" if stripped else None
