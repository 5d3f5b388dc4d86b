"""`site-gen check --fix`: mended files, written back whole, with every byte that no rule touched as it was."""

import os
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from ..checking.fix import Change, Mended, Text, mend
from ..checking.places import is_verbatim, title_is_written
from ..checking.switches import Switches
from ..model.item import AnyItem
from ..reading import Source, read_source
from ..reading.front_matter import part
from ..reading.nodes import Fault, Scalar
from .examine import Examiner
from .spelling import Spelling, spelling_of

SHOWN = 3  # examples of one rule's changes in one file


class Fixed(Struct, frozen=True):
    """What was mended in one file."""

    file: str
    changes: tuple[Change, ...]

    def __str__(self) -> str:
        """`stories/a.md: 改了 3 处：mobile 1 处（“138…”→“138****1234”）……`"""
        counts = Counter(change.rule for change in self.changes)
        told = "；".join(f"{rule} {count} 处（{self._examples(rule)}）" for rule, count in sorted(counts.items()))
        return f"{self.file}: 改了 {len(self.changes)} 处：{told}"

    def _examples(self, rule: str) -> str:
        mine = dict.fromkeys(f"“{c.old}”→“{c.new}”" for c in self.changes if c.rule == rule)
        return "，".join(list(mine)[:SHOWN]) + ("……" if len(mine) > SHOWN else "")


def fix_source(examiner: Examiner, source: Source) -> Fixed | None:
    """Mend one Markdown source of content/. None where nothing was to be mended, or it could not be read."""
    reading = read_source(examiner.content, source, examiner.context)
    if len(reading.items) != 1:
        return None
    changes = fix_file(examiner.content / source.path, reading.items[0], examiner.switches)
    return Fixed(source.path, changes) if changes else None


def fix_file(path: Path, item: AnyItem, switches: Switches) -> tuple[Change, ...]:
    """Mend the file that `item` was read from. Rows of tables are left: where their cells stand is the table's affair."""
    if not is_verbatim(item):
        return ()
    title, body = mend(item, switches)
    if not (title.changes or body.changes):
        return ()
    try:
        raw = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return ()
    text, changes = _rewritten(spelling_of(raw), item, title, body)
    if changes:
        _write(path, text.encode("utf-8"))
    return changes


def _rewritten(spelling: Spelling, item: AnyItem, title: Mended, body: Mended) -> tuple[str, tuple[Change, ...]]:
    """The file's new characters. Where the title cannot be put in safely, only the body is mended."""
    at = _line_start(spelling.text, item.body_line)
    if spelling.text[at : at + len(item.body)] != item.body:
        return "", ()
    in_body = (at, at + len(item.body), _pieces(spelling, at, body.text))
    start = _title_start(spelling.text, item)
    if title.changes and start is not None:
        in_title = (start, start + len(item.title), _pieces(spelling, start, title.text))
        whole = spelling.written([in_title, in_body])
        if _reads_as(whole, title.text.words, body.text.words):
            return whole, (*title.changes, *body.changes)
    return spelling.written([in_body]), body.changes


def _line_start(text: str, line: int) -> int:
    """Where a line begins; they count from 1."""
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
    return at


def _title_start(text: str, item: AnyItem) -> int | None:
    """Where the title stands letter for letter; None where it is folded, escaped or not written at all."""
    line, column = item.title_place
    if not title_is_written(item) or not column:
        return None
    start = _line_start(text, line) + column - 1
    return start if text[start : start + len(item.title)] == item.title else None


def _pieces(spelling: Spelling, at: int, text: Text) -> list[str]:
    """What was written before is spelt as before; what is new as it is, but for the file's own line ends."""
    return [
        spelling.pieces[at + origin] if origin >= 0 else (spelling.line_end if sign == "\n" else sign)
        for sign, origin in zip(text.words, text.origins, strict=True)
    ]


def _reads_as(raw: str, title: str, body: str) -> bool:
    """Whether the reader would find just these in the file: a title may have come to look like YAML."""
    try:
        parted = part(spelling_of(raw).text)
    except Fault:
        return False
    titles = [value for key, value in parted.front.pairs if key.value in ("title", "标题")]
    is_one = len(titles) == 1 and type(titles[0]) is Scalar and not titles[0].cut
    return is_one and " ".join(titles[0].value.split()) == title and parted.body == body.lstrip("\n").rstrip()


def _write(path: Path, data: bytes) -> None:
    """All of it or nothing: a new file takes the place of the old one, with its permissions."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(path.stat().st_mode & 0o7777)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def total(fixed: Sequence[Fixed]) -> str:
    changes = sum(len(one.changes) for one in fixed)
    return f"改了 {len(fixed)} 个文件，{changes} 处" if fixed else "没有可以自动改的"
