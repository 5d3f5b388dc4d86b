"""Structured data of every type of page, against what Google's documents require and recommend."""

import pytest

from ..kit import URL, Page, Site, picture, story
from ..media.films import film
from .structured import baidu, documents, of_type, things

GOOGLE = "https://developers.google.com/search/docs/appearance/structured-data"
# type: (where it is written, required, recommended). What is recommended may be missing for a reason named in MISSING.
TABLE = {
    "NewsArticle": (
        f"{GOOGLE}/article",
        (),
        ("headline", "datePublished", "dateModified", "author", "image"),
    ),
    "VideoObject": (
        f"{GOOGLE}/video",
        ("name", "thumbnailUrl", "uploadDate"),
        ("description", "duration", "contentUrl|embedUrl"),
    ),
    "ImageObject": (f"{GOOGLE}/image-license-metadata", ("contentUrl",), ("creator|creditText",)),
    "BreadcrumbList": (f"{GOOGLE}/breadcrumb", ("itemListElement",), ()),
    "ListItem": (f"{GOOGLE}/breadcrumb", ("position", "name|url"), ()),
    "Organization": (f"{GOOGLE}/organization", ("name",), ()),
    "WebSite": ("https://developers.google.com/search/docs/appearance/site-names", ("name", "url"), ()),
    "CollectionPage": ("https://schema.org/CollectionPage", ("name", "url", "description", "isPartOf"), ()),
    "ItemList": ("https://schema.org/ItemList", ("itemListElement",), ()),
    "Place": ("https://schema.org/Place", ("name",), ()),
    "Person": ("https://schema.org/Person", ("name",), ()),
    "PostalAddress": ("https://schema.org/PostalAddress", ("streetAddress", "addressCountry"), ()),
    "CorrectionComment": ("https://schema.org/CorrectionComment", ("text", "datePublished"), ()),
    "CreativeWorkSeries": ("https://schema.org/CreativeWorkSeries", ("name", "url"), ()),
}
HOSTILE = "“引号”\"'</script><!--<b>😀尾"
FILES = {
    "stories/full.md": story(
        "有图有作者",
        "2026-03-04 09:30",
        "authors: [唐云, 铜仁市文明办]",
        "updated: 2026-03-06 10:00",
        "corrections: [{date: 2026-03-07, text: 人名有误}]",
        "region: 贵州省/铜仁市/碧江区",
        "themes: [volunteer, rural]",
        "keywords: [夜校, 志愿]",
        "summary: |\n  两行的\n  摘要",
        body="![听课](a.jpg)\n\n志愿者讲课。\n\n![下课](b.jpg)",
    ),
    "stories/a.jpg": picture(),
    "stories/b.jpg": picture("#00ff00"),
    "stories/bare.md": story("没有图也没有摘要", "2026-03-05", body="一句。"),
    "stories/hostile.md": story(
        f"'{HOSTILE.replace(chr(39), chr(39) * 2)}'", "2026-03-05 08:00", "summary: '</script><script>alert(1)</script>'"
    ),
    "stories/reprint.md": story(
        "转载的一篇",
        "2026-03-05 07:00",
        "reprint: true",
        "source: 精神文明报",
        "source_url: https://www.example.com/a/1.html",
        "original_title: 原来的题目",
        "authors: [孙示例]",
        "editor: 赵示例",
    ),
    "stories/made.md": story("机器写的", "2026-03-05 06:00", "ai: generated"),
    "stories/helped.md": story("机器帮忙的", "2026-03-05 05:00", "ai: assisted"),
    "stories/gone.md": story("撤稿", "2026-03-05", "status: withdrawn"),
    "photos/set/index.md": story(
        "组图",
        "2026-03-08",
        "images:",
        "  - {file: one.jpg, caption: 第一张, credit: 滕治中、滕绍忻}",
        "  - {file: two.jpg, caption: 第二张, credit: 潮文}",
        body="两张图。",
    ),
    "photos/set/one.jpg": picture("#111111"),
    "photos/set/two.jpg": picture("#222222"),
    "videos/weishi.yml": "series: 小站微视\nvideos:\n"
    '  - {title: 夜校点灯, date: 2026-03-14, episode: 1, duration: "01:48", poster: p.jpg, url: "https://www.bilibili.com/video/BV1Sh4Li7Tr1", summary: 一张小单子。}\n'
    "  - {title: 自己的文件, date: 2026-03-15, poster: p.jpg, file: own.mp4}\n"
    '  - {title: 没有封面, date: 2026-03-16, url: "https://www.bilibili.com/video/BV1Sh4Li7Tr2"}\n'
    '  - {title: 只能外看, date: 2026-03-17, poster: p.jpg, url: "https://www.kuaishou.com/short-video/3x"}\n',
    "videos/p.jpg": picture("#333333"),
    "videos/own.mp4": film(),
}
# (type, property) → whether it may be missing on that page, and why.
MISSING = {
    ("NewsArticle", "image"): lambda page, thing: not page.all("//article//img"),
    ("ImageObject", "creator|creditText"): lambda page, thing: not page.address.startswith("/photos/"),
    ("VideoObject", "duration"): lambda page, thing: not page.all("//dt[.='时长']"),
}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    site = shared_site(FILES, site={"identity": {**IDENTITY}})
    assert site.counts["held"] == 0, site.output
    return site


IDENTITY = {"address": "某路一号", "postcode": "554300", "former_names": ["旧名字"], "organisers": ["某市文明办"]}


def public(site: Site) -> list[Page]:
    return [page for page in site.pages() if page.meta("robots") is None]


def item(site: Site, title: str) -> Page:
    (page,) = [page for page in site.pages() if page.meta("ArticleTitle") == title]
    return page


def article(site: Site, title: str) -> dict:
    (found,) = of_type(item(site, title), "NewsArticle")
    return found


def has(thing: dict, names: str) -> bool:
    """One of the properties in `a|b` is there and not empty."""
    return any(thing.get(name) not in (None, "", [], {}) for name in names.split("|"))


def test_every_thing_has_what_google_requires_and_recommends(built):
    """On every page of the site; the table names its sources."""
    seen = set()
    for page in public(built):
        for thing in things(page):
            kind = thing["@type"]
            seen.add(kind)
            _, required, recommended = TABLE[kind]
            lacking = [name for name in required if not has(thing, name)]
            for name in recommended:
                excused = MISSING.get((kind, name), lambda page, thing: False)(page, thing)
                if not has(thing, name) and not excused:
                    lacking.append(name)
            assert not lacking, (page.address, kind, lacking)
    assert seen == set(TABLE)


def test_nothing_empty_is_said_and_every_address_is_full(built):
    for page in public(built):
        for thing in things(page):
            assert all(value not in (None, "", [], {}) for value in thing.values()), (page.address, thing)
            for name in ("url", "item", "contentUrl", "embedUrl", "logo", "mainEntityOfPage", "isBasedOn", "@id"):
                assert thing.get(name, "https://").startswith("https://"), (page.address, name, thing)
            for address in thing.get("thumbnailUrl", ()):
                assert address.startswith("https://")


def test_every_address_of_ours_leads_to_a_page_or_a_picture(built):
    for page in public(built):
        for thing in things(page):
            for name in ("url", "item", "contentUrl", "logo", "mainEntityOfPage"):
                address = thing.get(name, "")
                if address.startswith(URL):
                    assert built.exists("/" + address.removeprefix(URL)), (page.address, name, address)


def test_what_is_not_to_be_found_says_nothing(built):
    """404, withdrawn stories, redirects: noindex."""
    hidden = [page for page in built.pages() if page.meta("robots") == "noindex"]
    assert {"/404.html", "/stories/gone/"} <= {page.address for page in hidden}
    assert [page.address for page in hidden if documents(page)] == []


def test_the_types_of_pages(built):
    """What each says first; home alone names the publisher in full."""

    def types(address: str) -> list[str]:
        (document,) = documents(built.page(address))
        return [thing["@type"] for thing in document["@graph"]]

    assert types("/") == ["Organization", "WebSite"]
    assert types("/themes/volunteer/") == ["CollectionPage", "BreadcrumbList"]
    assert types("/stories/2026/") == ["CollectionPage", "BreadcrumbList"]
    assert types("/regions/") == ["CollectionPage", "BreadcrumbList"]
    assert types("/subscribe/") == ["BreadcrumbList"]
    assert types("/about/") == ["BreadcrumbList"]


def test_the_publisher_is_as_the_footer_shows_it(built):
    publisher = of_type(built.page("/"), "Organization")[0]
    assert publisher["alternateName"] == ["旧名字"]
    assert publisher["address"]["streetAddress"] == "某路一号"
    assert publisher["parentOrganization"] == [{"@type": "Organization", "name": "某市文明办"}]
    (website,) = of_type(built.page("/"), "WebSite")
    assert website["publisher"] == {"@id": publisher["@id"]}
    assert article(built, "有图有作者")["publisher"]["@id"] == publisher["@id"]


def test_an_article_says_what_its_page_shows(built):
    page, said = item(built, "有图有作者"), article(built, "有图有作者")
    assert said["headline"] == page.heading
    assert said["author"] == [
        {"@type": "Person", "name": "唐云"},
        {"@type": "Organization", "name": "铜仁市文明办"},
    ]
    assert said["description"] == "两行的 摘要"
    assert said["keywords"] == ["夜校", "志愿"]
    assert said["contentLocation"]["name"] == "贵州省铜仁市碧江区"
    assert said["correction"] == [
        {"@type": "CorrectionComment", "text": "人名有误", "datePublished": "2026-03-07"}
    ]
    assert [URL.rstrip("/") + source for source in page.all("//article//img[not(@class='blur')]/@src")] == [
        image["contentUrl"] for image in said["image"]
    ]
    assert all((image["width"], image["height"]) == (640, 480) for image in said["image"])


def test_breadcrumbs_are_those_of_the_page(built):
    for page in public(built):
        shown = [" ".join(step.text_content().split()) for step in page.all("//nav[@class='crumb']/ol/li")]
        said = [step["name"] for trail in of_type(page, "BreadcrumbList") for step in trail["itemListElement"]]
        assert said == shown, page.address
        links = [step.get("item") for trail in of_type(page, "BreadcrumbList") for step in trail["itemListElement"]]
        assert [link.removeprefix(URL.rstrip("/")) for link in links[:-1]] == page.all(
            "//nav[@class='crumb']/ol/li/a/@href"
        )


def test_an_author_who_is_not_named_is_the_unit_that_sent_it(built):
    assert article(built, "没有图也没有摘要")["author"] == [{"@type": "Organization", "name": "文明小站"}]


def test_hostile_words_arrive_as_they_were_written(built):
    """Quotes, the end of a script, a comment, emoji; on every page that shows the title the scripts still parse."""
    (page,) = [page for page in public(built) if page.address == "/stories/hostile/"]
    (said,) = of_type(page, "NewsArticle")
    assert said["headline"] == HOSTILE
    assert said["description"] == "</script><script>alert(1)</script>"
    assert len(page.all("//script")) == 3 and page.all("//script[not(@src) and not(@type)]") == []
    assert all(documents(shown) for shown in public(built))


def test_a_reprint_names_where_it_stood_first(built):
    said, page = article(built, "转载的一篇"), item(built, "转载的一篇")
    assert said["isBasedOn"] == "https://www.example.com/a/1.html"
    assert said["sourceOrganization"]["name"] == "精神文明报"
    assert page.meta("article:published_first") == "精神文明报, https://www.example.com/a/1.html"
    assert "isBasedOn" not in article(built, "有图有作者")


def test_the_mark_of_artificial_intelligence_is_said_too(built):
    """《人工智能生成合成内容标识办法》 wants it seen; schema.org has a word for machines."""
    assert article(built, "机器写的")["digitalSourceType"].endswith("/TrainedAlgorithmicMediaDigitalSource")
    assert article(built, "机器帮忙的")["digitalSourceType"].endswith("/CompositeWithTrainedAlgorithmicMediaDigitalSource")
    assert "digitalSourceType" not in article(built, "有图有作者")


def test_the_pictures_of_a_set_keep_caption_and_credit(built):
    one, two = article(built, "组图")["image"]
    assert (one["caption"], one["creditText"]) == ("第一张", "滕治中、滕绍忻")
    assert [person["name"] for person in one["creator"]] == ["滕治中", "滕绍忻"]
    assert two["creditText"] == "潮文" and "creator" not in two


def test_a_video_is_described_where_it_can_be_played_and_has_a_poster(built):
    said = article(built, "夜校点灯")["video"]
    assert said["duration"] == "PT1M48S" and said["isPartOf"]["name"] == "小站微视"
    assert said["embedUrl"].startswith("https://player.bilibili.com/")
    own = article(built, "自己的文件")["video"]["contentUrl"]
    assert built.raw("/" + own.removeprefix(URL)) == film()
    assert "video" not in article(built, "没有封面") and "video" not in article(built, "只能外看")


def test_baidu_gets_one_picture_or_three_and_the_times_of_beijing(built):
    """ziyuan.baidu.com: no zone; upDate equals pubDate where nothing changed."""
    (said,) = baidu(item(built, "有图有作者"))
    assert said["@id"] == f"{URL}stories/full/" and len(said["images"]) == 1
    assert (said["pubDate"], said["upDate"]) == ("2026-03-04T09:30:00", "2026-03-07T00:00:00")
    (bare,) = baidu(item(built, "没有图也没有摘要"))
    assert bare["pubDate"] == bare["upDate"] == "2026-03-05T00:00:00" and bare["images"] == []
    assert baidu(built.page("/")) == [] and baidu(built.page("/themes/volunteer/")) == []


def test_a_draft_in_the_preview_says_nothing_to_engines():
    """`mkdocs serve` shows drafts; a copy of such a page that gets out must not pass for news."""
    from site_gen.model.identity import Identity
    from site_gen.rendering.structured_data import StructuredData
    from site_gen.rendering.views import Head, Link

    class View:
        def __init__(self, unreviewed: str):
            self.unreviewed = unreviewed

    head = Head(title="t", description="d", address="/stories/a/", crumbs=(Link("首页", "/"), Link("正文", "")))
    of = StructuredData(Identity(name="站", url=URL), "/icon.svg").of
    assert of(head, View("草稿")) == "" and "BreadcrumbList" in of(head, View(""))
