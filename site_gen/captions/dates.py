"""When a picture was taken: full dates as they stand, others resolved against the date of issue and marked so."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from ..model.caption import Taken

_HAN_DIGITS = "〇零一二三四五六七八九十"
_DAY = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_TO = r"\s?[至到~-]\s?"
_DATE = re.compile(
    rf"(?P<year>\d{{4}}|[{_HAN_DIGITS}]{{4}}|今|去|前)年(?:(?P<month>{_DAY})月(?:(?P<day>{_DAY})[日号]|(?P<part>[上中下]旬))?)?"
    rf"|(?P<iso>\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}})(?!\d)"
    rf"|(?:(?P<month2>{_DAY})|(?P<near>本|上))月(?:(?P<day2>{_DAY})[日号]|(?P<part2>[上中下]旬))?"
    rf"|(?<!\d)(?P<day3>\d{{1,2}})日"
    r"|(?P<rel>今[日天晨早晚]|昨[日天晚夜晨]|前[日天])"
    r"|(?P<about>近日|日前|连日来?|近期|最近|近来|这几天|前不久|不久前)"
)
_END = re.compile(rf"{_TO}(?:(?P<year>\d{{4}})年)?(?:(?P<month>{_DAY})月)?(?P<day>{_DAY})[日号]")
_NOT_TAKEN = re.compile(r"以来|起|前|之前|之后|以后|后|左右?的?一|至今|开始|以前|来(?!临)|出生|成立|建|印发|启动以")
_BEFORE_CLAUSE = re.compile(r"(?:^|[,:。.!?！？、)\]\n\s①-⑳「“]|图为|这是|这张|图中|[上下左右]图|图\d)$")
_LATE = re.compile(r"(?:摄|拍|摄制|拍摄)(?:于|自)?\s?$")
_TAKEN_AFTER = re.compile(r"[^,。;!?\n]{0,30}?(?:拍摄|摄)")
_HEAD = 800  # characters; a caption tells its time before that
FAR = timedelta(days=180)  # a day that lies further back than this was perhaps of another year


class When(Struct, frozen=True):
    """What was found, and where it stands in the text."""

    taken: Taken
    start: int
    end: int


def find_taken(look: str, text: str, issued: date) -> When | None:
    """The date that says when, not one of the background: 摄于…, 这是…拍摄的, else the one a clause begins with."""
    best: tuple[int, int, When] | None = None
    for start, end, taken in _dates(look, text, issued):
        weight = _weight(look, start, end)
        if weight and (best is None or weight > best[0]):
            best = (weight, start, When(taken, start, end))
    return best[2] if best else None


def _dates(look: str, text: str, issued: date) -> Iterator[tuple[int, int, Taken]]:
    for found in _DATE.finditer(look, 0, _HEAD):
        span = _span(found, issued)
        end = found.end()
        if span is None:
            continue
        first, last, relative, about = span
        if not about and (until := _END.match(look, end)) and (stop := _until(until, first)):
            last, end = stop, until.end()
        yield found.start(), end, Taken(
            words=text[found.start() : end], first=first, last=last, relative=relative, about=about
        )


def _weight(look: str, start: int, end: int) -> int:
    """How surely the date there is that of the picture; 0: not at all."""
    before, after = look[max(0, start - 6) : start], look[end : end + 40]
    if _NOT_TAKEN.match(after):
        return 0
    if _LATE.search(before) or _TAKEN_AFTER.match(after):
        return 4
    in_first = not any(mark in look[:start].strip() for mark in "。！？")
    if _BEFORE_CLAUSE.search(before):
        return 3 if in_first else 2 if before.endswith(("图为", "这是")) else 0
    return 1 if in_first and before.endswith(("于", "在", "自", "的")) else 0


def _span(found: re.Match[str], issued: date) -> tuple[date, date, bool, bool] | None:
    """First and last day, whether resolved against the issue, whether only about; None: no such day."""
    if found["about"]:
        return issued, issued, True, True
    try:
        if word := found["rel"]:
            day = issued - timedelta(days={"今": 0, "昨": 1, "前": 2}[word[0]])
            return day, day, True, False
        if iso := found["iso"]:
            year, month, day = map(int, re.split(r"[-/.]", iso))
            return (*_whole(year, month, day), False, False)
        return _by_parts(found, issued)
    except (ValueError, OverflowError):
        return None


def _by_parts(found: re.Match[str], issued: date) -> tuple[date, date, bool, bool]:
    """Raises ValueError where there is no such day."""
    month, day = _number(found["month"] or found["month2"]), _number(found["day"] or found["day2"] or found["day3"])
    part = found["part"] or found["part2"] or ""
    if word := found["year"]:
        back = {"今": 0, "去": 1, "前": 2}.get(word)
        year = issued.year - back if back is not None else _year(word)
        return (*_whole(year, month, day, part), back is not None, False)
    if near := found["near"]:
        first = issued.replace(day=1)
        if near == "上":
            first = (first - timedelta(days=1)).replace(day=1)
        return (*_whole(first.year, first.month, day, part), True, False)
    year, month = _latest(month, day, part, issued)
    return (*_whole(year, month, day, part), True, False)


def _latest(month: int | None, day: int | None, part: str, issued: date) -> tuple[int, int]:
    """The latest year and month, not after the issue, in which there is such a day. Raises ValueError."""
    for back in range(9 * 12 if month else 3):  # 29 February comes back after eight years at the latest
        years, months = divmod(issued.year * 12 + issued.month - 1 - back, 12)
        if month in (None, months + 1):
            try:
                first, _ = _whole(years, months + 1, day, part)
            except ValueError:
                continue
            if first <= issued:
                return years, months + 1
    raise ValueError


def _whole(year: int, month: int | None, day: int | None, part: str = "") -> tuple[date, date]:
    """The days from the first to the last that are meant. Raises ValueError."""
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        return (date(year, month, day),) * 2
    length = monthrange(year, month)[1] if 1 <= month <= 12 else 0
    start, stop = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, length)}.get(part, (1, length))
    return date(year, month, start), date(year, month, stop)


def _until(found: re.Match[str], first: date) -> date | None:
    """The last day of 7月5日至8日; None where it does not lie after the first."""
    try:
        last = date(int(found["year"] or first.year), _number(found["month"]) or first.month, _number(found["day"]) or 0)
    except ValueError:
        return None
    return last if last > first else None


def _number(word: str | None) -> int | None:
    """12, 十二, 二十三."""
    if not word:
        return None
    if word.isdigit() and word.isascii():
        return int(word)
    tens, ten, ones = word.partition("十")
    if not ten:
        return _HAN_DIGITS.index(word) - 1 if len(word) == 1 else 99
    return (_number(tens) or 1) * 10 + (_number(ones) or 0)


def _year(word: str) -> int:
    """2022, 二〇二二. Raises ValueError."""
    if word.isdigit() and word.isascii():
        return int(word)
    return int("".join(str(max(0, _HAN_DIGITS.index(one) - 1)) for one in word))
