"""A loader that lays included partials into the template that includes them.

A page of an item has some eight includes, and Jinja makes a new context for each at render time, which is a fifth of
the page's cost. Laid in at load time they cost nothing, and the theme keeps its small files. The price: names set in
a partial are seen after it, and Jinja counts the laid-in lines; `place` tells where they really stand.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from jinja2 import BaseLoader, Environment, TemplateNotFound

from ..running.faults import BuildStopped
from .theme import Template

# The tag with the white space that `lstrip_blocks` and `trim_blocks` would take away with it.
_INCLUDE = re.compile(r'(?:^[ \t]+)?\{% include "([^"]+)" %\}\n?', re.M)
# What follows a partial has a line of its own in Jinja's count, and none in the page.
_BREAK = "{#+\n+#}"


class Piece(NamedTuple):
    """Some text of a laid-in template, and where it stands; no path: it stands nowhere."""

    text: str
    path: str
    line: int


class NoTemplate(TemplateNotFound, BuildStopped):
    """A theme of one's own may lack what a newer generator asks for."""

    def __init__(self, name: str):
        super().__init__(name, f"主题里没有模板 {name}")


class InliningLoader(BaseLoader):
    """Of templates that have been read already (rendering.theme)."""

    def __init__(self, templates: Mapping[str, Template]):
        self._templates = templates

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        if template not in self._templates:
            raise NoTemplate(template)
        text = "".join(piece.text for piece in self._pieces(template))
        return text, self._templates[template].path, lambda: True

    def list_templates(self) -> list[str]:
        return sorted(self._templates)

    def place(self, path: str, line: int) -> tuple[str, int]:
        """Path and line of what Jinja calls that line of the template at `path`."""
        name = next((name for name, template in self._templates.items() if template.path == path), "")
        at = 1
        for piece in self._pieces(name) if name else ():
            last = at + piece.text.count("\n")
            if piece.path and at <= line <= last and not (line == last and piece.text.endswith("\n")):
                return piece.path, piece.line + line - at
            at = last
        return path, line

    def _pieces(self, name: str, above: tuple[str, ...] = ()) -> Iterator[Piece]:
        """A partial that includes itself (a tree), and one that is not there, stay includes."""
        path, text = self._templates[name].path, self._templates[name].text
        if above:
            text = text.removesuffix("\n")
        start = 0
        for match in _INCLUDE.finditer(text):
            if match[1] in (*above, name) or match[1] not in self._templates:
                continue
            if before := text[start : match.start()]:
                yield Piece(before, path, text.count("\n", 0, start) + 1)
            yield from self._pieces(match[1], (*above, name))
            yield Piece(_BREAK, "", 0)
            start = match.end()
        if rest := text[start:]:
            yield Piece(rest, path, text.count("\n", 0, start) + 1)
