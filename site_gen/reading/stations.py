"""stations.csv or stations.yml: 中心, 所, 站, 点 and 基地, each below another."""

from msgspec.structs import replace

from ..model.registers import Station
from .fields import Entry
from .nodes import Node, Place, Scalar
from .region_names import region
from .register_rules import claim_id
from .scope import Scope


def read_stations(scope: Scope, entries: list[Entry]) -> dict[str, Station]:
    """In the editors' order. A wrong region or parent is reported and left empty, no more."""
    found: dict[str, Station] = {}
    places: dict[str, Entry] = {}
    for entry in entries:
        id = claim_id(scope, entry, found)
        if id and "name" in entry.values and "level" in entry.values:
            found[id] = _station(scope, entry)
            places[id] = entry
    parents = {id: _parent(scope, places[id], found) for id in found}
    _break_loops(scope, parents, places)
    return {id: replace(station, parent=parents[id]) for id, station in found.items()}


def _station(scope: Scope, entry: Entry) -> Station:
    values = dict(entry.values)
    values.pop("parent", None)
    node = values.pop("region", None)
    if node is not None:
        values["region"] = _region(scope, node)
    return Station(**values)


def _region(scope: Scope, node: Node) -> str:
    if type(node) is Scalar:
        return region(scope, node, None)
    scope.error(node, "type-wrong", "地区应当是一个值", "请写代码或路径，如 福建省/宁德市", field="region")
    return ""


def _parent(scope: Scope, entry: Entry, found: dict[str, Station]) -> str:
    """By id, or by a name that only one station has."""
    node = entry.values.get("parent")
    word = node.value.strip() if type(node) is Scalar else ""
    if not word or word in found:
        return word
    named = [id for id, station in found.items() if station.name == word]
    if len(named) == 1:
        return named[0]
    hint = f"请改写编号：{'、'.join(named[:8])}" if named else scope.hint(word, found) or "请先登记上级站点"
    rule, cause = (
        ("station-ambiguous", "有几个同名的站点") if named else ("parent-unknown", "登记表里没有这个上级站点")
    )
    scope.error(entry.place("parent"), rule, cause, hint, field="parent", value=word)
    return ""


def _break_loops(scope: Scope, parents: dict[str, str], places: dict[str, Entry]) -> None:
    """Follows each line upwards; where it comes back to itself it is cut and reported. Each is seen once."""
    settled: set[str] = set()
    for start in parents:
        line: dict[str, None] = {}
        id = start
        while id and id not in settled and id not in line:
            line[id] = None
            id = parents[id]
        if id in line:
            members = list(line)[list(line).index(id) :]
            place: Place = places[members[-1]].place("parent")
            scope.error(
                place,
                "station-loop",
                f"上下级绕成了圈：{' → '.join([*members[:8], id])}",
                "请改正上级",
                field="parent",
                value=parents[members[-1]],
            )
            parents[members[-1]] = ""
        settled.update(line)
