"""Bad input (issue 2): each a clear error with place and remedy; the rest of the site is published."""

import re

import pytest

from ..kit import Site, picture, story

STATIONS = "id,name,level,region,parent\nbj,碧江区新时代文明实践中心,中心,520602,\n"
BOMB = "\n".join(
    ["a: &a [x, x, x, x, x, x, x, x, x]"]
    + [
        f"{one}: &{one} [{', '.join([f'*{before}'] * 9)}]"
        for before, one in zip("abcdefgh", "bcdefghi", strict=True)
    ]
)
GOOD = {
    "stations.csv": STATIONS,
    "stories/2026/03/good.md": story("碧江区川硐社区办起夜校"),
    "stories/2026/03/also-good.md": story("思南县塘头镇的木板换新单子", "2026-03-05"),
    "videos/good.yml": "- title: 一条好视频\n  date: 2026-03-04\n  url: https://www.bilibili.com/video/BV1Sh4Li7Tr1\n",
}
# file → (content, place of the message, what the message must say: cause and remedy)
BAD = {
    "stories/b/colon.md": ("---\ntitle: 社区: 新闻\ndate: 2026-03-04\n---\n正文", "2:", ["冒号", "引号"]),
    "stories/b/open.md": ("---\ntitle: 没有结束\ndate: 2026-03-04\n\n正文", "", ["---"]),
    "stories/b/list.md": ("---\n- title\n---\n正文", "2:", ["键"]),
    "stories/b/no-date.md": ("---\ntitle: 没有日期\n---\n正文", "", ["date", "日期"]),
    "stories/b/no-title.md": ("---\ndate: 2026-03-04\n---\n正文", "", ["title", "标题"]),
    "stories/b/feb-30.md": (story("二月三十日", "2026-02-30"), "3:7", ["2026-02-30"]),
    "stories/b/words.md": (story("日期写成了话", "去年冬天"), "3:7", ["去年冬天"]),
    "stories/b/guess.md": (story("日期要猜", "03/04/2026"), "3:7", ["03/04/2026"]),
    "stories/b/future.md": (story("日期在以后", "2031-01-01"), "3:7", ["publish_at"]),
    "stories/b/key.md": (story("键写错了", "2026-03-04", "themse: [volunteer]"), "4:1", ["themse", "themes"]),
    "stories/b/chinese-key.md": (story("中文键写错了", "2026-03-04", "责任编缉: 某某"), "4:1", ["责任编缉", "责任编辑"]),
    "stories/b/station.md": (story("站点没登记", "2026-03-04", "station: bjj"), "4:10", ["bjj", "bj"]),
    "stories/b/theme.md": (story("主题没有", "2026-03-04", "themes: [voluntier]"), "4:", ["voluntier", "volunteer"]),
    "stories/b/region.md": (story("地区没有", "2026-03-04", "region: 贵州省/铜人市"), "4:9", ["铜人市", "铜仁市"]),
    "stories/b/column.md": (story("栏目没有", "2026-03-04", "column: nothing"), "4:9", ["nothing"]),
    "stories/b/kind.md": (story("体裁没有", "2026-03-04", "kind: novel"), "4:7", ["novel"]),
    "stories/b/twice.md": (story("键写了两遍", "2026-03-04", "title: 又一个"), "4:", ["title"]),
    "stories/b/reprint.md": (story("转载缺项", "2026-03-04", "reprint: true"), "", ["来源"]),
    "stories/b/cover-away.md": (story("封面在外面", "2026-03-04", "cover: ../../../../etc/passwd"), "4:8", ["passwd"]),
    "stories/b/cover-none.md": (story("封面没有", "2026-03-04", "cover: none.jpg"), "4:8", ["none.jpg"]),
    "stories/b/link-away.md": (story("链接跑出去", body="看 [这里](../../../../secret.md)。"), "5:", ["secret.md"]),
    "stories/b/odd-picture.md": (story("看不出的图片", body="一段。\n\n<img alt='甲>乙' src='none.jpg'>"), "5:1", ["none.jpg"]),
    "stories/b/gbk.md": (story("国标编码的稿子").encode("gb18030"), "", ["UTF-8"]),
    "stories/b/bomb.md": (f"---\ntitle: 炸弹\ndate: 2026-03-04\n{BOMB}\n---\n正文", "", ["&"]),
    "stories/b/same.md": (story("同址之一", "2026-03-04"), "", ["stories/b/same/index.md"]),
    "stories/b/same/index.md": (story("同址之二", "2026-03-04"), "", ["stories/b/same.md"]),
    "stories/2026/03.md": (story("占了年月的地址", "2026-03-04"), "", ["/stories/2026/03/"]),
    "stories/feed.xml/index.md": (story("占了订阅的地址", "2026-03-04"), "", ["/stories/feed.xml/"]),
    "stories/2026/03/good/index.html.md": (story("占了网页的地址", "2026-03-04"), "", ["/stories/2026/03/good/index.html/"]),
    "photos/b/alone.md": (story("没有图的说明", "2026-03-04"), "", ["没有图片", "同名"]),
    "videos/columns.csv": ("标题,日起,网址\n甲,2026-03-04,https://www.bilibili.com/video/BV1Sh4Li7Tr2\n", "1:", ["日起", "日期"]),
    "videos/row.yml": ("- title: 缺日期的一条\n  url: https://www.bilibili.com/video/BV1Sh4Li7Tr3\n", "1:", ["日期"]),
}  # fmt: skip


@pytest.fixture(scope="module")
def held_site(shared_site) -> Site:
    return shared_site({**GOOD, **{path: data for path, (data, *_) in BAD.items()}})


@pytest.mark.parametrize("path", BAD)
def test_a_mistake_is_told_with_its_place_and_how_to_mend_it(held_site, path):
    """The log names file, line and column, the cause, and what to do, in Chinese."""
    _, place, words = BAD[path]
    told = [line for line in held_site.messages(path) if "错误" in line]
    assert told, f"{path} 没有报错：\n{held_site.output}"
    assert any(line.startswith(f"{path}:{place}") and all(word in line for word in words) for line in told), (
        told
    )
    # Place, cause and remedy: two sentences at least, closed by the rule's id.
    assert all(re.search(r": 错误 .+。.+（[a-z-]+）$", line) for line in told), told


@pytest.mark.parametrize(
    "path", [path for path in BAD if path.endswith(".md") and path != "stories/2026/03.md"]
)
def test_a_story_with_a_mistake_is_not_published(held_site, path):
    """Neither its page nor its words are in the site."""
    assert not held_site.exists("/" + path.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/")


def test_no_words_of_held_items_are_in_the_site(held_site):
    """Not in lists, feeds or the site map either."""
    for words in (
        "键写错了",
        "同址之",
        "国标编码的稿子",
        "没有图的说明",
        "日期要猜",
        "链接跑出去",
        "占了年月的地址",
        "缺日期的一条",
    ):
        assert held_site.holding(words) == []


def test_the_rest_of_the_site_is_published(held_site):
    """The good items stand, with exit 0."""
    assert held_site.exit_code == 0
    assert held_site.exists("/stories/2026/03/good/")
    assert held_site.exists("/stories/2026/03/also-good/")
    assert held_site.titles("/archive/feed.xml") == [
        "思南县塘头镇的木板换新单子",
        "碧江区川硐社区办起夜校",
        "一条好视频",
    ]


def test_the_closing_line_adds_up(held_site):
    """共 N 条 = 发布 + 暂缓; every bad file is one of the held."""
    counts = held_site.counts
    assert counts["total"] == counts["public"] + counts["held"] + counts["later"] + counts["withdrawn"]
    assert counts["public"] == 3
    assert counts["held"] == len(BAD)


def test_every_held_item_is_named(held_site):
    """`暂缓：file:line《title》` for each, so that nothing is lost without a word."""
    named = re.findall(r"暂缓：(\S+?):\d*《", held_site.output)
    assert sorted(set(named)) == sorted(BAD)


def test_strict_commits_nothing_and_exits_1(site):
    """`mkdocs build --strict`: one mistake, and the site stays as it was."""
    one = site(GOOD)
    before = one.marks()
    one.write(
        {
            "stories/2026/03/new.md": story("新的一篇", "2026-03-06"),
            "stories/b/key.md": BAD["stories/b/key.md"][0],
        }
    )
    one.build("--strict")
    assert one.exit_code == 1
    assert one.marks() == before
    one.build()
    assert one.exit_code == 0 and one.exists("/stories/2026/03/new/")


def test_strict_is_content_with_a_good_site(site):
    """A site without a problem builds under --strict."""
    one = site.lay(GOOD).build("--strict")
    assert one.exit_code == 0, one.output
    assert one.exists("/stories/2026/03/good/")


def test_a_mistake_in_a_register_is_told_and_stops_nothing(site):
    """A broken columns.yml costs its columns, not the site."""
    one = site({**GOOD, "columns.yml": "- id: news\n  name: 要闻\n  descripton: 写错的键\n"})
    assert one.exit_code == 0
    assert any("descripton" in line and "description" in line for line in one.messages("columns.yml"))
    assert one.exists("/stories/2026/03/good/")


def test_an_unreadable_picture_is_told_and_the_story_stands_without_it(site):
    """A text renamed to .jpg."""
    one = site(
        {
            **GOOD,
            "stories/2026/03/p.md": story("有图的一篇", "2026-03-07", "cover: p.jpg"),
            "stories/2026/03/p.jpg": "not a picture",
        }
    )
    assert one.exit_code == 0
    assert any("picture-unreadable" in line for line in one.messages("stories/2026/03/p.jpg"))
    assert one.exists("/stories/2026/03/p/")


def test_a_picture_that_nobody_names_is_told(site):
    """A caption without a picture is an error, a picture without a caption is not lost without a word either."""
    one = site({**GOOD, "photos/2026/lonely.jpg": picture()})
    assert one.messages("photos/2026/lonely.jpg")


def test_a_video_listing_in_gb18030_is_read_as_excel_saves_it(site):
    """No message and no wrong character."""
    listing = "标题,日期,网址\n社区夜校开课,2026-03-04,https://www.bilibili.com/video/BV1Sh4Li7Tr2\n"
    one = site({"videos/excel.csv": listing.encode("gb18030")})
    assert one.messages("videos/excel.csv") == []
    assert one.titles("/videos/feed.xml") == ["社区夜校开课"]


def test_an_old_address_where_something_stands_is_told_and_stops_nothing(site):
    """A page of the site, a feed, a file that would have to be a folder, another old address."""
    aliases = ["/regions/", "/robots.txt", "/feed.xml/", "/404.html", "/stories/2026/03/good/", "/a.html", "/a.html/b/", "/free/"]
    one = site({**GOOD, "stories/2026/03/moved.md": story("搬过家的一篇", "2026-03-06", f"aliases: [{', '.join(aliases)}]")})
    assert one.exit_code == 0, one.output
    told = [line for line in one.messages("stories/2026/03/moved.md") if "alias-taken" in line]
    assert len(told) == 5 and "另有 1 处同类提醒（alias-taken）" in one.output  # five are shown, the sixth is counted
    assert one.exists("/stories/2026/03/moved/") and one.exists("/a.html") and one.exists("/free/")
