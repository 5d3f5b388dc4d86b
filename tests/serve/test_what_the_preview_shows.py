"""The preview renders a page when it is asked for: every file of the site, and the same bytes."""

import weakref

import pytest

from site_gen.preview.look import look
from site_gen.preview.showing import path_of

from ..kit import NOW, SETTLED, Site, epoch, picture, story
from .previewing import Desk

FILES = {
    "stations.csv": "id,name,level,region,parent\nbijiang,碧江区新时代文明实践中心,中心,520602,\n",
    "columns.yml": "- {id: news, name: 要闻}\n",
    **{
        f"stories/2026/{month:02}/s{day}.md": story(f"第{month}月{day}日", f"2026-{month:02}-{day:02} 08:00", "column: news", "station: bijiang")
        for month in (2, 3)
        for day in (1, 2, 3)
    },
    "stories/2025/old.md": story("旧址", "2025-01-02", "aliases: [/old/place.html, /older/]", body="见[附件](a.pdf)。"),
    "stories/2025/a.pdf": b"%PDF-1.4",
    "stories/2025/gone.md": story("撤了", "2025-02-02", "status: withdrawn"),
    "photos/2026/p.jpg": picture(),
    "photos/2026/p.md": story("晒秋", "2026-03-04", "credit: 张三"),
    "videos/l.csv": "id,title,date,series,url\nv1,第一条视频,2026-03-01,微视,https://www.bilibili.com/video/BV1xx411c7mD/\n",
}  # fmt: skip


def test_every_file_of_the_site_is_found_and_is_the_same(tmp_path, monkeypatch):
    """Built public and whole; then looked at as a preview does, file by file, with the settings of the public."""
    site = Site(tmp_path, FILES, {"indexing": {"year_limit": 2, "newest": 2}}).build()
    settings = public_settings(site, monkeypatch)
    found = look(settings, {"about/index.html"}, print)
    ordinary = {path for path in site.files() if path.startswith(("about/", "assets/content-"))}
    paths = set(site.files()) - ordinary
    assert len(paths) > 400
    missing = {path for path in paths if (one := found.finder.find(path)) is None or one.make() != site.raw("/" + path)}
    found.edition.close()
    assert missing == set()


EDITS = (
    {
        "content/stations.csv": ("碧江区新时代文明实践中心", "碧江中心改名"),
        "content/columns.yml": ("要闻", "新要闻"),
        "content/themes.yml": ("name: 新风, terms: {夜校: 1}", "name: 改了名, terms: {夜校: 9, 讲课: 9}"),
    },
    {"content/stations.csv": ("520602", "520624"), "mkdocs.yml": ("文明小站", "文明新站")},
)


def test_whatever_is_edited_a_preview_shows_what_a_clean_build_makes(tmp_path, monkeypatch):
    """Names, words, regions, settings: by a preview that remembers how it was; then every file of the site."""
    files = {path: data for path, data in FILES.items() if "/2026/02/" not in path}
    site = Site(tmp_path / "a", {**files, "themes.yml": "- {id: fresh, name: 新风, terms: {夜校: 1}}\n"}, {})
    look(public_settings(site, monkeypatch), (), print)
    for number, edits in enumerate(EDITS):
        for file, (old, new) in edits.items():
            path = site.root / file
            text = path.read_text(encoding="utf-8")
            assert old in text
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
        found = look(public_settings(site, monkeypatch), (), print)
        clean = Site(tmp_path / str(number), site.sources(), {})
        (clean.root / "mkdocs.yml").write_bytes((site.root / "mkdocs.yml").read_bytes())
        clean.build()
        paths = [path for path in clean.files() if not path.startswith(("about/", "assets/content-"))]
        wrong = {path for path in paths if (one := found.finder.find(path)) is None or one.make() != clean.raw("/" + path)}
        found.edition.close()
        assert wrong == set() and len(paths) > 100


def test_a_look_that_nobody_looks_at_any_more_is_let_go(tmp_path, monkeypatch):
    """A preview runs for days: each save makes an edition of all that there is, and the memory has room for one."""
    desk = Desk(Site(tmp_path, FILES, {}), monkeypatch)
    looks = []
    for day in range(1, 5):
        desk.site.write({"stories/2026/03/s1.md": story("改了又改", f"2026-03-0{day}", "column: news", "station: bijiang")})
        looks.append(weakref.ref(desk.show().plugin.preview.showing._look.edition.index))
        for address in ("/", "/about/", "/stories/", "/stories/2026/03/s1/", "/photos/2026/p/", "/.preview/", "/feed.xml"):
            assert desk.file(address).is_file()
    assert [one() is None for one in looks] == [True, True, True, False]


def public_settings(site: Site, monkeypatch):
    from mkdocs.config import load_config

    for name, value in {**SETTLED, "SOURCE_DATE_EPOCH": epoch(NOW)}.items():
        monkeypatch.setenv(name, value)
    config = load_config(str(site.root / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    config.plugins.on_config(config)
    return config.plugins["site-gen"].settings


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/", "index.html"),
        ("/stories/2026/03/a/", "stories/2026/03/a/index.html"),
        ("/stories/2026/03/a", "stories/2026/03/a/index.html"),
        ("/feed.xml", "feed.xml"),
        ("//feed.xml", "feed.xml"),
        ("/../../etc/passwd", "etc/passwd/index.html"),
        ("/a/../../b.txt", "b.txt"),
        ("/a\0b.txt", "ab.txt"),
        ("/" + "长" * 9000 + ".html", "长" * 1999 + "/index.html"),
    ],
)
def test_an_address_leads_to_a_path_inside_the_folder(address, path):
    """Whatever a browser sends."""
    assert path_of(address) == path
