"""The scan: every file has one role, nothing is lost, nothing outside content/ is touched."""

import os
from pathlib import Path

from site_gen.reading import Role, read_source, scan, stray_problems
from site_gen.reading.files import limit_for

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


def test_each_sort_of_file_has_its_limit(site):
    megabytes = {"a.JPG": 60, "a.avif": 60, "a.pdf": 50, "a.xlsx": 50, "a.mp4": 100, "a.vtt": 2, "a.txt": 0, "a": 0}
    assert {name: limit_for(name) / 1024 / 1024 for name in megabytes} == megabytes
    words = site.write("stories/a.vtt")
    for size, told in ((2 * 1024 * 1024, []), (2 * 1024 * 1024 + 1, ["too-large"])):
        os.truncate(words, size)
        assert [problem.rule for source in scan(site.content) for problem in source.problems] == told


def test_the_film_of_a_live_photo_is_told_for_what_it_is(site):
    site.write("photos/2026/IMG_1.MOV", b"\0\0\0\x14ftypqt  ")
    (stray,) = stray_problems(scan(site.content), ())
    assert "实况照片" in stray.remedy and "mp4" in stray.remedy


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


def test_a_name_in_another_encoding_is_refused_and_the_rest_is_read(site):
    """As an archive packed on a Chinese Windows leaves it: such a name can neither be kept nor be published."""
    folder = os.fsencode(site.write("stories/2022/01/a.md", GOOD).parent)
    for name in ("稿子.md".encode("gbk"), b"\xff.jpg"):
        Path(os.fsdecode(folder + b"/" + name)).write_bytes(GOOD.encode())
    Path(os.fsdecode(folder + "/旧稿".encode("gbk"))).mkdir()
    Path(os.fsdecode(folder + "/旧稿/b.md".encode("gbk"))).write_bytes(GOOD.encode())
    found = {source.path[16:]: [problem.rule for problem in source.problems] for source in scan(site.content)}
    assert found == {"a.md": [], "稿子.md": ["encoding"], "旧稿": ["encoding"], "�.jpg": ["encoding"]}
    assert all(path.encode() for path in found)
