"""The page that names everything that is wrong, by file: errors first, then warnings, as many as can be read."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..model.problem import Problem, Severity
from ..report import Report
from .lines import SourceLines
from .views import Count, FileTroubles, TroublesView, Unlisted

ERRORS_SHOWN, WARNINGS_SHOWN = 1000, 300


def count_of(report: Report, fault: str = "") -> Count:
    errors = len(report.errors)
    return Count(
        held=report.held,
        errors=errors,
        warnings=len(report.problems) - errors,
        waiting=len(report.waiting),
        fault=fault,
    )


def troubles_view(report: Report, content: Path, fault: str = "") -> TroublesView:
    """Every error, and of the warnings the first of each file in turn; the rest is counted by rule."""
    errors = report.errors
    warnings = [problem for problem in report.problems if problem.severity is Severity.WARNING]
    shown = [*errors[:ERRORS_SHOWN], *warnings[:WARNINGS_SHOWN]]
    rest = Counter(problem.rule for problem in (*errors[ERRORS_SHOWN:], *warnings[WARNINGS_SHOWN:]))
    return TroublesView(
        count=count_of(report, fault),
        files=tuple(_by_file(shown, SourceLines(content))),
        unlisted=tuple(Unlisted(rule, count) for rule, count in rest.most_common()),
        waiting=report.waiting,
    )


def _by_file(problems: Iterable[Problem], lines: SourceLines) -> Iterator[FileTroubles]:
    """Files with errors before those with warnings only; in a file, by place."""
    files: dict[str, list[Problem]] = {}
    for problem in problems:
        files.setdefault(problem.file, []).append(problem)
    return (file_troubles(file, found, lines) for file, found in files.items())


def file_troubles(file: str, problems: Iterable[Problem], lines: SourceLines) -> FileTroubles:
    found = sorted(problems, key=lambda problem: problem.order)
    errors = sum(problem.severity is Severity.ERROR for problem in found)
    return FileTroubles(file, lines.editor(file), tuple(map(lines.trouble, found)), errors, len(found) - errors)
