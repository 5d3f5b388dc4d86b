"""The table of cases, line by line."""

import pytest

from .region_cases import GROUPS, RENAMINGS
from .stories import story

CASES = [
    pytest.param(case[0], case[1], case[2] if len(case) > 2 else {}, id=f"{group}:{case[0][:14]}")
    for group, cases in GROUPS.items()
    for case in cases
]


@pytest.mark.parametrize(("text", "code", "fields"), CASES)
def test_a_careful_reader_says_the_same(tagger, text, code, fields):
    region = tagger.tag(story(text, **fields)).region
    assert (region and region.code) == code


@pytest.mark.parametrize(("text", "year", "code", "name"), RENAMINGS)
def test_filed_today_named_then(tagger, text, year, code, name):
    region = tagger.tag(story(text, year=year)).region
    assert (region and (region.code, region.name)) == (code, name)


def test_the_table_is_long_enough_and_says_nothing_twice():
    texts = [(case[0], str(case[2:])) for cases in GROUPS.values() for case in cases]
    assert len(texts) + len(RENAMINGS) >= 150
    assert len(set(texts)) == len(texts)
