"""The modes a reader chooses: 长辈版, high contrast, 繁體, gray, print; by mouse, by keyboard and without script."""

import opencc
import pytest
from playwright.sync_api import expect

from ..kit import story

MAIN = "() => document.querySelector('main').innerText"


def test_a_mode_is_there_before_the_first_paint(visit, sample):
    """Chosen on one page, it is on the next one before anything is drawn: the script that does it stands in the head."""
    opened = visit(sample["home"])
    opened.page.locator("a.elder-link").first.click()
    opened.page.add_init_script(
        "new MutationObserver((_, me) => { if (document.body) { window.first = document.documentElement.className;"
        " me.disconnect(); } }).observe(document, {childList: true, subtree: true})"
    )
    opened.go(sample["story"])
    assert "elder" in opened.page.evaluate("window.first").split()


@pytest.mark.parametrize("width", [1280, 320])
def test_the_way_out_of_the_elder_mode_is_always_in_sight(visit, sample, width):
    """With the largest letters, at the end of the page, on the narrowest phone."""
    page = visit(sample["story"]).page
    page.set_viewport_size({"width": width, "height": 700})
    page.locator("a.elder-link").first.click()
    for _ in range(2):
        page.locator("[data-size='1']").click()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    way_out = page.locator("[data-elder=off]")
    box = way_out.bounding_box()
    assert (
        box["y"] >= 0
        and box["y"] + box["height"] <= 700
        and box["x"] >= 0
        and box["x"] + box["width"] <= width
    )
    assert box["width"] >= 60 and box["height"] >= 60
    assert page.locator(".body > p").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") >= 30
    way_out.click()
    assert not way_out.is_visible()


def test_the_elder_mode_without_script_is_left_without_script(visit, sample):
    page = visit(sample["story"], script=False).page
    page.locator("a.elder-link").first.click()
    assert page.url.endswith("#elder")
    size = page.locator(".body p").first.bounding_box()["height"]
    page.locator("[data-elder=off]").click()
    assert not page.locator(".elder-bar").is_visible()
    assert page.locator(".body p").first.bounding_box()["height"] < size


def test_high_contrast_is_kept_and_goes_with_the_elder_mode(visit, sample):
    opened = visit(sample["story"])
    page = opened.page
    page.locator("a.elder-link").first.click()
    page.get_by_role("button", name="高对比").click()
    colours = "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color"
    assert page.evaluate(colours) == "rgb(0, 0, 0)rgb(255, 255, 255)"
    opened.go(sample["home"])
    assert page.evaluate(colours) == "rgb(0, 0, 0)rgb(255, 255, 255)"
    page.locator("[data-elder=off]").click()
    assert page.evaluate(colours) != "rgb(0, 0, 0)rgb(255, 255, 255)"


# 繁體


@pytest.fixture
def asked(visit, sample):
    """A page that keeps the names of the files it asks for."""
    opened = visit("/404.html")
    opened.asked = []
    opened.page.on("request", lambda request: opened.asked.append(request.url.rpartition("/")[2]))
    opened.go(sample["story"])
    opened.page.wait_for_load_state("networkidle")  # the boxes beside the text are filled
    return opened


def test_the_table_is_fetched_only_by_who_wants_it(asked):
    assert not [name for name in asked.asked if name.startswith("hant-")]
    asked.page.get_by_role("button", name="繁體").click()
    asked.page.wait_for_function("document.documentElement.lang === 'zh-Hant'")
    assert len([name for name in asked.asked if name.startswith("hant-")]) == 1
    assert asked.complaints == []


def test_what_is_shown_is_what_opencc_writes(asked):
    """Text, title, names of buttons and pictures; at most 2 in 1,000 characters otherwise."""
    page, convert = asked.page, opencc.OpenCC("s2tw").convert
    plain, title = page.evaluate(MAIN), page.title()
    alt = page.locator("main img[alt]").first.get_attribute("alt")
    page.get_by_role("button", name="繁體").click()
    page.get_by_role("button", name="简体").wait_for()
    shown, wanted = page.evaluate(MAIN), convert(plain)
    assert len(shown) == len(wanted) and shown != plain
    assert sum(a != b for a, b in zip(shown, wanted, strict=True)) <= len(wanted) / 500
    assert page.title() == convert(title)
    assert page.locator("main img[alt]").first.get_attribute("alt") == convert(alt)


def test_it_is_kept_and_taken_back(asked, sample):
    """On the next page from the start; a click, and everything is as it was."""
    page = asked.page
    before = page.evaluate(MAIN)
    page.get_by_role("button", name="繁體").click()
    page.get_by_role("button", name="简体").wait_for()
    asked.go(sample["home"])
    page.get_by_role("button", name="简体").wait_for()
    assert page.evaluate("document.documentElement.lang") == "zh-Hant"
    assert page.evaluate("getComputedStyle(document.body).visibility") == "visible"
    page.get_by_role("button", name="简体").click()
    page.get_by_role("button", name="繁體").wait_for()
    asked.go(sample["story"])
    assert page.evaluate("document.documentElement.lang") == "zh-CN"
    page.wait_for_load_state("networkidle")
    assert page.evaluate(MAIN)[:400] == before[:400]


def test_what_scripts_write_later_is_converted_too(asked):
    asked.page.get_by_role("button", name="繁體").click()
    asked.page.get_by_role("button", name="简体").wait_for()
    asked.page.evaluate(
        "document.querySelector('main').append(Object.assign(document.createElement('p'), {id: 'later'}))"
    )
    asked.page.evaluate("document.getElementById('later').textContent = '头发和发展、干部和干净'")
    expect(asked.page.locator("#later")).to_have_text("頭髮和發展、幹部和乾淨")


def test_without_the_table_the_page_stays_as_it_is(asked, sample):
    """A page is never hidden because a file does not come."""
    page = asked.page
    page.evaluate("localStorage.setItem('hant', '1')")
    page.route("**/hant-*.json", lambda route: route.abort())
    asked.go(sample["home"])
    page.wait_for_function("!document.documentElement.classList.contains('hant-wait')")
    assert page.evaluate("document.documentElement.lang") == "zh-CN"
    assert page.locator("main").is_visible()


# Gray


def test_gray_is_one_setting_and_no_page_is_made_again(site):
    """`gray: true`: of a whole site the style sheet alone changes, under its own name, and back again."""
    built = site({"stories/a.md": story()})
    before, marks = built.tree(), built.marks()
    built.configure(site={"gray": True})
    assert built.build().exit_code == 0, built.output
    after = built.tree()
    changed = {path for path in before if before[path] != after.get(path)}
    assert before.keys() == after.keys()
    assert {path.partition("-")[0] for path in changed} == {"assets/site", "assets/feed"}
    assert all(path.endswith(".css") and b"grayscale" in after[path] for path in changed)
    assert {path for path, mark in built.marks().items() if mark != marks[path]} == changed
    built.configure()
    assert built.build().tree() == before


@pytest.mark.parametrize("script", [True, False])
def test_gray_needs_no_script(windows, host, own_site, script):
    """What is drawn has no colour."""
    page = windows[script].new_page()
    sheet = next(
        path for path in own_site.files() if path.startswith("assets/site-") and path.endswith(".css")
    )
    gray = own_site.raw(sheet) + b"\n:root { filter: grayscale(1); }\n"
    page.route("**/" + sheet, lambda route: route.fulfill(body=gray, content_type="text/css"))
    page.goto(host + "/")
    assert (
        page.locator(".banner").evaluate("e => getComputedStyle(document.documentElement).filter")
        == "grayscale(1)"
    )
    page.close()


# Print


def test_paper_has_the_text_and_where_it_comes_from(visit, sample):
    """No navigation, no buttons; the addresses of links, and the QR code that leads back."""
    page = visit(sample["long story"]).page
    page.emulate_media(media="print")
    for gone in (".nav", ".util", ".tools", ".elder-bar", ".foot .cols"):
        assert not page.locator(gone).first.is_visible(), gone
    assert page.locator(".body p").first.is_visible() and page.locator(".body table").first.is_visible()
    link = page.locator(".body a[href^='https://news.example.com']").first
    assert "news.example.com" in link.evaluate("e => getComputedStyle(e, '::after').content")
    assert page.locator(".foot .legal").is_visible()
    assert page.locator(".qr, .qr-card svg, .qr-card img").first.is_visible()


def test_high_contrast_does_not_reach_the_paper(visit, sample):
    """White on black is for screens: on paper it is black on white again."""
    page = visit(sample["story"]).page
    page.evaluate("document.documentElement.classList.add('contrast')")
    page.emulate_media(media="print")
    colour = "e => getComputedStyle(e).color"
    assert page.locator(".body > p:not(.summary)").first.evaluate(colour) == "rgb(0, 0, 0)"
    assert page.locator(".crumb a").first.evaluate(colour) == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


# What the system says of its reader


def test_forced_colours_and_more_contrast_are_heeded(browser, host, sample):
    """Windows' high contrast: the current place stays marked; more contrast: notes in the colour of the text."""
    window = browser.new_context(forced_colors="active", reduced_motion="reduce")
    page = window.new_page()
    page.goto(host + sample["region"])
    assert (
        page.locator(".nav [aria-current]").first.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    )
    window.close()
    window = browser.new_context(contrast="more")
    page = window.new_page()
    page.goto(host + sample["story"])
    note = "getComputedStyle(document.querySelector('.meta, .crumb')).color"
    assert page.evaluate(f"{note} === getComputedStyle(document.body).color")
    window.close()


def test_little_motion_means_none(visit, sample):
    """prefers-reduced-motion: the carousel waits to be asked."""
    page = visit(sample["home"]).page
    assert page.get_by_role("button", name="播放图片轮播").count() == 1
