"""Figures, as GB/T 15835 wants them, where it leaves no choice."""

import re
from collections.abc import Callable, Iterator, Mapping

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Part, Rule
from ..spots import finding
from ..words import Hit

_DIGITS = "一二三四五六七八九"
_UNIT = (
    r"(?:人次|人|名|位|户|家|个(?!方面|结合|坚持|到位|必须|着力|聚焦|加强|强化|突出|统筹)|天|岁|里(?!面)|公里|米|小时|分钟|元|块"
    r"|次|遍|趟|斤|公斤|亩|棵|株|本|册|盏|辆|场|年(?![级代期]))"
)
_COUNTED = re.compile(rf"[十百千万]*多?{_UNIT}")
_APART = re.compile(rf"([0-9])、([0-9])(?=[十百千万]+多?{_UNIT})", re.A)
_COUNTABLE = re.compile(r"[人名户元亩册份场次个家棵株盏位本套件条支所处年天万]|平方|公里|米")
_MIXED = re.compile(r"[百千](多|余)?(?:人|名|户|元|亩|册|份|场|次|个|家|棵|株|盏|平方|件|位|本|套)")
_FIGURE = re.compile(r"(?<![\d.、第])\d{1,4}(?:\.\d)?\Z", re.A)
_PERCENT = re.compile(r"百分之(\d+(?:\.\d+)?)(?![\d个.])", re.A)
_ABOUT = re.compile(
    r"(?:大约|近)(?:\d[\d.]{0,9}|[一二三四五六七八九十百千]{1,6})[十百千万亿]?[多余](?!年|天|日|个月)", re.A
)
_NOT_ABOUT = frozenset("附邻靠最走接临贴挨亲远就拉")  # 附近三十多户
_LESS = re.compile(r"..(?:了)?(?:近|约)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})(?:多|余)?倍", re.A)
_BROKEN = re.compile(r"〔20\d{3,6}号", re.A)
_BRACKETS = re.compile(r"(.)[\[［（(【]((?:19|20)\d\d)[\]］）)】](\d{1,4}号)", re.A)
_RANKS = frozenset("第十列获在排居得夺")  # 分列二、三名
_HAN = re.compile(r"[\u4e00-\u9fff]")


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    last = 0
    for hit in manuscript.hits.get("figures", ()):
        if hit[0] >= last:
            found = _JUDGES[hit[2][1]](manuscript, hit)
            if found and manuscript.is_prose(hit[0], hit[1]):
                yield found
                last = found.end + (manuscript.body_at if found.part is Part.BODY else 0)


def _pair(manuscript: Manuscript, hit: Hit) -> Finding | None:
    """三、四十人 is a rough number; at the head of a line it counts paragraphs, after 第 it names two things."""
    text, (start, end, (words, *_)) = manuscript.text, hit
    before = text[start - 1 : start]
    if start <= manuscript.body_at or not _COUNTED.match(text, end) or not _HAN.match(before):
        return None
    if before in _RANKS or before in _DIGITS:
        return None
    return finding(manuscript, start, end, "概数的两个数字之间不用顿号", fix=words[0] + words[2])


def _apart(manuscript: Manuscript, hit: Hit) -> Finding | None:
    text, (start, end, _) = manuscript.text, hit
    apart = _APART.match(text, start)
    if not apart or text[start - 1 : start] in tuple("0123456789.、第"):
        return None
    fix = _DIGITS[int(apart[1]) - 1] + _DIGITS[int(apart[2]) - 1]
    return finding(manuscript, start, end, "概数用汉字数字，中间不用顿号", fix=fix)


def _more(manuscript: Manuscript, hit: Hit) -> Finding | None:
    text, (start, end, _) = manuscript.text, hit
    if text[start - 1 : start].isdigit() and _COUNTABLE.match(text, end):
        return finding(manuscript, start, end, "“多”和“余”重复", fix="余")
    return None


def _percent(manuscript: Manuscript, hit: Hit) -> Finding | None:
    share = _PERCENT.match(manuscript.text, hit[0])
    return finding(manuscript, *share.span(), "百分数一半汉字一半数字", fix=f"{share[1]}%") if share else None


def _mixed(manuscript: Manuscript, hit: Hit) -> Finding | None:
    """4千人 → 4000人; 千米, 千克 and 百分 are units and stand in no list above."""
    text, start = manuscript.text, hit[0]
    if not text[start - 1 : start].isdecimal() or not _MIXED.match(text, start):
        return None
    figure = _FIGURE.search(text, max(0, start - 7), start)
    if not figure or not figure[0].isascii():
        return None
    value = round(float(figure[0]) * (1000 if text[start] == "千" else 100))
    return finding(manuscript, figure.start(), start + 1, "“百”“千”不和阿拉伯数字连用", fix=str(value))


def _about(manuscript: Manuscript, hit: Hit) -> Finding | None:
    about = _ABOUT.match(manuscript.text, hit[0])
    if not about or manuscript.text[hit[0] - 1 : hit[0]] in _NOT_ABOUT:
        return None
    return finding(
        manuscript, *about.span(), "“近”“约”和“多”“余”矛盾", remedy="只留一样，如“近百人”或“一百多人”"
    )


def _less(manuscript: Manuscript, hit: Hit) -> Finding | None:
    less = _LESS.match(manuscript.text, hit[0])
    if not less:
        return None
    return finding(manuscript, *less.span(), "减少不能用倍数", remedy="改成百分数或分数，如“减少三分之二”")


def _broken(manuscript: Manuscript, hit: Hit) -> Finding | None:
    broken = _BROKEN.match(manuscript.text, hit[0])
    if not broken:
        return None
    return finding(manuscript, *broken.span(), "发文字号里的括号丢了", remedy="请对照原件，如〔2023〕13号")


def _number(manuscript: Manuscript, hit: Hit) -> Finding | None:
    """黔文明办（2023）13号; the number of a court case has round brackets, but no 发 or 办 before them."""
    number = _BRACKETS.match(manuscript.text, hit[0])
    if not number or not _HAN.match(manuscript.text[hit[0] - 1 : hit[0]]):
        return None
    fix = f"{number[1]}〔{number[2]}〕{number[3]}"
    return finding(manuscript, *number.span(), "发文字号的年份用六角括号", fix=fix)


_JUDGES: Mapping[str, Callable[[Manuscript, Hit], Finding | None]] = {
    "pair": _pair,
    "apart": _apart,
    "more": _more,
    "percent": _percent,
    "mixed": _mixed,
    "about": _about,
    "less": _less,
    "broken": _broken,
    "number": _number,
}

RULES = (
    Rule(
        id="numbers",
        name="数字用法",
        severity=Severity.WARNING,
        since="0.1",
        remedy="计量用阿拉伯数字，概数用汉字数字",
        reason="同一个数一半汉字一半数字，或概数自相矛盾，读者看不准",
        source="GB/T 15835—2011《出版物上数字用法》4.2.2、5.2.1、5.3；GB/T 9704—2012《党政机关公文格式》7.2.5",
        bad="每次来5、6十人，全年20多余场，覆盖百分之80的村，受益4千人。",
        good="每次来五六十人，全年20余场，覆盖80%的村，受益4000人。",
        find=_find,
        fixable=True,
    ),
)
