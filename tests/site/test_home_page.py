"""The home page: which blocks, in which order, filled with what; and what is refused in mkdocs.yml."""

import re

import pytest

from ..kit import Site, picture, story

COLUMNS = """
- {id: study, name: 学习}
- {id: news, name: 要闻}
- {id: practice, name: 文明实践}
- {id: notices, name: 公告}
- {id: winter, name: 冬季行动, kind: topic, intro: 入冬以后挨户敲门。}
- {id: good-people, name: 好人榜, kind: people}
"""
PLACE = ("region: '520624'", "themes: [rural]")
FILES = {
    "columns.yml": COLUMNS,
    "stations.csv": "id,name,level,region,parent\nsn,思南县新时代文明实践中心,中心,520624,\nsn-tt,塘头镇新时代文明实践所,所,520624,sn\n",
    "friends.yml": "- group: 中央\n  links:\n    - {name: 中国文明网, url: 'http://www.wenming.cn/'}\n",
    **{f"stories/n{n}.md": story(f"本地第{n}篇", f"2026-03-{n:02}", *PLACE, "station: sn-tt") for n in range(1, 10)},
    "stories/central.md": story("中央精神学习体会", "2025-01-02", "column: study", "pin: true"),
    **{f"stories/local{n}.md": story(f"本地学习第{n}篇", f"2026-04-{n:02}", "column: study") for n in range(1, 6)},
    "stories/pinned.md": story("置顶的头条", "2026-01-01", "pin: true", *PLACE),
    "stories/second.md": story("第二条置顶", "2025-12-01", "pin: true", "column: practice"),
    "stories/notice.md": story("一则公告", "2026-05-02", "column: notices", "kind: notice"),
    "stories/winter.md": story("敲门", "2026-02-02", "column: winter"),
    "stories/good.md": story("李四：守桥三十年", "2026-02-03", "column: good-people", "award: {category: 敬业奉献, period: 2026Q1}"),
    "photos/a.md": "---\ndate: 2026-03-01\n---\n4月1日，铜仁市思南县，志愿者在打扫。某某摄\n",
    "photos/a.jpg": picture(),
    "videos/v.yml": "- {title: 夜校点灯, date: 2026-03-14, url: 'https://www.bilibili.com/video/BV1Sh4Li7Tr1'}\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    one = shared_site(FILES)
    assert one.exit_code == 0 and one.counts["held"] == 0, one.output
    return one


def headings(site: Site) -> list[str]:
    """The names of the blocks, from the top down; the headline and the topic strip by their labels."""
    found = []
    for section in site.page("/").all("//main//section[@aria-labelledby or @aria-label]"):
        label = section.get("aria-label") or "".join(section.xpath(f".//*[@id='{section.get('aria-labelledby')}']//text()"))
        found.append(label.strip())
    return found


def titles(site: Site, name: str) -> list[str]:
    """The titles of the block of that name."""
    for section in site.page("/").all("//main//section"):
        if (section.xpath("string(.//h2)").strip() or section.get("aria-label")) == name:
            return [link.text_content().strip() for link in section.xpath(".//li//a")]
    raise AssertionError(f"首页没有“{name}”")


def test_the_blocks_stand_in_the_order_as_shipped(built):
    """Every block that has something to show, each once."""
    shown = [name for name in headings(built) if name not in ("华北", "社会主义核心价值观")]
    order = ["头条", "图片新闻", "要闻", "学习", "文明实践", "冬季行动", "公告", "短视频", "好人榜", "按地区浏览", "信息报送", "按主题浏览", "友情链接"]
    assert [name for name in shown if name in order] == order


def test_the_newest_pinned_item_is_the_headline_and_the_next_lead_the_news(built):
    """Pinned items of 学习 and 公告 stay in their own slots; what is the headline is not news again."""
    page = built.page("/")
    assert page.all("//section[@aria-label='头条']//h2")[0].text_content() == "置顶的头条"
    news = titles(built, "要闻")
    assert news[0].split() == ["第二条置顶", "置顶"] and len(news) > 5
    assert not {"置顶的头条", "中央精神学习体会"} & set(news) and len([title for title in news if "第二条" in title]) == 1


def test_in_brackets_below_the_headline_stands_what_belongs_to_it(shared_site):
    """Of a topic: the topic and its newest items; else older items that are related, and never another pinned one."""
    files = {
        "columns.yml": COLUMNS,
        "stories/head.md": story("挨户敲门", "2026-01-01", "pin: true", "column: winter"),
        **{f"stories/w{n}.md": story(f"敲门第{n}天", f"2026-02-{n:02}", "column: winter") for n in range(1, 6)},
        "stories/pin.md": story("另一条置顶", "2025-12-01", "pin: true", *PLACE),
        **{f"stories/n{n:02}.md": story(f"本地第{n}篇", f"2025-{n // 28 + 1:02}-{n % 28 + 1:02}", *PLACE) for n in range(30)},
    }
    one = shared_site(files)
    below = one.page("/").all("//section[@aria-label='头条']//li/a")
    assert [link.text_content() for link in below] == ["专题：冬季行动", "敲门第5天", "敲门第4天"]
    assert below[0].get("href") == "/columns/winter/"
    one.write({"stories/head.md": story("挨户敲门", "2026-01-01", "pin: true", *PLACE)})
    one.build()
    below = [link.text_content() for link in one.page("/").all("//section[@aria-label='头条']//li/a")]
    assert len(below) == 3 and all(title.startswith("本地第") for title in below)
    assert not set(below) & set(titles(one, "要闻"))


def test_pictures_and_columns_show_the_headline_last_and_news_say_place_and_year_once(shared_site):
    """A place that the title names is not said beside it; a day of another year is written out."""
    columns = "- {id: practice, name: 文明实践}\n"
    inside = ("column: practice", "cover: a.jpg", *PLACE)
    files = {
        "columns.yml": columns,
        "stories/a.jpg": picture(),
        "stories/pinned.md": story("置顶的头条", "2026-03-09", "pin: true", *inside),
        **{f"stories/n{n}.md": story(f"思南夜校第{n}课", f"2025-03-{n:02}", *inside) for n in range(1, 8)},
        "stories/new.md": story("新来的一篇", "2026-03-08", *PLACE),
    }
    one = shared_site(files)
    shown = one.page("/").all("//section[contains(@class, 'carousel')]//span[@class='carousel-cap']")
    assert "置顶的头条" not in [cap.text_content() for cap in shown] and len(shown) == 5
    assert "置顶的头条" not in one.page("/").all("//section[.//h2='文明实践']")[-1].text_content()
    rows = one.page("/").all("//section[.//h2='要闻']//li")
    said = {row.xpath("string(a)"): (row.xpath("string(span)"), row.xpath("string(time)")) for row in rows}
    assert said["新来的一篇"] == ("思南", "03-08")
    assert {pair for title, pair in said.items() if title.startswith("思南夜校")} <= {("", f"2025-03-{n:02}") for n in range(1, 8)}


def test_local_stories_never_push_a_pinned_item_out_of_its_slot(built):
    """学习 has four lines: five newer local stories, and the pinned one is still the first."""
    study = titles(built, "学习")
    assert study[0] == "中央精神学习体会" and len(study) == 4
    assert study[1:] == ["本地学习第5篇", "本地学习第4篇", "本地学习第3篇"]


def test_a_topic_has_its_strip_and_the_newest_period_of_people_its_row(built):
    page = built.page("/")
    assert page.all("//a[@class='topic-strip']/@href") == ["/columns/winter/"]
    assert "入冬以后挨户敲门" in page.all("//a[@class='topic-strip']")[0].text_content()
    assert "李四" in page.all("//section[contains(@class, 'on-red')]")[0].text_content()


def test_stations_are_ranked_by_their_items(built):
    assert [re.sub(r"\s", "", name) for name in titles(built, "信息报送")] == ["思南县新时代文明实践中心", "塘头镇新时代文明实践所"]


HOME = [
    "信息报送",
    {"学习": {"count": 1}},
    "friends",
    {"columns": {"columns": ["practice"], "themes": ["rural"], "count": 2}},
    {"ranking": {"levels": ["所"], "months": 3}},
]


def test_mkdocs_yml_orders_switches_and_sizes_the_blocks(site):
    """What is not listed is not there; options hold; Chinese names and ids mean the same."""
    one = site(FILES, site={"home": [{"地区": {}}, *HOME[1:]]})
    assert one.exit_code == 0, one.output
    names = [name for name in headings(one) if name not in ("社会主义核心价值观", "华北")]
    wanted = ["按地区浏览", "学习", "友情链接", "文明实践", "乡村振兴", "信息报送"]
    assert [name for name in names if name in wanted] == wanted and "要闻" not in names
    assert titles(one, "学习") == ["中央精神学习体会"]
    assert len(titles(one, "乡村振兴")) <= 2 and titles(one, "信息报送") == ["塘头镇新时代文明实践所"]
    assert "近 3 个月" in one.page("/").main


WRONG = {
    "a block nobody knows": (["头条", "热点转题"], "是不是想写“热点专题”"),
    "an option nobody knows": ([{"要闻": {"cuont": 3}}], "是不是想写“count”"),
    "a block twice": (["头条", "headline"], "写了两次"),
    "no items at all": ([{"要闻": {"count": 0}}], "1 到 60"),
    "a level nobody knows": ([{"信息报送": {"levels": ["乡"]}}], "信息报送"),
    "options that are no options": ([{"要闻": 12}], "选项"),
    "the way of earlier versions": ({"study": "study"}, "应为列表"),
    "a number": ([7], "没有 7 这一块"),
    "two blocks in one entry": ([{"头条": {}, "要闻": {}}], "这一块"),
}


@pytest.mark.parametrize("home, said", WRONG.values(), ids=WRONG)
def test_a_wrong_block_is_refused_with_what_was_meant(site, home, said):
    """In Chinese, naming the option; nothing is built and there is no traceback."""
    one = site({}, site={"home": home})
    assert one.exit_code == 1 and said in one.output and "home" in one.output, one.output
    assert "Traceback" not in one.output and not one.exists("/")


def test_a_column_that_is_not_registered_is_a_warning(site):
    """Its block would simply not be there."""
    one = site(FILES, site={"home": [{"要闻": {"column": "nws"}}, {"分栏": {"themes": ["rual"]}}]})
    assert one.exit_code == 0
    said = [line for line in one.output.splitlines() if "home-unknown" in line or "没有登记" in line]
    assert len(said) == 2 and "“news”" in said[0] and "“rural”" in said[1], one.output


def test_a_new_site_with_one_story_and_no_picture_looks_whole(site):
    """No empty heading, no empty list, no row of one lonely half; the story is the headline."""
    one = site({"stories/a.md": story("第一篇", "2026-03-04", *PLACE)})
    page = one.page("/")
    assert page.all("//section[@aria-label='头条']//h2")[0].text_content() == "第一篇"
    assert "要闻" not in headings(one) and "学习" not in headings(one) and "图片新闻" not in headings(one)
    assert page.all("//main//*[self::ul or self::ol or self::dl or self::section][not(.//a or .//text()[normalize-space()])]") == []


def test_a_site_without_any_item_has_a_home_page(site):
    """Regions and themes are there from the start."""
    one = site({})
    assert one.exit_code == 0 and "按地区浏览" in one.page("/").main


def test_news_without_pictures_have_the_whole_width(site):
    """The half of a row whose other half is empty."""
    one = site({f"stories/a{n}.md": story(f"第{n}篇", f"2026-03-{n:02}") for n in range(1, 4)})
    assert one.page("/").all("//section[@aria-labelledby='news']/@class") == ["section"]
