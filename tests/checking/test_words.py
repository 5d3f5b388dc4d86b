"""The rules on words, marks and figures: each case says its text and what the rule should say of it."""

import pytest

from . import cases_left_behind, cases_marks, cases_words
from .desk import found, words

SPEAKS = cases_left_behind.SPEAKS + cases_marks.SPEAKS + cases_words.SPEAKS
SILENT = cases_left_behind.SILENT + cases_marks.SILENT + cases_words.SILENT


def told(expected, findings, text):
    """The words that were found, with their fixes where the case names any."""
    with_fix = any(isinstance(one, tuple) for one in expected)
    return [(text[one.start : one.end], one.fix) if with_fix else text[one.start : one.end] for one in findings]


@pytest.mark.parametrize("rule, text, expected", SPEAKS)
def test_it_speaks(rule, text, expected):
    findings = sorted(found(rule, text), key=lambda one: (one.start, -one.end))
    assert told(expected, findings, text) == expected
    assert all(one.cause and not one.cause.endswith("。") for one in findings)


@pytest.mark.parametrize("rule, text", SILENT)
def test_it_is_silent(rule, text):
    assert words(rule, text) == []


@pytest.mark.parametrize("rule, title, expected", cases_words.TITLES_SPEAK)
def test_it_speaks_of_a_title(rule, title, expected):
    assert told(expected, found(rule, "正文。", title), title) == expected


@pytest.mark.parametrize("rule, title", cases_words.TITLES_SILENT)
def test_it_is_silent_on_a_title(rule, title):
    assert found(rule, "正文。", title) == []


def test_what_stands_in_the_title_hides_nothing_in_the_body():
    told = found("numbers", "每5、6十人。", "碧江川硐夜校每次来5、6十人")
    assert [(one.part, one.start) for one in told] == [("title", 9), ("body", 1)]


def test_there_are_cases_enough():
    cases = [*SPEAKS, *SILENT, *cases_words.TITLES_SPEAK, *cases_words.TITLES_SILENT]
    assert len(cases) >= 250
    assert len({(case[0], case[1]) for case in cases}) == len(cases)
