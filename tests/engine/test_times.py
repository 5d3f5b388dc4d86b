"""The clock and the files move while nobody looks: the next build has the last text."""

import os
import time
from pathlib import Path

import pytest

from site_gen import intake, read
from tests.kit import story

from .edits import Editor
from .press import Press, differences


class TestTheClock:
    @pytest.fixture
    def settled(self, tmp_path) -> tuple[Press, Path]:
        """A site whose sources are well past any doubt about their time stamps."""
        Editor(tmp_path / "content", 31)
        press, path = Press(tmp_path), tmp_path / "content/stories/2026/05/a.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(story("题目甲"), encoding="utf-8")
        press.publish()
        time.sleep(2.1)
        press.publish()
        return press, path

    def test_an_edit_that_puts_size_and_time_back_is_noticed(self, settled):
        """In place, same length, same mtime: only the time of change and the bytes tell."""
        press, path = settled
        state = path.stat()
        with path.open("r+", encoding="utf-8") as file:
            file.write(story("题目乙"))
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
        assert (path.stat().st_size, path.stat().st_ino) == (state.st_size, state.st_ino)
        press.publish()
        assert "题目乙" in (press.site / "stories/2026/05/a/index.html").read_text(encoding="utf-8")

    def test_the_clock_was_set_back(self, settled):
        """An edit that seems years old."""
        press, path = settled
        path.write_text(story("题目乙"), encoding="utf-8")
        os.utime(path, (1_000_000_000, 1_000_000_000))
        press.publish()
        assert differences(press.site, press.clean().site) == []

    def test_the_same_bytes_are_not_read_again(self, settled, monkeypatch):
        """A checkout gives every file new times: the content decides."""
        press, _ = settled
        for file in (press.root / "content").rglob("*.md"):
            os.utime(file)
        monkeypatch.setattr("site_gen.read.take_in", lambda *_: pytest.fail("read again"))
        press.publish()


@pytest.mark.parametrize("when", ("before", "after"))
def test_a_file_that_changes_while_it_is_read(tmp_path, monkeypatch, when):
    """Whichever text this build saw, the next one has the last."""
    Editor(tmp_path / "content", 41)
    press, path = Press(tmp_path), tmp_path / "content/stories/2026/05/a.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(story("题目甲"), encoding="utf-8")
    reads = intake.read_source

    def disturbed(content, source, context):
        if source.path.endswith("05/a.md") and when == "before":
            path.write_text(story("题目乙"), encoding="utf-8")
        reading = reads(content, source, context)
        if source.path.endswith("05/a.md") and when == "after":
            path.write_text(story("题目乙"), encoding="utf-8")
        return reading

    monkeypatch.setattr(intake, "read_source", disturbed)
    press.publish()
    monkeypatch.undo()
    press.publish()
    assert differences(press.site, press.clean().site) == []
    assert "题目乙" in (press.site / "stories/2026/05/a/index.html").read_text(encoding="utf-8")


def test_a_file_that_goes_while_the_build_runs(tmp_path, monkeypatch):
    """Held, not a crash; gone in the next build."""
    Editor(tmp_path / "content", 42)
    press, path = Press(tmp_path), tmp_path / "content/stories/2026/05/a.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(story("题目甲"), encoding="utf-8")
    scan = read.scan
    monkeypatch.setattr(read, "scan", lambda content: (scan(content), path.unlink())[0])
    built = press.build()
    assert [problem.rule for problem in built.report.problems if "05/a" in problem.file] == ["unreadable"]
    monkeypatch.undo()
    press.publish()
    assert differences(press.site, press.clean().site) == []
