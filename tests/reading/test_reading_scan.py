"""The scan: every file has one role, nothing is lost, nothing outside content/ is touched."""

import os

from site_gen.reading import Role, read_source, scan, stray_problems

from .newsroom import CONTEXT, GOOD, front
from .test_reading_photos import jpeg


def roles(site):
    return {source.path: source.role for source in scan(site.content)}


def test_roles_in_order(site):
    paths = (
        "stories/b.md stories/a/图.jpg stories/a/表.docx stories/说明.txt photos/a/1.jpg photos/a/1.md "
        "photos/b/captions.csv photos/b/2.jpg photos/c/3.jpg videos/tr/x.csv videos/tr/x.mp4 stations.csv "
        "pages/index.md storys/a.md stories/.x.md stories/~$a.docx stories/a.md~ stories/Thumbs.db "
        "stories/.git/x.md"
    )
    for path in paths.split():
        site.write(path)
    assert roles(site) == {
        "photos/a/1.jpg": Role.ASSET,
        "photos/a/1.md": Role.PHOTO,
        "photos/b/2.jpg": Role.ASSET,
        "photos/b/captions.csv": Role.CAPTIONS,
        "photos/c/3.jpg": Role.BARE_PHOTO,
        "stations.csv": Role.REGISTER,
        "stories/a/图.jpg": Role.ASSET,
        "stories/a/表.docx": Role.STRAY,
        "stories/b.md": Role.STORY,
        "stories/说明.txt": Role.STRAY,
        "storys": Role.STRAY,
        "videos/tr/x.csv": Role.VIDEOS,
        "videos/tr/x.mp4": Role.ASSET,
    }
    assert list(roles(site)) == sorted(roles(site))


def test_a_new_picture_changes_its_photo_story(site):
    site.write("photos/a/index.md", GOOD)
    site.write("photos/a/1.jpg", jpeg())
    before = {source.path: source for source in scan(site.content)}
    site.write("photos/a/2.jpg", jpeg())
    after = {source.path: source for source in scan(site.content)}
    assert before["photos/a/index.md"] != after["photos/a/index.md"]
    assert before["photos/a/1.jpg"] == after["photos/a/1.jpg"]


def test_links_and_odd_files_are_refused(site, tmp_path):
    (tmp_path / "out.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    site.write("stories/real.md", GOOD)
    base = site.content / "stories"
    (base / "out.md").symlink_to(tmp_path / "out.md")
    (base / "gone.md").symlink_to(tmp_path / "gone.md")
    (base / "loop.md").symlink_to(base / "loop.md")
    (base / "inside.md").symlink_to(base / "real.md")
    (base / "folder").symlink_to(tmp_path / "folder")
    (base / "around").symlink_to(base)
    os.mkfifo(base / "pipe.md")
    rules = {source.path[8:]: [problem.rule for problem in source.problems] for source in scan(site.content)}
    assert rules == {
        "real.md": [],
        "inside.md": [],
        "out.md": ["path-outside"],
        "gone.md": ["link-broken"],
        "loop.md": ["link-broken"],
        "folder": ["path-outside"],
        "around": ["link-folder"],
        "pipe.md": ["not-a-file"],
    }
    held = [
        len(read_source(site.content, source, CONTEXT).held)
        for source in scan(site.content)
        if source.role.makes_items
    ]
    assert sum(held) == 4


def test_too_large(site):
    site.write("stories/a.md", GOOD + "字" * 700_000)
    reading = site.read("stories/a.md")
    assert [problem.rule for problem in reading.problems] == ["too-large"] and len(reading.held) == 1
    picture = site.write("stories/b.jpg")
    os.truncate(picture, 61 * 1024 * 1024)
    reading = site.read("stories/b.md", front("cover: b.jpg"))
    assert [problem.rule for problem in reading.problems] == ["too-large"]


def test_strays_are_told_unless_named(site):
    site.write("stories/名单.docx")
    site.write("stories/草稿.docx")
    site.write("stories/x.txt")
    site.write("stories/a.md", GOOD + "[名单](名单.docx)")
    sources = scan(site.content)
    named = {path for source in sources for path in read_source(site.content, source, CONTEXT).files}
    strays = stray_problems(sources, named)
    assert [problem.file for problem in strays] == ["stories/x.txt", "stories/草稿.docx"]
    assert {problem.rule for problem in strays} == {"file-unknown"}


def test_nothing_at_all(site):
    assert scan(site.content) == [] and scan(site.content / "none") == []
