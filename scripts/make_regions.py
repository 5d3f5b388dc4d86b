#!/usr/bin/env python3
"""Write site_gen/tagging/regions.tsv from the table of administrative divisions.

usage: make_regions.py AREACODES.csv

AREACODES.csv is the public table of `yescallop/areacodes` (CC0): one line for every name a code ever had.
The output has one line for every name a code ever had under one parent, with the codes that took it over.
"""

import csv
import sys
from collections.abc import Iterable
from pathlib import Path

OUTPUT = Path(__file__).parent.parent / "site_gen" / "tagging" / "regions.tsv"
COLUMNS = ("code", "name", "parent", "since", "until", "successors")
DIRECT = "直辖"  # a county without a prefecture
PREFECTURE_SUFFIXES = ("地区", "行政区", "自治州", "市", "盟", "州")

Row = dict[str, str]


def year_ends(row: Row) -> str:
    """The year in which the row stopped being true; empty where it still is."""
    return row["变更/弃用时间"]


def whole_successors(row: Row) -> list[str]:
    """Codes that took the division over whole; its own where only the name changed.

    `code[year]` is a part that moved in that year.
    """
    codes = [code.strip() for code in row["新代码"].split(";") if code.strip()]
    if not year_ends(row):
        return []
    return [code for code in codes if "[" not in code]


def parents(rows: list[Row]) -> dict[tuple[str, str, str], list[Row]]:
    """Prefectures by province, name and the first four digits, which their counties share."""
    found: dict[tuple[str, str, str], list[Row]] = {}
    for row in rows:
        if row["级别"] == "地级":
            found.setdefault((row["一级行政区"], row["名称"], row["代码"][:4]), []).append(row)
    return found


def parent_codes(rows: list[Row]) -> list[str]:
    """The code above each row. KeyError: the table names a division that it lacks."""
    provinces = {row["名称"]: row["代码"] for row in rows if row["级别"] == "省级"}
    prefectures = parents(rows)
    above = []
    for row in rows:
        if row["级别"] == "省级":
            above.append("")
        elif row["级别"] == "地级" or row["二级行政区"] == DIRECT:
            above.append(provinces[row["一级行政区"]])
        else:
            key = (row["一级行政区"], row["二级行政区"], row["代码"][:4])
            above.append(prefectures[key][0]["代码"])
    return above


def stem(name: str) -> str:
    return next((name.removesuffix(end) for end in PREFECTURE_SUFFIXES if name.endswith(end)), name)


def heirs(prefecture: Row, rows: list[Row], above: list[str]) -> list[str]:
    """Where a prefecture that the table gives no successor went: where its counties went in that year.

    A prefecture merged with the city of its own name (邯郸地区, 邯郸市) went to that city even where single
    counties went elsewhere. One that only changed its name (襄樊市, 襄阳市) kept its counties and its code.
    """
    after = chains(rows, above)
    targets = set()
    for row, parent in zip(rows, above, strict=True):
        if parent == prefecture["代码"] and year_ends(row) == year_ends(prefecture):
            targets.update(parent_today(code, after) for code in whole_successors(row))
    same = {
        row["代码"]
        for row in rows
        if row["代码"] in targets and stem(row["名称"]) == stem(prefecture["名称"]) and not year_ends(row)
    }
    if prefecture["代码"] in targets:
        return [prefecture["代码"]]
    return sorted(same or targets)


def chains(rows: list[Row], above: list[str]) -> dict[str, tuple[str, list[str]]]:
    """For every code, its newest row's parent and whole successors."""
    newest: dict[str, tuple[int, str, list[str]]] = {}
    for row, parent in zip(rows, above, strict=True):
        since = int(row["启用时间"])
        if since >= newest.get(row["代码"], (0,))[0]:
            newest[row["代码"]] = (since, parent, whole_successors(row))
    return {code: (parent, successors) for code, (_, parent, successors) in newest.items()}


def parent_today(code: str, after: dict[str, tuple[str, list[str]]]) -> str:
    """The parent of what the code is today, single successors followed."""
    while len(after[code][1]) == 1 and after[code][1] != [code]:
        code = after[code][1][0]
    return after[code][0]


def table(rows: list[Row]) -> Iterable[tuple[str, ...]]:
    """The lines of the output, in the order of codes and years, neighbours that say the same joined."""
    above = parent_codes(rows)
    lines: list[list[str]] = []
    order = sorted(range(len(rows)), key=lambda at: (rows[at]["代码"], int(rows[at]["启用时间"])))
    for at in order:
        row = rows[at]
        successors = whole_successors(row)
        if row["级别"] == "地级" and year_ends(row) and not successors:
            successors = heirs(row, rows, above)
        line = [row["代码"], row["名称"], above[at], row["启用时间"], year_ends(row), ";".join(successors)]
        if lines and lines[-1][:3] == line[:3] and lines[-1][4] == line[3]:
            lines[-1][4:] = line[4:]
        else:
            lines.append(line)
    lines.append(["xpcc", "新疆生产建设兵团", "", "1981", "", ""])
    return map(tuple, lines)


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with Path(sys.argv[1]).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    lines = ["\t".join(line) for line in (COLUMNS, *table(rows))]
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
