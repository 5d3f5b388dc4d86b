"""What an editor tells of a new item, checked against the registers before anything is written."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Self

from msgspec import Struct

from ..model.moment import local
from ..model.registers import Column, Station
from ..reading import DateRefused, ReadingContext, parse_date
from ..reading.addresses import SEGMENT_LIMIT, segment
from ..reading.suggest import listed, nearest
from ..starting.wishes import WishRefused, region_of
from .sorts import Sort, SortUnknown, sort_of

TITLE_LIMIT = 100  # characters; three times what the rule title-length bears
NAME_LENGTH = 40  # letters of a name that is made from a title


class Wish(Struct, frozen=True, kw_only=True):
    """`name` is the last segment of the address to be. Empty words were not told."""

    sort: Sort
    title: str
    date: str  # as it goes into the file: 2026-11-14 or 2026-11-14 09:30
    day: date
    name: str
    station: Station | None = None
    column: Column | None = None
    region: str = ""  # 福建省/宁德市/屏南县

    @classmethod
    def told(
        cls, context: ReadingContext, now: datetime, *,
        kind: str, title: str, date: str, station: str, column: str, region: str, name: str,
    ) -> Self:  # fmt: skip
        """From the words of a user. Raises WishRefused."""
        sort, (moment, words) = kind_of(kind), date_of(date, now)
        return cls(
            sort=sort,
            title=title_of(title),
            date=words,
            day=moment.date(),
            name=name_of(name, title),
            station=station_of(context, station),
            column=column_of(context, column),
            region=_region(context, region),
        )


def kind_of(word: str) -> Sort:
    try:
        return sort_of(word)
    except SortUnknown as unknown:
        raise WishRefused(str(unknown)) from None


def title_of(word: str) -> str:
    title = " ".join(word.split())
    if not title.isprintable():
        raise WishRefused("标题里有看不见的字符，请重新输入")
    if len(title) > TITLE_LIMIT:
        raise WishRefused(f"标题有 {len(title)} 个字，请不要超过 {TITLE_LIMIT} 个")
    return title


def date_of(word: str, now: datetime) -> tuple[datetime, str]:
    """Today where none is told."""
    today = local(now).date()
    try:
        moment, is_day = parse_date(word or today.isoformat())
    except DateRefused as refused:
        raise WishRefused(f"日期“{word}”不对：{refused.cause}。{refused.remedy}") from None
    if moment > now + timedelta(days=1):
        raise WishRefused(f"日期 {word} 在今天之后。请写实际日期；要定时发布，建好以后在稿头加一行“定时发布”")
    return moment, f"{moment:%Y-%m-%d}" if is_day else f"{moment:%Y-%m-%d %H:%M}"


def name_of(word: str, title: str) -> str:
    """What was told, or pinyin of the title, cut between two syllables."""
    found = segment(word.removesuffix(".md").removesuffix(".yml")) if word else _shortened(segment(title))
    if "/" in word or "\\" in word:
        raise WishRefused(f"文件名“{word}”里不能有斜线，文件夹由日期定")
    if not found:
        raise WishRefused("标题里没有可以做文件名的字，请用 --name 写一个，如 shuangxi-yexiao" if not word else
                          f"“{word}”里没有可以做文件名的字，请用字母、数字、汉字")  # fmt: skip
    if len(found) > SEGMENT_LIMIT:
        raise WishRefused(f"文件名太长，请不要超过 {SEGMENT_LIMIT} 个字母")
    return found


def _shortened(name: str) -> str:
    if len(name) <= NAME_LENGTH:
        return name
    return name[: name.rfind("-", 1, NAME_LENGTH + 1)] if "-" in name[1:NAME_LENGTH + 1] else name[:NAME_LENGTH]


def station_of(context: ReadingContext, word: str) -> Station | None:
    stations = context.registers.stations
    id = _found(word, "站点", stations, context.station_names)
    return stations[id] if id else None


def column_of(context: ReadingContext, word: str) -> Column | None:
    columns = context.registers.columns
    id = _found(word, "栏目", columns, context.column_names)
    return columns[id] if id else None


def _found(word: str, noun: str, register: Iterable[str], by_name: dict[str, tuple[str, ...]]) -> str:
    """The id for an id or an exact name; empty for no word."""
    word = word.strip()
    if not word or word in register:
        return word
    ids = by_name.get(word, ())
    if len(ids) == 1:
        return ids[0]
    if ids:
        raise WishRefused(f"有 {len(ids)} 个{noun}叫“{word}”，请写编号：{'、'.join(ids)}")
    hint = nearest(word, (*by_name, *register)) or (f"现有：{listed(by_name)}" if by_name else "登记表里还没有内容")
    raise WishRefused(f"登记表里没有“{word}”这个{noun}。{hint}")


def _region(context: ReadingContext, word: str) -> str:
    return context.regions.name_path(region_of(context.regions, word).code) if word.strip() else ""
