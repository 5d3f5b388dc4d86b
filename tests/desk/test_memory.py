"""What `check` remembers: it examines what changed, and says the same as if it had examined everything."""

import os
import sqlite3
import time

import pytest

from site_gen.desk import check as desk_check
from site_gen.desk.examine import examine

from .archive import Archive, a_story, prose

PAST = time.time_ns() - 3_600 * 10**9
BAD = "联系电话13800001234。"


@pytest.fixture
def examined(monkeypatch):
    """The sources that were examined, as they come."""
    seen: list[str] = []

    def spy(examiner, source):
        seen.append(source.path)
        return examine(examiner, source)

    monkeypatch.setattr(desk_check, "examine", spy)
    return seen


@pytest.fixture
def desk(tmp_path):
    archive = Archive(tmp_path)
    archive.write({f"stories/{name}.md": a_story(prose(number)) for number, name in enumerate("abc", 1)})
    archive.write({"stories/bad.md": a_story(BAD)})
    settle(archive)
    return archive


def settle(archive: Archive) -> None:
    """Files as if written an hour ago: what was written just now is looked into once more."""
    for file in archive.content.rglob("*.md"):
        os.utime(file, ns=(PAST, PAST))


def test_what_did_not_change_is_not_examined_again(desk, examined):
    first = desk.check()
    assert len(examined) == 4
    del examined[:]
    assert desk.check() == first and examined == []


def test_what_changed_is(desk, examined):
    desk.check()
    del examined[:]
    desk.write({"stories/b.md": a_story(BAD)})
    told = {one.file for one in desk.check().problems if one.rule == "mobile"}
    assert examined == ["stories/b.md"] and told == {"stories/bad.md", "stories/b.md"}


def test_what_is_gone_is_forgotten(desk):
    desk.check()
    (desk.content / "stories" / "bad.md").unlink()
    assert desk.check().problems == ()


def test_a_switch_makes_all_be_examined_again(desk, examined):
    desk.check()
    (desk.root / "mkdocs.yml").write_text("plugins:\n  - site-gen:\n      checks: {mobile: off}\n", encoding="utf-8")
    assert desk.check().problems == () and len(examined) == 8


def test_a_picture_that_goes_makes_its_story_be_examined_again(desk, examined):
    desk.write({"stories/p.md": a_story('![甲](p.png "图说（田野 摄）")'), "stories/p.png": "x"})
    desk.check()
    del examined[:]
    (desk.content / "stories" / "p.png").unlink()
    assert [one.rule for one in desk.check().problems if one.file == "stories/p.md"] == ["file-missing"]
    assert "stories/p.md" in examined


@pytest.mark.parametrize("damage", [b"", b"nonsense" * 2000])
def test_a_damaged_memory_costs_time_and_nothing_else(desk, damage):
    first = desk.check()
    (desk.root / ".site_gen" / "check.sqlite").write_bytes(damage)
    assert desk.check() == first == desk.check()


def test_a_memory_that_another_check_holds_is_done_without(desk, monkeypatch):
    first = desk.check()
    other = sqlite3.connect(desk.root / ".site_gen" / "check.sqlite", isolation_level=None)
    other.execute("begin immediate")
    monkeypatch.setattr("site_gen.desk.memory.PATIENCE", 0.1)
    assert desk.check() == first
    other.close()


def test_without_a_project_nothing_is_left_behind(tmp_path):
    archive = Archive(tmp_path)
    (tmp_path / "mkdocs.yml").unlink()
    archive.write({"stories/bad.md": a_story(BAD)})
    assert [one.rule for one in archive.check().problems] == ["mobile"]
    assert not (tmp_path / ".site_gen").exists()


def test_one_file_is_all_that_is_told_of(desk):
    assert desk.check("content/stories/a.md").problems == ()
    assert [one.file for one in desk.check("content/stories/bad.md").problems] == ["stories/bad.md"]
