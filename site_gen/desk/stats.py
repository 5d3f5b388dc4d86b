"""`site-gen stats`: 信息报送统计 on the terminal, from the same tables as the page /stats/."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from ..indexing import tables
from ..indexing.families import TYPES
from ..indexing.index import Index
from ..indexing.series import series_slugs
from ..indexing.tables import Table
from ..indexing.vocabulary import Vocabulary
from ..model.card import Card
from ..model.identity import Identity
from ..model.moment import local
from ..rendering.sheets import sheet
from ..running.progress import Progress
from ..terminal.width import in_columns
from .period import ALWAYS, Period
from .standing import Standing, standing

TABLES: Mapping[str, Callable[[Index], Table]] = {
    "station": tables.stations,
    "region": tables.regions,
    "theme": tables.themes,
    "month": tables.months,
    "column": tables.columns,
}
_NAMES = {"station": "站点", "region": "地区", "theme": "主题", "column": "栏目"}


class Figures(Struct, frozen=True, kw_only=True):
    """`by` is a key of TABLES. `apart`: public items of the period that the table cannot count, for want of that tag.

    `first` and `last`: the days of the oldest and the newest item, None where there is none.
    """

    by: str
    table: Table
    total: int
    types: dict[str, int]
    apart: int
    first: str | None
    last: str | None
    unseen: str


def figures(content: Path, at: datetime, by: str, days: Period = ALWAYS, progress: Progress | None = None) -> Figures:
    """Of what is public at `at` and dated in `days`. Raises desk.project.ProjectRefused."""
    found = standing(content, at, tagged=True, progress=progress)
    index = index_of(found, days)
    return Figures(
        by=by,
        table=TABLES[by](index),
        total=len(index.cards),
        types={name: index.count(("type", kind)) for kind, (_, name) in TYPES.items()},
        apart=sum(not _tag(card, by) for card in index.cards),
        first=_day(index.cards[-1]) if index.cards else None,
        last=_day(index.cards[0]) if index.cards else None,
        unseen=_unseen(found),
    )


def index_of(found: Standing, days: Period) -> Index:
    """The public items of those days, as a build indexes them."""
    cards = [card for card in found.public if card.date in days]
    context = found.context
    vocabulary = Vocabulary(
        identity=Identity(name="", url=""),
        book=context.regions,
        registers=context.registers,
        series=series_slugs(cards)[0],
    )
    return Index(cards, vocabulary)


def _tag(card: Card, by: str) -> object:
    """What files an item under some row of the table; a month has every item."""
    tags = {"station": card.station, "region": card.region, "theme": card.themes, "column": card.column}
    return tags.get(by, True)


def _day(card: Card) -> str:
    return local(card.date).date().isoformat()


def _unseen(found: Standing) -> str:
    counts = (("暂缓", len(found.held)), ("未到发布", len(found.waiting)), ("已撤稿", len(found.withdrawn)))
    return "，".join(f"{name} {count} 条" for name, count in counts if count)


def as_text(told: Figures) -> str:
    """What has most stands first, where the order of the table says nothing; rows without items are only counted."""
    table, rows = told.table, list(told.table.rows)
    if table.ranked:
        rows = sorted((row for row in rows if row[-1]), key=lambda row: -int(row[-1]))
    lines = [table.name, "", *in_columns([table.heading, *rows]), ""]
    if empty := len(table.rows) - len(rows):
        lines.append(f"另有 {empty} 个{_NAMES[told.by]}一条也没有")
    if told.apart:
        lines.append(f"{told.apart} 条没有{_NAMES[told.by]}，不在上面")
    lines.append(_total(told))
    return "\n".join([*lines, *([f"没有算进去的：{told.unseen}"] if told.unseen else [])])


def _total(told: Figures) -> str:
    types = "，".join(f"{name} {count} 条" for name, count in told.types.items())
    days = f"，{told.first} 至 {told.last}" if told.first else ""
    return f"共 {told.total} 条（{types}）{days}"


def as_csv(told: Figures) -> bytes:
    """Byte for byte the table beside /stats/, where it is of the same items."""
    return sheet(told.table.heading, told.table.rows)


def as_json(told: Figures) -> str:
    """{"by", "name", "total", "types", "apart", "first", "last", "rows": [{heading: value}]}; days are ISO dates."""
    rows = [dict(zip(told.table.heading, row, strict=True)) for row in told.table.rows]
    said = {"by": told.by, "name": told.table.name, "total": told.total, "types": told.types, "apart": told.apart}
    return json.dumps({**said, "first": told.first, "last": told.last, "rows": rows}, ensure_ascii=False, indent=2)
