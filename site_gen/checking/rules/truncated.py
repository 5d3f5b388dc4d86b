"""Sentences that stop before their end: at the end of a story, or where a column of the newspaper broke."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding

_LONG = 40  # characters; a shorter line may be a heading, a credit, an address
_ENDS = frozenset("。！？”’）】》…：；—~～!?.)\"'|>*_`:;]}")
# A paragraph of prose has these inside; a heading or a list of names has not.
_INSIDE = re.compile(r"[，。；！？,;]")
_CREDIT = re.compile(r"(?:摄|摄影|报道|供稿|供图|提供|文/图|文图|图/文|编辑|整理|撰稿|通讯员|记者)$")
# What stands behind the last sentence of a page: editors, sources, links.
_FOOTER = re.compile(r"编辑|责编|记者|通讯员|来源|关键词|转载|推荐|上一|下一|链接|网站|原标题|复制|删除|[a-z]{4}", re.I)
_MARKUP = re.compile(r"[ \t]*(?:#|>|\||!\[|[-*+] |\d{1,3}[.)、] |<|\[|:)")
_NEVER_FIRST = frozenset("”’，。、；：）！？》")
_HALF = re.compile(r"[^，,。！？\n]{2,14}。(?=\n|\Z)")
_CLAUSES = ("为了", "随着", "由于", "虽然", "尽管")
_BLANK = " \t\u3000"
_TELLING = _NEVER_FIRST.union(_BLANK, (clause[0] for clause in _CLAUSES))
_SHOWN = 16


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    for start, end, (_, kind) in manuscript.hits.get("cut_marks", ()):
        if kind == "cut":
            yield finding(manuscript, start, end, "这是网页“展开全文”一类的字样，后面可能还有正文")
        elif half := _HALF.match(manuscript.text, end):
            yield finding(manuscript, start + 1, half.end(), "只有半句，像是被截断了")
    yield from _broken_lines(manuscript)


def _broken_lines(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    for at, line in manuscript.lines:
        if at < manuscript.body_at:
            continue
        if line[0] in _TELLING:
            yield from _begins_badly(manuscript, at, line)
        if line[-1] not in _ENDS and len(line) >= _LONG and _ends_paragraph(text, at + len(line)) and _is_cut(line):
            end = at + len(line.rstrip())
            if manuscript.is_prose(end - 1, end):
                yield finding(manuscript, end - _SHOWN, end, "句子没有说完")


def _ends_paragraph(text: str, end: int) -> bool:
    """Whether the next line is blank, or there is none: Markdown joins lines that follow one another."""
    following = text.find("\n", end + 1)
    return not text[end + 1 : following if following >= 0 else len(text)].strip()


def _begins_badly(manuscript: Manuscript, at: int, line: str) -> Iterator[Finding]:
    if line.startswith(_CLAUSES) and _HALF.fullmatch(line, 2):
        yield finding(manuscript, at, at + len(line), "只有半句，像是被截断了")
    first = line.lstrip(_BLANK)[:1]
    if first and first in _NEVER_FIRST and manuscript.is_prose(at, at + len(line)):
        begin = at + line.index(first)
        yield finding(manuscript, begin, begin + 1, "段落从半句话开始，前面可能断开了")


def _is_cut(line: str) -> bool:
    """Whether the last line of a paragraph is prose, and long enough to be a sentence without an end."""
    line = line.rstrip()
    if len(line) < _LONG or line[-1] in _ENDS or _MARKUP.match(line):
        return False
    last = line[max(line.rfind(mark) for mark in "。！？") + 1 :]
    return bool(_INSIDE.search(line[:-1])) and not _CREDIT.search(line) and not _FOOTER.search(last)


RULES = (
    Rule(
        id="truncated",
        name="句子断了",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请对照原稿补全；是报纸分栏断开的，与下一段接起来",
        reason="复制时漏了后半截，或把报纸的一句话断成两段，读者看到的是半句话",
        source="GB/T 15834—2011《标点符号用法》4.1：句末要有句末点号",
        bad="全县组建宣讲队伍，动员党员、青年、巾帼、“五老”和志愿者走村入户，今年以来讲了一百二十多场，带动各",
        good="全县组建宣讲队伍，动员党员、青年、巾帼、“五老”和志愿者走村入户，今年以来讲了一百二十多场，带动各村。",
        find=_find,
    ),
)
