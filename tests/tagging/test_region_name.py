"""Short and folk forms."""

import pytest

from site_gen.model.region_name import folk_name, short_name, stem


@pytest.mark.parametrize(
    ("code", "short"),
    [
        ("520000", "贵州"),
        ("150000", "内蒙古"),
        ("450000", "广西"),
        ("810000", "香港"),
        ("xpcc", "兵团"),
        ("520600", "铜仁"),
        ("522700", "黔南"),
        ("533300", "怒江"),
        ("652900", "阿克苏"),
        ("152200", "兴安盟"),
        ("520624", "思南"),
        ("520622", "玉屏"),
        ("450328", "龙胜"),
        ("620924", "阿克塞"),
        ("622926", "东乡"),
        ("340523", "和县"),
        ("520602", "碧江区"),
        ("429021", "神农架"),
        ("150627", "伊金霍洛旗"),
        ("150723", "鄂伦春"),
    ],
)
def test_short_names(book, code, short):
    assert short_name(book[code]) == short


def test_a_county_of_its_prefectures_name_keeps_its_kind(book):
    assert short_name(book["430121"], book["430100"]) == "长沙县"
    assert short_name(book["520624"], book["520600"]) == "思南"


@pytest.mark.parametrize(
    ("name", "folk"),
    [
        ("玉屏侗族自治县", "玉屏县"),
        ("黔南布依族苗族自治州", "黔南州"),
        ("鄂伦春自治旗", "鄂伦春旗"),
        ("思南县", ""),
    ],
)
def test_folk_names(name, folk):
    assert folk_name(name) == folk


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("浦东新区", "浦东"),
        ("清新区", "清新"),
        ("北林区", "北林"),
        ("万柏林区", "万柏林"),
        ("新区", ""),
        ("和县", ""),
    ],
)
def test_kinds_are_not_cut_out_of_names(name, expected):
    assert stem(name) == expected
