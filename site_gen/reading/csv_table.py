"""Tables as spreadsheets save them, cell by cell with the place of each in the file.

Our own reader, because Python's csv module tells a row's last line only and swallows a stray quote with
everything after it.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice

from .csv_cells import Pen, delimiter_of
from .fields import Table
from .nodes import Fault, Mapping, Place, Scalar
from .scope import Scope
from .suggest import listed

ROW_LIMIT = 20_000
HEADINGS = 5  # rows of merged cells that may stand above the names of the columns
# What offices keep for themselves in such a table. Not read, so it is not published either.
OWN_COLUMNS = frozenset({"序号", "备注", "联系人", "联系电话", "电话", "No.", "NO.", "#"})


def read_table(scope: Scope, text: str, table: Table) -> list[tuple[Mapping, bool]]:
    """Every row that is not blank, and whether it can be read. Raises Fault (csv-empty)."""
    lines = islice(
        _lines(scope, text, delimiter_of(text)), ROW_LIMIT + 2
    )  # the header, and one to tell too many
    header, lines = _header(lines, table)
    if header is None:
        raise Fault(
            Place(1, 0),
            "csv-empty",
            "表格是空的",
            f"第一行写列名：{listed(one.label for one in table.fields)}",
        )
    columns = header[0]
    sound = _check_header(scope, columns, table)
    rows = [(_mapping(columns, cells, table), _fits(scope, columns, cells, whole) and sound) for cells, whole in lines]
    return [(node, fits) for node, fits in rows if node.pairs or not fits]  # a numbered row with nothing in it


TableRow = tuple[list[Scalar], bool]


def _header(lines: Iterator[TableRow], table: Table) -> tuple[TableRow | None, Iterator[TableRow]]:
    """The row with the names of the columns, and the rows below it.

    Above it spreadsheets have a title over merged cells, and notes like it. Where no row looks like names the first
    one is taken, and what is wrong with it is told.
    """
    seen: list[TableRow] = []
    for row in islice(lines, HEADINGS + 1):
        told = [cell for cell in row[0] if cell.value]
        if len(told) > 1 or told[0].value in table.by_name:
            return row, lines
        seen.append(row)
    return (seen[0], chain(seen[1:], lines)) if seen else (None, lines)


def _lines(scope: Scope, text: str, delimiter: str) -> Iterator[tuple[list[Scalar], bool]]:
    """The cells of each row that has any text, and whether its quotes are paired."""
    pen = Pen(text, delimiter)
    while pen.offset < len(text):
        begun = pen.line
        cells, whole = pen.row()
        if not any(cell.value for cell in cells):
            continue
        if not whole:
            remedy = "单元格里的引号要成对，里面的引号写两个"
            scope.error(Place(begun, 0), "csv-row", "引号没有配对", remedy)
        yield cells, whole


def _check_header(scope: Scope, header: list[Scalar], table: Table) -> bool:
    """Reports csv-columns: unknown, without a name, twice, missing."""
    before = scope.errors
    seen: dict[str, str] = {}
    if whole := _no_header(header, table):
        scope.error(header[0], "csv-columns", *whole, value=header[0].value)
        return False
    for cell in header:
        field = table.by_name.get(cell.value)
        if field is None and cell.value in OWN_COLUMNS:
            continue
        if field is None and cell.value:
            hint = (
                scope.hint(cell.value, table.by_name)
                or f"可用的列：{listed(one.label for one in table.fields)}"
            )
            scope.error(cell, "csv-columns", "不认识这一列", hint, field=cell.value, value=cell.value)
        elif field and field.name in seen:
            cause = f"与“{seen[field.name]}”列重复"
            scope.error(cell, "csv-columns", cause, "请只留一列", field=field.name, value=cell.value)
        elif field:
            seen[field.name] = cell.value
    for name in table.required:
        if name not in seen and scope.errors == before:
            field = table.by_name[name]
            scope.error(
                Place(header[0].line, 0),
                "csv-columns",
                f"缺少“{field.label}”（{name}）列",
                "请在第一行加上这一列",
                field=name,
            )
    return scope.errors == before


def _no_header(header: list[Scalar], table: Table) -> tuple[str, str] | None:
    """Where none of the names is known, one finding says more than one for each."""
    if any(cell.value in table.by_name for cell in header):
        return None
    parts = [part.strip() for part in re.split("[，、；]", header[0].value)]
    if len(header) == 1 and len(parts) > 1 and any(part in table.by_name for part in parts):
        return "列与列之间用了中文的逗号", "请把整个表里隔开各列的逗号改成英文的"
    if len(header) > 1:
        names = [table.by_name[name].label for name in table.required] or [one.label for one in table.fields[:4]]
        return "第一行不是列名", f"请在最上面加一行列名，如 {','.join(names)}"
    return None


def _fits(scope: Scope, header: list[Scalar], cells: list[Scalar], whole: bool) -> bool:
    """As many cells as columns; empty ones beyond the last column, as spreadsheets leave them, do no harm."""
    if not whole:
        return False
    extra = [cell for cell, column in _paired(header, cells) if cell.value and not (column and column.value)]
    if extra:
        scope.error(
            extra[0],
            "csv-row",
            f"这一行比表头多出内容（表头 {len(header)} 列）",
            "含逗号的单元格要加引号",
            value=extra[0].value,
        )
    elif len(cells) < len(header):
        scope.error(
            Place(cells[0].line, 0),
            "csv-row",
            f"这一行只有 {len(cells)} 格，表头有 {len(header)} 列",
            "请补齐各格，空的也要留逗号",
        )
    return not extra and len(cells) >= len(header)


def _paired(header: list[Scalar], cells: list[Scalar]) -> Iterator[tuple[Scalar, Scalar | None]]:
    for index, cell in enumerate(cells):
        yield cell, header[index] if index < len(header) else None


def _mapping(header: list[Scalar], cells: list[Scalar], table: Table) -> Mapping:
    """Empty cells are keys that were not given; columns of the office's own are none of ours."""
    pairs = [
        (Scalar(cell.line, cell.column, column.value), cell)
        for cell, column in _paired(header, cells)
        if column and column.value and cell.value and (column.value not in OWN_COLUMNS or column.value in table.by_name)
    ]
    return Mapping(cells[0].line, 0, pairs)
