"""A story's file in two: the front matter between two lines of ---, and the Markdown body."""

import re

from msgspec import Struct

from .nodes import Fault, Mapping, Place, Scalar
from .yaml_faults import CHINESE_COLON
from .yaml_nodes import compose

FRONT_LIMIT = 128 * 1024  # characters; a hundred times what any story needs
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)


class Parted(Struct):
    """`body_line` is the line of the file on which the body's first character stands."""

    front: Mapping
    body: str
    body_line: int


def part(text: str) -> Parted:
    """Raises Fault: front-matter-missing, front-matter-unclosed, front-matter-shape, yaml-*."""
    first, _, rest = text.partition("\n")
    if first.rstrip() != "---":
        raise _missing(text)
    closing = _CLOSING.search(rest)
    if not closing:
        raise Fault(
            Place(1, 1),
            "front-matter-unclosed",
            "开头的 --- 没有对应的结尾 ---",
            "请在各个键之后另起一行写 ---",
        )
    front = rest[: closing.start()]
    if len(front) > FRONT_LIMIT:
        raise Fault(Place(1, 1), "too-large", "两行 --- 之间的内容太长", "请把正文移到第二行 --- 之后")
    body = rest[closing.end() :]
    line = front.count("\n") + 3
    stripped = body.lstrip("\n")
    return Parted(_mapping(front), stripped.rstrip(), line + len(body) - len(stripped))


def _missing(text: str) -> Fault:
    remedy = "请在文件第一行写 ---，下面写 title、date 等键，再写一行 ---，然后是正文"
    if text.lstrip().startswith("---"):
        remedy = "请删去 --- 之前的空行或空格，并让 --- 独占一行"
    return Fault(Place(1, 1), "front-matter-missing", "第一行不是 ---，没有标题、日期等信息", remedy)


def _mapping(front: str) -> Mapping:
    node = compose(front, 2)
    if node is None:
        return Mapping(2, 1, [])
    if type(node) is Mapping:
        return node
    if type(node) is Scalar and "：" in node.value.partition("\n")[0]:
        raise Fault(node, "yaml-colon", *CHINESE_COLON, node.value)
    if type(node) is Scalar and ":" in node.value:
        raise Fault(
            node, "yaml-colon", "英文冒号后面没有空格", "请在冒号后加一个空格，例如 title: 新闻", node.value
        )
    raise Fault(node, "front-matter-shape", "两行 --- 之间应当是“键: 值”", "请每行写一个键，例如 title: 新闻")
