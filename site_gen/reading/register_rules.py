"""Rules that several registers share: ids that make good addresses, and the words of a theme."""

import re
from collections.abc import Container

from .addresses import segment
from .fields import Entry
from .nodes import Mapping, Node, Scalar, Sequence
from .scope import Scope

_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_DEFAULT_WEIGHT = 1.0


def claim_id(scope: Scope, entry: Entry, taken: Container[str]) -> str:
    """The entry's id; empty after id-invalid or id-duplicate, and where it has none."""
    id = entry.values.get("id", "")
    if not id:
        return ""
    if not _ID.fullmatch(id) or len(id) > 64 or _YEAR.fullmatch(id):
        cause = (
            "四位数字的编号会与年份页的网址相混"
            if _YEAR.fullmatch(id)
            else "编号要用作网址，只能有小写字母、数字和连字符"
        )
        near = segment(id)
        hint = f"例如 {near}" if near and near != id else "例如 shuangxi-01"
        scope.error(entry.place("id"), "id-invalid", cause, hint, field="id", value=id)
        return ""
    if id in taken:
        scope.error(
            entry.place("id"),
            "id-duplicate",
            "编号与前面的一条相同",
            "请另起编号，或删去一条",
            field="id",
            value=id,
        )
        return ""
    return id


def theme_terms(scope: Scope, entry: Entry) -> tuple[tuple[str, float], ...]:
    """Words with weights: a list of words, a mapping word: weight, or a list of both."""
    node = entry.values.get("terms")
    found: dict[str, float] = {}
    for word, weight in _weighed(node) if node is not None else ():
        number = _weight(scope, weight)
        if word.value.strip() and number is not None:
            found[word.value.strip()] = number
    return tuple(found.items())


def _weighed(node: Node) -> list[tuple[Scalar, Node | None]]:
    if type(node) is Mapping:
        return list(node.pairs)
    if type(node) is Sequence:
        return [pair for member in node.items for pair in _weighed(member)]
    return [(Scalar(node.line, node.column, word), None) for word in re.split("[、，,]", node.value)]


def _weight(scope: Scope, node: Node | None) -> float | None:
    """Within ±100; a word without one counts once."""
    if node is None or (type(node) is Scalar and node.empty):
        return _DEFAULT_WEIGHT
    try:
        number = float(node.value) if type(node) is Scalar else float("nan")
    except ValueError:
        number = float("nan")
    if -100 <= number <= 100:
        return number
    scope.error(
        node,
        "value-unknown",
        "词的分量应当是数字",
        "请写成 词: 2，或只写词",
        field="terms",
        value=node.value if type(node) is Scalar else "",
    )
    return None
