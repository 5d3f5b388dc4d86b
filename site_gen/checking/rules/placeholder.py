"""A form that nobody filled in."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding
from ..stars import masks
from .masked_name import is_name_mask

_CAUSE = "这里该有的内容没有填"
_PLACE = r"(?:省|市|县|区|镇|乡|村|州|街道|社区|单位|公司|学校|小学|中学|同志|书记|主任|局长|年|月|日|名|户|人|元)"

# The names of families that stand before 某某 where a person is rightly left unnamed: 张某某.
_FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤龙"
# 某某 by itself is a figure of speech.
_SOMEONE = re.compile(rf"某{{2,6}}(?=(?!人){_PLACE})")
_CROSSES = re.compile(rf"×(?:(?<![0-9]×)×*(?={_PLACE})|(?<![{_FAMILIES}]×)×+)")
_LETTERS = re.compile(
    r"[xX](?:(?<![A-Za-z0-9][xX])[xX]+(?![A-Za-z0-9])"  # XX镇
    r"|(?<=\d\d[xX])[xX]年"  # 20xx年
    r"|(?<![A-Za-z0-9][xX])年[xX]{1,2}月(?:[xX]{1,2}日)?)"  # X年X月X日
)
_CIRCLES = re.compile(r"○(?<![一二三四五六七八九十○0-9]○)○+(?![一二三四五六七八九十年○0-9])")
_BLANKS = re.compile(rf"_{{3,}}|__(?={_PLACE})")
_BLANK_DATE = re.compile(r"年[ \u3000]+月[ \u3000]*日")


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    for start, end in masks(manuscript):
        if not is_name_mask(text, start, end):
            yield finding(manuscript, start, end, _CAUSE)
    for start, end, cause in _blanks(manuscript):
        if manuscript.is_prose(start, end):
            yield finding(manuscript, start, end, cause)


def _blanks(manuscript: Manuscript) -> Iterator[tuple[int, int, str]]:
    """Start, end, what is wrong. Each run of crosses or underlines is looked at once, however long."""
    text, last = manuscript.text, 0
    for start, end, (_, kind) in manuscript.hits.get("placeholder", ()):
        if start < last or not manuscript.is_prose(start, start + 1):
            continue
        if kind != "pattern":
            if _stands_alone(text, start, end):
                yield start, end, f"这是{kind}"
        elif hole := _hole(text, start):
            last = hole.end()
            if not _is_line(text, hole):
                yield start, last, _CAUSE


def _stands_alone(text: str, start: int, end: int) -> bool:
    """TODO and TBD are words of their own, not letters of a longer one."""
    if not text[start].isascii() or not text[start].isalpha():
        return True
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return not any(char.isascii() and (char.isalnum() or char in "_-") for char in around)


def _hole(text: str, start: int) -> re.Match[str] | None:
    """The blank that begins here."""
    pattern = _PATTERNS.get(text[start])
    return pattern.match(text, start) if pattern else None


def _is_line(text: str, hole: re.Match[str]) -> bool:
    """A line of nothing but underlines is a rule across the page."""
    start, end = hole.span()
    alone = text[start - 1 : start] in ("\n", "") and text[end : end + 1] in ("\n", "")
    return alone and not hole[0].strip("_")


_PATTERNS = {
    "某": _SOMEONE,
    "×": _CROSSES,
    "x": _LETTERS,
    "X": _LETTERS,
    "○": _CIRCLES,
    "年": _BLANK_DATE,
    "_": _BLANKS,
}

RULES = (
    Rule(
        id="placeholder",
        name="没填的空",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请向供稿单位问清楚，填上真实的名称、数字或日期",
        reason="××、**、某某、【此处填写】是模板里的空，登出去等于承认稿件是套来的",
        source="各级文明网投稿要求：内容真实、要素齐全；《新闻记者职业道德准则》：坚持新闻真实性",
        bad="今年以来，**村开展活动××次，受益群众XX人。",
        good="今年以来，云舍村开展活动32次，受益群众930人。",
        find=_find,
    ),
)
