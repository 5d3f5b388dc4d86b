"""Every address of DESIGN section 4, on the project's own content."""

import csv
import re
from collections.abc import Iterator
from datetime import datetime

import pytest
import yaml
from lxml import etree

from ..kit import NOW, REPO, URL, Site

FIXED = [
    "/",
    "/stories/",
    "/photos/",
    "/videos/",
    "/kinds/",
    "/videos/series/",
    "/regions/",
    "/themes/",
    "/stations/",
    "/columns/",
    "/archive/",
    "/search/",
    "/subscribe/",
    "/stats/",
    "/sitemap/",
    "/404.html",
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/feeds.opml",
    "/sitemap.xml",
    "/robots.txt",
    "/about/",
    "/contact/",
    "/contribute/",
    "/accessibility/",
    "/handbook/",
]
KINDS = ["case", "brief", "commentary", "notice", "report"]
THEMES = [
    "theory",
    "volunteer",
    "customs",
    "culture",
    "youth",
    "family",
    "models",
    "health",
    "environment",
    "rural",
    "city",
    "positions",
    "digital",
    "law",
    "care",
    "emergency",
]
PROVINCES = [f"{number}0000" for number in (
    *range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82
)] + ["xpcc"]  # fmt: skip
COLUMNS = [row["id"] for row in yaml.safe_load((REPO / "content/columns.yml").read_text(encoding="utf-8"))]
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def fronts() -> Iterator[tuple[str, dict]]:
    """Address and front matter of every story of the project."""
    for file in sorted((REPO / "content" / "stories").rglob("*.md")):
        path = file.relative_to(REPO / "content").as_posix()
        front = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
        yield "/" + path.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/", front


def is_public(front: dict) -> bool:
    due = datetime.fromisoformat(f"{front['publish_at']}+08:00") if "publish_at" in front else None
    return front.get("status", "published") == "published" and (
        due is None or due <= datetime.fromisoformat(NOW)
    )


PUBLIC = [address for address, front in fronts() if is_public(front)]


def stations() -> dict[str, dict[str, str]]:
    with (REPO / "content" / "stations.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def locations(site: Site, address: str) -> list[str]:
    return etree.fromstring(site.raw(address)).xpath("//s:loc/text()", namespaces=SITEMAP)


def listings(site: Site) -> list[str]:
    """Every address that has a feed."""
    return sorted({"/" + path.removesuffix("feed.xml") for path in site.files() if path.endswith("feed.xml")})


def test_everything_of_the_own_content_is_published_or_waits(own_site):
    """The content we ship holds no mistake: nothing is held back and no problem is told."""
    assert own_site.counts["held"] == 0, own_site.output
    assert "WARNING" not in own_site.output, own_site.output


@pytest.mark.parametrize("address", FIXED)
def test_the_fixed_addresses_exist(own_site, address):
    """Home, indexes, services, site-wide feeds and ordinary pages."""
    assert own_site.exists(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_every_public_story_stands_where_its_path_says(own_site, address):
    """content/stories/2022/01/a.md is /stories/2022/01/a/."""
    assert own_site.exists(address)


def test_kinds_themes_and_columns_have_pages_from_the_start(own_site):
    """Also those without an item."""
    wanted = [f"/kinds/{kind}/" for kind in KINDS] + [f"/themes/{theme}/" for theme in THEMES]
    wanted += [f"/columns/{column}/" for column in COLUMNS]
    assert [address for address in wanted if not own_site.exists(address)] == []


def test_all_35_provinces_have_a_page_feeds_and_a_tile(own_site):
    """34 and 兵团, among them 台湾, 香港 and 澳门, with or without items."""
    assert len(PROVINCES) == 35
    tiles = set(own_site.page("/regions/").links)
    for code in PROVINCES:
        for name in ("", "feed.xml", "atom.xml", "feed.json", "latest.json"):
            assert own_site.exists(f"/regions/{code}/{name}"), (code, name)
        assert f"/regions/{code}/" in tiles


def test_a_station_with_items_has_a_page_and_so_have_those_above_it(own_site):
    """A station's items are listed by its 所 and its 中心 too."""
    register = stations()
    wanted = set()
    for _, front in fronts():
        station = front.get("station", "") if is_public(front) else ""
        while station:
            wanted.add(station)
            station = register[station]["parent"]
    assert wanted, "没有一篇自带的稿件写了站点"
    assert {station for station in wanted if not own_site.exists(f"/stations/{station}/")} == set()


def test_a_station_without_items_is_named_but_has_no_page(own_site):
    """A city, county, station or series has an address once it has an item."""
    empty = [station for station in stations() if not own_site.exists(f"/stations/{station}/")]
    assert empty, "自带的站点个个都有稿件，这个测试就看不出什么了"
    assert not any(own_site.exists(f"/stations/{station}/feed.xml") for station in empty)


def test_every_series_has_a_page_with_its_videos(own_site):
    """/videos/series/<id>/ is listed by /videos/series/ and lists videos of its own."""
    series = [
        link
        for link in own_site.page("/videos/series/").links
        if re.fullmatch(r"/videos/series/[^/]+/", link)
    ]
    assert len(series) == 3
    for address in series:
        assert any(
            re.fullmatch(r"/videos/(?!series/)[^/]+/[^/]+/", link) for link in own_site.page(address).links
        )


def test_an_item_is_listed_under_each_region_theme_and_place_in_the_calendar(own_site):
    """A story's own tags lead to listings that lead back to it through the calendar."""
    for address in PUBLIC:
        page = own_site.page(address)
        year = page.meta("PubDate")[:4]
        tags = page.all("//nav[contains(@class, 'tags')]//a/@href")
        assert any(tag.startswith("/themes/") for tag in tags), address
        assert any(tag.startswith("/regions/") for tag in tags), address
        for listing in [*tags, "/stories/", "/archive/"]:
            if not listing.startswith("/stations/") or own_site.exists(listing):
                assert address in own_site.page(f"{listing}{year}/").links, listing


def test_region_by_theme_has_a_page_where_there_is_an_item_and_only_there(own_site):
    """/regions/<code>/<theme>/ for every region and theme of an item together."""
    wanted = set()
    for page in own_site.pages():
        if page.meta("ArticleTitle"):
            tags = page.all("//nav[contains(@class, 'tags')]//a/@href")
            regions = [tag for tag in tags if tag.startswith("/regions/")]
            themes = [tag.split("/")[2] for tag in tags if tag.startswith("/themes/")]
            wanted |= {f"{region}{theme}/" for region in regions for theme in themes}
    built = {listing for listing in listings(own_site) if re.fullmatch(r"/regions/[^/]+/[a-z]+/", listing)}
    assert built == wanted != set()


def test_every_listing_has_rss_and_only_the_named_ones_have_atom_and_json(own_site):
    """DESIGN section 4: Atom and JSON Feed for the site, kinds, regions, themes, columns; months have none."""
    full = r"/|/(?:stories|photos|videos)/|/(?:kinds|regions|themes|columns)/[^/]+/"
    for listing in listings(own_site):
        expected = bool(re.fullmatch(full, listing))
        assert own_site.exists(f"{listing}atom.xml") is expected, listing
        assert own_site.exists(f"{listing}feed.json") is expected, listing
        assert not re.search(r"/\d{4}/", listing)


def test_only_regions_and_themes_have_a_latest_json(own_site):
    """At most ten titles, each an item that exists."""
    for path in own_site.files():
        if path.endswith("latest.json"):
            assert re.fullmatch(r"(?:regions|themes)/[^/]+/latest\.json", path)
            latest = own_site.json(path)
            assert len(latest["items"]) <= 10
            assert all(own_site.exists(item["url"]) for item in latest["items"])
    assert own_site.json("/regions/520600/latest.json")["items"]


def test_each_listing_names_its_feeds_in_its_head(own_site):
    """A reader's program finds every feed of the page it is given."""
    for listing in listings(own_site):
        if listing == "/archive/" or not own_site.exists(listing):
            continue
        named = set(own_site.page(listing).all("//link[@rel='alternate']/@href"))
        present = {
            listing + name
            for name in ("feed.xml", "atom.xml", "feed.json")
            if own_site.exists(listing + name)
        }
        assert named == present, listing


def test_the_subscription_list_names_feeds_that_exist(own_site):
    """feeds.opml: every xmlUrl is a feed of this site, all provinces, themes and columns among them."""
    addresses = [
        url.removeprefix(URL.rstrip("/"))
        for url in etree.fromstring(own_site.raw("/feeds.opml")).xpath("//@xmlUrl")
    ]
    assert [address for address in addresses if not own_site.exists(address)] == []
    wanted = {f"/regions/{code}/feed.xml" for code in PROVINCES} | {
        f"/themes/{theme}/feed.xml" for theme in THEMES
    }
    wanted |= {f"/columns/{column}/feed.xml" for column in COLUMNS}
    assert wanted <= set(addresses)


def test_the_site_map_for_engines_names_every_item_once_by_month(own_site):
    """sitemap.xml is an index of months; together they hold exactly the item pages."""
    files = locations(own_site, "/sitemap.xml")
    items = []
    for file in files:
        address = file.removeprefix(URL.rstrip("/"))
        assert own_site.exists(address), file
        if re.fullmatch(r"/sitemaps/\d{4}-\d{2}\.xml", address):
            items += locations(own_site, address)
    published = [f"{URL.rstrip('/')}{page.address}" for page in own_site.pages() if page.meta("ArticleTitle")]
    assert sorted(items) == sorted(published)
    assert len(items) == own_site.counts["public"]


def test_robots_txt_leads_to_the_site_map(own_site):
    """Search engines are told where it is, and kept out of nothing."""
    text = own_site.text("/robots.txt")
    assert f"Sitemap: {URL}sitemap.xml" in text
    assert not re.search(r"^Disallow: /\s*$", text, re.M)


def test_nothing_is_published_that_nobody_asked_for(own_site):
    """No search index of MkDocs, no sources, no sitemap.xml.gz, no script of Material."""
    strange = [
        path for path in own_site.files() if re.search(r"\.(?:gz|md|yml|csv|map|py)$|search_index", path)
    ]
    assert [path for path in strange if not re.fullmatch(r"stats/[a-z-]+\.csv", path)] == []
    assert [path for path in own_site.files() if path.endswith(".js")] == [
        path for path in own_site.files() if re.fullmatch(r"assets/site-[0-9a-f]+\.js", path)
    ]
