"""YAML to nodes, from PyYAML's events: every key and value keeps its place, every value stays a text.

Events, not PyYAML's own composer: it recurses in C (a deep file would kill the worker), expands aliases
(a billion laughs) and turns 2022-02-30 into an exception without a line.
"""

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from .nodes import Fault, Mapping, Node, Place, Scalar, Sequence
from .text import clean
from .yaml_faults import explain

MAX_DEPTH = 12
MAX_NODES = 600_000  # 20,000 rows of 15 keys, with room
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def compose(text: str, first_line: int = 1) -> Node | None:
    """The one document of `text`, None where it is empty. `first_line`: the line of the file it begins on.

    Raises Fault (yaml-*) at the first thing that cannot be read.
    """
    builder = _Builder(text, first_line)
    try:
        loader = _Loader(text)
        while type(event := loader.get_event()) is not StreamEndEvent:
            builder.take(event)
    except yaml.YAMLError as error:
        raise explain(error, text, first_line) from None
    return builder.root


class _Builder:
    """Takes events one by one and grows the tree; keeps its own stack, so depth costs nothing."""

    def __init__(self, text: str, first_line: int):
        self.root: Node | None = None
        self._text = text
        self._first = first_line
        self._has_comments = "#" in text
        self._stack: list[Sequence | Mapping] = []
        self._keys: list[Scalar | None] = []  # the key that waits for its value, one a level
        self._count = 0

    def take(self, event: object) -> None:
        kind = type(event)
        if kind is ScalarEvent:
            self._place(self._scalar(event), event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            self._open(Mapping if kind is MappingStartEvent else Sequence, event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._stack.pop()
            self._keys.pop()
        elif kind is AliasEvent:
            raise _alias(self._at(event))

    def _at(self, event: object) -> Place:
        mark = event.start_mark
        return Place(mark.line + self._first, mark.column + 1)

    def _scalar(self, event: ScalarEvent) -> Scalar:
        mark, value, style = event.start_mark, event.value, event.style
        if style == '"':
            value = clean(value)  # escapes such as "\0" bring control characters back
        plain = not style
        cut = plain and self._has_comments and self._comment_after(event.end_mark.index)
        folded = event.end_mark.line != mark.line
        return Scalar(mark.line + self._first, mark.column + 1, value, plain, cut, folded)

    def _comment_after(self, index: int) -> bool:
        tail = self._text[index : index + 40].partition("\n")[0]
        return tail[:1] in (" ", "\t") and tail.lstrip().startswith("#")

    def _open(self, sort: type, event: object) -> None:
        at = self._at(event)
        if len(self._stack) >= MAX_DEPTH:
            raise Fault(at, "yaml-deep", f"嵌套超过 {MAX_DEPTH} 层", "请改成一两层的简单写法")
        node = Mapping(at.line, at.column, []) if sort is Mapping else Sequence(at.line, at.column, [])
        self._place(node, event)
        self._stack.append(node)
        self._keys.append(None)

    def _place(self, node: Node, event: object) -> None:
        self._guard(node, event)
        if not self._stack:
            if self.root is not None:
                raise Fault(
                    node,
                    "yaml-syntax",
                    "文件中间有一行 ---，分成了两段",
                    "请合成一段，删去中间的 ---",
                )
            self.root = node
        elif type(holder := self._stack[-1]) is Sequence:
            holder.items.append(node)
        elif (key := self._keys[-1]) is not None:
            holder.pairs.append((key, node))
            self._keys[-1] = None
        elif type(node) is Scalar:
            self._keys[-1] = node
        else:
            raise Fault(
                node,
                "yaml-syntax",
                "键的位置上是列表或映射，不是文字",
                "若想写 {…} 或 […] 这样的文字，请加引号",
            )

    def _guard(self, node: Node, event: object) -> None:
        self._count += 1
        if self._count > MAX_NODES:
            raise Fault(node, "too-large", "内容太多", "请拆成几个文件")
        if event.anchor:
            raise _alias(node)
        if event.tag and event.tag != "!":
            raise Fault(
                node,
                "yaml-tag",
                "不能用以 ! 开头的写法",
                "请删去；若是文字，请加引号",
                event.tag,
            )


def _alias(at: Place) -> Fault:
    return Fault(
        at,
        "yaml-alias",
        "不能用以 & 或 * 开头的写法",
        "请把值直接写出来；若是文字，请加引号",
    )
