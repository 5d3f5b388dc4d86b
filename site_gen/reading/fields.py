"""A key and what may stand behind it; a table of keys reads one mapping, strictly."""

from collections.abc import Callable, Iterable
from collections.abc import Mapping as Dict
from typing import Any

import msgspec
from msgspec import Struct

from .nodes import Mapping, Node, Place, Scalar
from .scope import Scope
from .suggest import bare_word, listed

# What editors write for a key, from other systems and from habit.
MEANT: Dict[str, str] = {
    "题目": "title", "题名": "title", "片名": "title", "标題": "title",
    "发布时间": "date", "发布日期": "date", "发表日期": "date", "发稿日期": "date", "pubdate": "date",
    "类型": "kind", "文体": "kind", "单位": "station", "供稿单位": "station", "实践站": "station",
    "区域": "region", "地点": "region", "tags": "themes", "标签": "themes", "categories": "column", "category": "column",
    "分类": "column", "板块": "column", "版块": "column", "author": "authors", "记者": "authors", "通讯员": "authors",
    "编辑": "editor", "图片": "cover", "题图": "cover", "image": "cover", "description": "summary", "导语": "summary",
    "draft": "status", "审稿": "reviewers",
}  # fmt: skip

# Parsers return None where they have reported a problem, or where the value is empty.
Parser = Callable[[Scope, Node, "Field"], Any]


class Field(Struct, frozen=True, kw_only=True):
    """One key. `labels` are its Chinese names, the first is the one shown. `about` says what it means."""

    name: str
    labels: tuple[str, ...]
    about: str
    parse: Parser
    on: tuple[str, ...] = ()  # the tables that have it
    required: tuple[str, ...] = ()  # those of them that cannot do without
    attribute: str = ""  # of the noun; the name itself where empty
    shape: Dict[str, Any] = msgspec.field(default_factory=lambda: {"type": "string"})  # JSON Schema
    prose: bool = False  # running text, where a ` #` is an accident

    @property
    def label(self) -> str:
        return self.labels[0]

    @property
    def target(self) -> str:
        return self.attribute or self.name


class Entry(Struct):
    """One mapping as read: values by attribute, and where each key's value stands."""

    at: Place
    values: dict[str, Any]
    nodes: dict[str, Node]  # by the field's English name

    def has(self, name: str) -> bool:
        """Whether that key was written, and something behind it."""
        node = self.nodes.get(name)
        return node is not None and not (type(node) is Scalar and node.empty)

    def place(self, *names: str) -> Place:
        """Where the first of those keys stands; else the mapping itself."""
        return next((self.nodes[name] for name in names if name in self.nodes), self.at)


class Table:
    """The fields of one sort of mapping, by every name they go by."""

    def __init__(self, title: str, fields: Iterable[Field], required: Iterable[str] = ()):
        self.title = title
        self.fields = tuple(fields)
        self.required = tuple(required)  # ordered: problems come in one order
        self.labels = {field.name: field.label for field in self.fields}
        self.by_name = {name: field for field in self.fields for name in (field.name, *field.labels)}

    def read(self, scope: Scope, mapping: Mapping) -> Entry:
        """Reports key-unknown, key-duplicate, key-missing, key-empty and what the values' parsers find."""
        entry = Entry(Place(mapping.line, mapping.column), {}, {})
        meant: set[str] = set()
        scope.labels = scope.labels or self.labels
        for key, node in mapping.pairs:
            field = self.by_name.get(key.value)
            if field is None:
                if found := self._unknown(scope, key):
                    meant.add(found.name)
            elif field.name in entry.nodes:
                self._twice(scope, key, field, entry)
            else:
                entry.nodes[field.name] = node
                scope.written[field.name] = key.value
                self._value(scope, key, node, field, entry)
        for name in self.required:
            if name not in entry.nodes and name not in meant:
                self._missing(scope, entry.at, self.by_name[name])
        return entry

    def _value(self, scope: Scope, key: Scalar, node: Node, field: Field, entry: Entry) -> None:
        if type(node) is Scalar and node.empty:
            if field.name in self.required:
                at = node if node.column else key
                hint = "；# 号开头的文字要加引号" if node.cut else ""
                scope.error(
                    at, "key-empty", f"“{key.value}”没有填", f"请填上{field.about}{hint}", field=key.value
                )
            return
        if field.prose and type(node) is Scalar and node.cut:
            scope.warn(
                node,
                "yaml-comment",
                "空格加 # 之后的文字被当成注释丢掉了",
                "若是正文，请把整个值放进引号",
                field=key.value,
                value=node.value,
            )
        value = field.parse(scope, node, field)
        if value is not None:
            entry.values[field.target] = value

    def _unknown(self, scope: Scope, key: Scalar) -> Field | None:
        """The field that was surely meant, so that nobody is told that it is missing as well."""
        bare = bare_word(key.value)
        meant = self.by_name.get(bare) or self.by_name.get(MEANT.get(bare, ""))
        cause, hint = f"{self.title}里没有这个键", scope.hint(key.value, self.by_name)
        if bare in self.by_name and bare != key.value.lower():
            cause, hint = "键里夹着空格、引号或看不见的符号", f"请把键改成“{bare}”，前后不留别的符号"
        elif meant:
            hint = f"是不是想写“{meant.label if bare != meant.name else meant.name}”？"
        elif not hint:
            hint = f"可用的有：{listed(field.label for field in self.fields)}"
        scope.error(key, "key-unknown", cause, hint, field=key.value, value=key.value)
        return meant

    def _twice(self, scope: Scope, key: Scalar, field: Field, entry: Entry) -> None:
        names = f"（{field.name} 和 {field.label} 是同一个键）" if key.value != field.name else ""
        first = entry.nodes[field.name].line
        scope.error(
            key,
            "key-duplicate",
            f"“{key.value}”写了两次{names}",
            f"第 {first} 行已经写过，请只留一处",
            field=key.value,
        )

    def _missing(self, scope: Scope, at: Place, field: Field) -> None:
        if scope.file.endswith(".csv"):
            cause, remedy = f"“{field.label}”这一格是空的", f"请填上{field.about}"
        else:
            cause, remedy = f"缺少“{field.label}”（{field.name}）", f"请加一行“{field.label}: ”，冒号后面写{field.about}"
        scope.error(at, "key-missing", cause, remedy, field=field.label)
