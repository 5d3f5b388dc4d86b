"""The sitemaps of built sites: every page found once, true dates, and a month that changes alone."""

import pytest

from site_gen.rendering import sitemaps

from ..feeds.sitemap_schemas import checked, say
from ..kit import URL, Site, changed, picture, story
from ..media.films import film

VIDEOS = """series: 小站微视
videos:
  - {title: 夜校点灯, date: 2026-03-14, duration: "01:48", poster: poster.jpg, url: "https://www.bilibili.com/video/BV1Sh4Li7Tr1", summary: 镜头跟着一张小单子走。}
  - {title: 自己的文件, date: 2026-03-15, poster: poster.jpg, file: own.mp4}
  - {title: 没有封面, date: 2026-03-16, url: "https://www.bilibili.com/video/BV1Sh4Li7Tr2"}
  - {title: 只能外看, date: 2026-03-17, poster: poster.jpg, url: "https://www.kuaishou.com/short-video/3x"}
"""
FILES = {
    "stories/a.md": story("第一篇", "2026-03-04 09:30", body="![听课](a.jpg)"),
    "stories/a.jpg": picture(),
    "stories/old.md": story("旧的一篇", "2024-02-29", "updated: 2026-03-10 08:00"),
    "stories/corrected.md": story("更正过的", "2024-02-28", "corrections: [{date: 2024-03-02, text: 人名有误}]"),
    "stories/draft.md": story("草稿", "2026-03-05", "status: draft"),
    "stories/gone.md": story("撤稿", "2026-03-05", "status: withdrawn"),
    "videos/weishi.yml": VIDEOS,
    "videos/poster.jpg": picture("#123456"),
    "videos/own.mp4": film(),
}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(FILES)


def sitemap(site: Site, name: str):
    return checked(site.raw(f"/sitemaps/{name}.xml"))


def all_pages(site: Site) -> list[str]:
    """Every address of every file of the index but the news, which stand in their month too."""
    index = checked(site.raw("/sitemap.xml"))
    files = [loc.removeprefix(URL) for loc in say(index, "//s:loc/text()")]
    return [
        loc for file in files if "news" not in file for loc in say(checked(site.raw("/" + file)), "//s:loc/text()")
    ]


def test_every_file_is_as_its_schema_wants_it(built):
    files = [path for path in built.files() if path.startswith("sitemaps/")]
    assert {"sitemaps/2026-03.xml", "sitemaps/2024-02.xml", "sitemaps/news.xml", "sitemaps/pages.xml"} == set(files)
    for file in ("sitemap.xml", *files):
        checked(built.raw("/" + file))


def test_every_page_that_may_be_found_is_listed_once_and_no_other(built):
    """What tells robots to stay away is not offered to them; calendar pages are found from their listings."""
    listed = all_pages(built)
    assert len(listed) == len(set(listed))
    for address in listed:
        page = built.page("/" + address.removeprefix(URL))
        assert page.meta("robots") is None, address
        assert page.all("//link[@rel='canonical']/@href") == [address]
    items = {URL.rstrip("/") + page.address for page in built.pages() if page.meta("ArticleTitle")}
    assert len(items) == 7 and items <= set(listed)
    assert not [address for address in listed if "draft" in address or "gone" in address]


def test_an_ordinary_page_of_the_navigation_is_listed(site):
    built = site({}, nav=[{"关于": "about.md"}])
    assert f"{URL}about/" in all_pages(built)


def test_lastmod_is_the_last_change_a_reader_sees(built):
    """Publication, update, correction, whichever is last; the file's is that of the newest in it."""
    assert say(sitemap(built, "2024-02"), "//s:lastmod/text()") == [
        "2024-03-02T00:00:00+08:00",
        "2026-03-10T08:00:00+08:00",
    ]
    index = checked(built.raw("/sitemap.xml"))
    path = f"//s:sitemap[s:loc='{URL}sitemaps/2024-02.xml']/s:lastmod/text()"
    assert say(index, path) == ["2026-03-10T08:00:00+08:00"]


def test_pictures_are_those_of_the_page(built):
    (image,) = say(sitemap(built, "2026-03"), f"//s:url[s:loc='{URL}stories/a/']/image:image/image:loc/text()")
    assert image.removeprefix(URL.rstrip("/")) in built.page("/stories/a/").all("//article//img/@src")


def test_a_video_stands_there_only_with_what_google_requires(built):
    """A poster, and either its file or a player: Google's docs, video sitemaps."""
    root = sitemap(built, "2026-03")
    assert say(root, "//video:title/text()") == ["夜校点灯", "自己的文件"]
    assert say(root, "//video:description/text()") == ["镜头跟着一张小单子走。", "自己的文件"]
    (player,) = say(root, "//video:player_loc/text()")
    assert player.startswith("https://player.bilibili.com/player.html?bvid=BV1Sh4Li7Tr1")
    (content,) = say(root, "//video:content_loc/text()")
    assert built.raw("/" + content.removeprefix(URL)) == film()
    for thumbnail in say(root, "//video:thumbnail_loc/text()"):
        assert built.exists("/" + thumbnail.removeprefix(URL))
    assert say(root, "//video:duration/text()") == ["108", "2"]


def test_the_news_are_the_last_48_hours_before_the_newest(site):
    """By the content's own dates: two days later the same build says the same."""
    stories = {
        "stories/a.md": story("最新", "2026-03-04 09:30"),
        "stories/b.md": story("正好两天", "2026-03-02 09:30"),
        "stories/c.md": story("早一分钟", "2026-03-02 09:29"),
    }
    built = site(stories)
    root = sitemap(built, "news")
    assert say(root, "//news:title/text()") == ["最新", "正好两天"]
    assert say(root, "//news:publication_date/text()")[0] == "2026-03-04T09:30:00+08:00"
    before = built.raw("/sitemaps/news.xml")
    assert built.build(now="2027-01-01T00:00:00+08:00").raw("/sitemaps/news.xml") == before


def test_a_site_without_items_has_no_news(site):
    built = site({})
    assert not built.exists("/sitemaps/news.xml")
    assert say(checked(built.raw("/sitemap.xml")), "//s:loc/text()") == [f"{URL}sitemaps/pages.xml"]


def test_news_are_a_thousand_at_most(site, monkeypatch):
    monkeypatch.setattr(sitemaps, "NEWS_LIMIT", 2)
    built = site({f"stories/{n}.md": story(f"第{n}篇", f"2026-03-04 0{n}:00") for n in range(4)})
    assert say(sitemap(built, "news"), "//news:title/text()") == ["第3篇", "第2篇"]


def test_a_month_changes_only_when_something_in_it_did(site):
    """One story added: its month, the index of sitemaps, the news; the other months keep inode and time."""
    built = site(FILES)
    before, marks = built.tree(), built.marks()
    built.write({"stories/new.md": story("新的一篇", "2026-03-20 10:00")})
    built.build()
    touched = {path for path in changed(before, built.tree()) if path.startswith("sitemap")}
    assert touched == {"sitemap.xml", "sitemaps/2026-03.xml", "sitemaps/news.xml"}
    assert built.marks()["sitemaps/2024-02.xml"] == marks["sitemaps/2024-02.xml"]


def test_another_picture_changes_the_month_of_its_story(site):
    built = site(FILES)
    before = built.tree()
    built.write({"stories/a.jpg": picture("#00ff00")})
    built.build()
    touched = {path for path in changed(before, built.tree()) if path.startswith("sitemap")}
    assert touched == {"sitemaps/2026-03.xml"}
    assert built.tree() == site.lay({**FILES, "stories/a.jpg": picture("#00ff00")}, name="b").build().tree()


def test_a_full_month_goes_on_in_another_file_and_old_files_stay(site, monkeypatch):
    """The oldest first, so that a new story changes the last part only."""
    monkeypatch.setattr(sitemaps, "PART", 2)
    built = site({f"stories/{n}.md": story(f"第{n}篇", f"2026-03-0{n + 1}") for n in range(4)})
    assert say(sitemap(built, "2026-03"), "//s:loc/text()") == [f"{URL}stories/{n}/" for n in (0, 1)]
    before = built.tree()
    built.write({"stories/9.md": story("又一篇", "2026-03-09")})
    built.build()
    touched = {path for path in changed(before, built.tree()) if path.startswith("sitemaps/2026")}
    assert touched == {"sitemaps/2026-03-3.xml"}
