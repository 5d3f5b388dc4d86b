"""The line of a source that a problem is about, cut to what can be read at a glance."""

from functools import lru_cache, partial
from pathlib import Path
from urllib.parse import quote

from ..model.problem import Problem
from ..reading.quoting import lines_of
from .views import Line, Trouble

AROUND = 40  # characters on either side of the marked place


class SourceLines:
    """Looks into the files of content/. One for a page: what was edited since is read again for the next."""

    def __init__(self, content: Path):
        self._content = content.resolve()
        self._lines = lru_cache(maxsize=64)(partial(lines_of, self._content))

    def trouble(self, problem: Problem) -> Trouble:
        return Trouble(problem, self.line(problem), self.editor(problem.file, problem.line, problem.column))

    def line(self, problem: Problem) -> Line | None:
        """None where the whole file is meant, or the line is not there (any more)."""
        lines = self._lines(problem.file) if problem.line else ()
        if not 0 < problem.line <= len(lines):
            return None
        return cut(problem, lines[problem.line - 1])

    def editor(self, file: str, line: int = 0, column: int = 0) -> str:
        """vscode://file/…: opens the file there, where that editor is installed."""
        place = "".join(f":{number}" for number in (line, column if line else 0) if number)
        return "vscode://file" + quote(f"/{self._content.joinpath(file).as_posix().lstrip('/')}") + place


def cut(problem: Problem, text: str) -> Line:
    """The line around the column; what is written there is marked where the problem quotes it."""
    at = problem.column - 1
    if not 0 <= at < len(text):
        return Line(problem.line, text if len(text) <= 2 * AROUND else text[: 2 * AROUND] + "…")
    value = problem.value if problem.value and text.startswith(problem.value, at) else ""
    if problem.value and not value and problem.value != text.strip() and (found := text.find(problem.value)) >= 0:
        at, value = found, problem.value
    end = at + (len(value) or 1)
    before, after = text[:at], text[end:]
    if len(before) > AROUND:
        before = "…" + before[-AROUND:]
    if len(after) > AROUND:
        after = after[:AROUND] + "…"
    return Line(problem.line, before, text[at:end], after)
