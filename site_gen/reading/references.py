"""Names that stand for something registered: station, column, theme."""

from collections.abc import Mapping

from .fields import Field
from .nodes import Node, Scalar
from .scope import Scope
from .suggest import listed
from .values import members, scalar


def station(scope: Scope, node: Node, field: Field) -> str | None:
    found = scalar(scope, node, field)
    context = scope.context
    return found and _look_up(
        scope, found, field, "station", "站点", context.registers.stations, context.station_names
    )


def column(scope: Scope, node: Node, field: Field) -> str | None:
    found = scalar(scope, node, field)
    context = scope.context
    return found and _look_up(
        scope, found, field, "column", "栏目", context.registers.columns, context.column_names
    )


def themes(scope: Scope, node: Node, field: Field) -> tuple[str, ...] | None:
    context = scope.context
    found = members(scope, node, field) or ()
    ids = [
        _look_up(scope, one, field, "theme", "主题", context.registers.themes, context.theme_names)
        for one in found
    ]
    return tuple(dict.fromkeys(id for id in ids if id)) or None


def _look_up(
    scope: Scope,
    node: Scalar,
    field: Field,
    noun: str,
    label: str,
    register: Mapping[str, object],
    by_name: Mapping[str, tuple[str, ...]],
) -> str | None:
    """The id for an id or an exact name. Reports <noun>-unknown, <noun>-ambiguous."""
    word = node.value.strip()
    scope.asked[noun, word] = None
    if word in register:
        return word
    ids = by_name.get(word, ())
    if len(ids) == 1:
        return ids[0]
    if ids:
        candidates = "、".join(
            f"{id}（{_station_path(scope, id)}）" if noun == "station" else id for id in ids
        )
        scope.error(
            node,
            f"{noun}-ambiguous",
            f"有 {len(ids)} 个同名的{label}",
            f"请改写编号：{candidates}",
            field=field.name,
            value=word,
        )
        return None
    hint = scope.hint(word, (*by_name, *register)) or (
        f"现有：{listed(by_name)}" if by_name else "登记表里还没有内容"
    )
    scope.error(node, f"{noun}-unknown", f"登记表里没有这个{label}", hint, field=field.name, value=word)
    return None


def _station_path(scope: Scope, id: str) -> str:
    line = scope.context.registers.lineage(id)
    return "/".join(one.name for one in reversed(line))
