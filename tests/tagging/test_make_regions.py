"""The script that writes regions.tsv, on a small table of our own."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_regions.py"
KEYS = ("代码", "一级行政区", "二级行政区", "名称", "级别", "状态", "启用时间", "变更/弃用时间", "新代码")
TABLE = """
520000 贵州省 - 贵州省 省级 在用 1981 - -
522200 贵州省 铜仁地区 铜仁地区 地级 弃用 1981 2011 -
522201 贵州省 铜仁地区 铜仁市 县级 弃用 1987 2011 520602;520603
522224 贵州省 铜仁地区 石阡县 县级 变更 1981 1990 522224
522224 贵州省 铜仁地区 石阡县 县级 弃用 1990 2011 520623
520600 贵州省 铜仁市 铜仁市 地级 在用 2011 - -
520602 贵州省 铜仁市 碧江区 县级 在用 2011 - 520603[2015]
520603 贵州省 铜仁市 万山区 县级 在用 2011 - -
520623 贵州省 铜仁市 石阡县 县级 在用 2011 - -
"""


@pytest.fixture(scope="module")
def lines():
    spec = importlib.util.spec_from_file_location("make_regions", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    rows = [
        dict(zip(KEYS, line.replace("-", "").split(" "), strict=True)) for line in TABLE.strip().split("\n")
    ]
    return {line[0]: line[1:] for line in module.table(rows)}


def test_a_prefecture_goes_where_its_counties_went(lines):
    assert lines["522200"] == ("铜仁地区", "520000", "1981", "2011", "520600")


def test_lines_that_say_the_same_are_joined(lines):
    assert lines["522224"] == ("石阡县", "522200", "1981", "2011", "520623")


def test_parts_that_moved_are_no_successors(lines):
    assert lines["520602"][-1] == ""
    assert lines["522201"][-1] == "520602;520603"


def test_xpcc_is_added_without_a_parent(lines):
    assert lines["xpcc"] == ("新疆生产建设兵团", "", "1981", "", "")


def test_areas_lie_in_divisions_of_today(book):
    areas = [region for region in book if region.level == "area"]
    assert 20 <= len(areas) <= 60
    assert all(area.code.startswith(f"{area.parent}-") for area in areas)
    assert [area.name for area in areas if book[area.parent].until is not None] == []
