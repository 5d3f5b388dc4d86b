"""The site's folder and the record's folder: a file, read-only, a link, a disk of their own, another generator's."""

import shutil
import sqlite3
import subprocess

import pytest

from tests.kit import changed

from .faults import FILES, MORE, disk, told


def test_the_site_is_a_file(site):
    """Left as it is."""
    one = site.lay(FILES)
    one.folder.write_text("我是文件", encoding="utf-8")
    one.build(apart=True)
    told(one, str(one.folder), "应是文件夹，却是文件")
    assert one.folder.read_text(encoding="utf-8") == "我是文件"


def test_the_site_is_read_only(site, tmp_path):
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


def test_the_site_is_a_disk_of_its_own(site, tmp_path):
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


def test_the_site_is_a_link(site, tmp_path):
    """The folder it leads to is filled, on another disk too; the link stays."""
    one = site.lay(FILES)
    with disk(tmp_path / "elsewhere") as elsewhere:
        (elsewhere / "www").mkdir()
        one.folder.symlink_to(elsewhere / "www")
        assert one.build(apart=True).exit_code == 0, one.output
        assert one.folder.is_symlink() and one.exists("/stories/2026/03/s1/")


@pytest.mark.parametrize("as_file", (True, False))
def test_the_record_cannot_be_kept(site, tmp_path, as_file):
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


def test_the_record_of_another_generator(site, monkeypatch):
    """Cards of another shape in the record: all is made again, nothing is said to be wrong."""
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


def test_a_template_with_a_mistake(site, tmp_path):
    """Its name, line and cause say all there is to know: no traceback, and no record of one."""
    theme = tmp_path / "theme"
    shutil.copytree(site.lay(FILES).theme, theme)
    template = theme / "templates" / "story.html"
    text = template.read_text(encoding="utf-8")
    template.write_text(text.replace("{% block main %}", "{% block main %}{{ nothing.here }}"), encoding="utf-8")
    one = site.lay(FILES, theme=theme, name="b").build(apart=True)
    assert one.exit_code == 1 and "Traceback" not in one.output
    assert "story.html:3 出错" in one.output and "没有提交，网站未动" in one.output
    assert not list((one.root / ".site_gen").glob("*/error.log"))
