"""One publication time: front matter, the visible page, PubDate, JSON-LD, Open Graph, feeds and sitemaps say the same.

CONVENTIONS requirement 2; 检查指标 (国办秘函〔2019〕19号) calls a differing date forged.
"""

from datetime import datetime, timedelta

import pytest

from ..feeds.sitemap_schemas import checked, say
from ..kit import URL, Page, Site, changed, picture, story
from .structured import baidu, of_type

# address → (publication, last change), written out by hand from the front matter below.
DATES = {
    "/stories/minute/": ("2026-03-04T09:30:00+08:00", "2026-03-04T09:30:00+08:00"),
    "/stories/day/": ("2026-03-04T00:00:00+08:00", "2026-03-04T00:00:00+08:00"),
    "/stories/second/": ("2026-03-04T09:30:59+08:00", "2026-03-04T09:30:59+08:00"),
    "/stories/elsewhere/": ("2026-03-05T07:30:00+08:00", "2026-03-05T07:30:00+08:00"),
    "/stories/late/": ("2026-03-04T23:59:00+08:00", "2026-03-06T00:01:00+08:00"),
    "/stories/mended/": ("2026-03-03T12:00:00+08:00", "2026-03-05T00:00:00+08:00"),
    "/stories/timed/": ("2026-03-04T10:00:00+08:00", "2026-03-04T10:00:00+08:00"),
    "/photos/p/": ("2026-03-04T08:00:00+08:00", "2026-03-04T08:00:00+08:00"),
    "/videos/list/bv1sh4li7tr1/": ("2026-03-04T11:00:00+08:00", "2026-03-04T11:00:00+08:00"),
}
FILES = {
    "stories/minute.md": story("到分钟", "2026-03-04 09:30"),
    "stories/day.md": story("只有日期", "2026-03-04"),
    "stories/second.md": story("到秒", "2026-03-04 09:30:59"),
    "stories/elsewhere.md": story("别的时区", "2026-03-04T23:30:00+00:00"),
    "stories/late.md": story("更新过", "2026-03-04 23:59", "updated: 2026-03-06 00:01"),
    "stories/mended.md": story("更正过", "2026-03-03 12:00", "corrections: [{date: 2026-03-05, text: 人名有误}]"),
    "stories/timed.md": story("定时的", "2026-03-04 10:00", "publish_at: 2026-03-10 08:00"),
    "photos/p.jpg": picture(),
    "photos/p.md": story("一张图", "2026-03-04 08:00"),
    "videos/list.yml": "videos:\n  - {title: 一段视频, date: 2026-03-04 11:00, poster: v.jpg, "
    'url: "https://www.bilibili.com/video/BV1Sh4Li7Tr1"}\n',
    "videos/v.jpg": picture("#00ff00"),
}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    site = shared_site(FILES)
    assert site.counts["public"] == len(DATES), site.output
    return site


def in_page(page: Page) -> dict[str, str]:
    """Every place of a page that says when it was published."""
    (article,) = of_type(page, "NewsArticle")
    (landing,) = baidu(page)
    said = {
        "JSON-LD datePublished": article["datePublished"],
        "Open Graph published_time": page.meta("article:published_time"),
        "visible": page.all("//h1/following::time[1]/@datetime")[0],
        "Baidu pubDate": landing["pubDate"] + "+08:00",
    }
    return said | {f"uploadDate of {v['name']}": v["uploadDate"] for v in of_type(page, "VideoObject")}


def in_feeds(site: Site, address: str) -> dict[str, str]:
    rss = {entry.link: entry for entry in site.feed("/feed.xml").entries}
    atom = {entry.link: entry for entry in site.feed("/atom.xml").entries}
    json = {entry["url"]: entry for entry in site.json("/feed.json")["items"]}
    url = URL.rstrip("/") + address
    published = datetime.strptime(rss[url].published, "%a, %d %b %Y %H:%M:%S %z")
    return {
        "RSS pubDate": published.isoformat(),
        "Atom published": atom[url].published,
        "JSON Feed date_published": json[url]["date_published"],
    }


def in_sitemaps(site: Site, address: str) -> dict[str, str]:
    """The news and video extensions; an item's own `lastmod` is that of its last change."""
    said = {}
    for path in ("/sitemaps/news.xml", "/sitemaps/2026-03.xml"):
        root = checked(site.raw(path))
        place = f"//s:url[s:loc='{URL.rstrip('/')}{address}']"
        for name in ("news:publication_date", "video:publication_date"):
            said |= {f"{path} {name}": text for text in say(root, f"{place}//{name}/text()")}
    return said


@pytest.mark.parametrize("address", DATES)
def test_every_place_says_the_same_publication_time(built, address):
    published, _ = DATES[address]
    page = built.page(address)
    said = in_page(page) | in_feeds(built, address) | in_sitemaps(built, address)
    assert {place: text for place, text in said.items() if text != published} == {}
    assert len(said) >= 8
    # To the minute, as 国办发〔2017〕47号 writes it and as the page shows it.
    assert page.meta("PubDate") == published[:16].replace("T", " ")
    shown = page.all("//h1/following::time[1]")[0].text_content()
    assert shown == (published[:10] if "day" in address else published[:16].replace("T", " "))


@pytest.mark.parametrize("address", DATES)
def test_every_place_says_the_same_last_change(built, address):
    _, modified = DATES[address]
    page, url = built.page(address), URL.rstrip("/") + address
    (article,) = of_type(page, "NewsArticle")
    (landing,) = baidu(page)
    atom = {entry.link: entry.updated for entry in built.feed("/atom.xml").entries}
    json = {entry["url"]: entry.get("date_modified") for entry in built.json("/feed.json")["items"]}
    path = f"//s:url[s:loc='{url}']/s:lastmod/text()"
    said = {
        "JSON-LD": article["dateModified"],
        "Open Graph": page.meta("article:modified_time"),
        "Baidu": landing["upDate"] + "+08:00",
        "sitemap": say(checked(built.raw("/sitemaps/2026-03.xml")), path)[0],
        "JSON Feed": json[url] or DATES[address][0],
    }
    assert {place: text for place, text in said.items() if text != modified} == {}
    # Atom entries of one instant differ in the fraction of a second.
    apart = datetime.fromisoformat(atom[url]) - datetime.fromisoformat(modified)
    assert timedelta(0) <= apart < timedelta(seconds=1)


def test_the_head_of_a_page_shows_one_time_only(built):
    """A second one, such as a bar with news, could be taken for the page's (Baidu)."""
    for address in DATES:
        page = built.page(address)
        text = page.all("//h1")[0]
        before = [time for time in page.all("//time") if time.getparent() is not None and _is_before(page, time, text)]
        assert before == [], address
        assert len(page.all("//*[@class='meta' or @class='facts']//time")) == 1


def _is_before(page: Page, one, other) -> bool:
    order = list(page.tree.iter())
    return order.index(one) < order.index(other)


def test_another_time_zone_of_the_machine_changes_no_byte(built, site):
    """TZ decides nothing: every date is read and written on the house clock."""
    here = built.tree()
    there = site.lay(FILES, name="there").build(env={"TZ": "America/Los_Angeles"}, apart=True)
    assert there.exit_code == 0, there.output
    assert changed(here, there.tree()) == set()
