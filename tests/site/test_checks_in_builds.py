"""The desk's rules in every build: an error holds its item back, a warning does not; what was found is remembered."""

import re

import pytest

from ..kit import changed, story

TITLE = "碧江区川硐社区把夜校办到居民楼下"
MOBILE = "贵州省铜仁市碧江区的张师傅，电话13800001234。"
GOOD = story(TITLE)
BAD = story(TITLE, body=MOBILE)
WARNED = story(TITLE, "2026-03-04 09:30", body=MOBILE.replace("13800001234", "138****1234") + "\n\n![](a.jpg)")


def told(site, rule: str) -> list[str]:
    """The lines of the log that this rule spoke."""
    return re.findall(rf"^.*（{rule}）$", site.output, re.MULTILINE)


def test_an_error_holds_its_item_back_and_no_other(site):
    built = site({"stories/good.md": GOOD, "stories/bad.md": BAD})
    assert built.exit_code == 0 and (built.counts["public"], built.counts["held"]) == (1, 1)
    assert built.exists("/stories/good/") and not built.exists("/stories/bad/") and built.holding("13800001234") == []
    (line,) = built.messages("stories/bad.md")
    assert line.startswith("stories/bad.md:5:17: 错误 “13800001234”是手机号")
    assert f"暂缓：stories/bad.md:1《{TITLE}》" in built.output


def test_a_warning_does_not(site):
    from ..kit import picture

    built = site({"stories/a.md": WARNED, "stories/a.jpg": picture()})
    assert (built.counts["public"], built.counts["held"]) == (1, 0)
    assert len(told(built, "alt-text")) == 1 and built.exists("/stories/a/")


def test_strict_refuses_a_warning_too(site):
    """As MkDocs' own warnings."""
    from ..kit import picture

    laid = site.lay({"stories/a.md": WARNED, "stories/a.jpg": picture()})
    assert laid.build("--strict").exit_code == 1 and not laid.folder.exists()


def test_what_was_found_is_said_again_when_nothing_changed(site):
    """From the record: the second build does not read the file."""
    built = site({"stories/good.md": GOOD, "stories/bad.md": BAD})
    first, before = told(built, "mobile"), built.marks()
    assert told(built.build(), "mobile") == first and built.marks() == before


def test_a_mended_item_comes_out(site):
    built = site({"stories/good.md": GOOD, "stories/bad.md": BAD})
    built.write({"stories/bad.md": BAD.replace("13800001234", "138****1234")})
    assert built.build().counts == {"total": 2, "public": 2, "held": 0, "later": 0, "withdrawn": 0}
    assert "138****1234" in built.page("/stories/bad/").main


def test_two_covered_numbers_in_one_paragraph_keep_their_covers(site):
    """To Markdown alone the words between them would be bold, and the covers gone."""
    body = "贵州省铜仁市的张师傅138****1234，李师傅139****5678，证号35*************123，**要紧的话**。"
    page = site({"stories/a.md": story(TITLE, body=body)}).page("/stories/a/")
    assert body.replace("**要紧的话**", "要紧的话") in page.main
    assert page.all("//main//strong/text()") == ["要紧的话"]


@pytest.mark.parametrize("checks, held", [({}, 1), ({"mobile": False}, 0), ({"mobile": "warning"}, 0), ({"mobile": "error"}, 1)])
def test_mkdocs_yml_switches_rules(site, checks, held):
    built = site({"stories/bad.md": BAD}, site={"checks": checks})
    assert built.counts["held"] == held
    assert len(told(built, "mobile")) == (0 if checks == {"mobile": False} else 1)


def test_a_switch_that_is_turned_counts_for_what_was_read_before(site):
    """And the site is what a clean build would make of it."""
    built = site({"stories/good.md": GOOD, "stories/bad.md": BAD})
    built.configure(site={"checks": {"mobile": False}})
    assert built.build().counts["held"] == 0
    incremental = built.tree()
    built.forget()
    assert changed(incremental, built.build().tree()) == set()


def test_allow_excuses_one_file(site):
    built = site({"stories/a.md": story(TITLE, "2026-03-04", "allow: {mobile: 公开的值班电话}", body=MOBILE)})
    assert built.counts["public"] == 1 and told(built, "mobile") == []


def test_a_switch_for_no_rule_stops_the_build(site):
    laid = site.lay({"stories/good.md": GOOD}, site={"checks": {"mobil": "off"}}).build()
    assert laid.exit_code == 1 and "是不是想写“mobile”" in laid.output and "Traceback" not in laid.output


def test_a_withdrawn_item_keeps_its_notice(site):
    built = site({"stories/a.md": story(TITLE, "2026-03-04", "status: withdrawn", body=MOBILE)})
    assert built.counts["withdrawn"] == 1 and told(built, "mobile") == []


def test_rows_of_a_listing_are_held_one_by_one(site):
    rows = f"title,date,url\n{TITLE},2026-03-04,https://v.douyin.com/a1/\n电话13800001234打进直播间,2026-03-05,https://v.douyin.com/b2/\n"
    built = site({"videos/a.csv": rows})
    assert (built.counts["public"], built.counts["held"]) == (1, 1)
    assert "videos/a.csv:3: 错误 ［标题］" in built.output


def test_errors_are_never_grouped_and_warnings_are(site):
    from ..kit import picture

    many = "\n\n".join(["![](a.jpg)"] * 7 + ["电话13800001234"] * 8)
    built = site({"stories/a.md": story(TITLE, body=many), "stories/a.jpg": picture()})
    assert len(told(built, "mobile")) == 8
    assert len(told(built, "alt-text")) == 5 and "另有 2 处同类提醒（alt-text）" in built.output
