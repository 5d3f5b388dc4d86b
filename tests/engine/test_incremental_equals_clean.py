"""Whatever was edited, in whatever order: the incremental site is the clean site, byte for byte."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit import REPO

from .edits import Editor
from .press import Press, differences, tree
from .surroundings import Surroundings


@pytest.mark.parametrize("seed", range(3))
def test_random_edits(tmp_path: Path, seed: int):
    """Batches of one to four edits, each followed by an incremental and a clean build."""
    run(tmp_path, seed, rounds=10)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 106))
def test_many_random_edits(tmp_path: Path, seed: int):
    """The same for longer."""
    run(tmp_path, seed, rounds=25)


def run(root: Path, seed: int, rounds: int) -> None:
    editor, press = Editor(root / "content", seed), Press(root)
    around = Surroundings(press, editor.random)
    press.publish()
    done: list[str] = []
    for _ in range(rounds):
        done += [editor.random.choice((editor, around)).edit() for _ in range(editor.random.randint(1, 4))]
        press.publish()
        assert differences(press.site, press.clean().site) == [], f"after {done}"


def test_a_picture_that_comes_back_under_its_name(tmp_path: Path):
    """What its words are about is not in their bytes: they are read again though they are the same."""
    press = Press(tmp_path)
    around = Surroundings(press, random.Random(1))
    around._write("photos/2026/p1.md", "---\ntitle: 晒秋\ndate: 2026-03-01\ncredit: 张三\n---\n村民晒秋。\n")
    around._paint("photos/2026/p1.jpg")
    for path in tmp_path.rglob("p1.*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    press.publish()
    around.aside()
    press.publish()
    assert not (press.site / "photos/2026/p1/index.html").exists()
    around.aside()
    press.publish()
    assert (press.site / "photos/2026/p1/index.html").exists()
    assert differences(press.site, press.clean().site) == []


def test_a_changed_template(tmp_path: Path):
    """A template, a partial deep inside, a style sheet: each shows on all pages that use it, and nowhere else."""
    theme = tmp_path / "theme"
    shutil.copytree(REPO / "theme", theme)
    Editor(tmp_path / "content", 7)
    press = Press(tmp_path)
    press.publish()
    for name in ("templates/calendar.html", "templates/partials/line.html", "templates/partials/footer.html"):
        path = theme / name
        path.write_text(path.read_text(encoding="utf-8").replace("</li>", " </li>").replace("</div>", " </div>", 1))
        delta = press.publish()
        assert delta.changed
        assert differences(press.site, press.clean().site) == [], name


def test_items_become_visible_with_time(tmp_path: Path):
    """A scheduled item appears at its hour, in every listing, without any edit."""
    from datetime import timedelta

    editor, press = Editor(tmp_path / "content", 5), Press(tmp_path)
    editor._write("stories/2026/12/later.md", "---\ntitle: 到点才见\ndate: 2026-11-21\npublish_at: 2026-11-21 08:00\n---\n正文。\n")
    press.publish()
    assert not (press.site / "stories/2026/12/later/index.html").exists()
    press.now += timedelta(days=2)
    press.publish()
    assert (press.site / "stories/2026/12/later/index.html").exists()
    assert differences(press.site, press.clean().site) == []


def test_a_tampered_site_is_mended(tmp_path: Path):
    """Files deleted, changed or put into the site by others are put right by the next build."""
    Editor(tmp_path / "content", 3)
    press = Press(tmp_path)
    press.publish()
    pages = sorted(press.site.rglob("index.html"))
    pages[3].unlink()
    pages[9].write_text("篡改")
    (press.site / "feed.xml").unlink()
    (press.site / "stray.txt").write_text("不属于这里")
    press.publish()
    assert differences(press.site, press.clean().site) == []


def test_a_lost_or_damaged_state_costs_only_time(tmp_path: Path):
    """State deleted, cut short, from another version: the site comes out the same, and unchanged files stay put."""
    Editor(tmp_path / "content", 4)
    press = Press(tmp_path)
    press.publish()
    before = {path: path.stat().st_mtime_ns for path in press.site.rglob("*") if path.is_file()}
    database = press.settings.folders.database
    for spoil in (
        lambda: shutil.rmtree(database.parent),
        lambda: database.write_bytes(database.read_bytes()[:5000]),
        lambda: database.write_bytes(b"not a database at all"),
    ):
        spoil()
        press.publish()
        assert {path: path.stat().st_mtime_ns for path in press.site.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("workers", [1, 2])
def test_a_damaged_body_is_found_when_it_is_read(tmp_path: Path, workers: int):
    """Bodies are not looked through at the start; one that is not what it was makes the build start afresh."""
    editor = Editor(tmp_path / "content", 4)
    for _ in range(40):
        editor.add()
    press = Press(tmp_path, workers=workers)
    press.publish()
    with sqlite3.connect(press.settings.folders.database) as database:
        database.execute("update text set entry = zeroblob(length(entry))")
    for path in press.site.rglob("index.html"):
        path.unlink()
    press.publish()
    assert differences(press.site, press.clean().site) == []
    # The record that was begun afresh is whole: it knows the site, and a new process believes it.
    with sqlite3.connect(press.settings.folders.database) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        (known,) = database.execute("select count(*) from artifact where digest <> x''").fetchone()
    assert known == len(tree(press.site))
    after = press.build()
    assert not after.state.lost and not any(made.fresh for made in after.made.values())


def test_nothing_changed_writes_nothing(tmp_path: Path):
    """A second build touches no file of the site."""
    Editor(tmp_path / "content", 2)
    press = Press(tmp_path)
    press.publish()
    before = {path: path.stat() for path in press.site.rglob("*") if path.is_file()}
    delta = press.publish()
    assert not (delta.added or delta.changed or delta.removed)
    after = {path: path.stat() for path in press.site.rglob("*") if path.is_file()}
    assert {p: (s.st_ino, s.st_mtime_ns) for p, s in after.items()} == {p: (s.st_ino, s.st_mtime_ns) for p, s in before.items()}


def test_nothing_changed_reads_nothing_in_a_new_process(tmp_path: Path):
    """What tells that nothing changed is the same in every process: no address of memory, no order of a set."""
    script = (
        "import sys;from pathlib import Path;from tests.engine.press import Press;import site_gen.read as r;"
        "r.take_in=lambda *a: sys.exit(3);Press(Path(sys.argv[1])).publish()"
    )
    Editor(tmp_path / "content", 8)
    for path in (tmp_path / "content").rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    Press(tmp_path).publish()
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", script, str(tmp_path)], cwd=REPO, env=os.environ | {"PYTHONHASHSEED": seed}
        )
        assert run.returncode == 0


def test_workers_make_the_same_bytes(tmp_path: Path):
    """Two processes or one: the same site."""
    editor = Editor(tmp_path / "content", 6)
    for _ in range(230):
        editor.add()
    one, two = Press(tmp_path, "one"), Press(tmp_path, "two", workers=2)
    one.publish()
    two.publish()
    assert differences(one.site, two.site) == []
