"""A subhead that ran into the paragraph below it."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding

_HAN = r"[\u4e00-\u9fff]"
# Two phrases with a blank between them, no mark behind, and the sentence goes on: 。强化阵地建设 盘活资源走进村里，…
_PAIR = re.compile(rf" ({_HAN}{{4,24}})(?=[，,“、])")
_FIRST = re.compile(rf"[。！？]”?({_HAN}{{4,10}})\Z")
_NOT_HEAD = re.compile(r"(?:记者|通讯员|摄影|报道|供稿|编辑|来源|作者|图为|本报|讯)")
_HEADING = re.compile(r"#{1,6} .{16,200}?[\u4e00-\u9fff][。！？](?=.)")
_FIRST_AT_MOST = 12
_SECOND_AT_LEAST = 6


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    at, body = manuscript.body_at, manuscript.body
    blank = body.find(" ")
    while blank >= 0:
        if "\u4e00" <= body[blank - 1] <= "\u9fff" and (hit := _PAIR.match(body, blank)):
            first = _FIRST.search(body, max(0, blank - _FIRST_AT_MOST), blank)
            if first and len(hit[1]) >= _SECOND_AT_LEAST and not _NOT_HEAD.search(first[0] + hit[1]):
                yield finding(manuscript, at + first.start(1), at + hit.end(1), "小标题和正文粘在一起")
        blank = body.find(" ", blank + 1)
    for start, line in manuscript.lines if "# " in body else ():
        if start >= at and (heading := _HEADING.match(line)):
            yield finding(manuscript, start, start + heading.end(), "标题一行里还有正文")


RULES = (
    Rule(
        id="glued-subhead",
        name="小标题粘连",
        severity=Severity.WARNING,
        since="0.1",
        remedy="小标题另起一行，行首写“## ”和一个空格，正文另起一段",
        reason="小标题混在段落里，读者读不通，朗读和目录也认不出来",
        source="各地文明网编辑要求；《网站设计无障碍技术要求》YD/T 1761：标题用标题标签",
        bad="文明水平有了提升。注重顶层设计 坚持高位推动“人民有信仰”，说的是精神力量。",
        good="文明水平有了提升。\n\n## 注重顶层设计 坚持高位推动\n\n“人民有信仰”，说的是精神力量。",
        find=_find,
    ),
)
