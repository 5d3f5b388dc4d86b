"""Townships: which county they tell, and when they are asked."""

import importlib.util
from pathlib import Path

import pytest

from site_gen.tagging.townships import Township, Townships, settled

from .stories import story

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_townships.py"


@pytest.fixture(scope="module")
def townships() -> Townships:
    return Townships()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("六安市裕安区城南镇的村民", ["城南镇"]),
        ("门古寺镇、双浦镇", ["门古寺镇", "双浦镇"]),
        ("黄洞瑶族乡办起讲堂", ["黄洞瑶族乡"]),
        ("高河司法所走进村里", ["高河镇"]),
        ("文明村镇和各乡镇、老乡、城乡、下乡", []),
        ("镇江市民", []),
    ],
)
def test_names_are_found_by_their_longest_form(townships, text, names):
    assert [each.name for each in townships.find(text)] == names


def test_a_name_that_many_counties_have_goes_where_the_others_lie(book):
    shared = Township(0, "甲镇", ("520624", "520626"))
    single = Township(9, "乙镇", ("520626",))
    assert settled([shared], (), book.lineage) == []
    assert settled([shared, single], (), book.lineage) == [(shared, "520626"), (single, "520626")]


def test_the_scope_leaves_one(book):
    shared = Township(0, "甲镇", ("520624", "340822"))
    assert settled([shared], ("340000",), book.lineage) == [(shared, "340822")]
    assert settled([shared], ("110000",), book.lineage) == []


def test_the_table_is_read_only_when_a_story_needs_it(book):
    from site_gen.model.registers import Registers
    from site_gen.tagging.tagger import Tagger

    tagger = Tagger(book, Registers({}, {}, {}))
    tagger.tag(story("思南县塘头镇举办村晚。"))
    assert "_counties" not in vars(tagger._regions._judge._townships)
    tagger.tag(story("门古寺镇举办村晚。"))
    assert "_counties" in vars(tagger._regions._judge._townships)


def test_every_county_of_the_table_is_in_force(book, townships):
    codes = {code for codes in townships._counties.values() for code in codes}
    assert len(codes) > 2800
    assert [code for code in codes if code not in book or book[code].until is not None] == []


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("南口地区", ["南口镇", "南口乡"]),
        ("塘头镇", ["塘头镇"]),
        ("城南街道办事处", ["城南街道"]),
        ("八五〇农场", []),
        ("明村镇", []),
        ("高新技术产业开发区", []),
    ],
)
def test_the_script_keeps_what_people_write(written, names):
    spec = importlib.util.spec_from_file_location("make_townships", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert list(module.names_of(written)) == names
