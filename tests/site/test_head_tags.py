"""Tags of the head: 国办发〔2017〕47号 annex 2 on site, column and content pages, and Open Graph (ogp.me)."""

import re

import pytest

from ..kit import URL, Site, picture, story

SITE = ("SiteName", "SiteDomain", "SiteIDCode")
COLUMN = ("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType")
CONTENT = ("ArticleTitle", "PubDate", "ContentSource")
# 47号文, annex 2, table of ColumnType.
TYPES = (
    *("首页", "概况信息", "机构职能", "负责人信息", "工作动态", "政策文件", "信息公开指南", "信息公开目录", "信息公开年报"),
    *("依申请公开", "数据发布", "数据开放", "政策解读", "回应关切", "办事服务", "咨询投诉", "征集调查", "在线访谈"),
)
CODE = "bm01000001"
FILES = {
    "stories/full.md": story(
        "有“引号”<和>的一篇",
        "2026-03-04 09:30",
        "authors: [唐云, 铜仁市文明办]",
        'keywords: [夜校, "志\\n愿"]',
        "source: 精神文明报",
        "column: study",
        body="![听课](a.jpg)\n\n志愿者讲课。",
    ),
    "stories/a.jpg": picture(),
    "stories/bare.md": story("没有图", "2026-03-05", "themes: [rural, care]", "editor: 赵示例", "aliases: [/old/]", body="一句。"),
    "photos/p.jpg": picture("#111111", (1200, 800)),
    "photos/p.md": story("一张图", "2026-03-06"),
    "columns.yml": '- {id: study, name: 学习, description: "学习的\\n栏目"}\n',
}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    site = shared_site(FILES, site_description="小站的\n说明", site={"identity": {"site_id_code": CODE, "organisers": ["某市文明办"]}})
    assert site.counts["public"] == 3, site.output
    return site


def test_every_page_names_the_site(built):
    """SiteName, SiteDomain without a scheme, SiteIDCode: 必选, redirects and 404 included."""
    assert built.exists("/old/") and built.exists("/404.html")
    for page in built.pages():
        assert [page.meta(name) for name in SITE] == ["文明小站", "www.example.org", CODE], page.address


def test_a_site_without_a_code_invents_none(site):
    assert all(page.meta("SiteIDCode") is None for page in site({}).pages())


def test_every_page_names_its_column(built):
    for page in built.pages():
        if page.address == "/old/":
            continue  # leads on at once
        values = [page.meta(name) for name in COLUMN]
        assert all(values), page.address
        assert values[3] in TYPES, page.address
        assert not re.search(r"[，、；\n]", values[2]), page.address  # words are set apart by half-width commas
    assert built.page("/").meta("ColumnType") == "首页"
    assert built.page("/columns/study/").meta("ColumnDescription") == "学习的 栏目"
    assert built.page("/stories/full/").meta("ColumnName") == "学习"


def test_content_pages_and_only_they_name_their_article(built):
    items = [page for page in built.pages() if page.meta("ArticleTitle")]
    assert [page.address for page in items] == ["/photos/p/", "/stories/bare/", "/stories/full/"]
    for page in items:
        assert page.meta("ArticleTitle") == page.heading
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", page.meta("PubDate"))
        assert page.meta("ContentSource")
        assert page.meta("Url") == URL.rstrip("/") + page.address
    for page in built.pages():
        if page not in items and page.meta("ArticleTitle") is None:
            assert [page.meta(name) for name in CONTENT] == [None, None, None]


def test_what_is_optional_is_there_where_it_is_known(built):
    full, bare = built.page("/stories/full/"), built.page("/stories/bare/")
    assert full.meta("ContentSource") == "精神文明报" and bare.meta("ContentSource") == "文明小站"
    assert full.meta("Author") == "唐云 铜仁市文明办" and bare.meta("Author") == "赵示例"
    assert full.meta("Keywords") == "夜校,志 愿" and bare.meta("Keywords") == "乡村振兴,关爱帮扶"
    assert full.meta("Image").startswith(f"{URL}media/") and bare.meta("Image") is None
    assert full.meta("Description") == full.meta("description")


def test_values_are_single_lines_and_never_empty(built):
    for page in built.pages():
        for value in page.all("//meta[@name or @property]/@content"):
            assert value.strip() and "\n" not in value, (page.address, value)


def test_listings_have_ordinary_keywords_too(built):
    assert built.page("/themes/rural/").meta("keywords") == "乡村振兴,新时代文明实践"


def test_an_article_as_open_graph_wants_it(built):
    """ogp.me: og:title, og:type, og:image and og:url are required; article:* name times, section, authors, words."""
    page = built.page("/stories/full/")
    assert page.meta("og:type") == "article"
    assert page.meta("og:title") == page.heading
    assert page.meta("og:url") == f"{URL}stories/full/"
    assert (page.meta("og:site_name"), page.meta("og:locale")) == ("文明小站", "zh_CN")
    assert page.meta("article:section") == "学习"
    assert page.all("//meta[@property='article:author']/@content") == ["唐云", "铜仁市文明办"]
    assert page.all("//meta[@property='article:tag']/@content") == ["夜校", "志 愿"]


def test_the_picture_of_a_page_is_told_with_its_size_and_words(built):
    page = built.page("/photos/p/")
    address = page.meta("og:image")
    assert built.exists("/" + address.removeprefix(URL))
    assert (page.meta("og:image:width"), page.meta("og:image:height")) == ("1200", "800")
    assert built.page("/stories/full/").meta("og:image:alt") == "听课"
    assert page.meta("twitter:card") == "summary_large_image"
    bare = built.page("/stories/bare/")
    assert bare.meta("og:image") is None and bare.meta("twitter:card") is None


def test_a_page_that_is_no_article_is_a_website(built):
    home = built.page("/")
    assert home.meta("og:type") == "website" and home.meta("article:published_time") is None
