"""Bodies that would take the parser down, or for ever, through the whole build: bounded, and held with the reason."""

import os
import time

import pytest
from markdown.extensions.toc import slugify_unicode

from site_gen import intake
from site_gen.reading.body_shape import CELLS, DEPTH, hard_place
from site_gen.rendering.body import BodyRenderer
from site_gen.settings import Dialect
from tests.kit import story

from .press import Press

HELD = {
    "quotes": ("> " * 3000 + "字", "body-too-deep"),
    "tight-quotes": (">" * 3000 + "字", "body-too-deep"),
    "lists": ("\n".join("    " * n + "- 字" for n in range(300)), "body-too-deep"),
    "lists-in-one-line": ("- " * 3000 + "字", "body-too-deep"),
    "quoted-lists": ("> - " * 1000 + "字", "body-too-deep"),
    "brackets": ("[" * 20_000, "body-too-hard"),
    "brackets-between-words": ("[字 " * 20_000, "body-too-hard"),
    "nested-brackets": ("[" * 10_000 + "]" * 10_000, "body-too-hard"),
    "pictures": ("![" * 20_000, "body-too-hard"),
    "open-addresses": ("[a](" * 20_000, "body-too-hard"),
    "stars-between-words": ("**字" * 20_000, "body-too-hard"),
    "underscores": ("_" * 100_000, "body-too-hard"),
    "underscores-between-words": ("_字" * 50_000, "body-too-hard"),
    "tags": ("<a " * 20_000, "body-too-hard"),
    "web-addresses": ("<http://" * 10_000, "body-too-hard"),
    "notes": ("[^1]" * 20_000 + "\n\n[^1]: 注", "body-too-hard"),
    "table": ("|甲|乙|\n|---|---|\n" + "|一二三|四五六|\n" * 45_000, "body-too-hard"),
    "emphasis": ("字*a*\n\n" * 20_000, "body-too-hard"),
    "line-breaks": ("字  \n" * 19_000, "body-too-hard"),
    "headings": ("# 题\n" * 15_000, "body-too-hard"),
    "lines-across": ("---\n" * 15_000, "body-too-hard"),
    "boxes": ("!!! note\n    字\n" * 9000, "body-too-hard"),
    "definitions": ("[a]:\n" * 14_000, "body-too-hard"),
    "many-deep-quotes": (("> " * 49 + "字\n\n") * 10_000, "body-too-deep"),
    "rows": ("1. 字\n\n" * 100_000, "body-too-hard"),
}
PUBLISHED = {
    "one-line": "字" * 400_000,
    "one-marked-line": "字" * 400_000 + " **a** <i>b</i>",
    "stars": "*" * 19_999,
    "rule": "- " * 3000,
    "closing-brackets": "字]" * 19_999,
    "divisions": "<div>" * 5000,
    "spaces": "字" + " " * 500_000 + "字",
    "headings": "\n\n".join("# 同名" for _ in range(1900)),
    "wide-table": "|" + "甲|" * 3000 + "\n|" + "---|" * 3000 + "\n|" + "一|" * 3000,
}
EVERYDAY = {
    "deep": "\n".join("    " * n + "- 字" for n in range(9)) + "\n\n" + "> " * 8 + "字",
    "roll": "\n".join(f"{n}. 张三丰 **{n}** 元" for n in range(3000)),
    "table": "|姓名|村|元|\n|---|---|---|\n" + "|张三|某村|**100**|\n" * 2000,
    "notes": "\n\n".join(f"一句[^{n}]\n\n[^{n}]: 出处" for n in range(300)),
    "links": "　".join(f"[第{n}期](https://a.cn/{n})" for n in range(800)),
}


@pytest.fixture
def press(tmp_path):
    def make(body: str) -> Press:
        path = tmp_path / "content/stories/2026/03/a.md"
        path.parent.mkdir(parents=True)
        path.write_text(story(body=body), encoding="utf-8")
        path.with_name("b.md").write_text(story("碧江区川硐社区又办起夜校"), encoding="utf-8")
        return Press(tmp_path)

    return make


@pytest.mark.parametrize("case", HELD)
def test_held_with_the_reason(press, case):
    """Place, cause and remedy; the other story is published; in seconds that do not depend on the size."""
    body, rule = HELD[case]
    start = time.process_time()
    built = press(body).build()
    assert time.process_time() - start < 2
    (problem,) = built.report.problems
    assert (problem.file, problem.rule) == ("stories/2026/03/a.md", rule) and problem.line >= 5 and problem.remedy
    assert (built.report.published, built.report.held) == (1, 1)


@pytest.mark.parametrize("case", PUBLISHED)
def test_published_all_the_same(press, case):
    """Strange, but harmless."""
    start = time.process_time()
    built = press(PUBLISHED[case]).build()
    assert time.process_time() - start < 3
    assert built.report.published == 2, built.report.problems


@pytest.mark.parametrize("case", EVERYDAY)
def test_what_people_write_is_never_refused(case):
    """A long roll of names, a big table, hundreds of links and footnotes."""
    assert hard_place(EVERYDAY[case]) is None


def test_the_limits():
    """One less is good, one more is not; the place is where the limit was passed."""
    assert hard_place("> " * DEPTH + "字") is None and hard_place("> " * (DEPTH + 1) + "字")
    row = "|" * 10 + "\n"
    assert hard_place(row * (CELLS // 10)) is None
    assert hard_place(row * (CELLS // 10) + "|").offset == len(row) * (CELLS // 10)


def test_a_file_of_five_megabytes_is_refused(press):
    """By the scan, unread."""
    built = press("字" * 1_700_000).build()
    assert [problem.rule for problem in built.report.problems] == ["too-large"]
    assert (built.report.published, built.report.held) == (1, 1)


def test_a_pipe_is_not_waited_for(press):
    """Refused by the scan; to open it would take for ever."""
    one = press("贵州省铜仁市碧江区的好的一篇。")
    os.mkfifo(one.root / "content/stories/2026/03/pipe.md")
    built = one.build()
    assert [problem.rule for problem in built.report.problems] == ["not-a-file"]
    assert (built.report.published, built.report.held) == (2, 1)


class TestWhatNobodyForesaw:
    """The parser fails on a body that looked harmless."""

    @pytest.fixture
    def unforeseen(self, monkeypatch):
        monkeypatch.setattr("site_gen.reading.reading.hard_place", lambda body: None)

    def test_a_recursion_too_deep(self, press, unforeseen):
        """Held; what the parser remembers of it does not spoil the next story."""
        one = press("- " * 3000 + "字")
        (one.root / "content/stories/2026/03/b.md").write_text(story("好的一篇", body="- 甲\n\n- 乙\n"), encoding="utf-8")
        one.publish()
        alone = BodyRenderer(Dialect(("tables", "attr_list", "toc"), {"toc": {"slugify": slugify_unicode}}))
        page = (one.site / "stories/2026/03/b/index.html").read_text(encoding="utf-8")
        wanted = alone._cleaner.clean(alone._markdown.convert("- 甲\n\n- 乙"))
        assert "".join(wanted.split()) in "".join(page.split())
        assert not (one.site / "stories/2026/03/a/index.html").exists()

    def test_time_without_end(self, press, unforeseen, monkeypatch):
        """Given up after the time that one item may take."""
        monkeypatch.setattr(intake, "PATIENCE", 0.5)
        built = press("[" * 20_000).build()
        (problem,) = built.report.problems
        assert problem.rule == "body-too-hard" and "秒" in problem.cause
        assert (built.report.published, built.report.held) == (1, 1)
