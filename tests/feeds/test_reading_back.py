"""What a subscriber's program reads is what the editors wrote."""

import json
import os
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone

import feedparser
import pytest
from lxml import etree

from site_gen.feeds.addresses import permanent_id
from site_gen.feeds.atom import atom_document, atom_entry, write_atom
from site_gen.feeds.json_feed import json_document, json_entry, write_json_feed
from site_gen.feeds.rss import rss_document, rss_entry, write_rss

from .samples import FILE, NOON, PICTURE, SITE, entry, feed
from .w3c import NS

HARD = "a < b && c > d ]]> “引号”'\" &amp; 😀 𫠆𬱟 <br>"


@pytest.fixture
def los_angeles(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("los_angeles")
def test_dates_are_right_wherever_the_build_machine_stands() -> None:
    made = feed(entry(0))
    for data in (write_rss(made), write_atom(made)):
        one = feedparser.parse(data).entries[0]
        assert one.published_parsed[:6] == (2022, 1, 12, 1, 30, 0)
    assert b"<pubDate>Wed, 12 Jan 2022 09:30:00 +0800</pubDate>" in write_rss(made)
    assert json.loads(write_json_feed(made))["items"][0]["date_published"] == "2022-01-12T09:30:00+08:00"


def test_the_bytes_do_not_depend_on_zone_or_language() -> None:
    code = (
        "import locale,hashlib,contextlib\n"
        "with contextlib.suppress(locale.Error): locale.setlocale(locale.LC_ALL, '')\n"
        "from feeds.samples import full_feed\n"
        "from site_gen.feeds import rss, atom, json_feed\n"
        "f = full_feed('feed.xml')\n"
        "d = rss.write_rss(f) + atom.write_atom(f) + json_feed.write_json_feed(f)\n"
        "print(hashlib.sha256(d).hexdigest())"
    )
    tests = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    runs = set()
    for zone, language, seed in (("America/Los_Angeles", "zh_CN.UTF-8", "1"), ("Asia/Tokyo", "C", "2")):
        env = {**os.environ, "TZ": zone, "LC_ALL": language, "PYTHONHASHSEED": seed, "PYTHONPATH": tests}
        runs.add(
            subprocess.run([sys.executable, "-c", code], env=env, check=True, capture_output=True).stdout
        )
    assert len(runs) == 1


def test_another_offset_is_the_same_instant_on_the_house_clock() -> None:
    utc = datetime(2021, 12, 31, 20, 0, tzinfo=timezone.utc)  # noqa: UP017
    assert b"Sat, 01 Jan 2022 04:00:00 +0800" in rss_entry(entry(1, published=utc, updated=utc))


def test_a_naive_date_is_refused() -> None:
    naive = NOON.replace(tzinfo=None)
    for field in ("published", "updated"):
        with pytest.raises(ValueError, match="naive"):
            entry(1, **{field: naive})
    with pytest.raises(ValueError, match="naive"):
        feed(updated=naive)


def test_texts_come_back_letter_for_letter() -> None:
    html = "<p>a &lt; b &amp;&amp; c ]]&gt; ]]> 😀 𫠆</p>"
    made = feed(entry(1, title=HARD, summary=HARD, content_html=html, authors=(HARD,)))
    item = etree.fromstring(write_rss(made)).find("channel/item")
    assert item.findtext("title") == item.findtext("dc:creator", namespaces=NS) == HARD
    assert item.findtext("content:encoded", namespaces=NS) == html
    atom = etree.fromstring(write_atom(made)).find("atom:entry", NS)
    assert atom.findtext("atom:content", namespaces=NS) == html
    assert atom.find("atom:title", NS).get("type") == "html"
    one = json.loads(write_json_feed(made))["items"][0]
    assert (one["title"], one["summary"], one["content_html"]) == (HARD, HARD, html)


def test_tags_and_origin_come_with_an_item() -> None:
    """A reprint whose origin has no address: RSS' own `source` must have one, Atom's link too."""
    made = feed(entry(1, source_name="铜仁日报"))
    item = etree.fromstring(write_rss(made)).find("channel/item")
    assert [one.text for one in item.findall("category")] == ["志愿服务", "碧江区"]
    assert (item.find("source"), item.findtext("dc:source", namespaces=NS)) == (None, "铜仁日报")
    atom = etree.fromstring(write_atom(made)).find("atom:entry", NS)
    tags = [(one.get("term"), one.get("label")) for one in atom.findall("atom:category", NS)]
    assert tags == [("volunteer", "志愿服务"), ("520602", "碧江区")]
    assert atom.findtext("atom:contributor/atom:name", namespaces=NS) == "铜仁日报"
    assert [one.get("rel") for one in atom.findall("atom:link", NS)].count("via") == 0


def test_a_summary_is_text_even_where_the_format_has_html() -> None:
    """RSS descriptions are HTML: a reader that renders them must show what the editor typed."""
    made = feed(entry(1, summary="3<5 & <b>粗</b>", content_html=""))
    item = etree.fromstring(write_rss(made)).find("channel/item")
    assert etree.HTML(item.findtext("description")).xpath("string()") == "3<5 & <b>粗</b>"
    assert json.loads(write_json_feed(made))["items"][0]["content_text"] == "3<5 & <b>粗</b>"


def test_control_characters_and_lone_surrogates_go() -> None:
    made = feed(entry(1, title="志\x0b愿\x00服\ud83d务\ufffe\x85", content_html="<p>一\r\n二\r三\x1f</p>"))
    assert feedparser.parse(write_rss(made)).entries[0].title == "志愿服务"
    assert json.loads(write_json_feed(made))["items"][0]["content_html"] == "<p>一\n二\n三</p>"


def test_the_id_outlives_title_and_move() -> None:
    old, new = "/stories/2022/01/a/", "/stories/2022/02/b/"
    assert permanent_id(SITE, old) == permanent_id(SITE, new, (old,)) == f"{SITE}stories/2022/01/a/"
    assert permanent_id(SITE, new, (old, "/x/")) == permanent_id(SITE, "/y/", (old, "/x/", new))
    assert permanent_id(SITE, new, ("http://Old.example.com/新闻/1.html",)).startswith(
        "http://old.example.com/%E6"
    )
    assert permanent_id("https://h.example/base/", old) == "https://h.example/base/stories/2022/01/a/"
    before, after = entry(1), entry(1, title="换了标题")
    assert etree.fromstring(write_rss(feed(before))).findtext("channel/item/guid") == after.id


def test_a_moved_item_has_a_guid_that_is_no_link() -> None:
    moved = entry(1, id=f"{SITE}old/")
    guid = etree.fromstring(write_rss(feed(moved))).find("channel/item/guid")
    assert (guid.text, guid.get("isPermaLink")) == (f"{SITE}old/", "false")


def test_atom_tells_entries_of_one_instant_apart_by_less_than_a_second() -> None:
    many = [entry(number, published=NOON, updated=NOON) for number in range(60)]
    root = etree.fromstring(write_atom(feed(*many, file="atom.xml")))
    updated = [datetime.fromisoformat(one.text) for one in root.iterfind("atom:entry/atom:updated", NS)]
    assert len(set(updated)) == 60
    assert all(timedelta(0) <= at - NOON < timedelta(seconds=1) for at in updated)
    assert atom_entry(many[3]) in write_atom(feed(many[3])), "an entry is the same in every feed"


def test_a_reprint_names_its_source() -> None:
    reprint = feed(entry(1, source_name="贵州日报", source_url="https://www.example.com/铜仁"))
    item = etree.fromstring(write_rss(reprint)).find("channel/item/source")
    assert (item.text, item.get("url")) == ("贵州日报", "https://www.example.com/%E9%93%9C%E4%BB%81")
    assert feedparser.parse(write_atom(reprint)).entries[0].links[1].rel == "via"
    assert json.loads(write_json_feed(reprint))["items"][0]["_source"]["name"] == "贵州日报"
    unlinked = etree.fromstring(write_rss(feed(entry(1, source_name="新华社", source_url="无"))))
    assert unlinked.findtext("channel/item/dc:source", namespaces=NS) == "新华社"


def test_picture_and_file_come_with_size_and_type() -> None:
    made = feed(entry(1, clip=FILE), entry(2))
    for write in (write_rss, write_atom):
        film, one = feedparser.parse(write(made)).entries
        assert (film.enclosures[0].href, film.enclosures[0].length) == (FILE.url, "1234567")
        content = film.media_content[0]
        assert (content["url"], content["duration"], content["filesize"]) == (FILE.url, "276", "1234567")
        assert film.media_thumbnail[0]["url"] == PICTURE.url, "a video's picture is its poster"
        assert (one.media_content[0]["width"], one.media_content[0]["filesize"]) == ("1200", "81234")
        assert one.media_credit[0]["content"] == "潘伟"
        assert one.summary == made.entries[1].summary, "no reader takes a caption for the summary"
        assert one.title == made.entries[1].title, "nor for the title"
    items = json.loads(write_json_feed(made))["items"]
    assert items[0]["attachments"] == [
        {"url": FILE.url, "mime_type": "video/mp4", "size_in_bytes": 1234567, "duration_in_seconds": 276}
    ]
    assert items[1]["image"] == PICTURE.url and "attachments" not in items[1]


@pytest.mark.parametrize(
    ("write", "one", "whole"),
    [
        (write_rss, rss_entry, rss_document),
        (write_atom, atom_entry, atom_document),
        (write_json_feed, json_entry, json_document),
    ],
)
def test_cached_entries_make_the_same_feed(write, one, whole) -> None:
    entries = [entry(1), entry(2, content_html="")]
    made = feed(*entries)
    assert write(made) == whole(feed(updated=made.updated), [one(each) for each in entries])
