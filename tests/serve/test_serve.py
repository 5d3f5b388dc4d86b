"""`mkdocs serve`: the editors' preview, on a tiny site and a free port."""

import re
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from ..kit import Site, story
from .previewing import Preview

WRONG = story("键写错了", "2026-03-04", "themse: [volunteer]")


@pytest.fixture(scope="module")
def preview(tmp_path_factory) -> Iterator[Preview]:
    site = Site(
        tmp_path_factory.mktemp("serve"),
        {
            "stories/2026/03/a.md": story("夜校开课"),
            "stories/2026/03/marked.md": story("志愿者<3老人 & 孩子"),
            "stories/2026/03/draft.md": story("还是草稿", "2026-03-05", "status: draft"),
            "stories/2026/03/later.md": story("元旦安排", "2026-12-25", "publish_at: 2026-12-25 08:00"),
            "stories/2026/03/wrong.md": WRONG,
        },
        {},
    )
    running = Preview(site)
    try:
        running.wait("/", lambda text: "夜校开课" in text)
        yield running
    finally:
        running.stop()


def test_an_item_and_the_home_page_are_shown(preview):
    """The first build is there when the server answers."""
    assert "夜校开课" in preview.get("/stories/2026/03/a/")


def test_the_grounds_of_the_tags_are_shown_and_escaped(preview):
    """Editors see why; what they wrote is text there, not markup."""
    text = preview.get("/stories/2026/03/marked/")
    assert "标签依据" in text and "“<b>志愿者</b>&lt;3老人 &amp; 孩子”" in text


def test_a_draft_is_shown_and_marked(preview):
    """未审, on the page; the public build has no such page."""
    text = preview.get("/stories/2026/03/draft/")
    assert "还是草稿" in text and "未审" in text
    assert "未审" not in preview.get("/stories/2026/03/a/")


def test_a_scheduled_item_is_shown_and_marked_with_its_time(preview):
    """The editor sees what will come."""
    text = preview.get("/stories/2026/03/later/")
    assert "元旦安排" in text and "2026-12-25 08:00" in text and "未审" in text


def test_a_held_item_shows_its_errors_as_a_page(preview):
    """Place, cause and remedy where the story would stand."""
    text = preview.get("/stories/2026/03/wrong/")
    assert "stories/2026/03/wrong.md:4:1" in text and "themse" in text and "themes" in text


def test_an_edit_shows(preview):
    """Saved, built, seen."""
    preview.site.write({"stories/2026/03/a.md": story("夜校改在周三")})
    preview.wait("/stories/2026/03/a/", lambda text: "夜校改在周三" in text)
    preview.wait("/", lambda text: "夜校改在周三" in text)


def test_a_new_item_and_a_mended_one_show(preview):
    """A new file, and the page of errors gives way to the story."""
    preview.site.write({
        "stories/2026/03/new.md": story("新来的一篇", "2026-03-06"),
        "stories/2026/03/wrong.md": WRONG.replace("themse", "themes"),
    })  # fmt: skip
    preview.wait("/stories/2026/03/new/", lambda text: "新来的一篇" in text)
    preview.wait("/stories/2026/03/wrong/", lambda text: "themse" not in text and "键写错了" in text)


def test_an_item_that_breaks_shows_its_errors_and_the_server_lives(preview):
    """The story gives way to the page of errors."""
    preview.site.write({"stories/2026/03/new.md": "---\ntitle: 社区: 新闻\ndate: 2026-03-06\n---\n正文\n"})
    preview.wait("/stories/2026/03/new/", lambda text: "stories/2026/03/new.md:2" in text)
    assert preview.process.poll() is None


def test_a_removed_item_goes(preview):
    """Its page is gone and the home page does not name it."""
    preview.site.write({"stories/2026/03/brief.md": story("不久就删", "2026-03-07")})
    preview.wait("/stories/2026/03/brief/", lambda text: "不久就删" in text)
    preview.site.remove("stories/2026/03/brief.md")
    preview.wait("/", lambda text: text != "" and "不久就删" not in text)
    preview.wait("/stories/2026/03/brief/", lambda text: "不久就删" not in text)


def test_an_ordinary_page_follows_its_file(preview):
    """pages/about.md is MkDocs' own and is served as well."""
    preview.site.write({"pages/about.md": "# 关于本站\n\n改过的说明。\n"})
    text = preview.wait("/about/", lambda text: "改过的说明" in text)
    assert re.search(r"<header", text)


def test_the_preview_leaves_the_site_folder_alone(preview):
    """What is served is not what is published."""
    assert not preview.site.folder.exists()


def test_a_missing_page_is_ours(preview):
    """404 as the public sees it."""
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"http://127.0.0.1:{preview.port}/nowhere/", timeout=5)
    assert caught.value.code == 404 and "文明小站" in caught.value.read().decode("utf-8")


def test_a_preview_that_starts_again_finds_its_work_done(tmp_path):
    """Nothing is read anew: what the items said before lies in a folder of ours."""
    site = Site(tmp_path, {"stories/2026/03/a.md": story("夜校开课")}, {})
    for told in (r"读稿：1 项，", r"读稿：[\d.]+ 秒"):
        running = Preview(site)
        try:
            running.wait("/stories/2026/03/a/", lambda text: "夜校开课" in text)
        finally:
            running.stop()
        assert re.search(told, running.log.read_text(encoding="utf-8"))


def test_the_public_site_can_be_served_too(tmp_path):
    """`--clean`: no draft, no mark of a preview; an edit shows; nothing is left behind."""
    files = {
        "stories/2026/03/a.md": story("夜校开课"),
        "stories/2026/03/draft.md": story("还是草稿", "2026-03-05", "status: draft"),
    }
    running = Preview(site := Site(tmp_path, files, {}), "--clean")
    try:
        assert "标签依据" not in running.wait("/stories/2026/03/a/", lambda text: "夜校开课" in text)
        assert not running.get("/stories/2026/03/draft/")
        site.write({"stories/2026/03/a.md": story("夜校改在周三")})
        running.wait("/stories/2026/03/a/", lambda text: "夜校改在周三" in text)
    finally:
        running.stop()
    assert [path.name for path in (tmp_path / ".site_gen").iterdir()] == []
