"""latest.json, OPML and robots.txt."""

import json
from datetime import timedelta
from urllib.robotparser import RobotFileParser

import feedparser
import pytest
from lxml import etree

from site_gen.feeds.addresses import uri, web_uri
from site_gen.feeds.latest import write_latest
from site_gen.feeds.opml import Group, Subscription, write_opml
from site_gen.feeds.robots import write_robots
from site_gen.model.card import Card
from site_gen.model.identity import Identity
from site_gen.model.listing import Listing

from .samples import NOON, SITE


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
