"""破折号 —— and 省略号 ……, each the width of two characters."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding

_CHINESE = re.compile(r"[\u3400-\u9fff“”‘’《》（）【】，。；：？！、]")
_DASHES = re.compile(r"(?:-{2,}|[－─━―]{2,}|—+)+")
_DOTS = re.compile(r"(?:\.{3,}|。{3,}|…+|·{3,})+")
_AND_SO_ON = re.compile(r"……(?:等等|等(?![于待候级同到]))")
_DASH = "——"
_ELLIPSIS = "……"
_WHOLE_PARAGRAPHS = "…………"  # 12 dots in a line of their own stand for omitted paragraphs


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    text, last = manuscript.text, 0
    for start, _, (_, kind) in manuscript.hits.get("marks", ()):
        if start < last or kind not in ("dash", "dots") or not manuscript.is_prose(start, start + 1):
            continue
        while kind == "dash" and text[start - 1 : start] == "—":
            start -= 1
        run = (_DASHES if kind == "dash" else _DOTS).match(text, start)
        if run:
            last = run.end()  # each run is looked at once, however long
            if manuscript.is_prose(*run.span()):
                yield from _judge(manuscript, run, _DASH if kind == "dash" else _ELLIPSIS)


def _judge(manuscript: Manuscript, run: re.Match[str], right: str) -> Iterator[Finding]:
    text, (start, end) = manuscript.text, run.span()
    if run[0] == _ELLIPSIS:
        if (more := _AND_SO_ON.match(text, start)) or text[start - 1 : start] == "等":
            yield finding(manuscript, start, more.end() if more else end, "省略号和“等”重复", remedy="只留一样")
    elif run[0] not in (right, _WHOLE_PARAGRAPHS) and _is_in_chinese(text, start, end):
        cause = "省略号是六个点" if right == _ELLIPSIS else "破折号的形式不对"
        yield finding(manuscript, start, end, cause, fix=right)


def _is_in_chinese(text: str, start: int, end: int) -> bool:
    """`---` alone is a rule across the page, `|---|` a table, `-->` the end of a remark."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(before and _CHINESE.match(before)) or bool(after and _CHINESE.match(after))


RULES = (
    Rule(
        id="dash-ellipsis",
        name="破折号和省略号",
        severity=Severity.WARNING,
        since="0.1",
        remedy="破折号写——，省略号写……，都占两个字的位置",
        reason="减号和点凑成的破折号、省略号宽窄不一，会在行末断开，朗读时念成符号",
        source="GB/T 15834—2011《标点符号用法》4.10.2、4.11.2：破折号、省略号的形式",
        bad="唱侗歌、讲故事、猜灯谜...热闹了一晚上--这是站里的元宵节。",
        good="唱侗歌、讲故事、猜灯谜……热闹了一晚上——这是站里的元宵节。",
        find=_find,
        fixable=True,
    ),
)
