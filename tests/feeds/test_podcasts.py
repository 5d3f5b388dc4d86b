"""Podcast tags: for a series with files of its own, where the site says under what and whom to write to."""

import pytest
from lxml import etree

from ..kit import Site, story
from ..media.films import film
from .w3c import NS

ROWS = """series: 小城微视
videos:
  - {title: 第一期, date: 2026-03-01, episode: 1, duration: '0:02', file: a.mp4}
  - {title: 第二期, date: 2026-03-02, episode: 2, url: 'https://www.bilibili.com/video/BV1Sh4Li7Tr1'}
"""
FILES = {"videos/v.yml": ROWS, "videos/a.mp4": film(), "stories/a.md": story()}
SHOW = {"category": "News / Daily News", "email": "tougao@example.org", "image": "/images/show.jpg"}
SERIES = "/videos/series/xiao-cheng-wei-shi/feed.xml"


def channel(site: Site, address: str = SERIES):
    assert site.exit_code == 0, site.output
    return etree.fromstring(site.raw(address)).find("channel")


def test_a_series_with_its_own_file_is_a_podcast(site):
    """Apple's required tags: title, description, image, language, category, explicit; and the owner's e-mail."""
    show = channel(site(FILES, feeds={"podcasts": {"小城微视": SHOW}}))
    outer = show.find("itunes:category", NS)
    assert (outer.get("text"), outer[0].get("text")) == ("News", "Daily News")
    assert show.findtext("itunes:explicit", namespaces=NS) == "false"
    assert show.find("itunes:image", NS).get("href") == "https://www.example.org/images/show.jpg"
    assert show.findtext("itunes:owner/itunes:email", namespaces=NS) == "tougao@example.org"
    assert show.findtext("itunes:author", namespaces=NS) == "文明小站"
    assert all(show.findtext(name) for name in ("title", "description", "language"))
    later, first = show.findall("item")
    assert (first.findtext("itunes:duration", namespaces=NS), first.findtext("itunes:episode", namespaces=NS)) == ("2", "1")
    assert first.find("enclosure").get("length") == str(len(film()))
    assert later.find("enclosure") is None and later.find("itunes:episode", NS) is None


def test_elsewhere_the_same_episode_is_an_entry_like_others(site):
    """Podcast tags in another feed would make validators ask that feed for a category."""
    made = site(FILES, feeds={"podcasts": {"小城微视": SHOW}})
    assert [path for path in made.files() if path.endswith(".xml") and b"itunes" in made.raw(path)] == [SERIES.lstrip("/")]


def test_without_category_and_email_or_a_file_there_is_none(site):
    """Nothing is guessed; and a list of other people's videos is no podcast."""
    assert b"itunes" not in site(FILES, name="a").raw(SERIES)
    others = {**FILES, "videos/v.yml": ROWS.replace(", file: a.mp4", ", url: 'https://www.bilibili.com/video/BV1xx411c7m3'")}
    del others["videos/a.mp4"]
    assert b"itunes" not in site(others, name="b", feeds={"podcasts": {"小城微视": SHOW}}).raw(SERIES)


def test_a_name_that_is_no_series_is_told_with_the_nearest(site):
    """A warning, in an unchanged site too. A series of drafts alone is known: its podcast may be set up before."""
    shows = {"小城微示": SHOW, "没有的": SHOW, "筹备中": SHOW}
    later = "series: 筹备中\nvideos:\n  - {title: 样片, date: 2026-03-03, status: draft, file: a.mp4}\n"
    made = site({**FILES, "videos/later.yml": later}, feeds={"podcasts": shows})
    for built in (made, made.build()):
        assert built.exit_code == 0, built.output
        assert "mkdocs.yml: 提醒 ［podcasts］“小城微示”没有这个短视频系列，播客标签不会出现。是不是想写“小城微视”？" in built.output
        assert built.output.count("（podcast-unknown）") == 2 and "筹备中" not in built.output


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"podcasts": {"小城微视": {"category": "新闻", "email": "a@b.cn"}}}, "不是苹果播客的分类：'新闻'"),
        ({"podcasts": {"小城微视": {"category": "News / Weather", "email": "a@b.cn"}}}, "不是苹果播客的分类"),
        ({"podcasts": {"小城微视": {"category": "News", "email": "某人"}}}, "email 不是邮箱：'某人'"),
        ({"podcasts": {"小城微视": {"category": "News"}}}, "缺少必填的键 `email`"),
        ({"podcasts": {"小城微视": {**SHOW, "image": "images/show.jpg"}}}, "image 应为完整网址，或以 / 开头的本站地址：'images/show.jpg'"),
        ({"podcasts": {"小城微视": {**SHOW, "emial": "x"}}}, "不认识的键 `emial`"),
        ({"full_text": ["regions"]}, "full_text 里没有 'regions' 这类列表"),
        ({"newest": 70}, "应为 1 ≤ newest ≤ cap"),
    ],
)
def test_settings_that_make_no_sense_are_refused_in_chinese(site, options, told):
    """The option, what was written and what may be."""
    made = site(FILES, feeds=options)
    assert made.exit_code == 1 and told in made.output
