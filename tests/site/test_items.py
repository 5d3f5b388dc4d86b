"""One item's page and its way into listings: aliases, neighbours, related items, ancestors, keys in Chinese."""

import re

import pytest

from ..kit import Site, picture, story

STATIONS = """id,name,level,region,parent
sn,思南县新时代文明实践中心,中心,520624,
sn-tt,塘头镇新时代文明实践所,所,520624,sn
sn-tt-qgb,青杠坝村新时代文明实践站,站,520624,sn-tt
bj,碧江区新时代文明实践中心,中心,520602,
"""
LINES = ("region: '520624'", "themes: [rural, care]")
FILES = {
    "stations.csv": STATIONS,
    "columns.yml": "- {id: news, name: 要闻}\n",
    **{f"stories/2026/03/s{n}.md": story(f"思南第{n}篇", f"2026-03-{n:02} 08:00", *LINES) for n in range(1, 6)},
    "stories/2026/03/other.md": story("碧江的一篇", "2026-03-03 09:00", "region: '520602'", "themes: [rural]"),
    "stories/2026/04/station.md": story("站里报来的一篇", "2026-04-01", "station: sn-tt-qgb", "themes: [law]", "column: news"),
    "stories/2026/04/moved.md": story("搬了家的一篇", "2026-04-02", "aliases: [/sw/202112/t20211211_7461727.shtml, /old/place/]", *LINES),
    "stories/2026/04/中文 名字.md": story("文件名是中文", "2026-04-03", *LINES),
    "stories/2026/04/slug.md": story("自己定的网址", "2026-04-04", "slug: my-own", *LINES),
    "stories/2026/04/folder/index.md": story("文件夹里的一篇", "2026-04-05", "cover: c.jpg", *LINES, body="贵州省铜仁市。\n\n![听课的人](c.jpg \"听课。（示例 摄）\")\n\n看[前一篇](../slug.md)。"),
    "stories/2026/04/folder/c.jpg": picture(),
    "stories/2026/04/keys.md": "---\n标题: 中文键的一篇\n日期: 2026-04-06 10:00\n体裁: 简讯\n地区: 贵州省/铜仁市/思南县\n主题: [志愿服务]\n栏目: 要闻\n来源: 某网\n---\n正文。\n",
    "stories/2026/04/markdown.md": story("写法", "2026-04-07", *LINES, body="**一是加强领导。**重点围绕。\n\n<script>alert(1)</script><p onclick=\"x()\" style=\"color:red\">段落</p>\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"),
    "stories/2026/04/later.md": story("改过的一篇", "2026-04-08 08:00", "updated: 2026-05-01 09:00", "corrections:", "  - {date: 2026-04-20, text: 数字有误已更正}", "ai: generated", *LINES),
    "photos/2026/album/index.md": story("一组照片", "2026-04-01", *LINES, body="![一](1.jpg \"说明一\")\n\n![二](2.jpg \"说明二\")"),
    "photos/2026/album/1.jpg": picture("#123456"),
    "photos/2026/album/2.jpg": picture("#654321"),
    "photos/2026/table/captions.csv": "file,title,caption,credit,date,region\na.jpg,图一,4月1日，铜仁市思南县。,某某,2026-04-01,520624\n",
    "photos/2026/table/a.jpg": picture("#abcdef"),
    "videos/weishi.yml": "series: 铜都文明微视\nregion: '520602'\nthemes: [culture]\nvideos:\n"
    + "".join(f"  - {{title: 第{n}期, date: 2026-03-{n:02}, episode: {n}, url: 'https://www.bilibili.com/video/BV1Sh4Li7Tr{n}'}}\n" for n in range(1, 4)),
}  # fmt: skip


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    one = shared_site(FILES)
    assert one.counts["held"] == 0, one.output
    return one


@pytest.mark.parametrize("alias", ["/sw/202112/t20211211_7461727.shtml", "/old/place/"])
def test_an_old_address_leads_to_the_new_one(built, alias):
    """A page that works on any host: refresh, a link, the canonical address, out of search engines."""
    page = built.page(alias)
    assert page.all("//meta[@http-equiv='refresh']/@content") == ["0; url=/stories/2026/04/moved/"]
    assert "/stories/2026/04/moved/" in page.links
    assert "noindex" in page.meta("robots")
    assert page.all("//link[@rel='canonical']/@href") == ["https://www.example.org/stories/2026/04/moved/"]


def test_chinese_file_names_become_pinyin(built):
    """Addresses are ASCII."""
    assert built.exists("/stories/2026/04/zhong-wen-ming-zi/")
    assert all(path.isascii() for path in built.files())


def test_a_slug_replaces_the_last_segment_only(built):
    """slug: my-own"""
    assert built.page("/stories/2026/04/my-own/").heading == "自己定的网址"
    assert not built.exists("/stories/2026/04/slug/")


def test_an_item_counts_once_for_each_region_above_it(built):
    """County, city and province list it once each, and the tile of the province counts it once."""
    for code in ("520624", "520600", "520000"):
        links = built.page(f"/regions/{code}/2026/").links
        assert links.count("/stories/2026/03/s1/") == 1, code
    total = len([p for p in built.pages() if p.meta("ArticleTitle")])
    assert f"已发布 {total} 条" in built.page("/regions/520000/").main
    assert built.json("/regions/520624/latest.json")["items"][0]["title"] == "改过的一篇"


def test_two_themes_of_one_item_do_not_count_it_twice(built):
    """/regions/520624/ has it once although it stands in two of its themes."""
    assert built.page("/archive/2026/").links.count("/stories/2026/03/s1/") == 1
    assert built.page("/regions/520624/rural/2026/").links.count("/stories/2026/03/s1/") == 1
    assert built.page("/regions/520624/care/2026/").links.count("/stories/2026/03/s1/") == 1


@pytest.mark.parametrize("station", ["sn-tt-qgb", "sn-tt", "sn"])
def test_the_stations_above_list_an_item_too(built, station):
    """站 → 所 → 中心, and their feeds."""
    assert "/stories/2026/04/station/" in built.page(f"/stations/{station}/").links
    assert built.titles(f"/stations/{station}/feed.xml") == ["站里报来的一篇"]


def test_an_items_region_comes_from_its_station(built):
    """Filed under the county of the station that sent it."""
    assert "/regions/520624/" in built.page("/stories/2026/04/station/").links


def test_a_station_without_items_has_no_page_but_a_name(built):
    """碧江's centre has sent nothing: named in /stations/, no link."""
    page = built.page("/stations/")
    assert "碧江区新时代文明实践中心" in page.main
    assert "/stations/bj/" not in page.links and not built.exists("/stations/bj/")
    assert "/stations/sn/" in page.links


def test_previous_and_next_go_through_the_region(built):
    """上一篇 is the older one of the same county, 下一篇 the newer; other counties are passed over."""
    page = built.page("/stories/2026/03/s3/")
    assert page.all("//a[@rel='prev']/@href") == ["/stories/2026/03/s2/"]
    assert page.all("//a[@rel='next']/@href") == ["/stories/2026/03/s4/"]


def test_previous_and_next_of_a_video_go_through_its_series(built):
    """Episode 2 stands between 1 and 3."""
    series = built.page("/videos/series/tong-dou-wen-ming-wei-shi/")
    pages = [built.page(link) for link in series.links if link.startswith("/videos/weishi/")]
    page = next(page for page in pages if page.heading == "第2期")
    around = [
        built.page(link).heading for link in page.all("//a[@rel='prev']/@href | //a[@rel='next']/@href")
    ]
    assert around == ["第1期", "第3期"]


def test_the_oldest_has_no_previous_and_the_newest_no_next(built):
    """No empty link."""
    oldest = built.page("/stories/2026/03/s1/")
    newest = built.page("/stories/2026/04/later/")
    assert newest.all("//a[@rel='next']") == []
    assert newest.all("//a[@rel='prev']") != []
    assert oldest.all("//a[@rel='next']") != []


def test_related_items_are_older(built):
    """Never a newer one, never itself, so that old pages stay as they are."""
    dates = {page.address: page.meta("PubDate") for page in built.pages() if page.meta("ArticleTitle")}
    seen = 0
    for address, date in dates.items():
        page = built.page(address)
        aside = page.all("//aside[@aria-label='相关内容']//a/@href")
        related = [link for link in aside if link in dates]
        seen += len(related)
        assert all(dates[link] <= date and link != address for link in related), address
    assert seen > 5


def test_what_belongs_to_one_topic_is_related_before_all_else(site):
    """Wherever it happened and whatever it is about; and a page that names an item follows it."""
    near = {f"stories/n{n}.md": story(f"思南第{n}篇", f"2026-03-{n + 3:02}", *LINES) for n in range(1, 9)}
    files = {
        "columns.yml": "- {id: winter, name: 冬季行动, kind: topic}\n",
        "stories/a.md": story("敲门的第一天", "2026-03-01", "column: winter", "region: '110101'", "themes: [law]"),
        "stories/b.md": story("敲门的第二天", "2026-03-02", "column: winter", "region: '310101'", "themes: [health]"),
        "stories/last.md": story("敲门的最后一天", "2026-03-20", "column: winter", *LINES),
        **near,
    }
    one = site(files)

    def related() -> list[str]:
        return [link.text_content() for link in one.page("/stories/last/").all("//section[@aria-labelledby='related']//li/a")]

    assert related()[:2] == ["敲门的第二天", "敲门的第一天"] and len(related()) == 6
    one.write({"stories/a.md": story("敲门改了题目", "2026-03-01", "column: winter", "region: '110101'", "themes: [law]")})
    one.build()
    assert related()[1] == "敲门改了题目"
    incremental = one.tree()
    one.forget()
    assert one.build().tree() == incremental


def test_keys_in_chinese_mean_the_same(built):
    """标题 日期 体裁 地区 主题 栏目 来源."""
    page = built.page("/stories/2026/04/keys/")
    assert page.heading == "中文键的一篇"
    assert page.meta("ContentSource") == "某网"
    assert {"/regions/520624/", "/themes/volunteer/", "/columns/news/"} <= set(page.links)
    assert "/stories/2026/04/keys/" in built.page("/kinds/brief/").links


def test_links_between_sources_become_links_between_pages(built):
    """[前一篇](../slug.md) leads to the page of that story, whatever its address."""
    assert "/stories/2026/04/my-own/" in built.page("/stories/2026/04/folder/").links


def test_pictures_of_a_body_are_published_with_words_size_and_caption(built):
    """figure, figcaption, alt; several widths."""
    page = built.page("/stories/2026/04/folder/")
    (image,) = page.all("//div[contains(@class, 'body')]//figure//picture//img")
    assert image.get("alt") == "听课的人" and image.get("srcset") and image.get("width")
    assert "听课。" in page.all("//figcaption")[0].text_content()


def test_bold_chinese_is_rendered_and_raw_code_is_not(built):
    """The dialect for Chinese, and the gate for what stations paste."""
    page = built.page("/stories/2026/04/markdown/")
    assert "一是加强领导。" in [bold.text for bold in page.all("//div[contains(@class, 'body')]//strong")]
    assert page.all("//div[contains(@class, 'body')]//table")
    assert "alert(1)" not in page.text and "onclick" not in page.text and "color:red" not in page.text
    assert "段落" in page.main


def test_corrections_updates_and_the_ai_mark_are_shown(built):
    """更正, 更新 and 人工智能 are for the reader, and dateModified moves."""
    page = built.page("/stories/2026/04/later/")
    assert "数字有误已更正" in page.main and "2026-05-01 09:00" in page.main
    assert page.all("//*[contains(@class, 'ai')]")
    assert page.meta("PubDate") == "2026-04-08 08:00"
    assert page.meta("article:modified_time") == "2026-05-01T09:00:00+08:00"


def test_a_photo_story_shows_all_its_pictures_and_a_captions_table_makes_one_item_a_row(built):
    """组图, and captions.csv."""
    album = built.page("/photos/2026/album/")
    assert len(album.all("//main//figure")) >= 2
    rows = [path for path in built.files() if re.match(r"photos/2026/table/[^/]+/index\.html", path)]
    assert len(rows) == 1


def test_an_items_feeds_are_its_columns(built):
    """A reader's program finds the feed of the column in the head of a story."""
    feeds = built.page("/stories/2026/04/station/").all("//link[@rel='alternate']/@href")
    assert "/columns/news/feed.xml" in feeds


def test_new_items_come_first_in_every_feed(built):
    """Newest first, no item twice."""
    feeds = {path: built.feed(path).entries for path in built.files() if path.endswith("feed.xml")}
    assert max(map(len, feeds.values())) > 2
    for path, entries in feeds.items():
        times = [entry.published_parsed for entry in entries]
        assert times == sorted(times, reverse=True), path
        assert len({entry.id for entry in entries}) == len(entries), path


def test_switching_tagging_off_keeps_what_editors_wrote(site):
    """SITE_GEN_TAGGING=false: no guessing; given regions and themes, and the stations' regions, stay."""
    one = site(
        {
            "stations.csv": STATIONS,
            "stories/given.md": story("写明地区的", "2026-04-01", *LINES),
            "stories/sent.md": story("站里报来的", "2026-04-02", "station: sn-tt"),
            "stories/guess.md": story("没有写的", "2026-04-03"),
        },
        tagging=False,
    )
    assert "/stories/given/" in one.page("/regions/520624/").links
    assert "/stories/given/" in one.page("/themes/rural/").links
    assert "/stories/sent/" in one.page("/regions/520624/").links
    assert "/regions/" not in str(one.page("/stories/guess/").all("//nav[contains(@class, 'tags')]//a/@href"))


def test_feeds_may_be_switched_off(site):
    """SITE_GEN_FEEDS=false: no feed, and no page that promises one."""
    one = site({"stories/a.md": story()}, feeds={"enabled": False})
    assert one.exit_code == 0, one.output
    assert [
        path for path in one.files() if path.endswith(("feed.xml", "atom.xml", "feed.json", ".opml"))
    ] == []
    promised = {
        page.address
        for page in one.pages()
        if page.all("//link[@rel='alternate'] | //a[contains(@href, 'feed.xml')]")
    }
    assert promised == set()


def test_a_video_with_a_cover_of_its_own_shows_its_poster_too(site):
    """The cover stands on lists, the poster where the video plays; both are developed."""
    row = '- {title: 夜校点灯, date: 2026-03-14, url: "https://www.bilibili.com/video/BV1Sh4Li7Tr1", poster: p.jpg, cover: c.jpg}'
    one = site({"videos/a.yml": row, "videos/p.jpg": picture("#123456"), "videos/c.jpg": picture("#654321")})
    page = one.page("/videos/a/bv1sh4li7tr1/")
    assert "视频封面：夜校点灯" in page.all("//main//img/@alt")
