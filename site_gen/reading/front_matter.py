"""A story's file in two: the front matter between two lines of ---, and the Markdown body."""

import re

from msgspec import Struct

from .nodes import Fault, Mapping, Place, Scalar
from .yaml_nodes import compose
from .yaml_slips import slip_in

FRONT_LIMIT = 128 * 1024  # characters; a hundred times what any story needs
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)


# Lines of keys, then another line of ---: a rule across the page has words before it, not keys.
_KEY_LINE = r"(?:[A-Za-z_]{2,20}|[\u4e00-\u9fff]{2,6}):(?: [^\n]{0,500})?\n|[ ]+\S[^\n]{0,500}\n|- [^\n]{0,500}\n|#[^\n]{0,200}\n"
_DIVIDED = re.compile(rf"(?:[A-Za-z_]{{2,20}}|[\u4e00-\u9fff]{{2,6}}):(?: [^\n]{{0,500}})?\n(?:{_KEY_LINE}){{0,40}}---[ \t]*(?:\n|\Z)")


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
    at = line + len(body) - len(stripped)
    if _DIVIDED.match(stripped):
        place = Place(front.count("\n") + 2, 1)
        raise Fault(place, "front-matter-divided", "稿头还没写完就有一行 ---，后面的键都成了正文", "请删去这一行 ---，只在全部的键之后写一行")
    return Parted(_mapping(front), stripped.rstrip(), at)


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
    if type(node) is Scalar and (slip := slip_in(line := front.lstrip().partition("\n")[0])):
        raise Fault(node, "yaml-colon", *slip, line)
    raise Fault(node, "front-matter-shape", "两行 --- 之间应当是“键: 值”", "请每行写一个键，例如 标题: 新闻")
