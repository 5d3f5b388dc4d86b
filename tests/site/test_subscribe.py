"""/subscribe/ and what stands beside it: every way it offers leads to a feed, and it stays small on a large site."""

from ..kit import URL, changed, story

STATIONS = (
    "id,name,level,region,parent\n"
    "bijiang,碧江区新时代文明实践中心,中心,520602,\n"
    "bj-cd,川硐街道新时代文明实践所,所,520602,bijiang\n"
    "bj-cd-1,川硐社区新时代文明实践站,站,520602,bj-cd\n"
)
FILES = {
    "stations.csv": STATIONS,
    "stories/a.md": story("第一篇", "2026-03-04", "region: 贵州省/铜仁市/碧江区", "themes: [rural, care]", "station: bj-cd"),
    "stories/b.md": story("第二篇", "2026-03-05", "region: 天津市/河东区", "themes: [volunteer]"),
}
CHOICES = "/subscribe/choices.json"


def test_the_choices_are_the_places_themes_and_stations_that_have_feeds(site):
    built = site(FILES)
    choices = built.json(CHOICES)
    places = {code: (name, parent, themes) for code, name, parent, themes in choices["places"]}
    assert places["520602"] == ("碧江区", "520600", ["rural", "care"])
    assert places["520000"] == ("贵州省", "", ["rural", "care"])
    assert places["120102"] == ("河东区", "120000", ["volunteer"])
    assert places["110000"] == ("北京市", "", [])
    assert choices["stations"] == [
        ["bijiang", "碧江区新时代文明实践中心", "520602", True],
        ["bj-cd", "川硐街道新时代文明实践所", "520602", False],
    ]
    feeds = [f"/regions/{code}/feed.xml" for code in places]
    feeds += [f"/regions/{code}/{theme}/feed.xml" for code, (_, _, themes) in places.items() for theme in themes]
    feeds += [f"/stations/{station}/feed.xml" for station, *_ in choices["stations"]]
    assert [feed for feed in feeds if not built.exists(feed)] == []
    assert sorted(feeds) == sorted(
        "/" + path for path in built.files() if path.startswith(("regions/", "stations/")) and path.endswith("/feed.xml")
    )


def test_every_parent_of_a_place_is_a_choice_too(site):
    """Or the reader could not get there step by step; 兵团 and areas without a code of their own as well."""
    files = FILES | {
        "stories/c.md": story("石河子", "2026-03-06", "region: '659001'"),
        "stories/d.md": story("高新区", "2026-03-06", "region: 520600-gaoxinqu"),
    }
    built = site(files)
    places = {row[0]: row[2] for row in built.json(CHOICES)["places"]}
    assert {parent for parent in places.values() if parent} <= set(places)
    assert "659001" in places


def test_a_new_station_changes_the_choices_and_not_the_page(site):
    """The page lists the 中心 only: three thousand stations would be half a megabyte for every reader."""
    built = site(FILES)
    before = built.tree()
    built.write({"stories/new.md": story("站里的", "2026-03-07", "region: 贵州省/铜仁市/碧江区", "themes: [rural]", "station: bj-cd-1")})
    built.build()
    touched = {path for path in changed(before, built.tree()) if "subscribe" in path or path == "feeds.opml"}
    assert touched == {"subscribe/choices.json"}


def test_a_site_without_feeds_offers_none(site):
    built = site(FILES, feeds={"enabled": False})
    page = built.page("/subscribe/")
    assert not built.exists(CHOICES) and not built.exists("/feeds.opml")
    assert page.all("//form[contains(@class, 'picker')]") == [] and "feed.xml" not in page.text


def test_under_a_path_of_the_host_everything_still_leads_there(site):
    built = site(FILES, url=URL + "wm/")
    (form,) = built.page("/subscribe/").all("//form[contains(@class, 'picker')]")
    assert form.get("data-choices") == "/wm/subscribe/choices.json"
    assert form.get("data-origin") == f"{URL}wm"
    assert form.xpath(".//input[@type='url']/@value") == [f"{URL}wm/feed.xml"]
