"""Notices on the kind of stories whose front matter does not tell it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..model.item import AnyItem, Story
from ..model.kinds import Kind
from ..model.problem import Problem, Severity
from ..reading.front_matter import part
from ..reading.nodes import Fault
from ..reading.schema import STORY
from ..reading.text import load
from ..tagging.kind_hint import PHOTO, KindHint, kind_hint

_KEYS = {key for key, field in STORY.by_name.items() if field.name == "kind"}


def kind_notes(content: Path, items: Iterable[AnyItem]) -> Iterator[Problem]:
    """One notice for each story that looks like another kind than 案例, which it is where nothing is written."""
    for item in items:
        if not isinstance(item, Story) or item.kind is not Kind.CASE:
            continue
        if (hint := kind_hint(item)) and not _tells_kind(content / item.source):
            yield _notice(item, hint)


def _tells_kind(file: Path) -> bool:
    """Whether the front matter names the kind; so it is taken to do where the file lies somewhere else."""
    try:
        front = part(load(file)).front
    except Fault:
        return True
    return any(key.value in _KEYS for key, _ in front.pairs)


def _notice(item: Story, hint: KindHint) -> Problem:
    if hint.kind == PHOTO:
        looks, remedy = "图片", "若是图片稿，请移到 photos/；否则在稿头写 体裁: 案例"
    else:
        looks = Kind(hint.kind).label
        remedy = f"若是{looks}，请在稿头写 体裁: {looks}；否则写 体裁: 案例"
    return Problem(
        file=item.source,
        line=item.line,
        rule="kind-hint",
        field="体裁",
        cause=f"没有写体裁，看写法像{looks}（{hint.reason}），现按案例处理",
        remedy=remedy,
        severity=Severity.WARNING,
    )
