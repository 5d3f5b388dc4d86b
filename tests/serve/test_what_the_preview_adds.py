"""What an editor sees in the preview and nobody else: the bar, the page of troubles, the panel below an item."""

import lxml.html
import pytest

from ..kit import Site, picture, story
from .previewing import Desk

STATIONS = "id,name,level,region,parent\nbijiang,碧江区新时代文明实践中心,中心,520602,\n"
FILES = {
    "stations.csv": STATIONS,
    "columns.yml": "- {id: news, name: 要闻}\n",
    "stories/2026/03/good.md": story("碧江区川硐社区办起夜校教村民剪纸", "2026-03-04 09:30", "column: news", "station: bijiang"),
    "stories/2026/03/short.md": story("夜校开课"),
    "stories/2026/03/draft.md": story("还是草稿", "2026-03-05", "status: draft"),
    "stories/2026/03/wrong.md": story("键写错了", "2026-03-04", "themse: [volunteer]"),
    "stories/2026/03/broken.md": "---\ntitle: 社区: 新闻\ndate: 2026-03-06\n---\n正文\n",
    "stories/2026/03/！.md": story("地址写不出"),
    "photos/2026/p.jpg": picture(),
    "photos/2026/p.md": story("碧江区志愿者在河滨路清理沿街小广告", "2026-03-04", "credit: 张三"),
    "videos/l.csv": "id,title,date,url\nv1,第一条，视频,2026-03-01,https://www.bilibili.com/video/BV1xx411c7mD/\n"
    "v2,碧江区夜校开课听课的人一周比一周多,2026-03-01,https://www.bilibili.com/video/BV1xx411c7mD/\n",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        yield Desk(Site(tmp_path_factory.mktemp("desk"), FILES, {}), patch).show()


def words(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def file_box(desk: Desk, file: str) -> str:
    """What the page of troubles says of a file."""
    (box,) = desk.page("/.preview/").all(f"//section[@class='file'][h2//text()='{file}']")
    return words(box)


def panel(desk: Desk, address: str) -> lxml.html.HtmlElement:
    (found,) = desk.page(address).all("//main//details[@class='preview-panel']")
    return found


@pytest.mark.parametrize("address", ["/", "/about/", "/stories/2026/03/good/", "/themes/", "/stories/2026/", "/404.html", "/.preview/"])
def test_the_bar_is_on_every_page_and_leads_to_what_is_wrong(desk, address):
    """Counts by severity; one bar, with our own style sheet."""
    (bar,) = desk.page(address).all("//aside[@class='preview-bar is-wrong']")
    assert "暂缓 3 条，错误 3 处，提醒 " in words(bar)
    assert bar.xpath("./a/@href") == ["/.preview/"]
    assert desk.page(address).all("//link[@href='/.preview/preview.css']")


def test_a_trouble_is_named_with_place_cause_remedy_and_its_line(desk):
    """As the editor wrote it, the wrong word marked."""
    said = file_box(desk, "stories/2026/03/wrong.md")
    assert "错误 1" in said and "第 4 行第 1 字" in said and "themse 稿件里没有这个键" in said
    assert "是不是想写“themes”" in said and "key-unknown" in said and "4themse: [volunteer]" in said
    assert "themse" in desk.page("/.preview/").all("//mark/text()")


def test_an_item_without_an_address_is_named_too(desk):
    """Nothing stands where nobody knows where it would stand."""
    assert "address-empty" in file_box(desk, "stories/2026/03/！.md")


def test_broken_front_matter_is_quoted(desk):
    """Where YAML stopped."""
    said = file_box(desk, "stories/2026/03/broken.md")
    assert "2title: 社区: 新闻" in said and "yaml-colon" in said


def test_files_with_errors_come_first_and_warnings_are_there(desk):
    """What holds an item back is what is mended first."""
    files = [words(heading) for heading in desk.page("/.preview/").all("//section[@class='file']/h2/a")]
    names = [name.removeprefix("在编辑器里打开") for name in files]
    wrong = {"stories/2026/03/！.md", "stories/2026/03/broken.md", "stories/2026/03/wrong.md"}
    assert set(names[:3]) == wrong and "stories/2026/03/short.md" in names[3:]


def test_a_place_opens_in_the_editor(desk):
    """The address VS Code listens to, with line and column."""
    (link,) = desk.page("/.preview/").all("//a[contains(@href, 'wrong.md:4:1')]/@href")
    assert link == f"vscode://file{desk.site.content}/stories/2026/03/wrong.md:4:1"


def test_what_is_not_due_is_listed(desk):
    """A draft is nothing to mend."""
    assert "stories/2026/03/draft.md《还是草稿》：草稿" in words(desk.page("/.preview/").all("//details")[0])


def test_the_panel_tells_where_an_item_comes_from_and_why_it_is_tagged(desk):
    """Source, date, visibility, tags with their grounds."""
    said = words(panel(desk, "/stories/2026/03/good/"))
    assert "content/stories/2026/03/good.md:1" in said and "看得到" in said and "2026-03-04 09:30" in said
    assert "碧江区新时代文明实践中心" in said and "所属站点" in said and "“志愿者”" in said and "没有意见" in said


def test_the_panel_leads_to_every_listing_and_its_feeds(desk):
    """All that the item stands in."""
    links = panel(desk, "/stories/2026/03/good/").xpath(".//ul[@class='went']//a/@href")
    assert {"/", "/archive/", "/stories/", "/kinds/case/", "/regions/520602/", "/regions/520000/"} <= set(links)
    assert {"/columns/news/", "/stations/bijiang/", "/themes/volunteer/", "/regions/520602/volunteer/"} <= set(links)
    assert {"/columns/news/feed.xml", "/columns/news/atom.xml", "/stations/bijiang/feed.xml", "/feed.json"} <= set(links)
    assert all(desk.file(link).is_file() for link in links)


def test_the_panel_gives_the_findings_of_the_desk(desk):
    """Those of this item."""
    said = words(panel(desk, "/stories/2026/03/short/"))
    assert "title-length" in said and "第 2 行第 8 字" in said and "2title: 夜校开课" in said


def test_a_row_of_a_listing_has_its_own_findings_only(desk):
    """The comma is in the first row's title."""
    assert "title-form" in words(panel(desk, "/videos/l/v1/"))
    assert "title-form" not in words(panel(desk, "/videos/l/v2/"))
    assert "content/videos/l.csv:3" in words(panel(desk, "/videos/l/v2/"))


def test_photos_have_the_panel_and_drafts_their_mark(desk):
    """And why nobody else sees the draft."""
    assert "content/photos/2026/p.md:1" in words(panel(desk, "/photos/2026/p/"))
    draft = desk.page("/stories/2026/03/draft/")
    assert "看不到：草稿" in words(panel(desk, "/stories/2026/03/draft/"))
    assert draft.all("//article[contains(@class, 'unreviewed')]") and "未审" in draft.main


def test_what_is_added_needs_no_inline_style_or_script(desk):
    """It works under the site's policy."""
    for address in ("/.preview/", "/stories/2026/03/short/"):
        page = desk.page(address)
        assert page.all("//aside//@style | //details//@style | //main//@style | //main//script") == []
        assert [name for name in page.all("//@*") if name.attrname.startswith("on")] == []


def test_the_page_empties_itself(tmp_path, monkeypatch):
    """Mended and built again, there is nothing to say."""
    site = Site(tmp_path, {"stories/2026/03/wrong.md": FILES["stories/2026/03/wrong.md"]}, {})
    desk = Desk(site, monkeypatch).show()
    assert "themse" in desk.page("/.preview/").main
    title = "碧江区川硐社区办起夜校教村民剪纸"
    site.write({"stories/2026/03/wrong.md": story(title, "2026-03-04")})
    page = desk.show().page("/.preview/")
    assert "没有要改的地方" in page.main and page.all("//aside[@class='preview-bar']")
    assert title in desk.page("/stories/2026/03/wrong/").main


def test_the_public_site_has_none_of_it(tmp_path):
    """Nothing of the preview in any file or name."""
    site = Site(tmp_path, {k: v for k, v in FILES.items() if "2026/03/wrong" not in k}, {}).build()
    for mark in ("preview-", ".preview", "vscode:", "来龙去脉", "要改的地方", str(tmp_path)):
        assert site.holding(mark) == [], mark
    assert [path for path in site.holding("未审") if not path.endswith(".css")] == []
