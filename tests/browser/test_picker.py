"""The picker of /subscribe/: a reader chooses a place, a theme or a station and gets an address that is a feed."""

import re

import feedparser
import pytest
from playwright.sync_api import expect

from .looking import RULES

BIJIANG = "贵州省铜仁市碧江区"


@pytest.fixture
def picker(visit, sample):
    """The open page; `pick(name=value…)` chooses, in that order, as a reader does with the lists."""
    opened = visit(sample["subscribe"])
    page = opened.page

    def pick(**wanted: str) -> None:
        for name, label in wanted.items():
            field = page.locator(f"#pick-{name}")
            field.focus()
            field.locator(f"option:text-is('{label}')").wait_for(state="attached")
            field.select_option(label=label)

    page.pick = pick
    page.opened = opened
    return page


def address(page) -> str:
    return page.input_value("#pick-address")


def says(page, words: str | re.Pattern[str]) -> None:
    """Waits: what is copied or fetched is told when that is done."""
    expect(page.locator(".picker [role=status]")).to_have_text(words)


def feed_of(page, own_site, url: str) -> feedparser.FeedParserDict:
    return own_site.feed("/" + url.removeprefix("https://www.example.org/"))


def test_it_starts_with_the_feed_of_the_site_and_asks_for_nothing(visit, sample):
    """One page, one style sheet, one script; the list of places is fetched only when the picker is used."""
    asked = []
    opened = visit("/404.html")
    opened.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    opened.go(sample["subscribe"])
    opened.page.wait_for_load_state("networkidle")
    assert not [name for name in asked if name.endswith(".json")]
    assert len([name for name in asked if name.endswith((".css", ".js"))]) == 2
    assert address(opened.page) == "https://www.example.org/feed.xml"


def test_a_place_step_by_step_down_to_a_county(picker, own_site):
    picker.pick(province="贵州省", city="铜仁市", county="碧江区")
    assert address(picker) == "https://www.example.org/regions/520602/feed.xml"
    says(picker, f"{BIJIANG}（RSS）")
    assert own_site.page("/regions/520602/").heading in feed_of(picker, own_site, address(picker)).feed.title


def test_a_municipality_has_one_step_less(picker):
    picker.pick(province="天津市", city="河东区")
    assert address(picker) == "https://www.example.org/regions/120102/feed.xml"
    assert not picker.locator("#pick-county").is_visible()


def test_every_theme_that_is_offered_for_a_place_has_a_feed(picker, own_site):
    picker.pick(province="贵州省", city="铜仁市")
    themes = picker.locator("#pick-theme option").all_inner_texts()[1:]
    assert 0 < len(themes) <= 16
    for theme in themes:
        picker.pick(theme=theme)
        assert theme in feed_of(picker, own_site, address(picker)).feed.title


def test_a_theme_alone_is_for_the_whole_country_in_every_format(picker, own_site):
    picker.pick(theme="志愿服务")
    addresses = []
    for name in ("RSS", "Atom", "JSON Feed"):
        picker.get_by_label(name, exact=True).check()
        addresses.append(address(picker).rpartition("/themes/")[2])
    assert addresses == ["volunteer/feed.xml", "volunteer/atom.xml", "volunteer/feed.json"]
    assert all(own_site.exists(f"/themes/{end}") for end in addresses)


def test_a_format_that_a_feed_does_not_have_is_not_offered(picker):
    picker.get_by_label("Atom", exact=True).check()
    picker.pick(province="贵州省", theme="志愿服务")
    assert address(picker).endswith("/regions/520000/volunteer/feed.xml")
    assert not picker.get_by_label("Atom", exact=True).is_visible()
    assert picker.get_by_label("RSS", exact=True).is_checked()


def test_a_station_and_a_theme_exclude_each_other(picker, own_site):
    """A station's feed has all its themes: what is chosen last counts."""
    picker.pick(province="贵州省", city="铜仁市", county="碧江区", theme="志愿服务")
    station = picker.locator("#pick-station option").all_inner_texts()[1]
    picker.pick(station=station)
    assert picker.input_value("#pick-theme") == ""
    assert (
        own_site.page("/" + address(picker).partition("org/")[2].removesuffix("feed.xml")).heading == station
    )
    picker.pick(theme="志愿服务")
    assert picker.input_value("#pick-station") == ""
    assert address(picker).endswith("/regions/520602/volunteer/feed.xml")


def test_the_stations_of_a_place_are_those_in_it(picker, own_site):
    picker.pick(province="贵州省", city="铜仁市", county="碧江区")
    here = picker.locator("#pick-station option").all_inner_texts()[1:]
    picker.pick(county="全部")
    all_of_the_city = picker.locator("#pick-station option").all_inner_texts()[1:]
    assert 0 < len(here) < len(all_of_the_city)
    assert set(here) < set(all_of_the_city)


def test_another_province_forgets_the_city(picker):
    picker.pick(province="贵州省", city="铜仁市", county="碧江区", theme="志愿服务")
    picker.pick(province="台湾省")
    assert address(picker) == "https://www.example.org/regions/710000/feed.xml"
    assert not picker.locator("#pick-city").is_visible()


def test_the_address_is_copied_and_that_is_said(picker, host):
    """Announced in a live region, for those who do not see it."""
    picker.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=host)
    picker.pick(theme="乡村振兴")
    picker.get_by_role("button", name="复制地址").click()
    says(picker, f"已复制：{address(picker)}")
    assert picker.evaluate("navigator.clipboard.readText()") == address(picker)
    assert picker.locator(".picker [role=status]").get_attribute("aria-live") in (None, "polite")


def test_where_the_clipboard_is_closed_the_address_is_selected(picker):
    """http:, an old browser: the reader copies it by hand."""
    picker.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false"
    )
    picker.get_by_role("button", name="复制地址").click()
    says(picker, "请按 Ctrl+C 复制选中的地址。")
    assert picker.evaluate("getSelection().toString() || document.activeElement.id") in (
        address(picker),
        "pick-address",
    )


def test_the_keyboard_alone_is_enough(picker):
    """Tab to the theme, a key to choose, Enter to copy."""
    picker.locator("#pick-province").focus()
    picker.keyboard.press("Tab")
    assert picker.evaluate("document.activeElement.id") == "pick-theme"
    picker.keyboard.press("ArrowDown")
    expect(picker.locator("#pick-address")).to_have_value("https://www.example.org/themes/theory/feed.xml")
    picker.locator("#pick-address").focus()
    picker.keyboard.press("Enter")
    says(picker, re.compile("^(已复制|请按)"))


def test_a_list_that_cannot_be_had_is_told_and_the_rest_works(picker):
    picker.route("**/choices.json", lambda route: route.abort())
    picker.locator("#pick-province").focus()
    says(picker, re.compile("没有取到"))
    picker.locator("#pick-province").select_option(label="贵州省")
    assert address(picker) == "https://www.example.org/regions/520000/feed.xml"


def test_axe_finds_nothing_in_a_picker_that_is_in_use(picker):
    from axe_playwright_python.sync_playwright import Axe

    picker.pick(province="贵州省", city="铜仁市", county="碧江区", theme="志愿服务")
    for width in (1280, 375):
        picker.set_viewport_size({"width": width, "height": 900})
        options = {"resultTypes": ["violations"], "runOnly": RULES}
        assert Axe().run(picker, options=options).response["violations"] == []
    assert picker.opened.away == [] and picker.opened.complaints == []


@pytest.mark.parametrize(("mode", "size"), [("", 44), ("?elder", 60)])
def test_everything_that_is_pressed_is_large_enough(visit, sample, mode, size):
    """44 px, and 60 px in the elder mode (适老化规范)."""
    page = visit(sample["subscribe"] + mode).page
    boxes = page.locator(".picker :is(select, button, input[type=url], fieldset label)")
    assert boxes.count() == 10
    heights = [box.bounding_box()["height"] for box in boxes.all() if box.is_visible()]
    assert len(heights) == 8 and min(heights) >= size


def test_without_script_the_tables_lead_to_places_themes_columns_and_centres(visit, sample):
    page = visit(sample["subscribe"], script=False).page
    assert not page.locator(".picker").is_visible()
    links = page.locator("main a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    for feed in (
        "/regions/520000/feed.xml",
        "/themes/rural/feed.xml",
        "/columns/practice/feed.xml",
        "/feeds.opml",
    ):
        assert feed in links
    assert [link for link in links if link.startswith("/stations/") and link.endswith("feed.xml")]
