#!/usr/bin/env python3
"""Write the tables of docs/content-format.md from the code that reads the files, between their marks.

usage: .venv/bin/python scripts/make_docs.py
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from site_gen.model.kinds import AI, Kind, Minors, Orientation, Status
from site_gen.reading.fields import Field, Table
from site_gen.reading.register_schema import COLUMN, FRIENDS, LINK, STATION, THEME, ColumnKind
from site_gen.reading.schema import FIELDS, NESTED, TABLES
from site_gen.tagging.lexicon import builtin_themes

PAGE = Path(__file__).parent.parent / "docs" / "content-format.md"
CHOICES = {"kind": Kind, "status": Status, "ai": AI, "minors": Minors, "orientation": Orientation}
REGISTERS = {
    "stations": STATION,
    "columns": COLUMN,
    "themes": THEME,
    "friends": FRIENDS,
    "friends 的 links": LINK,
}

Row = tuple[str, ...]


def code(text: str) -> str:
    return f"`{text}`"


def chinese(field: Field) -> str:
    return "、".join(field.labels)


def item_keys() -> Iterator[Row]:
    yield ("键", "中文键", "填什么", *(table.title for table in TABLES.values()))
    for field in FIELDS:
        uses = ("必填" if type in field.required else "可填" if type in field.on else "" for type in TABLES)
        yield (code(field.name), chinese(field), field.about, *uses)


def keys_of(tables: dict[str, Table], first: str) -> Iterator[Row]:
    yield (first, "键", "中文键", "填什么", "必填")
    for name, table in tables.items():
        for field in table.fields:
            must = "必填" if field.name in table.required else ""
            yield (code(name), code(field.name), chinese(field), field.about, must)


def choices() -> Iterator[Row]:
    yield ("键", "值", "中文")
    for key, values in CHOICES.items():
        for value in values:
            yield (code(key), code(value.value), value.label)
    for kind in ColumnKind:
        yield ("栏目的 `kind`", code(kind.value), kind.label)


def themes() -> Iterator[Row]:
    yield ("编号", "名称")
    for id, theme in builtin_themes().items():
        yield (code(id), theme.name)


TABLE_BY_MARK = {
    "items": item_keys,
    "nested": lambda: keys_of(NESTED, "在哪个键里"),
    "choices": choices,
    "registers": lambda: keys_of(REGISTERS, "登记表"),
    "themes": themes,
}


def markdown(rows: Iterable[Row]) -> str:
    head, *rest = rows
    lines = [head, ("---",) * len(head), *rest]
    return "\n".join("|" + "|".join(f" {cell} " if cell else " " for cell in line) + "|" for line in lines)


def filled(text: str) -> str:
    """The page with every table made anew. Raises KeyError for a mark that names no table."""

    def fill(match: re.Match[str]) -> str:
        return f"{match[1]}\n\n{markdown(TABLE_BY_MARK[match[2]]())}\n\n{match[3]}"

    return re.sub(r"(<!-- table: (\w+) -->).*?(<!-- end -->)", fill, text, flags=re.DOTALL)


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
