"""Names of leaders that a censoring filter starred out, or that somebody broke up to get past one."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding
from ..stars import masks

_TITLES = re.compile(r"总书记|主席|总理|委员长|新时代中国特色|同志|书记|主任|省长|市长|县长|区长|镇长|乡长|部长|局长")
_HOLE = r"[\s*×xXＸ某○□_·.\-]"
_SIGN = r"[*×xXＸ某○□]"
# 习平 lost its 近; in 学**台 a filter ate the letters that 学习平台 has by chance.
_BROKEN = re.compile(
    rf"习(?:{_HOLE}{{1,3}}近?{_HOLE}{{0,3}}平|近{_HOLE}{{1,3}}(?:平|总书记|主席|同志)"
    rf"|{_SIGN}{{1,3}}(?:总书记|主席|同志|新时代))"
)
_AFTER_STUDY = re.compile(rf"习{_SIGN}{{1,3}}近?平")  # 学习 is a word of its own
_AFTER = frozenset(" \t\n\u3000*×xXＸ某○□_·.-近")
_HEADLESS = re.compile(r"近平(?<=[*×xXＸ某○□]近平)")
_EATEN = re.compile(r"学[*×]{1,4}台")


def is_name_mask(text: str, start: int, end: int) -> bool:
    """Whether the stars of `text[start:end]` stand for a person in office."""
    return bool(_TITLES.match(text, end))


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    for start, end in masks(manuscript):
        if title := _TITLES.match(text, end):
            yield finding(manuscript, start, title.end(), "姓名被打了星号")
    for start, end, cause in _broken(text):
        if manuscript.is_prose(start, end):
            yield finding(manuscript, start, end, cause)


def _broken(text: str) -> Iterator[tuple[int, int, str]]:
    at = text.find("习")
    while at >= 0:
        if text[at + 1 : at + 2] in _AFTER and text[at + 1 : at + 3] != "近平":
            pattern = _AFTER_STUDY if text[at - 1 : at] == "学" else _BROKEN
            if hit := pattern.match(text, at):
                yield (*hit.span(), "领导人的姓名被拆开或缺了字")
        at = text.find("习", at + 1)
    if "近平" in text:
        yield from ((hit.start() - 1, hit.end(), "领导人的姓名被拆开或缺了字") for hit in _HEADLESS.finditer(text))
    if "学*" in text or "学×" in text:
        yield from ((*hit.span(), "“学习平台”中间的字被过滤掉了") for hit in _EATEN.finditer(text))


RULES = (
    Rule(
        id="masked-name",
        name="人名打了星号",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请对照权威原文，由责任编辑逐字写全；系统不代填姓名",
        reason="领导人的姓名、职务和以其姓名命名的思想残缺，属于严重表述错误",
        source="国务院办公厅《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：严重表述错误，单项否决",
        bad="***总书记强调，要推进新时代文明实践中心建设；在“学习强国”学***台",
        good="习近平总书记强调，要推进新时代文明实践中心建设；在“学习强国”学习平台",
        find=_find,
    ),
)
