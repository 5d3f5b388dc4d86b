"""`site-gen check`: what is wrong with the files, without building anything."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from ..catalogue.disputes import disputes, latest_date
from ..model.problem import Problem, Severity
from ..reading import ReadingContext, Source, read_registers, read_source, scan, stray_problems
from ..reading.regions import load_regions
from ..tagging.lexicon import builtin_themes


class OutsideContent(ValueError):
    """A path that is not under content/. The message is for the editor."""


def check(content: Path, paths: Iterable[Path] = ()) -> list[Problem]:
    """Problems of all of content/, or of the sources at or below `paths`, by place. Raises OutsideContent."""
    book = load_regions()
    registers, problems = read_registers(content, builtin_themes(), book)
    context = ReadingContext(registers, book)
    wanted = [_relative(content, path) for path in paths]
    sources = scan(content)
    chosen = [source for source in sources if _is_wanted(source.path, wanted)]
    readings = [read_source(content, source, context) for source in chosen]
    for reading in readings:
        problems += reading.problems
    if not wanted:
        problems += stray_problems(sources, {file for reading in readings for file in reading.files})
        items = (item for reading in readings for item in reading.items)
        problems += [problem for _, problem in disputes(items, latest_date(datetime.now(UTC)))]
    problems = [problem for problem in problems if _is_wanted(problem.file, wanted)]
    return sorted(problems, key=lambda problem: problem.order)


def _relative(content: Path, path: Path) -> str:
    try:
        return path.resolve().relative_to(content.resolve()).as_posix()
    except ValueError:
        raise OutsideContent(f"{path} 不在 {content} 里，请指明 content 里的文件或文件夹") from None


def _is_wanted(file: str, wanted: list[str]) -> bool:
    return not wanted or any(path == "." or file == path or file.startswith(path + "/") for path in wanted)


def sources_at(content: Path, paths: Iterable[Path]) -> Iterator[Source]:
    """The item sources at or below `paths`; all where there are none."""
    wanted = [_relative(content, path) for path in paths]
    return (s for s in scan(content) if s.role.makes_items and _is_wanted(s.path, wanted))


def as_text(problems: list[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    closing = f"错误 {errors} 处，提醒 {len(problems) - errors} 处" if problems else "没有发现问题"
    return "\n".join([*map(str, problems), closing])


def as_json(problems: list[Problem]) -> str:
    """The list that DESIGN section 5 names."""
    rows = [
        {
            "file": problem.file,
            "line": problem.line,
            "column": problem.column,
            "rule": problem.rule,
            "severity": problem.severity.value,
            "message": f"{problem.field}：{problem.cause}" if problem.field else problem.cause,
            "remedy": problem.remedy,
        }
        for problem in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_github(problems: list[Problem], prefix: str) -> str:
    """Workflow commands of GitHub Actions: each problem becomes a note beside its line."""
    return "\n".join(
        f"::{problem.severity.value} file={_escaped(prefix + problem.file)},line={problem.line or 1},"
        f"col={problem.column or 1},title={problem.rule}::{_escaped(f'{problem.cause}。{problem.remedy}')}"
        for problem in problems
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


FORMATS = ("text", "json", "github")
