"""What the page of statistics shows."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from ...indexing.statistics import Bar, Pace
from .frame import Link
from .indexes import RegionsView


class MonthColumn(Struct, frozen=True):
    """`share` is 0–100 of the fullest month that is shown."""

    year: int
    month: int
    value: int
    share: int


class Ranking(Struct, frozen=True):
    name: str  # 实践所
    bars: tuple[Bar, ...]


class PaceRow(Struct, frozen=True):
    """`state` says in words what `behind` means; `late`: somebody should see to the column."""

    pace: Pace
    state: str
    late: bool = False


class StatsView(Struct, frozen=True, kw_only=True):
    total: int
    types: tuple[tuple[str, int], ...]  # 文章, 图片, 短视频
    newest: date | None
    months: tuple[MonthColumn, ...]  # oldest first
    themes: tuple[Bar, ...]
    regions: RegionsView
    heat: tuple[int, ...]  # the least count of each step of colour, ascending
    counties: tuple[Link, ...]
    stations: tuple[Ranking, ...]
    columns: tuple[PaceRow, ...]
    tables: Mapping[str, str]  # CSV: id → address
