"""`site-gen check` and `tag --explain`: what kind of text a story looks like."""

import pytest
from click.testing import CliRunner

from site_gen.cli import main

from ..kit import story

BRIEF = "本报讯（通讯员 田野）3月4日，贵州省铜仁市思南县塘头镇的志愿者到村里义诊，为八十多位老人量血压。"


def check(folder, text: str, *options: str) -> str:
    file = folder / "content" / "stories" / "a.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    arguments = (*options, "--content", str(folder / "content"))
    done = CliRunner().invoke(main, arguments, color=True)
    assert done.exit_code == 0, done.output
    return done.output


def test_a_story_without_kind_that_looks_like_a_brief_is_noticed(tmp_path):
    told = check(tmp_path, story("思南塘头镇：义诊台搬到村口大树下", "2026-03-04", body=BRIEF), "check")
    assert "kind-hint" in told and "看写法像简讯" in told and "错误 0 处，提醒 1 处" in told


@pytest.mark.parametrize("line", ["kind: brief", "体裁: 案例", "'kind': case", "allow: {kind-hint: 编辑部定为案例}"])
def test_an_editor_who_has_decided_is_left_alone(tmp_path, line):
    assert "看写法像" not in check(tmp_path, story("思南塘头镇：义诊台搬到村口大树下", "2026-03-04", line, body=BRIEF), "check")


def test_a_story_of_no_plain_form_is_left_alone(tmp_path):
    body = "塘头镇把夜校办进院坝，村民爱听、能用，一年比一年热闹。" * 5
    assert "没有发现问题" in check(tmp_path, story("思南塘头镇：夜校办进院坝满了一年", "2026-03-04", body=body), "check")


def test_the_explanation_is_coloured_and_says_the_kind(tmp_path):
    told = check(tmp_path, story("思南塘头镇：义诊台搬到村口大树下", "2026-03-04", body=BRIEF), "tag", "--explain")
    assert "\x1b[36m\x1b[1m思南县\x1b[0m" in told
    assert "看写法像简讯" in told
