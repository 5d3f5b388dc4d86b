"""What `site-gen check` prints: for people, for programs, for GitHub."""

import json
from collections.abc import Container, Iterable, Sequence

from ..checking.grouping import grouped
from ..checking.registry import BY_ID
from ..checking.rule import Rule
from ..model.problem import Problem, Severity, shorten


def as_text(problems: Sequence[Problem], everything: bool = False) -> str:
    """Errors all; of one rule's warnings the first few, the rest counted. Then why those rules are there."""
    shown, counts = (list(problems), {}) if everything else grouped(problems)
    lines = [str(problem) for problem in shown]
    lines += [f"另有 {count} 处同类提醒（{rule}），加 --all 看全部" for rule, count in counts.items()]
    return "\n".join([*lines, *_reasons(problems), _closing(problems)])


def _reasons(problems: Iterable[Problem]) -> list[str]:
    """Each rule that spoke, once."""
    spoke = {problem.rule for problem in problems}
    told = [f"  {rule.id}　{rule.name}：{grounds(rule)}" for rule in BY_ID.values() if rule.id in spoke]
    return ["", "为什么要改：", *told, ""] if told else []


def grounds(rule: Rule) -> str:
    """The reason with its source."""
    return f"{rule.reason}（{rule.source}）"


def _closing(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    return f"错误 {errors} 处，提醒 {len(problems) - errors} 处" if problems else "没有发现问题"


def as_json(problems: Sequence[Problem]) -> str:
    """The list that DESIGN section 5 names."""
    rows = [
        {
            "file": problem.file,
            "line": problem.line,
            "column": problem.column,
            "rule": problem.rule,
            "severity": problem.severity.value,
            "message": _message(problem),
            "remedy": problem.remedy,
        }
        for problem in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _message(problem: Problem) -> str:
    """The part of the file, the words, the cause, the reason."""
    field = f"{problem.field}：" if problem.field else ""
    words = f"“{shorten(problem.value)}”" if problem.value else ""
    rule = BY_ID.get(problem.rule)
    return f"{field}{words}{problem.cause}" + (f"。{grounds(rule)}" if rule else "")


def as_github(problems: Sequence[Problem], prefix: str, outside: Container[str] = ()) -> str:
    """Workflow commands of GitHub Actions: each problem becomes a note beside its line.

    `prefix` stands before the paths of content/, not before those of `outside`.
    Escapes as actions/toolkit does (packages/core/src/command.ts).
    """
    return "\n".join(
        f"::{problem.severity.value} file={_property(_file(problem.file, prefix, outside))},line={problem.line or 1},"
        f"col={problem.column or 1},title={_property(_title(problem))}"
        f"::{_data(f'{_message(problem)}。{problem.remedy}')}"
        for problem in problems
    )


def _title(problem: Problem) -> str:
    rule = BY_ID.get(problem.rule)
    return f"{problem.rule} {rule.name}" if rule else problem.rule


def _file(path: str, prefix: str, outside: Container[str]) -> str:
    return path if path in outside else prefix + path


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS = ("text", "json", "github")
