"""What the words under a picture tell: when and where, what happens, who took it and how."""

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct


class Technique(StrEnum):
    """How a picture came about, where that is not simply by a camera on the spot."""

    DRONE = "drone"
    ARCHIVE = "archive"
    REPRODUCTION = "reproduction"
    TIME_LAPSE = "time-lapse"
    MULTIPLE_EXPOSURE = "multiple-exposure"
    COLLAGE = "collage"
    STILL = "still"
    SKETCH = "sketch"
    AI = "ai"

    @property
    def label(self) -> str:
        return _TECHNIQUES[self.value]


_TECHNIQUES = {
    "drone": "无人机拍摄",
    "archive": "资料图片",
    "reproduction": "翻拍",
    "time-lapse": "延时摄影",
    "multiple-exposure": "多次曝光",
    "collage": "拼版照片",
    "still": "视频截图",
    "sketch": "示意图",
    "ai": "人工智能生成",
}


class Bearer(StrEnum):
    """What a name in a credit stands for, as far as its form tells. UNCLEAR: nobody is made a person by a guess."""

    PERSON = "person"
    UNIT = "unit"
    UNCLEAR = "unclear"


class Credit(Struct, frozen=True, kw_only=True):
    """One name of a credit. `glued`: it may be several names that were written without a space between them."""

    name: str
    bearer: Bearer = Bearer.UNCLEAR
    role: str = ""  # 记者, 通讯员, 首席记者
    agency: str = ""  # 新华社, 本报
    deed: str = ""  # 摄, 摄影报道, 文/图, 供图; empty where only the role is told
    glued: bool = False

    @property
    def is_photographic(self) -> bool:
        """Whether it is a credit for the picture, and not only for the words: 文 王悠 is not."""
        return self.deed not in ("文", "文字", "文稿", "撰文", "报道", "采写", "整理", "摄像", "视频")

    @property
    def label(self) -> str:
        """新华社记者 王雷"""
        return f"{self.agency}{self.role} {self.name}".strip()


class Taken(Struct, frozen=True, kw_only=True):
    """When a picture was taken: one day, or a span of days (a month, 7月5日至8日), both ends included.

    `relative`: the words name no year or no day (8月6日, 昨日) and were resolved against the date of issue.
    `about`: they name no day that could be told (近日): then both ends are the date of issue.
    """

    words: str
    first: date
    last: date
    relative: bool = False
    about: bool = False

    @property
    def iso(self) -> str:
        """2022-07-05; 2022-07 for a whole month, 2022 for a year; empty for other spans and where no day is known."""
        if self.about:
            return ""
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first:%Y-%m}" if self._is_month else f"{self.first:%Y}" if self._is_year else ""

    @property
    def label(self) -> str:
        """2022年7月5日; 2022年8月6日（年份据发表日期推算）; 近日."""
        if self.about:
            return self.words
        told = _day(self.first) if self.first == self.last else self._span
        return f"{told}（原文“{self.words}”，据发表日期推算）" if self.relative else told

    @property
    def _span(self) -> str:
        first, last = self.first, self.last
        if self._is_month:
            return f"{first.year}年{first.month}月"
        if self._is_year:
            return f"{first.year}年"
        if first.year != last.year:
            return f"{_day(first)}至{_day(last)}"
        return f"{_day(first)}至{last.day}日" if first.month == last.month else f"{_day(first)}至{last.month}月{last.day}日"

    @property
    def _is_month(self) -> bool:
        next_day = self.last + timedelta(days=1)
        return self.first.day == next_day.day == 1 and 27 <= (self.last - self.first).days <= 30

    @property
    def _is_year(self) -> bool:
        return (self.first.month, self.first.day, self.last.month, self.last.day) == (1, 1, 12, 31) and (
            self.first.year == self.last.year
        )


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


class Caption(Struct, frozen=True, kw_only=True):
    """A caption taken apart. `words` and `tail` together are the whole text, so nothing of it is lost.

    `region` is the code of the division that `place` lies in; the tagger fills it in.
    """

    words: str = ""  # all but the credit at its end
    tail: str = ""  # the credit at its end, with its brackets and blanks
    credit: str = ""  # the credit as written, without brackets; it may also stand at the head
    credits: tuple[Credit, ...] = ()
    agency: str = ""  # who sent it out: 新华社发
    taken: Taken | None = None
    place: str = ""  # 湖南邵阳洞口县高沙镇石榴村
    region: str = ""
    event: str = ""  # who does what: the first sentence without time and place
    shown: str = ""  # what follows 图为
    background: str = ""  # the other sentences
    techniques: tuple[Technique, ...] = ()

    @property
    def photographers(self) -> tuple[Credit, ...]:
        return tuple(credit for credit in self.credits if credit.is_photographic)

    @property
    def glued(self) -> tuple[Credit, ...]:
        return tuple(credit for credit in self.credits if credit.glued)
