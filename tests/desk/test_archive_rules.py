"""`dead-link`, `late-date`, `future-date`, `kind-hint`: what only the archive, the history or the clock tells."""

import os
import subprocess
from collections.abc import Mapping
from types import MappingProxyType

import pytest

from .archive import Archive, a_story

TARGET = {"stories/2022/01/tongren-345.md": a_story("去年的正文。")}


def links(tmp_path, body: str, files: Mapping[str, str] = MappingProxyType({})) -> list[tuple[str, str]]:
    """(words, remedy) of the dead links of one story."""
    desk = Archive(tmp_path)
    desk.write({**TARGET, **files, "stories/2026/a.md": a_story(body)})
    return [(one.value, one.remedy) for one in desk.problems("dead-link")]


DEAD = [
    ("/stories/2022/01/tongren-354/", "/stories/2022/01/tongren-345/"),
    ("/stories/2022/02/tongren-345/", "/stories/2022/01/tongren-345/"),
    ("/stories/2022/01/tongren345/", "/stories/2022/01/tongren-345/"),
    ("/stories/2022/01/tongren-345.html", "/stories/2022/01/tongren-345/"),
    ("https://www.example.org/stories/2022/01/tongren-35/", "/stories/2022/01/tongren-345/"),
    ("/themes/volunter/", "/themes/volunteer/"),
    ("/nowhere/", ""),
    ("/regions/999999/", ""),
    ("/kinds/novel/", ""),
    ("/columns/nonsense/", ""),
    ("/stories/2022/13x/", ""),
    ("/themes/volunteer/2026/x/", ""),
]


@pytest.mark.parametrize("target, likely", DEAD)
def test_a_link_that_leads_nowhere_is_told_with_the_likely_address(tmp_path, target, likely):
    ((value, remedy),) = links(tmp_path, f"见[上次的报道]({target})。")
    assert value == target
    assert likely in remedy and ("是不是想写" in remedy) == bool(likely)


ALIVE = [
    "/",
    "/stories/",
    "/stories/2022/01/tongren-345/",
    "/stories/2022/01/tongren-345",
    "/stories/2022/01/tongren-345/#s-1",
    "/stories/2022/",
    "/stories/2022/03/",
    "/regions/520600/",
    "/regions/520600/volunteer/",
    "/regions/520600/volunteer/2026/",
    "/themes/volunteer/",
    "/themes/volunteer/feed.xml",
    "/kinds/case/",
    "/archive/2026/03/",
    "/feed.xml",
    "/search/",
    "/about/",
    "/sw/2021/t1.shtml",
    "https://www.example.org/stories/",
    "https://www.other.org/stories/none/",
    "../2022/01/tongren-345.md",
    "#top",
    "plan.pdf",
    "mailto:a@example.org",
]


@pytest.mark.parametrize("target", ALIVE)
def test_a_link_that_leads_somewhere_is_left_alone(tmp_path, target):
    files = {"pages/about.md": "# 关于\n"}
    (tmp_path / "content" / "stories" / "2026").mkdir(parents=True)
    (tmp_path / "content" / "stories" / "2026" / "plan.pdf").write_bytes(b"%PDF")
    assert links(tmp_path, f"见[上次的报道]({target})。", files) == []


@pytest.mark.parametrize("body", ["`[词](/nowhere/)`", "```\n[词](/nowhere/)\n```", "词（/nowhere/）", "无链接"])
def test_code_and_plain_words_are_no_links(tmp_path, body):
    assert links(tmp_path, body) == []


def test_a_link_in_html_counts(tmp_path):
    assert links(tmp_path, '<a href="/nowhere/">词</a>') == [("/nowhere/", "请改成现有的地址，或去掉链接")]


@pytest.mark.parametrize("status, cause", [("draft", "还没有发布"), ("review", "还没有发布"), ("withdrawn", "已撤稿")])
def test_a_link_to_what_the_public_cannot_see_is_told(tmp_path, status, cause):
    desk = Archive(tmp_path)
    desk.write({"stories/b.md": a_story("正文。", f"status: {status}"), "stories/a.md": a_story("见[乙](b.md)、[乙](/stories/b/)")})
    assert [cause in one.cause for one in desk.problems("dead-link")] == [True, True]


def test_the_place_is_that_of_the_address(tmp_path):
    desk = Archive(tmp_path)
    desk.write({"stories/a.md": a_story("第一行\n\n见[甲](/nowhere/)")})
    (one,) = desk.problems("dead-link")
    assert (one.line, one.column) == (7, 6)


def git(root, *arguments: str, date: str = "2026-03-05T10:00:00+08:00") -> None:
    names = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": date}
    names |= {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_COMMITTER_DATE": date}
    names |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True, env={**os.environ, **names})


def committed(tmp_path, files: dict[str, str]) -> Archive:
    desk = Archive(tmp_path)
    desk.write(files)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "content")
    git(tmp_path, "commit", "-q", "-m", "稿件")
    return desk


@pytest.mark.parametrize(
    "date, late",
    [("2026-03-05", False), ("2026-03-01", False), ("2026-01-10", False), ("2025-12-31", True), ("2019-09-09", True)],
)
def test_a_date_long_before_the_first_commit_is_told(tmp_path, date, late):
    """More than two months; an edit of the file later changes nothing."""
    desk = committed(tmp_path, {"stories/村里.md": a_story("正文。", date=date)})
    desk.write({"stories/村里.md": a_story("正文改过。", date=date)})
    git(tmp_path, "commit", "-qam", "改稿", date="2027-03-05T10:00:00+08:00")
    assert [(one.line, one.column) for one in desk.problems("late-date")] == [(3, 7)] * late


def test_without_git_nobody_knows(tmp_path):
    desk = Archive(tmp_path)
    desk.write({"stories/a.md": a_story("正文。", date="2019-09-09")})
    assert desk.problems("late-date") == []


def test_a_moved_file_and_an_archive_that_moves_in_tell_nothing(tmp_path):
    many = {f"stories/old/{n}.md": a_story(f"旧稿 {n}。", date="2019-09-09") for n in range(30)}
    desk = committed(tmp_path, many)
    assert desk.problems("late-date") == []
    git(tmp_path, "mv", "content/stories/old/1.md", "content/stories/moved.md")
    git(tmp_path, "commit", "-qm", "搬家", date="2027-03-05T10:00:00+08:00")
    assert desk.problems("late-date") == []


def test_an_uncommitted_file_and_an_excused_one_are_left_alone(tmp_path):
    desk = committed(tmp_path, {"stories/a.md": a_story("正文。", "allow: {late-date: 补发旧稿}", date="2019-09-09")})
    desk.write({"stories/b.md": a_story("正文乙。", date="2019-09-09")})
    assert desk.problems("late-date") == []


def test_a_date_after_today_is_an_error_here_as_in_the_build(tmp_path):
    desk = Archive(tmp_path)
    desk.write({"stories/a.md": a_story("正文。", date="2099-09-09")})
    (one,) = desk.problems("future-date")
    assert one.severity == "error"
