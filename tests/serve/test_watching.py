"""What counts as a change: files of ours, once, when it is over."""

import threading
import time
from contextlib import nullcontext

import pytest

from site_gen.preview.watching import Watcher

LATEST = 10  # seconds till a change must have been told


class Told:
    """A handler that counts."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.came = threading.Event()

    def on_any_event(self, event) -> None:
        self.paths.append(event.src_path)
        self.came.set()


@pytest.fixture
def watched(tmp_path):
    """A folder with a story and settings, looked at; and the one who is told."""
    folder = tmp_path / "content"
    (folder / "stories").mkdir(parents=True)
    (folder / "stories/a.md").write_text("甲")
    (tmp_path / "mkdocs.yml").write_text("site_name: 甲")
    told = Told()
    watcher = Watcher([str(folder), str(tmp_path / "mkdocs.yml")], nullcontext)
    watcher.schedule(told, str(folder))
    watcher.start()
    yield folder, told
    watcher.stop()
    watcher.join()


def write(folder):
    (folder / "stories/a.md").write_text("乙乙")


def rename_save(folder):
    """As vim and most editors save."""
    (folder / "stories/.a.md.swp").write_text("x")
    (folder / "stories/4913").write_text("x")
    (folder / "stories/4913").unlink()
    (folder / "stories/a.md~").write_text("甲")
    (folder / "stories/.a.new").write_text("乙")
    (folder / "stories/.a.new").replace(folder / "stories/a.md")


def remove(folder):
    (folder / "stories/a.md").unlink()


def new_folder(folder):
    (folder / "photos/2026/x").mkdir(parents=True)
    (folder / "photos/2026/x/index.md").write_text("丙")
    (folder / "photos/2026/x/1.jpg").write_bytes(b"1")


def settings(folder):
    (folder.parent / "mkdocs.yml").write_text("site_name: 乙乙")


@pytest.mark.parametrize("edit", [write, rename_save, remove, new_folder, settings])
def test_a_change_is_told_once(watched, edit):
    """However many steps an editor takes for it."""
    folder, told = watched
    edit(folder)
    assert told.came.wait(LATEST)
    time.sleep(0.8)
    assert len(told.paths) == 1


def test_a_burst_is_one_change(watched):
    """git checkout of another branch: hundreds of files, some gone."""
    folder, told = watched
    for number in range(300):
        (folder / f"stories/{number}.md").write_text(str(number))
    (folder / "stories/a.md").unlink()
    assert told.came.wait(LATEST)
    time.sleep(0.8)
    assert len(told.paths) <= 2  # a slow disk may take longer than the pause between two looks


def test_what_editors_leave_beside_a_file_is_no_change(watched):
    """Swap files, locks, backups."""
    folder, told = watched
    for name in (".a.md.swp", "#a.md#", ".#a.md", "~$a.docx", "a.md~", "a.md.tmp", "x.crdownload", "Thumbs.db", ".git"):
        (folder / "stories" / name).write_text("x")
    time.sleep(1)
    assert told.paths == []
