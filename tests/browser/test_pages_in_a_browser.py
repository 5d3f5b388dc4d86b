"""The project's own site as readers meet it: accessible, quiet, narrow, and without script."""

import pytest
from playwright.sync_api import expect

from .looking import NARROW, PRODUCT

# Pages that are much like one of the others are looked at with `--long`.
MORE = {
    "region theme",
    "theme",
    "column",
    "topic",
    "kind",
    "month",
    "archive",
    "terms",
    "station",
    "rules",
    "people",
}
KINDS = """home; story; long story; withdrawn; photo; photo story; video; series; region; region theme; theme; column;
people; topic; kind; calendar; month; archive; terms; regions; stations; station; subscribe; stats; search; site map;
ordinary; parts; handbook; rules; not found"""
TYPES = [
    pytest.param(kind, marks=pytest.mark.long) if kind in MORE else kind
    for kind in map(str.strip, KINDS.split(";"))
]


def test_every_type_of_page_is_looked_at(sample):
    assert {kind.strip() for kind in KINDS.split(";")} == set(sample)


@pytest.mark.parametrize("kind", TYPES)
def test_axe_finds_nothing(look, kind):
    """WCAG 2.2 AA and best practice, wide and on a phone, as it is, for old eyes and in high contrast."""
    assert {at: found for at, found in look(kind).violations.items() if found} == {}


@pytest.mark.long
def test_the_long_look_is_the_whole_product(look, thorough):
    assert not thorough or set(look("home").violations) == PRODUCT


@pytest.mark.parametrize("kind", TYPES)
def test_a_page_asks_no_other_host_and_complains_of_nothing(look, kind):
    """No request leaves the site, no error and no warning in the console, the content security policy included."""
    assert look(kind).away == []
    assert look(kind).complaints == []


@pytest.mark.parametrize("kind", TYPES)
def test_a_narrow_page_does_not_scroll_sideways(look, kind):
    """WCAG 1.4.10: 320 px, in every mode, and with the largest letters."""
    assert {mode: what for mode, (width, what) in look(kind).overhang.items() if width > NARROW} == {}


@pytest.mark.parametrize("kind", TYPES)
def test_nothing_moves_by_itself(look, kind):
    """Cumulative layout shift on a phone, from the top to the foot: pictures, boxes that fill, modes have their places."""
    assert look(kind).shift == 0, look(kind).moved


@pytest.mark.parametrize("kind", TYPES)
def test_the_elder_mode_is_large(look, kind):
    """CONVENTIONS 3.4: text of 18 px and more, targets of 60 px and more."""
    assert look(kind).small_text == []
    assert look(kind).small_targets == []


@pytest.mark.parametrize("kind", TYPES)
def test_nothing_is_tiny_for_other_readers(look, kind):
    """WCAG 2.5.8: targets of 24 px; text of 12 px, notes and marks included."""
    assert look(kind).tiny_text == []
    assert look(kind).tiny_targets == []


@pytest.mark.parametrize("kind", TYPES)
def test_a_page_is_read_without_script(look, kind):
    """JavaScript off: heading and text are there, buttons that would do nothing are not."""
    assert look(kind).plain_heading.strip()
    assert len(look(kind).plain_text) > 0.8 * len(look(kind).text)
    assert look(kind).dead_buttons == 0


def test_a_story_reads_whole_without_script(visit, sample):
    """Text, pictures, credits and ways on."""
    page = visit(sample["story"], script=False).page
    body = page.locator(".body")
    assert len(body.inner_text()) > 300
    assert page.locator(".body img").first.is_visible()
    assert page.locator("a[rel=prev], a[rel=next]").first.is_visible()


def test_the_home_page_shows_news_without_script(visit, sample):
    """Headline, pictures and the list of news are plain HTML."""
    page = visit(sample["home"], script=False).page
    visible = page.locator("main a:visible").count()
    assert visible >= 40
    assert page.locator("main img:visible").count() >= 1


def test_the_first_stop_of_the_keyboard_skips_to_the_text(visit, sample):
    """Tab, Enter: the reader is in <main>."""
    page = visit(sample["story"]).page
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.textContent")
    assert focused == "跳到正文"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"


@pytest.mark.parametrize("script", [True, False])
def test_the_elder_mode_enlarges_the_text(visit, sample, script):
    """长辈版 by one click, also without script: 18 px and more, and a bar to leave it."""
    page = visit(sample["story"], script=script).page
    assert not page.locator(".elder-bar").is_visible()
    before = page.locator(".body p").first.bounding_box()["height"]
    page.locator("a.elder-link").first.click()
    assert page.locator(".elder-bar").is_visible()
    assert page.locator(".body p").first.bounding_box()["height"] > before
    if script:
        assert page.locator(".body p").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") >= 18


def test_the_elder_mode_stays_on_the_next_page(visit, sample):
    """Chosen once, kept; and left again by one click."""
    opened = visit(sample["home"])
    opened.page.locator("a.elder-link").first.click()
    opened.go(sample["story"])
    assert opened.page.locator(".elder-bar").is_visible()
    opened.page.locator("[data-elder=off]").first.click()
    assert not opened.page.locator(".elder-bar").is_visible()


def test_the_side_boxes_of_an_old_story_fill_with_new_titles(visit, sample):
    """From latest.json by script; plain links without."""
    page = visit(sample["story"]).page
    page.locator("aside").scroll_into_view_if_needed()
    expect(page.locator("section[data-latest]:not(.filled)")).to_have_count(0)
    with_script = page.locator("aside a").count()
    without = visit(sample["story"], script=False).page.locator("aside a").count()
    assert with_script > without > 0


def test_a_video_asks_its_platform_only_after_a_click(visit, sample, own_site):
    """Click-to-load: before it no frame, after it one of the platform's player, without autoplay."""
    players = [
        page.address
        for page in own_site.pages()
        if page.address.startswith("/videos/") and page.meta("ArticleTitle") and "bilibili.com" in page.text
    ]
    assert players
    opened = visit(players[0])
    page = opened.page
    assert page.locator("iframe").count() == 0 and opened.away == []
    page.locator("[data-player], [data-embed], .player button, button.play").first.click()
    frame = page.locator("iframe").first
    frame.wait_for(state="attached")
    assert frame.get_attribute("src").startswith("https://player.bilibili.com/")
    assert "autoplay=0" in frame.get_attribute("src")


def test_the_home_page_is_light(own_site):
    """At most 200 KB without photos: the page, its style sheet and its script."""
    page = own_site.page("/")
    parts = page.all("//link[@rel='stylesheet']/@href") + page.all("//script/@src")
    assert len(page.data) + sum(len(own_site.raw(part)) for part in parts) <= 200_000
