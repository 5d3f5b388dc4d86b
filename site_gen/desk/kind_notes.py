"""Notices on the kind of stories whose front matter does not tell it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..model.item import AnyItem, Story
from ..model.kinds import Kind
from ..model.problem import Problem, Severity
from ..tagging.kind_hint import PHOTO, KindHint, kind_hint

RULE = "kind-hint"
_KIND = re.compile(r"^(?:kind|体裁)\s*[:：]", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)


def kind_notes(content: Path, items: Iterable[AnyItem]) -> Iterator[Problem]:
    """One notice for each story that looks like another kind than 案例, which it is where nothing is written."""
    for item in items:
        if (
            not isinstance(item, Story)
            or item.kind is not Kind.CASE
            or any(e.rule == RULE for e in item.allow)
        ):
            continue
        if (hint := kind_hint(item)) and not _tells_kind(content / item.source):
            yield _notice(item, hint)


def _tells_kind(file: Path) -> bool:
    """Whether the front matter names the kind; so it is taken to do where the file lies somewhere else."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return True
    front = _FRONT_MATTER.match(text)
    return bool(front and _KIND.search(front[1]))


def _notice(item: Story, hint: KindHint) -> Problem:
    if hint.kind == PHOTO:
        looks, remedy = "图片", "若是图片稿，请移到 photos/；否则在稿头写 体裁: 案例"
    else:
        looks = Kind(hint.kind).label
        remedy = f"若是{looks}，请在稿头写 体裁: {looks}；否则写 体裁: 案例"
    return Problem(
        file=item.source,
        line=item.line,
        rule=RULE,
        field="体裁",
        cause=f"没有写体裁，看写法像{looks}（{hint.reason}），现按案例处理",
        remedy=remedy,
        severity=Severity.WARNING,
    )
