"""What libyaml says in English about a broken file, said in Chinese to an editor, with the right line."""

import yaml

from .nodes import Fault, Place

_QUOTE = '请把整个值放进引号，例如 title: "社区: 新闻"'

_QUOTED = "请把整个值放进引号"
CHINESE_COLON = ("键后面用了中文冒号", "请改成英文冒号加一个空格，例如 标题: 新闻")
_STAR = "值以 & 或 * 开头，YAML 另有含义"

# words in libyaml's message -> rule, cause, remedy, whether its context mark is the better place
# fmt: off
_SAYINGS = (
    ("mapping values are not allowed", "yaml-colon", "值里有英文冒号加空格，被当成了另一个键", _QUOTE, False),
    ("could not find expected ':'", "yaml-syntax", "这一行缺少英文冒号",
     "请写成“键: 值”，冒号用英文半角，后面空一格", True),
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
    ("expected '-' indicator", "yaml-syntax", "列表的缩进不齐", "请使各项的 - 左端对齐", False),
    ("tag", "yaml-tag", "值以 ! 开头，YAML 另有含义", "请把整个值放进引号", True),
    ("anchor", "yaml-alias", _STAR, _QUOTED, True),
    ("alias", "yaml-alias", _STAR, _QUOTED, True),
)
# fmt: on


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
            at, wrote = _place(best, first_line), _line(text, best).strip()
            above = _above(text, mark, first_line) if rule == "yaml-colon" else None
            return above or _hinted(Fault(at, rule, cause, remedy, wrote))
    return _unnamed(said, mark, line, first_line)


def _unnamed(said: str, mark: object, line: str, first_line: int) -> Fault:
    if "cannot start any token" in said:
        return Fault(
            _place(mark, first_line),
            "yaml-syntax",
            "值不能以这个符号开头",
            "请把整个值放进引号",
            line.strip(),
        )
    return Fault(
        _place(mark, first_line),
        "yaml-syntax",
        "这里不合 YAML 的写法",
        "请对照手册检查这一行和上一行的引号、冒号与缩进",
        line.strip(),
    )


def _hinted(fault: Fault) -> Fault:
    """The commonest slip of all: a Chinese colon after the key."""
    if fault.rule == "yaml-syntax" and "：" in fault.value[:12]:
        fault.rule, (fault.cause, fault.remedy) = "yaml-colon", CHINESE_COLON
    return fault


def _above(text: str, mark: object, first_line: int) -> Fault | None:
    """The same slip on the line above: libyaml takes both lines for one text and blames the right colon of the second."""
    if mark is None or not mark.line:
        return None
    line, blamed = text.split("\n", mark.line + 1)[mark.line - 1 : mark.line + 1]
    wrote = line.strip()
    if ":" in blamed[: mark.column] or ": " in wrote or wrote.startswith("#") or "：" not in wrote[:12]:
        return None
    at = Place(mark.line - 1 + first_line, len(line) - len(line.lstrip()) + 1)
    return Fault(at, "yaml-colon", *CHINESE_COLON, wrote)


def _line(text: str, mark: object) -> str:
    if mark is None:
        return ""
    lines = text.split("\n", mark.line + 1)
    return lines[mark.line] if mark.line < len(lines) else ""


def _place(mark: object, first_line: int) -> Place:
    return Place(mark.line + first_line, mark.column + 1) if mark else Place(first_line, 0)
