"""latest.json, OPML, sitemaps and robots.txt."""

import json
from datetime import datetime, timedelta, timezone
from urllib.robotparser import RobotFileParser

import feedparser
import pytest
from lxml import etree

from site_gen.feeds.addresses import uri, web_uri
from site_gen.feeds.latest import write_latest
from site_gen.feeds.opml import Group, Subscription, write_opml
from site_gen.feeds.robots import write_robots
from site_gen.feeds.sitemap import month, sitemap_files, write_sitemap, write_sitemap_index
from site_gen.model.card import Card
from site_gen.model.identity import Identity
from site_gen.model.listing import Listing

from .samples import NOON, SITE

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def card(number: int) -> Card:
    at = NOON - timedelta(days=number)
    address = f"/stories/2022/01/a-{number}/"
    return Card(address=address, source="a.md", type="story", title=f"题\x0b<{number}>", date=at, modified=at)


def test_latest_has_ten_lines_that_lead_somewhere() -> None:
    listing = Listing(
        family="regions",
        id="520600",
        address="/regions/520600/",
        name="铜仁市",
        title="铜仁市",
        description="",
    )
    site = Identity(name="文明铜仁", url="https://h.example/base/")
    data = json.loads(write_latest(listing, map(card, range(30)), site))
    assert (data["title"], data["address"], len(data["items"])) == ("铜仁市", "/base/regions/520600/", 10)
    assert data["items"][1] == {"title": "题<1>", "url": "/base/stories/2022/01/a-1/", "date": "2022-01-11"}
    assert json.loads(write_latest(listing, (), site))["items"] == []


def test_opml_nests_groups_and_reads_back() -> None:
    tongren = Subscription("铜仁市 <&>", f"{SITE}regions/520600/feed.xml", f"{SITE}regions/520600/")
    data = write_opml("文明铜仁 <&>", [tongren, Group("地区", (Group("贵州省", (tongren,)),))])
    root = etree.fromstring(data)
    assert root.get("version") == "2.0" and root.findtext("head/title") == "文明铜仁 <&>"
    inner = root.find("body/outline[@text='地区']/outline[@text='贵州省']/outline")
    assert dict(inner.attrib) == {
        "type": "rss",
        "text": "铜仁市 <&>",
        "title": "铜仁市 <&>",
        "version": "RSS2",
        "xmlUrl": tongren.feed_url,
        "htmlUrl": tongren.page_url,
    }
    assert all(outline.get("text") for outline in root.iter("outline"))
    assert not feedparser.parse(data).bozo


def test_a_sitemap_has_addresses_and_days_of_change() -> None:
    data = write_sitemap([(f"{SITE}a/?x=1&y=铜", NOON), (f"{SITE}b/", None)])
    root = etree.fromstring(data)
    assert root.xpath("s:url/s:loc/text()", namespaces=NS) == [f"{SITE}a/?x=1&y=%E9%93%9C", f"{SITE}b/"]
    assert root.xpath("s:url/s:lastmod/text()", namespaces=NS) == ["2022-01-12T09:30:00+08:00"]
    index = etree.fromstring(write_sitemap_index([(f"{SITE}sitemaps/2022-01.xml", NOON)]))
    assert index.tag.endswith("sitemapindex")
    assert index.xpath("s:sitemap/s:loc/text()", namespaces=NS) == [f"{SITE}sitemaps/2022-01.xml"]
    assert etree.fromstring(write_sitemap([])).tag.endswith("urlset")


def test_a_big_month_is_split_the_same_way_whatever_the_order() -> None:
    places = [(f"{SITE}{number:03}/", NOON + timedelta(days=number)) for number in range(25)]
    files = list(sitemap_files("2022-03", places, limit=10))
    assert [file.path for file in files] == [f"sitemaps/2022-03{part}.xml" for part in ("", "-2", "-3")]
    assert [file.lastmod for file in files] == [places[at][1] for at in (9, 19, 24)]
    assert files == list(sitemap_files("2022-03", places[::-1], limit=10))
    assert list(sitemap_files("2022-03", [])) == []


def test_a_sitemap_beyond_the_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="50001"):
        write_sitemap([(SITE, None)] * 50_001)


def test_the_month_is_that_of_shanghai() -> None:
    assert month(datetime(2022, 2, 28, 17, 0, tzinfo=timezone.utc)) == "2022-03"  # noqa: UP017


def test_robots_may_read_and_find_the_sitemap() -> None:
    rules = RobotFileParser()
    rules.parse(write_robots(f"{SITE}sitemap.xml").decode().splitlines())
    assert rules.can_fetch("Baiduspider", f"{SITE}stories/a/")
    assert rules.site_maps() == [f"{SITE}sitemap.xml"]
    assert b"Disallow: /preview/\n" in write_robots(f"{SITE}sitemap.xml", ["/preview/"])


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("https://www.example.org/a/?b=1&c=%E9", "https://www.example.org/a/?b=1&c=%E9"),
        (" https://Www.Example.org/a b[1]|铜 ", "https://www.example.org/a%20b%5B1%5D%7C%E9%93%9C"),
        ("https://文明.中国/", "https://xn--7dvrl.xn--fiqs8s/"),
        ("http://[broken/铜", "http://%5Bbroken/%E9%93%9C"),
    ],
)
def test_addresses_become_ascii(typed: str, written: str) -> None:
    assert uri(typed) == written


@pytest.mark.parametrize("typed", ["", "无", "javascript:alert(1)", "/stories/a/", "https://", "ftp://a/b"])
def test_only_web_addresses_are_web_addresses(typed: str) -> None:
    assert web_uri(typed) == ""
