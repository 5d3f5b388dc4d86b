"""All rules over one item: places, switches, excuses, limits; and what the registry promises of every rule."""

import re

import pytest

from site_gen.checking.grouping import SHOWN, grouped
from site_gen.checking.manuscript import Manuscript
from site_gen.checking.registry import BY_ID, RULES
from site_gen.checking.run import LIMIT, check_item
from site_gen.checking.switches import AS_SHIPPED, Switches, SwitchRefused, switches_of
from site_gen.model.item import NOT_WRITTEN, Excuse
from site_gen.model.kinds import Minors, Status
from site_gen.model.problem import Problem, Severity

from .desk import a_story

MOBILE = "联系电话13800001234"


def told(body: str = MOBILE, switches: Switches = AS_SHIPPED, **values) -> list[Problem]:
    """Only the problems of `mobile` and of what the runner itself says."""
    found = check_item(Manuscript(a_story(body, **values)), switches)
    return [one for one in found if one.rule in ("mobile", "allow-unknown")]


def test_a_finding_in_the_body_has_the_line_and_column_of_the_file():
    (one,) = told("第一行。\n\n第三行，" + MOBILE)
    assert (one.file, one.line, one.column) == ("stories/a.md", 5 + 2, 4 + 4 + 1)
    assert one.value == "13800001234" and one.cause and one.remedy


def test_a_finding_in_the_title_has_the_titles_place():
    (one,) = told("", title=MOBILE)
    assert (one.line, one.column, one.field) == (2, 8 + 4, "标题")


@pytest.mark.parametrize("source", ["photos/captions.csv", "videos/a.YML", "photos/a.jpg", "photos/a.avif", "photos/a.tif"])
def test_a_row_of_a_table_and_a_picture_have_their_line_only(source):
    (one,) = told(source=source, line=7)
    assert (one.line, one.column) == (7, 0)


def test_a_title_that_nobody_wrote_is_not_judged_twice():
    assert told("", title=MOBILE, title_place=NOT_WRITTEN) == []


def test_allow_excuses_this_file_from_this_rule():
    assert told(allow=(Excuse("mobile", "村里公布的值班电话"),)) == []
    assert len(told(allow=(Excuse("id-number", "别的规则"),))) == 1


@pytest.mark.parametrize("id", ["mobil", "future-date", "reprint-incomplete"])
def test_an_excuse_from_what_cannot_be_excused_is_told(id):
    one = told("正文。", allow=(Excuse(id, "理由"),))[0]
    assert (one.rule, one.severity) == ("allow-unknown", Severity.WARNING)
    assert ("mobile" in one.remedy) == (id == "mobil")


def test_a_withdrawn_item_is_left_in_peace():
    """An error would take its notice of withdrawal away."""
    assert told(status=Status.WITHDRAWN) == []
    assert len(told(status=Status.DRAFT)) == 1


@pytest.mark.parametrize("value", [False, "off", "关", "no", "false"])
def test_a_rule_can_be_switched_off(value):
    assert told(switches=switches_of({"mobile": value})) == []


@pytest.mark.parametrize("value, severity", [("warning", "warning"), ("提醒", "warning"), (True, "error"), ("on", "error")])
def test_a_rule_can_be_made_less_severe(value, severity):
    (one,) = told(switches=switches_of({"mobile": value}))
    assert one.severity == severity


@pytest.mark.parametrize(
    "options, words",
    [
        ({"mobil": "off"}, "mobile"),
        ({"mobile": "loud"}, "loud"),
        ({"mobile": 3}, "3"),
        ({"future-date": "off"}, "不能关"),
        ({1: "off"}, "没有"),
    ],
)
def test_a_switch_that_means_nothing_is_refused_with_the_nearest_rule(options, words):
    with pytest.raises(SwitchRefused, match=re.escape(words)):
        switches_of(options)


def test_a_text_full_of_mistakes_has_a_limited_list():
    """For each rule: a thousand commas do not hide one covered name."""
    found = told("，".join(["13800001234"] * (LIMIT + 30)))
    assert len(found) == LIMIT + 1 and "另有 30 处" in found[-1].cause and found[-1].severity == "error"


def test_problems_come_in_the_order_of_places():
    body = "13800001234\n11010519491231002X\n13900005678"
    found = check_item(Manuscript(a_story(body, minors=Minors.NONE)))
    own = [one for one in found if one.rule in ("mobile", "id-number")]
    assert [one.line for one in own] == [5, 6, 7]


def problem(rule: str, severity: Severity) -> Problem:
    return Problem(file="a.md", rule=rule, cause="因", remedy="法", severity=severity)


def test_warnings_of_one_rule_are_counted_after_the_fifth_errors_never():
    problems = [problem("x", Severity.WARNING)] * 8 + [problem("x", Severity.ERROR)] * 9 + [problem("y", Severity.WARNING)]
    shown, more = grouped(problems)
    assert len(shown) == SHOWN + 9 + 1 and more == {"x": 3}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_says_all_that_editors_and_the_handbook_ask(rule):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.id)
    assert re.fullmatch(r"\d+\.\d+(\.\d+)?", rule.since)
    for text in (rule.name, rule.remedy, rule.reason, rule.source, rule.bad, rule.good):
        assert re.search(r"[\u3400-\u9fff]", text) or text in (rule.bad, rule.good), text
        assert text == text.strip() and text
    assert not rule.remedy.endswith("。") and not rule.reason.endswith("。")


def test_ids_are_given_once():
    assert len(BY_ID) == len(RULES)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.alone], ids=lambda rule: rule.id)
def test_every_rule_bears_any_text(rule):
    """Never raises, and its offsets lie in the text."""
    for text in ("", "\n", "*" * 3000, "（" * 3000, "1" * 3000, "[" * 2000, "中文\n\n" * 500, "\u200b\ue000\U0001f600", "<" * 999):
        for finding in rule.find(Manuscript(a_story(text, text[:200]))):
            whole = text[:200] if finding.part == "title" else text
            assert 0 <= finding.start <= finding.end <= len(whole)
