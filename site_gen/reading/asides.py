"""The words of an item that stand neither in its title nor in its body, each with its place in the file."""

from collections.abc import Iterator

from ..model.item import Aside
from .fields import Entry, Table
from .nodes import Mapping, Node, Scalar, Sequence

_FIELDS = {"kicker": "肩题", "subtitle": "副题", "summary": "摘要", "transcript": "文字稿"}
_SHOT_FIELDS = {"caption": "图说", "alt": "替代文字"}


def asides_of(entry: Entry, table: bool) -> tuple[Aside, ...]:
    """`table`: a row of a CSV, where only the line is sure."""
    nodes = entry.nodes
    return tuple(
        _aside(_FIELDS[name], nodes[name], table)
        for name in _FIELDS
        if name in nodes and type(nodes[name]) is Scalar and not nodes[name].empty
    )


def shot_asides(node: Node | None, shots: Table) -> Iterator[Aside]:
    """Of the key `images`: what stands with each picture of a set."""
    members = node.items if type(node) is Sequence else [node]
    for member in members:
        for key, value in member.pairs if type(member) is Mapping else ():
            field = shots.by_name.get(key.value)
            if field and field.name in _SHOT_FIELDS and type(value) is Scalar and not value.empty:
                yield _aside(_SHOT_FIELDS[field.name], value, False)


def _aside(field: str, node: Scalar, table: bool) -> Aside:
    """A value of several lines begins below its key, or is folded: then only the line of the key is sure."""
    sure = not table and not node.folded
    return Aside(field, node.value, node.line, node.column + (not node.plain) if sure else 0)
