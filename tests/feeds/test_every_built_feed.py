"""Every feed of a whole site, with all that editors leave in it: read back, held against schemas and W3C's rules."""

import json
import re
from collections.abc import Iterator
from urllib.parse import unquote

import feedparser
import pytest
from lxml import etree

from ..kit import URL, Site, changed
from .hostile import FILES, with_word
from .json_feed_rules import json_complaints
from .schemas import schema_complaints
from .w3c import NS, atom_complaints, rss_complaints

RULES = {"feed.xml": rss_complaints, "atom.xml": atom_complaints, "feed.json": json_complaints}
SHOW = {"category": "News / Daily News", "email": "tougao@example.org", "image": "/images/show.jpg"}
OPTIONS = {"feeds": {"podcasts": {"小城微视": SHOW}}}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    site = shared_site(with_word(FILES), **OPTIONS)
    assert site.exit_code == 0 and site.counts["held"] == 0, site.output
    return site


def feeds(site: Site) -> Iterator[tuple[str, str, bytes]]:
    """(path, file name, bytes) of all feeds and archives."""
    for path in site.files():
        if (file := path.rpartition("/")[2]) in RULES:
            yield path, file, site.raw(path)


def test_no_feed_has_anything_to_complain_of(built):
    """W3C's rules, the schema, and feedparser without `bozo`."""
    found = {}
    for path, file, data in feeds(built):
        complaints = RULES[file](data, URL + path) + schema_complaints(file, data)
        if file != "feed.json" and feedparser.parse(data).bozo:
            complaints.append("bozo")
        if complaints:
            found[path] = complaints
    assert found == {}
    assert len(list(feeds(built))) > 150


def test_our_own_site_has_nothing_to_complain_of(own_site):
    """The same of the project's own content."""
    found = {}
    for path, file, data in feeds(own_site):
        if complaints := RULES[file](data, URL + path) + schema_complaints(file, data):
            found[path] = complaints
    assert found == {}


def test_no_link_in_any_feed_is_relative(built):
    """Neither in the elements nor in the bodies that lie in them, escaped or not."""
    address = re.compile(r'(?:href|src|poster|url|srcset)=\\?"(?!https?://|mailto:)')
    assert [path for path, _, data in feeds(built) if address.search(data.decode())] == []


def test_three_formats_have_the_same_entries(built):
    """The same items, in one order, under one id."""
    for folder in ("", "stories/", "regions/520624/", "themes/volunteer/"):
        rss = [entry.id for entry in built.feed(folder + "feed.xml").entries]
        assert rss == [entry.id for entry in built.feed(folder + "atom.xml").entries]
        assert rss == [item["id"] for item in built.json(folder + "feed.json")["items"]]
        assert rss


def test_a_paste_from_word_leaves_nothing_behind(built):
    """Control characters go from title, summary, names and body."""
    entry = built.feed("/atom.xml").entries[0]
    assert (entry.title, entry.summary, entry.author) == ("志愿服务", "摘要", "唐云")
    assert "<p>正文一段。</p>" in entry.content[0].value
    bad = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
    assert [path for path, _, data in feeds(built) if bad.search(data.decode())] == []


def test_a_picture_is_told_with_its_real_length(built):
    """The bytes of the very file that the address leads to."""
    seen = 0
    for _path, file, data in feeds(built):
        if file == "feed.json":
            files = [one for item in json.loads(data)["items"] for one in item.get("attachments", ())]
            told = [(one["url"], one["size_in_bytes"]) for one in files]
        else:
            root = etree.fromstring(data)
            told = [(one.get("url"), one.get("fileSize")) for one in root.iterfind(".//media:content[@url]", NS)]
            told += [(one.get("url"), one.get("length")) for one in root.iterfind(".//enclosure")]
        for address, length in told:
            assert len(built.raw(unquote(address.removeprefix(URL)))) == int(length)
            seen += 1
    assert seen > 20


def test_every_picture_of_a_set_is_told_of(built):
    """With caption and photographer, in the order of the set."""
    (entry,) = (one for one in built.feed("/photos/feed.xml").entries if one.title.startswith("组图"))
    root = etree.fromstring(built.raw("/photos/feed.xml"))
    titles = [one.text for one in root.iterfind(".//media:content/media:title", NS)]
    assert titles == ["3<5 & “晒谷”", "入仓"]
    assert [one["content"] for one in entry.media_credit] == ["滕治中", "滕绍忻"]


def test_an_empty_feed_carries_the_day_the_site_began(built):
    """Never the time of the build."""
    assert b"<lastBuildDate>Tue, 01 Jan 2019 00:00:00 +0800</lastBuildDate>" in built.raw("/regions/710000/feed.xml")
    assert b"<updated>2019-01-01T00:00:00+08:00</updated>" in built.raw("/regions/710000/atom.xml")


def test_a_correction_shows_as_an_update(built):
    """The date of the correction, and the old id."""
    (entry,) = (one for one in built.feed("/atom.xml").entries if one.title == "中文文件名")
    assert (entry.published, entry.updated[:10]) == ("2026-03-03T09:30:00+08:00", "2026-03-09")


def test_full_text_and_summaries_by_setting(site):
    """True: where the contract says so; False: nowhere; a list: these families of listings."""
    def carrying(full_text) -> list[str]:
        made = site(FILES, feeds={"full_text": full_text})
        chosen = ("feed.xml", "themes/volunteer/feed.xml", "regions/520624/volunteer/feed.xml", "archive/feed.xml")
        return [path for path in chosen if b"<content:encoded>" in made.raw(path)]

    assert carrying(True) == ["feed.xml", "themes/volunteer/feed.xml"]
    assert carrying(False) == []
    assert carrying(["region_theme", "archive"]) == ["regions/520624/volunteer/feed.xml", "archive/feed.xml"]


def test_the_zone_of_the_machine_changes_no_byte(site):
    """Built in Los Angeles, with another seed for the order of sets."""
    one = site(FILES, name="one", **OPTIONS)
    other = site.lay(FILES, name="two", **OPTIONS)
    other.build(apart=True, env={"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "3"})
    assert other.exit_code == 0, other.output
    assert changed(one.tree(), other.tree()) == set()
