"""The book of divisions against what is known of them."""

import pytest

from site_gen.model.region import RegionBook


def in_force(book: RegionBook, level: str) -> int:
    return sum(region.until is None and region.level == level for region in book)


def test_counts_of_today(book):
    assert len(book.provinces) == 35  # the 34 and 兵团
    assert book.provinces[-1].name == "新疆生产建设兵团"
    assert in_force(book, "city") == 333
    assert in_force(book, "county") == 2846


def test_every_parent_is_known(book):
    assert [region.code for region in book if region.parent and region.parent not in book] == []


def test_every_former_name_is_filed_somewhere(book):
    assert [region for region in book if not book.filed_under(region.code, region.since)] == []


@pytest.mark.parametrize(
    ("code", "parents"),
    [
        ("522224", ("522200", "520000")),  # 石阡县, once of 铜仁地区
        ("429004", ("420000",)),  # 仙桃市 has no prefecture
        ("469002", ("460000",)),
        ("659001", ("650000", "xpcc")),
        ("810000", ()),
        ("520000-guian", ("520000",)),
    ],
)
def test_lineage(book, code, parents):
    assert book.lineage(code)[1:] == parents


@pytest.mark.parametrize("code", ["441900", "442000", "460400", "620200"])
def test_prefectures_without_counties(book, code):
    assert [r for r in book.children.get(code, ()) if r.level == "county"] == []


@pytest.mark.parametrize(
    ("code", "year", "today"),
    [
        ("340721", None, "340706"),  # 铜陵县 → 义安区
        ("340702", None, "340705"),  # 铜官山区 → 铜官区
        ("340823", None, "340722"),  # 枞阳县, moved to 铜陵
        ("522201", None, "520600"),  # 县级铜仁市 → 碧江区 and 万山区
        ("522200", None, "520600"),  # 铜仁地区, by where its counties went
        ("632100", None, "630200"),
        ("371200", None, "370100"),  # 莱芜市 → 济南市
        ("341400", None, "340000"),  # 巢湖市, divided among three
        ("533322", None, "533300"),  # 碧江县 → 泸水 and 福贡, both of 怒江
        ("511400", 1996, "500000"),  # 涪陵市; the code is 眉山市's today
        ("511400", 2005, "511400"),
        ("511402", 1996, "500102"),
        ("420600", 2008, "420600"),  # 襄樊市 only changed its name
        ("419001", 1989, "411281"),  # 义马市; the code is 济源市's today
        ("520624", None, "520624"),
        ("xpcc", None, "xpcc"),
    ],
)
def test_former_codes_are_filed_under_todays(book, code, year, today):
    assert book.filed_under(code, year) == today


@pytest.mark.parametrize(
    ("code", "year", "path"),
    [
        ("340721", 2014, "安徽省/铜陵市/铜陵县"),
        ("340706", 2020, "安徽省/铜陵市/义安区"),
        ("522225", 2005, "贵州省/铜仁地区/思南县"),
        ("511402", 1996, "四川省/涪陵市/枳城区"),
        ("420600", 2008, "湖北省/襄樊市"),
        ("659001", None, "新疆维吾尔自治区/石河子市"),
    ],
)
def test_names_as_they_were(book, code, year, path):
    assert book.name_path(code, year) == path


def test_names_lead_back_to_codes(book):
    assert [region.code for region in book.by_path("贵州省/铜仁市")] == ["520600", "522201"]  # today's first
    assert {r.code for r in book.by_path("鼓楼区") if r.until is None} == {
        "320106",
        "320302",
        "350102",
        "410204",
    }
