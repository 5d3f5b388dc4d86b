"""Registers: what is read, and what is wrong with them."""

import pytest

from site_gen.model.kinds import Level
from site_gen.model.registers import Theme
from site_gen.reading import read_registers

from .newsroom import BOOK

BUILTIN = {"theory": Theme(id="theory", name="理论宣讲")}
HEAD = "编号,名称,层级,地区,上级,示范\n"


def read(site, **files):
    for name, text in files.items():
        site.write(name.replace("_", "."), text)
    registers, problems = read_registers(site.content, BUILTIN, BOOK)
    return registers, [(p.file, p.rule, p.line, p.column) for p in problems]


def test_all(site):
    registers, problems = read(
        site,
        stations_csv=(
            HEAD + "tr,铜仁中心,实践中心,520600,,是\ntr-1,某所,所,贵州省/铜仁市/思南县,铜仁中心,否\n"
        ).encode("gb18030"),
        columns_yml="- {id: watch, 名称: 铜仁观察, 类型: 专题}\n",
        friends_yml="- 分组: 国家\n  链接:\n    - {名称: 文明网, 网址: 'http://www.wenming.cn/'}\n",
    )
    assert problems == []
    assert registers.stations["tr"].demonstration and registers.stations["tr"].level is Level.CENTER
    assert (registers.stations["tr-1"].parent, registers.stations["tr-1"].region) == ("tr", "520624")
    assert registers.columns["watch"].kind == "topic" and registers.friends[0].links[0].name == "文明网"
    assert registers.themes == BUILTIN


def test_none(site):
    registers, problems = read(site)
    assert (registers.stations, registers.columns, registers.friends, problems) == ({}, {}, (), [])


def test_themes(site):
    text = "- {id: theory, terms: [宣讲, 党课: 3]}\n- {id: tea, name: 茶事, terms: 茶、茶山}\n- {id: new}\n"
    registers, problems = read(site, themes_yml=text)
    assert registers.themes["theory"] == Theme(
        id="theory", name="理论宣讲", terms=(("宣讲", 1.0), ("党课", 3.0))
    )
    assert registers.themes["tea"].terms == (("茶", 1.0), ("茶山", 1.0))
    assert problems == [("themes.yml", "key-missing", 3, 8)]


BAD = {
    "id twice": ("stations_csv", HEAD + "a,甲,所,,,\na,乙,所,,,\n", ("id-duplicate", 3, 1)),
    "id": ("stations_csv", HEAD + "铜仁,甲,所,,,\n", ("id-invalid", 2, 1)),
    "id upper": ("columns_yml", "- {id: A, name: 甲}\n", ("id-invalid", 1, 8)),
    "id a year": ("columns_yml", "- {id: '2022', name: 甲}\n", ("id-invalid", 1, 8)),
    "level": ("stations_csv", HEAD + "a,甲,县,,,\n", ("value-unknown", 2, 5)),
    "parent": ("stations_csv", HEAD + "a,甲,所,,b,\n", ("parent-unknown", 2, 8)),
    "region": ("stations_csv", HEAD + "a,甲,所,999999,,\n", ("region-unknown", 2, 7)),
    "loop": ("stations_csv", HEAD + "a,甲,所,,b,\nb,乙,所,,a,\n", ("station-loop", 3, 8)),
    "itself": ("stations_csv", HEAD + "a,甲,所,,a,\n", ("station-loop", 2, 8)),
    "column kind": ("columns_yml", "- {id: a, name: 甲, kind: 大}\n", ("value-unknown", 1, 26)),
    "column key": ("columns_yml", "- {id: a, name: 甲, knid: plain}\n", ("key-unknown", 1, 20)),
    "weight": ("themes_yml", "- {id: theory, terms: {词: 很}}\n", ("value-unknown", 1, 27)),
    "link": (
        "friends_yml",
        "- {group: 国, links: [{name: 网, url: 'javascript:1'}]}\n",
        ("url-invalid", 1, 37),
    ),
    "links": ("friends_yml", "- {group: 国, links: 网}\n", ("type-wrong", 1, 21)),
    "shape": ("columns_yml", "专题\n", ("list-shape", 1, 1)),
    "encoding": ("columns_yml", "专题".encode("gbk"), ("encoding", 1, 2)),
}


@pytest.mark.parametrize("case", BAD)
def test_bad(site, case):
    name, text, problem = BAD[case]
    _, problems = read(site, **{name: text})
    assert problems == [(name.replace("_", "."), *problem)]


def test_two_files_of_one_register(site):
    registers, problems = read(
        site, stations_csv=HEAD + "a,甲,所,,,\n", stations_yml="- {id: b, name: 乙, level: 所}\n"
    )
    assert list(registers.stations) == ["a"] and problems == [("stations.yml", "register-twice", 0, 0)]


def test_a_loop_is_cut_once(site):
    registers, _ = read(site, stations_csv=HEAD + "a,甲,所,,b,\nb,乙,所,,c,\nc,丙,所,,a,\nd,丁,站,,a,\n")
    assert [one.id for one in registers.lineage("d")] == ["d", "a", "b", "c"]
