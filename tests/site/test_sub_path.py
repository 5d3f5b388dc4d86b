"""A site that does not stand at the root of its host: https://x.org/sub/."""

import re
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from ..kit import Site, picture, story

URL = "https://x.org/sub/"


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(
        {
            "stories/2026/03/a.md": story("甲", "2026-03-04", "cover: a.jpg", "aliases: [/old/]", "region: '520624'",
                                          body="正文。\n\n![图](a.jpg)\n\n[乙](b.md)"),
            "stories/2026/03/b.md": story("乙", "2026-03-05", "region: '520624'"),
            "stories/2026/03/a.jpg": picture(),
            "videos/v.yml": "- {title: 视频, date: 2026-03-04, series: 微视, url: 'https://www.bilibili.com/video/BV1Sh4Li7Tr1'}\n",
        },
        url=URL,
    )  # fmt: skip


def test_every_reference_stays_below_the_sub_path_and_finds_its_file(built):
    """href, src and srcset of every page."""
    assert built.exit_code == 0, built.output
    wrong = set()
    for page in built.pages():
        found = page.all("//@href | //@src | //@poster") + page.all("//meta[@http-equiv='refresh']/@content")
        found += [part.split()[0] for srcset in page.all("//@srcset") for part in srcset.split(",")]
        for reference in found:
            target = urlsplit(urljoin("https://x.org/sub" + page.address, reference.removeprefix("0; url=")))
            if target.netloc == "x.org":
                path = unquote(target.path)
                if not path.startswith("/sub/") or not built.exists(path.removeprefix("/sub")):
                    wrong.add((page.address, reference))
    assert wrong == set()


def test_feeds_site_maps_and_side_boxes_carry_the_sub_path(built):
    """Full addresses in feeds and site maps; paths with the base in latest.json."""
    assert built.feed("/archive/feed.xml").entries[0].link == URL + "stories/2026/03/b/"
    assert f"{URL}sitemaps/2026-03.xml" in built.text("/sitemap.xml")
    assert built.json("/regions/520624/latest.json")["items"][0]["url"] == "/sub/stories/2026/03/b/"
    assert f"Sitemap: {URL}sitemap.xml" in built.text("/robots.txt")
    for path in built.files():
        if path.endswith((".xml", "feed.json", ".opml")):
            assert not re.search(r"https://x\.org/(?!sub/)", built.text(path)), path


def test_the_files_lie_where_they_would_at_the_root(built):
    """The sub-path is the host's business; the output folder does not repeat it."""
    assert built.exists("/stories/2026/03/a/") and not (built.folder / "sub").exists()


def test_an_address_from_the_root_in_a_body_gets_the_sub_path(site):
    """An editor writes /about/ as everywhere else on the site; the page and the feed lead to /sub/about/."""
    one = site({"stories/a.md": story(body="请看[关于本站](/about/)。")}, url=URL)
    assert "/sub/about/" in one.page("/stories/a/").links
    assert f'href="{URL}about/"' in one.json("/feed.json")["items"][0]["content_html"]
