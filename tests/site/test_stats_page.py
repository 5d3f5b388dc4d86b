"""信息报送统计: figures that add up, charts with tables, tables as CSV."""

import csv
from io import StringIO

import pytest

from ..kit import Site, changed, story

STATIONS = """id,name,level,region,parent
sn,思南县新时代文明实践中心,中心,520624,
sn-tt,塘头镇新时代文明实践所,所,520624,sn
qgb,=青杠坝村新时代文明实践站,站,520624,sn-tt
"""
FILES = {
    "stations.csv": STATIONS,
    "columns.yml": "- {id: news, name: 要闻}\n- {id: slow, name: 慢栏}\n- {id: old, name: 旧栏}\n- {id: blank, name: 空栏}\n",
    **{f"stories/a{n}.md": story(f"三月第{n}篇", f"2026-03-0{n}", "station: qgb", "themes: [rural]", "column: news") for n in range(1, 4)},
    "stories/b.md": story("一月一篇", "2026-01-05", "station: sn-tt", "themes: [rural, care]", "column: slow"),
    "stories/c.md": story("早年一篇", "2024-12-31", "region: '420100'", "themes: [law]", "column: old"),
    "videos/v.yml": "- {title: 短片, date: 2026-03-14, url: 'https://www.bilibili.com/video/BV1Sh4Li7Tr1'}\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    one = shared_site(FILES)
    assert one.counts["held"] == 0, one.output
    return one


def table(site: Site, name: str) -> list[list[str]]:
    data = site.raw(f"/stats/{name}.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


def test_months_add_up_by_type(built):
    assert table(built, "months") == [
        ["月份", "合计", "文章", "图片", "短视频"],
        ["2026-03", "4", "3", "0", "1"],
        ["2026-01", "1", "1", "0", "0"],
        ["2024-12", "1", "1", "0", "0"],
    ]


def test_the_chart_has_a_column_for_every_month_of_its_time(built):
    """Empty months too, from the newest back two years; the numbers stand in a table and in words under the columns."""
    page = built.page("/stats/")
    columns = page.all("//figure[contains(@class, 'months')]//*[local-name()='rect']/@height")
    assert len(columns) == 16 and columns[-1] == "100" and columns[1] == "0"
    rows = page.all("//section[@aria-labelledby='months']//table/tbody/tr")
    assert [cell.text_content() for cell in rows[0].iterchildren()] == ["2026年3月", "4"] and len(rows) == 16


def test_stations_are_ranked_by_level_with_those_below_them(built):
    page = built.page("/stats/")
    ranks = {
        section.xpath("string(.//h3)"): [" ".join(li.text_content().split()) for li in section.xpath(".//li")]
        for section in page.all("//section[starts-with(@aria-labelledby, 'rank-')]")
    }
    assert ranks["实践中心"] == ["1思南县新时代文明实践中心4 条"] and ranks["实践所"] == ["1塘头镇新时代文明实践所4 条"]
    assert table(built, "stations")[1:3] == [["sn", "思南县新时代文明实践中心", "中心", "", "4"], ["sn-tt", "塘头镇新时代文明实践所", "所", "sn", "4"]]


def test_the_monthly_table_counts_what_a_station_sent_itself(built):
    """For the notice of each month; a name that looks like a formula is text."""
    assert table(built, "station-months")[1:] == [
        ["2026-03", "qgb", "'=青杠坝村新时代文明实践站", "3"],
        ["2026-01", "sn-tt", "塘头镇新时代文明实践所", "1"],
    ]


def test_columns_are_told_by_their_pace(built):
    """国办秘函〔2019〕19号: blank columns, and those without anything new for two weeks or half a year."""
    rows = built.page("/stats/").all("//section[@aria-labelledby='columns']//tbody/tr")
    states = {row[0].text_content(): row[3].text_content().strip() for row in rows}
    assert states == {"要闻": "近期", "慢栏": "超过两周", "旧栏": "超过半年", "空栏": "空白"}
    assert table(built, "columns")[4] == ["空栏", "0", "", ""]


def test_regions_are_shaded_and_numbered(built):
    """The shade says no more than the number; the key tells where each step begins."""
    page = built.page("/stats/")
    guizhou = page.all("//div[@class='tiles']//a[contains(., '贵州')]")[0]
    assert guizhou.get("class") == "heat-3" and "4" in guizhou.text_content()
    assert page.all("//div[@class='tiles']//a[contains(., '西藏')]/@class") == ["heat-0"]
    assert ["520624", "贵州省铜仁市思南县", "4"] in table(built, "regions")


def test_the_page_leads_to_every_table(built):
    links = {link for link in built.page("/stats/").links if link.endswith(".csv")}
    assert links == {f"/stats/{name}.csv" for name in ("months", "themes", "regions", "stations", "station-months", "columns")}


def test_a_site_without_items_has_a_page_that_says_so(site):
    one = site({})
    assert "还没有发布稿件" in one.page("/stats/").main
    assert table(one, "months") == [["月份", "合计", "文章", "图片", "短视频"]]


def test_figures_after_another_story_are_those_of_a_clean_build(site):
    one = site(FILES)
    before = one.tree()
    one.write({"stories/new.md": story("四月一篇", "2026-04-02", "themes: [law]")})
    again = one.build().tree()
    assert {"stats/index.html", "stats/months.csv", "stats/themes.csv"} <= changed(before, again)
    assert "stats/stations.csv" not in changed(before, again)
    one.forget()
    assert again == one.build().tree()
