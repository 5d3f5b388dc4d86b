"""Dates as editors write them. Nothing is guessed: what is not a full date of the calendar is refused.

Read: 2022-01-12, 2022/1/12 (as Excel saves it), 2022.1.12, 2022年1月12日; then, if any, 09:30, 9:30:15,
9时30分; then, if any, Z or an offset such as +09:00. Without an offset the house clock is meant.
"""

import re
from datetime import datetime, timedelta, timezone

from ..model.moment import SHANGHAI, local

FIRST_YEAR, LAST_YEAR = 1949, 2100

_DATE = re.compile(
    r"(?P<y>\d{4})(?:(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?=\D|$)"
    r"|\s?年\s?(?P<cm>\d{1,2})\s?月\s?(?P<cd>\d{1,2})\s?日)"
    r"(?:[T\s]*(?P<H>\d{1,2})(?::(?P<M>\d{2})(?::(?P<S>\d{2})(?:\.(?P<f>\d{1,6})\d*)?)?|[时点](?:(?P<cM>\d{1,2})分)?)"
    r"\s*(?P<z>Z|[+-]\d{2}(?::?\d{2})?)?)?",
    re.IGNORECASE | re.ASCII,
)
_SHORT_YEAR = re.compile(r"\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}", re.ASCII)
_COMPACT = re.compile(r"(?:19|20)\d{6}", re.ASCII)
_SERIAL = re.compile(r"[345]\d{4}", re.ASCII)  # 30000 is 1982, 59999 is 2064
_TO_HALF_WIDTH = str.maketrans("０１２３４５６７８９：－／．　", "0123456789:-/. ")
_REMEDY = "请写成 2022-01-12 或 2022-01-12 09:30"


class DateRefused(ValueError):
    """`cause` and `remedy` for the editor."""

    def __init__(self, cause: str, remedy: str = _REMEDY):
        super().__init__(cause)
        self.cause, self.remedy = cause, remedy


def parse_date(text: str) -> tuple[datetime, bool]:
    """The moment on the house clock, and whether only a day was given (then at 00:00). Raises DateRefused."""
    words = text.strip().translate(_TO_HALF_WIDTH)
    match = _DATE.fullmatch(words)
    if not match:
        raise _refused(words)
    year = int(match["y"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DateRefused(f"年份不在 {FIRST_YEAR} 到 {LAST_YEAR} 之间", "请检查年份")
    day = _day(year, int(match["m"] or match["cm"]), int(match["d"] or match["cd"]))
    if match["H"] is None:
        return day, True
    return _checked(_timed(day, match)), False


def _refused(words: str) -> DateRefused:
    if _COMPACT.fullmatch(words):
        return DateRefused("年月日之间没有分开", f"请写成 {words[:4]}-{words[4:6]}-{words[6:]}")
    if _SERIAL.fullmatch(words):
        return DateRefused("这是 Excel 里的日期序号", "请在 Excel 里把这一列设成日期，形如 2022-01-12，再存一次")
    return DateRefused("年份要写四位" if _SHORT_YEAR.match(words) else "不是完整的日期")


def _day(year: int, month: int, day: int) -> datetime:
    if not 1 <= month <= 12:
        raise DateRefused(f"没有 {month} 月", "请检查月份")
    try:
        return datetime(year, month, day, tzinfo=SHANGHAI)
    except ValueError:
        raise DateRefused(f"{year} 年 {month} 月没有 {day} 日", "请检查日期") from None


def _timed(day: datetime, match: re.Match[str]) -> datetime:
    hour, minute, second = int(match["H"]), int(match["M"] or match["cM"] or 0), int(match["S"] or 0)
    fraction = int((match["f"] or "0").ljust(6, "0"))
    try:
        moment = day.replace(hour=hour, minute=minute, second=second, microsecond=fraction)
    except ValueError:
        raise DateRefused("没有这个钟点", "钟点写成 00:00 到 23:59") from None
    zone = match["z"]
    return local(moment.replace(tzinfo=_zone(zone))) if zone else moment


def _zone(text: str) -> timezone:
    digits = text[1:].replace(":", "").ljust(4, "0")  # Z has none, and is no hours away
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:
        raise DateRefused("没有这个时区", "时区写成 +08:00；不写就是北京时间")
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)


def _checked(moment: datetime) -> datetime:
    """An offset can carry the last hour of a year over its end."""
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise DateRefused(f"年份不在 {FIRST_YEAR} 到 {LAST_YEAR} 之间", "请检查年份")
    return moment
