"""What the machine does to a build: full disk, no permission, a damaged record, the clock. Exit 1, Chinese, no traceback."""

import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from site_gen.publishing import commit as committing
from tests.kit import Site, changed, picture, story

from .edits import Editor
from .press import Press, differences

FILES = {f"stories/2026/03/s{n}.md": story(f"第{n}篇", f"2026-03-{n + 1:02}") for n in range(8)}
MORE = {f"stories/2026/04/m{n}.md": story(f"新{n}篇", f"2026-04-{n + 1:02}") for n in range(9)}


def told(one: Site, *words: str) -> None:
    """Exit 1 with these words, nothing of the stage left, and no traceback."""
    assert one.exit_code == 1, one.output
    assert "Traceback" not in one.output and 'File "' not in one.output, one.output
    for word in words:
        assert word in one.output, one.output
    assert not list(one.root.rglob(".*.stage"))


@contextmanager
def disk(folder: Path, *options: str):
    """A small file system of its own; only root may mount one."""
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)], capture_output=True)
    if done.returncode:
        pytest.skip("挂载 tmpfs 要 root 权限")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path, leave: int) -> Path:
    ballast, free = folder / "ballast", shutil.disk_usage(folder).free
    ballast.write_bytes(b"x" * (free - leave))
    return ballast


class TestAFullDisk:
    def test_while_staging(self, site, tmp_path):
        """The site is untouched; with room again the next build is as if nothing had been."""
        one = site.lay(FILES)
        with disk(tmp_path / "small", "-o", "size=24m") as small:
            one.folder = small / "www"
            one.build("-d", str(one.folder))
            assert one.exit_code == 0, one.output
            before = one.marks()
            one.write(MORE)
            ballast = fill(small, 200_000)
            one.build("-d", str(one.folder), apart=True)
            told(one, "磁盘满了", "没有提交，网站未动")
            assert one.marks() == before
            assert sorted(path.name for path in small.iterdir()) == ["ballast", "www"]
            ballast.unlink()
            assert one.build("-d", str(one.folder)).exit_code == 0, one.output
            clean = site.lay({**FILES, **MORE}, name="clean").build()
            assert changed(clean.tree(), one.tree()) == set()

    def test_the_record_is_on_it(self, site, tmp_path):
        """.site_gen has no room to grow: nothing is committed, or the next build puts it right."""
        one = site.lay(FILES).build()
        before = one.marks()
        shutil.rmtree(one.root / ".site_gen")
        with disk(tmp_path / "small", "-o", "size=1m") as small:
            (one.root / ".site_gen").symlink_to(small)
            fill(small, 60_000)
            one.write(MORE)
            one.build(apart=True)
            told(one, "磁盘满了")
            assert one.marks() == before
        (one.root / ".site_gen").unlink()
        assert one.build().exit_code == 0

    def test_in_the_middle_of_the_commit(self, tmp_path, monkeypatch):
        """Old or new, said so; the next build finishes."""
        press = edited(tmp_path)
        built, place, steps = press.build(), committing._place, iter(range(100))

        def full(*arguments):
            if next(steps) == 6:
                raise OSError(28, "No space left on device", "site/index.html")
            place(*arguments)

        monkeypatch.setattr(committing, "_place", full)
        with pytest.raises(Exception, match="磁盘满了，写不下 site/index.html 。"):
            committed(built)
        monkeypatch.undo()
        press.publish()
        assert differences(press.site, press.clean().site) == []

    def test_a_picture_is_not_blamed(self, site, monkeypatch):
        """A rendition that cannot be written is not a broken picture: the item would lose it."""

        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("site_gen.media.photos._render", full)
        one = site({**FILES, "stories/2026/03/p.md": story("有图", "2026-03-04", "cover: p.jpg"), "stories/2026/03/p.jpg": picture()})
        told(one, "磁盘满了", "没有提交，网站未动")


def edited(root: Path) -> Press:
    editor, press = Editor(root / "content", 21), Press(root)
    press.publish()
    for action in (editor.add, editor.retitle, editor.remove, editor.rewrite):
        action()
    return press


def committed(built) -> None:
    from site_gen.build import commit

    commit(built)


class TestFolders:
    def test_the_site_is_a_file(self, site):
        """Left as it is."""
        one = site.lay(FILES)
        one.folder.write_text("我是文件", encoding="utf-8")
        one.build(apart=True)
        told(one, str(one.folder), "应是文件夹，却是文件")
        assert one.folder.read_text(encoding="utf-8") == "我是文件"

    def test_the_site_is_read_only(self, site, tmp_path):
        """A disk mounted read-only refuses root too."""
        one = site.lay(FILES)
        with disk(tmp_path / "fixed") as fixed:
            one.folder = fixed / "www"
            assert one.build("-d", str(one.folder)).exit_code == 0
            before = one.marks()
            subprocess.run(["mount", "-o", "remount,ro", str(fixed)], check=True)
            one.write(MORE)
            one.build("-d", str(one.folder), apart=True)
            told(one, str(one.folder), "不能写", "没有提交，网站未动")
            assert one.marks() == before

    def test_the_site_is_a_disk_of_its_own(self, site, tmp_path):
        """A container's volume: it can neither be renamed nor be left."""
        one = site.lay(FILES)
        with disk(tmp_path / "volume") as volume:
            one.folder = volume
            assert one.build("-d", str(volume), apart=True).exit_code == 0, one.output
            one.write(MORE)
            assert one.build("-d", str(volume), apart=True).exit_code == 0, one.output
            assert [path.name for path in volume.iterdir() if path.name.startswith(".")] == []
            clean = site.lay({**FILES, **MORE}, name="clean").build()
            assert changed(clean.tree(), one.tree()) == set()

    def test_the_site_is_a_link(self, site, tmp_path):
        """The folder it leads to is filled, on another disk too; the link stays."""
        one = site.lay(FILES)
        with disk(tmp_path / "elsewhere") as elsewhere:
            (elsewhere / "www").mkdir()
            one.folder.symlink_to(elsewhere / "www")
            assert one.build(apart=True).exit_code == 0, one.output
            assert one.folder.is_symlink() and one.exists("/stories/2026/03/s1/")

    @pytest.mark.parametrize("as_file", (True, False))
    def test_the_record_cannot_be_kept(self, site, tmp_path, as_file):
        """.site_gen is a file, or on a read-only disk."""
        one = site.lay(FILES)
        if as_file:
            (one.root / ".site_gen").write_text("", encoding="utf-8")
            one.build(apart=True)
            return told(one, ".site_gen", "应是文件夹，却是文件", "没有提交，网站未动")
        with disk(tmp_path / "fixed") as fixed:
            subprocess.run(["mount", "-o", "remount,ro", str(fixed)], check=True)
            (one.root / ".site_gen").symlink_to(fixed)
            one.build(apart=True)
            told(one, ".site_gen", "不能写", "没有提交，网站未动")

    def test_the_record_of_another_generator(self, site, monkeypatch):
        """Cards of another shape in the record: all is made again, nothing is said to be wrong."""
        import sqlite3

        one = site(FILES)
        before = one.marks()
        (state,) = (one.root / ".site_gen").glob("*/state.sqlite")
        with sqlite3.connect(state) as database:
            database.execute("update built set card = x'80'")
            database.execute("update meta set value = x'00' where name = 'code'")
        database.close()
        one.remove("stories/2026/03/s1.md")
        one.build()
        assert one.exit_code == 0, one.output
        assert not one.exists("/stories/2026/03/s1/")
        clean = site.lay({p: t for p, t in FILES.items() if "s1" not in p}, name="clean").build()
        assert changed(clean.tree(), one.tree()) == set() and before.keys() - one.marks().keys()

    def test_a_template_with_a_mistake(self, site, tmp_path):
        """Its name and line, and the traceback in a file for developers."""
        theme = tmp_path / "theme"
        shutil.copytree(site.lay(FILES).theme, theme)
        template = theme / "templates" / "story.html"
        text = template.read_text(encoding="utf-8")
        template.write_text(text.replace("{% block main %}", "{% block main %}{{ nothing.here }}"), encoding="utf-8")
        one = site.lay(FILES, theme=theme, name="b").build(apart=True)
        assert one.exit_code == 1 and "Traceback" not in one.output
        assert "story.html 第" in one.output and "没有提交，网站未动" in one.output
        (record,) = (one.root / ".site_gen").glob("*/error.log")
        assert "Traceback" in record.read_text(encoding="utf-8")


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
        press, path = settled
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
    from site_gen import intake

    read = intake.read_source

    def disturbed(content, source, context):
        if source.path.endswith("05/a.md") and when == "before":
            path.write_text(story("题目乙"), encoding="utf-8")
        reading = read(content, source, context)
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
    from site_gen import read

    scan = read.scan
    monkeypatch.setattr(read, "scan", lambda content: (scan(content), path.unlink())[0])
    built = press.build()
    assert [problem.rule for problem in built.report.problems if "05/a" in problem.file] == ["unreadable"]
    monkeypatch.undo()
    press.publish()
    assert differences(press.site, press.clean().site) == []
