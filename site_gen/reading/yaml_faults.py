"""What libyaml says in English about a broken file, said in Chinese to an editor, with the right line."""

import re

import yaml

from .nodes import Fault, Place
from .yaml_slips import slip_in

_QUOTE = '请把整个值放进引号，例如 标题: "社区: 新闻"'

_QUOTED = "请把整个值放进引号"
_STAR = "值以 & 或 * 开头，这两个符号在稿头和清单里另有含义"

# words in libyaml's message -> rule, cause, remedy, whether its context mark is the better place
# fmt: off
_SAYINGS = (
    ("mapping values are not allowed", "yaml-colon", "值里有英文冒号加空格，被当成了另一个键", _QUOTE, False),
    ("could not find expected ':'", "yaml-syntax", "这一行缺少英文冒号",
     "请写成“键: 值”，冒号用英文半角，后面空一格；若是接着上一行的，请并到上一行", True),
    ("tab character", "yaml-tab", "用了制表符（Tab）缩进", "请改用空格", False),
    ("found unexpected end of stream", "yaml-quote", "引号没有配对", "请补上结尾的引号", True),
    ("unexpected document indicator", "yaml-quote", "引号没有配对", "请补上结尾的引号", True),
    ("expected ',' or ']'", "yaml-bracket", "方括号没有配对", "请补上 ]；若是文字，请加引号", True),
    ("expected ',' or '}'", "yaml-bracket", "花括号没有配对", "请补上 }；若是文字，请加引号", True),
    ("expected node content", "yaml-bracket", "括号没有配对", "请补全括号；若是文字，请加引号", True),
    ("expected alphabetic or numeric", "yaml-alias", _STAR, _QUOTED, True),
    ("unknown escape character", "yaml-escape", "双引号里的反斜杠 \\ 有特殊含义",
     "请改用单引号，或把 \\ 写成 \\\\", False),
    ("expected key", "yaml-syntax", "引号或括号后面还有文字，或缩进不齐",
     "请把整个值放进引号，并使各键左端对齐", False),
    ("expected '-' indicator", "yaml-syntax", "列表的缩进不齐", "请使各项的 - 左端对齐；不是列表的，删去上面各行开头的 -", False),
    ("tag", "yaml-tag", "值以 ! 开头，这个符号在稿头和清单里另有含义", "请把整个值放进引号", True),
    ("anchor", "yaml-alias", _STAR, _QUOTED, True),
    ("alias", "yaml-alias", _STAR, _QUOTED, True),
)
# fmt: on


_OPENING = re.compile(r"(?:^|: )\s*([-?|>!%@`&*])")


def explain(error: yaml.YAMLError, text: str, first_line: int) -> Fault:
    """`text` begins on line `first_line` of the file."""
    said = str(getattr(error, "problem", None) or error)
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    line = _line(text, mark)
    if (
        mark and "\t" in line[: mark.column + 1] and not line[: mark.column + 1].strip()
    ) or "tab char" in said:
        return Fault(_place(mark, first_line), "yaml-tab", "用了制表符（Tab）缩进", "请改用空格")
    for words, rule, cause, remedy, earlier in _SAYINGS:
        if words in said:
            best = context if earlier and context else mark
            return _slip(text, best, first_line) or Fault(_place(best, first_line), rule, cause, remedy, _line(text, best).strip())
    return _unnamed(mark, line, first_line)


def _slip(text: str, mark: object, first_line: int) -> Fault | None:
    """A slip of an editor's hand on that line; else on the line above: libyaml takes both for one text there."""
    if mark is None:
        return None
    above, _, blamed = "\n".join(text.split("\n", mark.line + 1)[max(mark.line - 1, 0) : mark.line + 1]).rpartition("\n")
    for number, line, before in ((mark.line, blamed, blamed[: mark.column]), (mark.line - 1, above, None)):
        if found := slip_in(line, before):
            return Fault(Place(number + first_line, len(line) - len(line.lstrip()) + 1), "yaml-colon", *found, line.strip())
    return None


def _unnamed(mark: object, line: str, first_line: int) -> Fault:
    at, wrote = _place(mark, first_line), line.strip()
    if sign := _OPENING.search(line):
        return Fault(at, "yaml-syntax", f"值不能以 {sign[1]} 开头", "请把整个值放进引号", wrote)
    return Fault(at, "yaml-syntax", "这里不合稿头和清单的写法", "请对照手册检查这一行和上一行的引号、冒号与缩进", wrote)


def _line(text: str, mark: object) -> str:
    if mark is None:
        return ""
    lines = text.split("\n", mark.line + 1)
    return lines[mark.line] if mark.line < len(lines) else ""


def _place(mark: object, first_line: int) -> Place:
    return Place(mark.line + first_line, mark.column + 1) if mark else Place(first_line, 0)
