"""The registers of one site, read once at the start of a build."""

from collections.abc import Callable
from collections.abc import Mapping as Dict
from pathlib import Path
from typing import Any

from ..model.problem import Problem
from ..model.region import RegionBook
from ..model.registers import Column, Link, LinkGroup, Registers, Theme
from .fields import Entry, Table
from .nodes import WHOLE_FILE, Fault, Mapping, Node, Sequence
from .register_rules import claim_id, theme_terms
from .register_schema import COLUMN, FRIENDS, LINK, STATION, THEME, ColumnKind
from .rows import read_rows
from .scope import ReadingContext, Scope
from .stations import read_stations
from .text import load

_EMPTY = Registers({}, {}, {})


def read_registers(
    content: Path, themes: Dict[str, Theme], book: RegionBook
) -> tuple[Registers, list[Problem]]:
    """`themes` are the built-in ones. A wrong entry is reported; as much of it as is right still serves."""
    content = Path(content).resolve()
    desk = _Desk(content, ReadingContext(_EMPTY, book))
    stations = desk.read("stations", (".csv", ".yml", ".yaml"), STATION, ("stations", "站点"), read_stations)
    extra = desk.read(
        "themes", (".yml", ".yaml"), THEME, ("themes", "主题"), lambda s, e: _themes(s, e, themes)
    )
    merged = _merged(themes, extra or ())
    desk.context = ReadingContext(Registers({}, {}, merged), book)  # parts of topics go by themes
    columns = desk.read("columns", (".yml", ".yaml"), COLUMN, ("columns", "栏目"), _columns)
    friends = desk.read("friends", (".yml", ".yaml"), FRIENDS, ("friends", "友情链接"), _friends)
    registers = Registers(stations or {}, columns or {}, merged, friends or ())
    return registers, sorted(desk.problems, key=lambda problem: problem.order)


class _Desk:
    """Finds the file of a register, reads its entries, keeps the problems of all."""

    def __init__(self, content: Path, context: ReadingContext):
        self._content, self.context = content, context
        self.problems: list[Problem] = []

    def read(
        self, name: str, suffixes: tuple[str, ...], table: Table, keys: tuple[str, str], make: Callable
    ) -> Any:
        """What `make(scope, entries)` gives; None where there is no such file or it cannot be read."""
        there = [name + suffix for suffix in suffixes if (self._content / (name + suffix)).is_file()]
        for second in there[1:]:
            self.problems.append(
                Problem(
                    file=second,
                    rule="register-twice",
                    cause=f"已经有 {there[0]}，这个文件没有读",
                    remedy="请只留一个",
                )
            )
        return self._entries(there[0], table, keys, make) if there else None

    def _entries(self, file: str, table: Table, keys: tuple[str, str], make: Callable) -> Any:
        scope = Scope(self._content, file, self.context)
        try:
            return make(scope, _read_entries(scope, file, table, keys))
        except Fault as fault:
            scope.fault(fault)
            return None
        finally:
            self.problems += scope.findings()


def _read_entries(scope: Scope, file: str, table: Table, keys: tuple[str, str]) -> list[Entry]:
    path = scope.content / file
    if not path.resolve().is_relative_to(scope.content):
        raise Fault(WHOLE_FILE, "path-outside", "链接指向 content 文件夹之外", "请放入真正的文件")
    rows = read_rows(scope, file, load(path, table=file.endswith(".csv")), table, keys)
    return [table.read(scope, row.node) for row in rows if row.sound]


def _columns(scope: Scope, entries: list[Entry]) -> dict[str, Column]:
    found: dict[str, Column] = {}
    for entry in entries:
        _only_topics(scope, entry)
        if (id := claim_id(scope, entry, found)) and "name" in entry.values:
            found[id] = Column(**entry.values)
    return found


def _only_topics(scope: Scope, entry: Entry) -> None:
    """A banner on another column would be written in vain."""
    for key in ("banner", "intro", "parts"):
        if key in entry.nodes and entry.values.get("kind") != ColumnKind.TOPIC:
            scope.warn(
                entry.place(key),
                "key-useless",
                "只有专题才有横幅、导语和分组",
                "是专题就加一行 kind: topic，不是就删去这一行",
                field=key,
            )


def _themes(scope: Scope, entries: list[Entry], builtin: Dict[str, Theme]) -> tuple[Theme, ...]:
    """A theme of ours may leave its name out; a new one may not."""
    found: dict[str, Theme] = {}
    for entry in entries:
        id, name = claim_id(scope, entry, found), entry.values.get("name", "")
        if id and not name and id not in builtin:
            scope.error(
                entry.place("id"),
                "key-missing",
                "新的主题缺少“名称”（name）",
                "请加一行 name:",
                field="name",
                value=id,
            )
        elif id:
            found[id] = Theme(id=id, name=name or builtin[id].name, terms=theme_terms(scope, entry))
    return tuple(found.values())


def _merged(builtin: Dict[str, Theme], extra: tuple[Theme, ...]) -> Dict[str, Theme]:
    if not extra:
        return dict(builtin)
    from ..tagging.themes import merge_themes  # only a site with themes of its own needs that room here

    return merge_themes(builtin, extra)


def _friends(scope: Scope, entries: list[Entry]) -> tuple[LinkGroup, ...]:
    return tuple(
        LinkGroup(entry.values["group"], _links(scope, entry.values.get("links")))
        for entry in entries
        if "group" in entry.values
    )


def _links(scope: Scope, node: Node | None) -> tuple[Link, ...]:
    if type(node) is not Sequence:
        scope.error(
            node or WHOLE_FILE,
            "type-wrong",
            "links 应当是列表",
            "请每条以 - 开头，写 name 和 url",
            field="links",
        )
        return ()
    entries = [_link(scope, member) for member in node.items]
    return tuple(Link(**entry.values) for entry in entries if entry and len(entry.values) == len(LINK.fields))


def _link(scope: Scope, node: Node) -> Entry | None:
    if type(node) is Mapping:
        return LINK.read(scope, node)
    scope.error(node, "type-wrong", "这一条不是一组键", "请写成 - name: …，下面一行 url: …", field="links")
    return None
