"""Widths, formats, names; and that a picture is decoded once in its life."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from site_gen.media.develop import OWNER
from site_gen.media.photos import develop, drawer
from site_gen.model.picture import Picture

from ..kit import REPO, Site, changed, picture, story
from .samples import corners, saved

DECODED = re.compile(r"图片：共 (\d+) 张，解码 (\d+) 张")
BODY = "贵州省铜仁市的志愿者到社区讲课。\n\n![听课的人](a.jpg \"听课。（田野 摄）\")\n\n结尾。"
FILES = {
    "stories/2026/03/a.md": story(body=BODY),
    "stories/2026/03/a.jpg": saved(corners((900, 600))),
    "stories/2026/03/b.md": story("第二篇", "2026-03-05", body=BODY),
    "photos/2026/one.md": story("老街清晨", "2026-03-06", body="清早的老街。（田野 摄）"),
    "photos/2026/one.jpg": saved(corners((500, 700))),
    "photos/2026/two.md": story("傍晚的桥", "2026-03-07", body="傍晚的桥。（田野 摄）"),
    "photos/2026/two.jpg": b"",
}  # fmt: skip


def decodings(one: Site) -> tuple[int, int]:
    """(pictures, how many of them were decoded) as the build told."""
    (found,) = DECODED.findall(one.output)
    return int(found[0]), int(found[1])


@pytest.mark.parametrize(
    ("size", "widths"),
    [((6000, 4000), [400, 800, 1200, 1600]), ((1600, 900), [400, 800, 1200, 1600]), ((1000, 500), [400, 800, 1000]),
     ((401, 300), [400, 401]), ((400, 300), [400]), ((60, 40), [60]), ((1, 1), [1]), ((3000, 20), [400, 800, 1200, 1600])],
)  # fmt: skip
def test_the_widths_never_exceed_the_original(bench, size, widths):
    made = bench.picture(saved(corners(size)))
    images = bench.images(made)
    for form in ("avif", "webp"):
        assert [images[made.at(width, form)].width for width in made.widths(form)] == widths
    for width in widths:
        assert images[made.at(width, "webp")].size == (width, made.height_at(width))
    assert made.height == max(1, round(size[1] * made.width / size[0]))
    assert (made.length, made.address) == (len(bench.data(made)[made.address]), f"/media/{made.key}-{made.width}.jpg")


def test_the_jpeg_has_two_widths_and_is_what_feeds_get(bench):
    made = bench.picture(saved(corners((2000, 1000))))
    assert [(width, height) for width, height, _ in made.renditions] == [(800, 400), (1600, 800)]
    assert [width for width, _, _ in bench.picture(saved(corners((700, 500)))).renditions] == [700]


@pytest.mark.parametrize(("height", "width"), [(16_383, 300), (32_766, 150), (70_000, 70)])
def test_a_very_long_picture_is_made_narrower(bench, height, width):
    """一图读懂: WebP ends at 16,383 pixels, a JPEG at 65,535."""
    made = bench.picture(saved(corners((300, height)).convert("1"), "PNG"))
    assert (made.width, made.height) == (width, 16_383)


def test_the_better_format_is_the_smaller_file(bench):
    from PIL import Image

    noise = Image.effect_noise((1200, 800), 60).convert("RGB")
    made = bench.picture(saved(noise))
    sizes = {form: len(bench.data(made)[made.at(800, form)]) for form in ("avif", "webp", "jpg")}
    assert sizes["avif"] < sizes["webp"] < sizes["jpg"]


def test_candidates_stop_where_a_place_has_enough():
    made = Picture("k", 1600, 900)
    assert made.candidates("webp", "/sub", 800) == "/sub/media/k-400.webp 400w, /sub/media/k-800.webp 800w"
    assert made.candidates("jpg", upto=400) == "/media/k-800.jpg 800w"
    assert Picture("k", 300, 200).candidates("avif", upto=1600) == "/media/k-300.avif 300w"


def test_the_bytes_are_the_same_in_every_process(bench):
    """On one processor and on two, in a new process, from another folder."""
    data = saved(corners((1300, 900)), "PNG")
    here = bench.data(bench.picture(data))
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "from site_gen.media.photos import Darkroom, develop;"
        "develop(Darkroom(Path(sys.argv[2]), Path(sys.argv[3])), ('a.jpg', None))"
    )
    room = bench.darkroom
    there = room.cache.parent / "again"
    one_processor = (lambda: os.sched_setaffinity(0, {0})) if hasattr(os, "sched_setaffinity") else None
    command = [sys.executable, "-c", code, str(REPO), str(room.content), str(there)]
    subprocess.run(command, check=True, preexec_fn=one_processor)
    again = type(room)(room.content, there)
    assert {address: drawer(again, address).read_bytes() for address in here} == here


def test_the_same_bytes_under_another_name_are_one_picture(bench):
    data = saved(corners())
    first, second = (develop(bench.darkroom, (bench.lay(data, name), None)) for name in ("a.jpg", "b.jpg"))
    assert first.result == second.result and (first.decoded, second.decoded) == (True, False)


def test_a_cache_that_lost_a_file_is_filled_again(bench):
    made = bench.picture(saved(corners()))
    before = bench.data(made)
    drawer(bench.darkroom, made.files[0]).unlink()
    assert bench.picture(saved(corners())) == made and bench.data(made) == before


def test_nothing_is_decoded_where_nothing_changed(site, monkeypatch):
    """Counted by the build itself, and no decoder is even loaded: not for good pictures, not for bad ones."""
    one = site(FILES)
    assert decodings(one) == (2, 3)
    before, marks = one.tree(), one.marks()
    import site_gen.media.original as original

    monkeypatch.setattr(original, "open_original", lambda *_: pytest.fail("打开了图片"))
    assert decodings(one.build()) == (2, 0)
    assert one.messages("photos/2026/two.md"), "坏图片每次都要说"
    assert one.marks() == marks
    one.write({"stories/2026/03/b.md": story("改了题目", "2026-03-05", body=BODY)})
    assert decodings(one.build()) == (2, 0)
    one.forget_state()
    assert decodings(one.build()) == (2, 0), "记录没了，图片还认得"
    one.forget()
    monkeypatch.undo()
    assert decodings(one.build()) == (2, 3)
    assert {path for path in changed(before, one.tree()) if path.startswith("media/")} == set()


def test_a_picture_that_changed_has_a_new_name_and_the_old_files_go(site):
    one = site(FILES)
    old = media(one)
    one.write({"stories/2026/03/a.jpg": saved(corners((900, 601)))})
    assert decodings(one.build()) == (2, 1)
    assert len(media(one)) == len(old) and len(media(one) & old) == 5 and set(shown(one)) == media(one)
    clean = site.lay(one.sources(), name="clean").build()
    assert changed(one.tree(), clean.tree()) == set()


def test_what_somebody_did_to_the_renditions_is_undone(site):
    """A file deleted, one spoilt, one added: only their picture is looked at again, and nothing is decoded."""
    one = site(FILES)
    before = one.tree()
    first, second, *_ = sorted(path for path in one.files() if path.startswith("media/"))
    (one.folder / first).unlink()
    (one.folder / second).write_bytes(b"x")
    (one.folder / "media/foreign.jpg").write_bytes(b"x")
    assert decodings(one.build()) == (2, 0)
    assert one.tree() == before


def test_each_picture_owns_its_files(site):
    """A site of a hundred thousand pictures looks at those that changed, and at no other."""
    import sqlite3

    one = site(FILES)
    (database,) = (one.root / ".site_gen").glob("*/state.sqlite")
    rows = sqlite3.connect(database).execute("select owner, count(*) from artifact where owner like 'media:%' group by 1")
    assert sorted(count for _, count in rows) == [5, 8] and OWNER == "media:"


def test_a_story_without_pictures_has_nothing_of_all_this(site):
    one = site({"stories/2026/03/a.md": story()})
    assert not DECODED.search(one.output) and "图片：" not in one.output and not media(one)
    assert not (one.root / ".site_gen" / "media").exists()


def test_a_link_to_a_photo_leads_to_a_rendition_and_never_to_the_original(site):
    """[看大图](a.jpg): the original says where it was taken."""
    from .samples import SERIAL, telling_exif

    original = saved(corners((900, 600)), exif=telling_exif().tobytes())
    one = site({"stories/2026/03/a.md": story(body="正文。\n\n[看大图](a.jpg)"), "stories/2026/03/a.jpg": original})
    (link,) = [link for link in one.page("/stories/2026/03/a/").links if "media" in link]
    assert link.endswith("-900.jpg") and one.exists(link)
    assert one.holding(SERIAL) == [] and not any(path.endswith("/a.jpg") for path in one.files())


def test_pages_and_feeds_lead_to_files_that_are_there(site):
    one = site(FILES)
    assert set(shown(one)) <= media(one)
    page = one.page("/stories/2026/03/a/")
    assert page.all("//picture//source/@type") == ["image/avif", "image/webp"]
    (image,) = page.all("//picture//img")
    assert (image.get("width"), image.get("height"), image.get("alt")) == ("900", "600", "听课的人")
    assert "<picture" not in one.text("/feed.xml") and "data:image" not in one.text("/feed.xml")
    (entry,) = [entry for entry in one.feed("/feed.xml").entries if entry.title == "碧江区川硐社区办起夜校"]
    assert "-900.jpg" in entry.content[0].value


def media(one: Site) -> set[str]:
    return {path for path in one.files() if path.startswith("media/")}


def shown(one: Site) -> Iterator[str]:
    """Every address under /media/ that some page or feed names."""
    for path in one.files():
        if path.endswith((".html", ".xml", ".json")):
            yield from re.findall(r"media/[0-9a-f]{16}-\d+\.\w+", one.text(path))


WRITTEN = {
    '![听课的人](a.jpg "听课。（田野 摄）")': "听课的人",
    '![](a.jpg "老人听课。（田野 摄）")': "老人听课。",
    '![a](a.jpg "老人听课。")': "老人听课。",
    '![图片](a.jpg "老人听课。")': "老人听课。",
    '![IMG_2031.JPG](a.jpg "老人听课。")': "老人听课。",
    "![](a.jpg)\n图为老人听课。（田野 摄）": "图为老人听课。",
}


def test_the_alternative_text_falls_to_the_caption(site):
    """Never a file's name, never 图片; a caption pasted on the next line is a caption."""
    stories = {f"stories/2026/03/s{n}.md": story(body=f"正文。\n\n{written}\n\n正文。") for n, written in enumerate(WRITTEN)}
    one = site({**stories, "stories/2026/03/a.jpg": picture()})
    for number, alt in enumerate(WRITTEN.values()):
        page = one.page(f"/stories/2026/03/s{number}/")
        assert page.all("//figure//picture//img/@alt") == [alt]
        assert "听课" in page.all("//figure/figcaption")[0].text_content()


def test_a_photo_story_that_shows_its_pictures_in_the_text_shows_them_once(site):
    """组图: those in the text stay there, the others follow; in feeds too."""
    body = '第一段。\n\n![开场](1.jpg "开场。（田野 摄）")\n\n第二段。'
    files = {f"photos/2026/set/{n}.jpg": saved(corners((600 + n, 400))) for n in (1, 2, 3)}
    one = site({"photos/2026/set/index.md": story("一组", "2026-03-04", body=body), **files})
    page = one.page("/photos/2026/set/")
    assert len(page.all("//article//figure//picture")) == 3
    assert len(page.all("//div[contains(@class,'body')]//picture")) == 1
    assert len(page.all("//a[@class='zoom']")) == 3
    (entry,) = one.feed("/feed.xml").entries
    assert len(re.findall("<img ", entry.content[0].value)) == 3


def test_a_single_photo_that_its_text_shows_appears_once_with_its_text(site):
    body = '清早。\n\n![老街](x.jpg "老街。（田野 摄）")\n\n傍晚。'
    one = site({"photos/2026/x.md": story("老街", "2026-03-04", body=body), "photos/2026/x.jpg": picture()})
    page = one.page("/photos/2026/x/")
    assert len(page.all("//article//picture")) == 1 and "清早。" in page.main and "傍晚。" in page.main
    assert page.main.count("（田野") == 1


def test_a_credit_is_said_once(site):
    """In the caption, or after it where the caption does not name the photographer."""
    one = site({
        "photos/2026/a.md": story("甲", "2026-03-04", "credit: 田野", body="老街的清早。"),
        "photos/2026/a.jpg": picture("#112233"),
        "photos/2026/b.md": story("乙", "2026-03-05", body="老街的傍晚。（田野 摄）"),
        "photos/2026/b.jpg": picture("#332211"),
    })  # fmt: skip
    assert "（田野 摄）" in one.page("/photos/2026/a/").main
    assert one.page("/photos/2026/b/").main.count("（田野") == 1


def test_a_slow_picture_is_named_while_it_is_waited_for(monkeypatch):
    """In a log, after some seconds of silence; on a terminal at once (site_gen.terminal.bars)."""
    from site_gen.running import progress

    said: list[str] = []
    monkeypatch.setattr(progress, "SILENCE", -1.0)
    lines = progress.Lines(said.append)
    with lines.stage("图片"):
        list(lines.over(iter("ab"), lambda: 2, lambda: iter(["photos/a.jpg", "photos/b.jpg"])))
    assert said[:2] == ["图片：已做 0 项，正在做 photos/a.jpg", "图片：已做 1 项，正在做 photos/b.jpg"]
