"""Files that lie outside content/: what a station sent, before it is a story of the site."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from ..model.item import NOT_WRITTEN, AnyItem, Story
from ..model.moment import SHANGHAI
from ..model.problem import Problem
from ..reading import Role, Source, read_source
from ..reading.nodes import Fault
from ..reading.text import load
from .examine import Examiner, judge
from .mend import Fixed, fix_file

TEXTS = (".md", ".markdown", ".txt")
_UNDATED = datetime(2000, 1, 1, tzinfo=SHANGHAI)  # no rule on one item looks at the date


def outside_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Each file that is named, and every text at or below a folder that is named; each once."""
    seen = set()
    for path in paths:
        inner = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.suffix.lower() in TEXTS)
        for file in inner:
            if (real := file.resolve()) not in seen:
                seen.add(real)
                yield file


def examine_outside(examiner: Examiner, file: Path) -> list[Problem]:
    """Problems of one file, under the path that the editor gave. A text without front matter is all body."""
    try:
        item, found = _read(examiner, file)
    except Fault as fault:
        return [_unread(file, fault)]
    if item:
        found += judge(_beside(examiner, file), item)
    return [replace(problem, file=file.as_posix()) for problem in found]


def fix_outside(examiner: Examiner, file: Path) -> Fixed | None:
    """None where nothing was to be mended, or the file cannot be read."""
    try:
        item, _ = _read(examiner, file)
    except Fault:
        return None
    changes = fix_file(file, item, examiner.switches) if item else ()
    return Fixed(file.as_posix(), changes) if changes else None


def _read(examiner: Examiner, file: Path) -> tuple[AnyItem | None, list[Problem]]:
    """The file as a story beside whatever lies around it. Raises Fault for what is no text."""
    text = load(file, table=True)
    if not text.startswith("---"):
        return _bare(file.resolve().relative_to(_top(file)).as_posix(), text), []
    top = _top(file)
    source = Source(path=file.resolve().relative_to(top).as_posix(), role=Role.STORY)
    reading = read_source(top, source, examiner.context)
    return next(iter(reading.items), None), list(reading.problems)


def _beside(examiner: Examiner, file: Path) -> Examiner:
    return Examiner(_top(file), examiner.context, examiner.switches, examiner.url)


def _top(file: Path) -> Path:
    """What stands for content/: two folders above, so that even an index.md has an address."""
    parents = file.resolve().parents
    return parents[min(2, len(parents) - 1)]


def _bare(name: str, text: str) -> Story:
    body = text.lstrip("\n")
    line = 1 + len(text) - len(body)
    return Story(
        source=name,
        address=f"/{name}/",
        title="",
        title_place=NOT_WRITTEN,
        date=_UNDATED,
        body=body.rstrip(),
        body_line=line,
    )


def _unread(file: Path, fault: Fault) -> Problem:
    return Problem(
        file=file.as_posix(),
        line=fault.place.line,
        column=fault.place.column,
        rule=fault.rule,
        value=fault.value,
        cause=fault.cause,
        remedy=fault.remedy,
    )
