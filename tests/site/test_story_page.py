"""What a story's page carries beside its text: contents, tools, QR code, notes; and the tree of stations."""

import pytest

from ..kit import Site, story

PLACE = ("region: '520624'", "themes: [rural]")
LONG = "开头一段。\n\n## 一、怎样*起步*\n\n甲。\n\n## 二、怎样<b>做</b>\n\n乙。\n\n### 小处\n\n丙。\n\n## 三、结果 & 教训\n\n丁。"
STATIONS = "id,name,level,region,parent\nsn,思南县新时代文明实践中心,中心,520624,\n" + "".join(
    f"so{n},第{n}新时代文明实践所,所,520624,sn\n" + "".join(f"z{n}-{m},第{n}-{m}新时代文明实践站,站,520624,so{n}\n" for m in range(1, 4))
    for n in range(1, 6)
)


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(
        {
            "stations.csv": STATIONS,
            "stories/long.md": story("一篇长的", "2026-03-01", *PLACE, "station: z1-1", body=LONG),
            "stories/short.md": story("一篇短的", "2026-03-02", *PLACE, body="## 只有一节\n\n甲。\n\n## 再一节\n\n乙。"),
        },
        markdown_extensions=["tables", "attr_list", {"toc": {"permalink": False}}],
    )


def test_a_long_text_has_a_table_of_contents(built):
    """Its second-level headings as plain words, beside the text and, for narrow windows, folded above it."""
    page = built.page("/stories/long/")
    for part in ("nav", "details"):
        links = page.all(f"//{part}[contains(@class, 'contents')]//a")
        assert [link.text_content() for link in links] == ["一、怎样起步", "二、怎样做", "三、结果 & 教训"]
        assert all(page.all(f"//h2[@id='{link.get('href')[1:]}']") for link in links)


def test_a_short_text_has_none(built):
    assert built.page("/stories/short/").all("//*[contains(@class, 'contents')]") == []


def test_the_page_carries_its_own_address_as_a_qr_code(built):
    """Drawn in the page, with a name; of this page and no other."""
    from site_gen.rendering.qr_path import qr_path

    for address in ("/stories/long/", "/stories/short/"):
        (code,) = built.page(address).all("//figure[@class='qr']/*[local-name()='svg']")
        side, steps = qr_path("https://www.example.org" + address)
        assert code.get("viewbox") == f"0 0 {side} {side}" and code[0].get("d") == steps and code.get("aria-label")


def test_the_tools_are_there_for_those_who_have_script(built):
    """字号, 打印, 听新闻, 复制链接: buttons that without script would do nothing are not shown."""
    (tools,) = built.page("/stories/short/").all("//div[contains(@class, 'tools')]")
    words = tools.text_content()
    assert all(word in words for word in ("字号", "打印", "听新闻", "复制链接")) and "needs-js" in tools.get("class")


def test_the_page_is_light_beyond_its_text(built):
    """At most 30 KB of HTML besides the body."""
    page = built.page("/stories/long/")
    body = page.all("//div[@class='body']")[0].text_content()
    assert len(page.data) - len(body.encode()) <= 30_000


def test_stations_stand_as_a_tree(built):
    """中心, below it the 所, below them the 站, folded where there are many; names without a page are no links."""
    page = built.page("/stations/")
    (center,) = page.all("//ul[@class='branches']/li")
    assert center.xpath("string(./div/a/@href)") == "/stations/sn/"
    assert len(center.xpath("./details/ul/li")) == 5 and len(center.xpath("./details/ul/li/details/ul/li")) == 15
    assert center.xpath("./details/ul/li/details/@open") == []
    assert "/stations/z1-1/" in page.links and not any("z2" in link for link in page.links)


def test_a_large_register_keeps_its_lower_stations_on_the_centres_pages(site):
    rows = "".join(f"z{n},第{n}新时代文明实践站,站,520624,so1\n" for n in range(700))
    one = site({"stations.csv": STATIONS + rows, "stories/a.md": story("一篇", "2026-03-01", "station: z1-1")})
    page, center = one.page("/stations/"), one.page("/stations/sn/")
    assert "第1新时代文明实践所" in page.main and "第1-1新时代文明实践站" not in page.main
    assert "第699新时代文明实践站" in center.main and "站、点和基地列在中心自己的页面上" in page.main
