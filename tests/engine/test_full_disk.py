"""A full disk, wherever the build meets it: exit 1, said in Chinese, the site untouched or old-or-new."""

import shutil

import pytest

from site_gen.build import commit
from site_gen.publishing import commit as committing
from tests.kit import changed, picture, story

from .edits import Editor
from .faults import FILES, MORE, disk, fill, told
from .press import Press, differences


def test_while_staging(site, tmp_path):
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


def test_the_record_is_on_it(site, tmp_path):
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


def test_in_the_middle_of_the_commit(tmp_path, monkeypatch):
    """Old or new, said so; the next build finishes."""
    press = edited(tmp_path)
    built, place, steps = press.build(), committing._place, iter(range(100))

    def full(*arguments):
        if next(steps) == 6:
            raise OSError(28, "No space left on device", "site/index.html")
        place(*arguments)

    monkeypatch.setattr(committing, "_place", full)
    with pytest.raises(Exception, match="磁盘满了，写不下 site/index"):
        commit(built)
    monkeypatch.undo()
    press.publish()
    assert differences(press.site, press.clean().site) == []


def test_a_picture_is_not_blamed(site, monkeypatch):
    """A rendition that cannot be written is not a broken picture: the item would lose it."""

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("site_gen.media.photos.put_away", full)
    one = site({**FILES, "stories/2026/03/p.md": story("有图", "2026-03-04", "cover: p.jpg"), "stories/2026/03/p.jpg": picture()})
    told(one, "磁盘满了", "没有提交，网站未动")


def edited(root) -> Press:
    """A published site whose content has been edited since."""
    editor, press = Editor(root / "content", 21), Press(root)
    press.publish()
    for action in (editor.add, editor.retitle, editor.remove, editor.rewrite):
        action()
    return press
