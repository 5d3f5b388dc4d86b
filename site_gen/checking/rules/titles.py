"""Titles: how long, in which form, and whether they say where."""

import re
import unicodedata
from collections.abc import Iterator

from ...model.item import Story
from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Part, Rule

LONGEST = 23  # characters, marks included: what one line of a list holds
SHORTEST = 8  # fewer cannot name a place and what happened there; editors like 15 and more
_POINTS = re.compile(r"[，。；,;](?![0-9])")
_FINAL = "。．.，、；：:;,"
_CRIES = re.compile(r"[!！?？]{2,}|[!！]\Z")
_BREAKS = re.compile(r"[\n\r\t]+|[ \u3000]{2,}|\A[ \u3000]+|[ \u3000]+\Z")
_QUOTED = re.compile(r"\A“[^“”]*”\Z|\A\"[^\"]*\"\Z|\A《[^《》]*》\Z")
_MARKUP = re.compile(r"\*\*|</?[a-z][^<>]{0,80}>|\A#{1,6} |&[a-z]{2,6};", re.I)
_NOTEWORTHY = re.compile(r"[，。；、：．,.;:!！?？\s“\"《*<#&震惊必速转刚太不史竟]")  # most titles have none of them
_OURS = re.compile(r"我(?<!自我)(?:市(?!场|民|集)|县|区(?!别|域|间)|镇|乡(?![愁音情亲])|村(?![里民])|州|旗|省(?![得略])|街道|社区|校|院|局|站)")
_BAIT = re.compile(r"震惊|惊呆|必看|速看|转疯了|刚刚，|太可怕|不转不是|史上最|竟然是")


def _length(manuscript: Manuscript) -> Iterator[Finding]:
    """Only stories: captions and episodes of a series have titles of their own kind."""
    title = manuscript.title
    width = _width(title)
    if width > LONGEST:
        yield _at(title, 0, len(title), f"标题有{_shown(width)}字，超过{LONGEST}字")
    elif width < SHORTEST and isinstance(manuscript.item, Story):
        yield _at(title, 0, len(title), f"标题只有{_shown(width)}字，说不清哪里做了什么")


def _width(title: str) -> float:
    """Two half-width letters or digits take the place of one character."""
    return sum(1 if unicodedata.east_asian_width(char) in "WFA" else 0.5 for char in title.strip())


def _shown(width: float) -> str:
    return f"{width:g}"


def _form(manuscript: Manuscript) -> Iterator[Finding]:
    title = manuscript.title
    if not _NOTEWORTHY.search(title):
        return
    end = len(title.rstrip(_FINAL))
    if end < len(title):
        yield _at(title, end, len(title), "标题末尾不用点号", fix="")
    for hit in _POINTS.finditer(title, 0, end):
        yield _at(title, *hit.span(), "标题里不用逗号、句号、分号", remedy="用空格或冒号隔开")
    for pattern, cause, fix in _FORMS:
        for hit in pattern.finditer(title):
            if hit[0]:
                yield _at(title, *hit.span(), cause, fix=fix(hit) if fix else None)


_FORMS = (
    (_CRIES, "标题不用感叹号，也不连用问号", None),
    (_BREAKS, "标题里有换行或多余的空格", lambda hit: "" if hit.start() == 0 or hit.end() == len(hit.string) else " "),
    (_QUOTED, "整个标题放在引号或书名号里", None),
    (_MARKUP, "标题里不写排版记号", None),
    (_BAIT, "标题党的用词", None),
)


def _place(manuscript: Manuscript) -> Iterator[Finding]:
    for hit in _OURS.finditer(manuscript.title) if "我" in manuscript.title else ():
        yield _at(manuscript.title, *hit.span(), "标题要写明地名")


def _at(title: str, start: int, end: int, cause: str, *, fix: str | None = None, remedy: str = "") -> Finding:
    return Finding(start=start, end=min(end, len(title)), cause=cause, fix=fix, remedy=remedy, part=Part.TITLE)


RULES = (
    Rule(
        id="title-length",
        name="标题长短",
        severity=Severity.WARNING,
        since="0.1",
        remedy="标题以15至22字为宜，写明地点和做了什么；细节放进副题",
        reason="列表一行放得下22字，再长就要折行或被截断；太短则看不出是哪里的事",
        source="各地文明网投稿要求：标题15—22字，连标点不超过23字",
        bad="屏南县双溪镇双溪社区新时代文明实践站组织志愿者到社区开展反诈宣传活动",
        good="屏南双溪：反诈小分队晚饭后上门讲案例",
        find=_length,
    ),
    Rule(
        id="title-form",
        name="标题形式",
        severity=Severity.WARNING,
        since="0.1",
        remedy="标题写成一行，不用点号和感叹号，并列处用空格隔开",
        reason="标题要进列表、卡片和订阅，点号和换行在那里是多余的",
        source="各地文明网投稿要求：标题不用逗号、句号、分号；GB/T 9704—2012 7.3.1：标题一般不用标点",
        bad="送戏下乡，文化惠民！！",
        good="思南塘头：送戏下乡 文化惠民",
        find=_form,
        fixable=True,
    ),
    Rule(
        id="title-place",
        name="标题没写地名",
        severity=Severity.WARNING,
        since="0.1",
        remedy="把“我市”“我县”换成地名",
        reason="全国的读者和上级网站转载时，看不出“我县”是哪里",
        source="各地文明网投稿要求：标题不写“我市”“我县”“我区”，写明地名",
        bad="我县新时代文明实践中心揭牌",
        good="松桃县新时代文明实践中心揭牌",
        find=_place,
    ),
)
