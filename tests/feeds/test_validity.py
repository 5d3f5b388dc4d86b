"""Every feed, whatever stands in it, is one that the W3C validator and feedparser are silent about."""

from html import escape

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.feeds.atom import write_atom
from site_gen.feeds.body import reader_html
from site_gen.feeds.entry import Feed, last_updated
from site_gen.feeds.json_feed import write_json_feed
from site_gen.feeds.rss import write_rss

from .json_feed_rules import json_complaints
from .samples import SITE, entry, feed, full_feed
from .w3c import atom_complaints, rss_complaints

FORMATS = {
    "feed.xml": (write_rss, rss_complaints),
    "atom.xml": (write_atom, atom_complaints),
    "feed.json": (write_json_feed, json_complaints),
}


@pytest.fixture(params=FORMATS)
def file(request: pytest.FixtureRequest) -> str:
    return request.param


def checked(made: Feed) -> bytes:
    """The feed in the format its own address names, after all checks."""
    write, complaints = FORMATS[made.self_url.rpartition("/")[2]]
    data = write(made)
    assert complaints(data, made.self_url) == []
    if data.startswith(b"<?xml"):
        read = feedparser.parse(data)
        assert not read.bozo and len(read.entries) == len(made.entries)
    return data


def test_a_full_feed(file: str) -> None:
    checked(full_feed(file))


def test_an_empty_feed_is_valid_and_carries_the_sites_first_day(file: str) -> None:
    made = feed(file=file, updated=last_updated((), "2021-06-01"), description="")
    data = checked(made)
    if file == "feed.xml":
        assert b"<lastBuildDate>Tue, 01 Jun 2021 00:00:00 +0800</lastBuildDate>" in data
    elif file == "atom.xml":
        assert b"<updated>2021-06-01T00:00:00+08:00</updated>" in data


def test_a_site_without_since_still_has_a_date() -> None:
    assert last_updated((), "").isoformat() == "2018-07-06T00:00:00+08:00"
    assert last_updated((entry(2).updated, entry(1).updated), "2021-06-01") == entry(1).updated


def test_the_same_values_give_the_same_bytes(file: str) -> None:
    assert checked(full_feed(file)) == checked(full_feed(file))


def test_nothing_tells_of_the_machine_or_the_version(file: str) -> None:
    assert b"generator" not in checked(full_feed(file)).lower()


ANYTHING = st.text(st.characters(codec=None), max_size=40)
WORDS = st.text(alphabet="铜仁<>&\"'];[aé\x0b\x00\x85\ud800\ufffe𫠆😀 \r\n\t", max_size=30)


@given(title=WORDS | ANYTHING, summary=WORDS | ANYTHING, body=WORDS | ANYTHING, name=WORDS | ANYTHING)
@pytest.mark.parametrize("name_of_file", FORMATS)
def test_any_text_is_valid(name_of_file: str, title: str, summary: str, body: str, name: str) -> None:
    """Whatever Word, PDF or the hand of an editor leaves in a text."""
    texts = {"title": "题" + title, "summary": summary}
    html = f"<p>{escape(body)}</p>"
    one = entry(1, **texts, content_html=html, authors=(name,), categories=((name, name),))
    two = entry(2, **texts, content_html="", source_name=name, source_url=body)
    checked(feed(one, two, file=name_of_file, title="题" + title, description=summary))


def test_a_body_loses_its_relative_links_and_page_attributes(file: str) -> None:
    html = '<p role="note" aria-label="x"><a href="#fn1">1</a> ]]> <img src="b.jpg" fetchpriority="low"></p>'
    data = checked(feed(entry(1, content_html=reader_html(html, f"{SITE}stories/a/")), file=file))
    text = feedparser.parse(data).entries[0].content[0].value if file != "feed.json" else data.decode()
    assert f"{SITE}stories/a/b.jpg" in text and f"{SITE}stories/a/#fn1" in text
