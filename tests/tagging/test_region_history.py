"""Names and codes as on the day of the story."""

import pytest

from .stories import story

HISTORY = [
    ("铜陵县举办文艺演出。", 2014, "340706", "安徽省/铜陵市/铜陵县"),
    ("铜陵县举办文艺演出。", 2020, "340706", "安徽省/铜陵市/义安区"),
    ("铜仁市志愿者植树。", 2005, "520600", "贵州省/铜仁地区/铜仁市"),
    ("铜仁市志愿者植树。", 2015, "520600", "贵州省/铜仁市"),
    ("铜仁地区思南县开展宣讲。", 2009, "520624", "贵州省/铜仁地区/思南县"),
    ("安县志愿者清理河道。", 2014, "510705", "四川省/绵阳市/安县"),
    ("襄樊市志愿者植树。", 2008, "420600", "湖北省/襄樊市"),
    ("莱芜市志愿者植树。", 2017, "370100", "山东省/莱芜市"),
    ("枞阳县志愿者植树。", 2013, "340722", "安徽省/安庆市/枞阳县"),
    ("枞阳县志愿者植树。", 2018, "340722", "安徽省/铜陵市/枞阳县"),
    ("海东地区乐都县开展宣讲。", 2010, "630202", "青海省/海东地区/乐都县"),
]


@pytest.mark.parametrize(("text", "year", "code", "name"), HISTORY)
def test_filed_today_named_then(tagger, text, year, code, name):
    region = tagger.tag(story(text, year=year)).region
    assert (region.code, region.name) == (code, name)
