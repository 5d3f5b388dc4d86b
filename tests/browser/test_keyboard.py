"""Everything by keyboard: the way along the navigation, and the carousel."""

import pytest

FOCUS = """() => {
  const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
  return {name: one.innerText || one.getAttribute('aria-label') || '', outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: box.bottom > 0 && box.top < innerHeight && box.width > 0, inNav: !!one.closest('.nav'), inMain: !!one.closest('main')};
}"""


@pytest.mark.parametrize("width", [1280, 375])
def test_a_walk_along_the_navigation(visit, sample, width):
    """Each stop is seen, marked and in the order of the page; then comes the text."""
    page = visit(sample["story"]).page
    page.set_viewport_size({"width": width, "height": 800})
    names = page.locator(".nav a").all_inner_texts()
    if width < 768:
        toggle = page.get_by_role("button", name="栏目导航")
        toggle.focus()
        page.keyboard.press("Enter")
        assert toggle.get_attribute("aria-expanded") == "true"
        names = page.locator(".nav a").all_inner_texts()
    walked, stops = [], 0
    while True:
        page.keyboard.press("Tab")
        stop, stops = page.evaluate(FOCUS), stops + 1
        assert stop["outline"] and stop["seen"], stop
        if stop["inNav"]:
            walked.append(stop["name"])
        if stop["inMain"] or stops > 60:
            break
    assert walked == names and len(names) > 5


def test_the_carousel_by_keyboard(visit, sample):
    """Next, a frame's own number, pause; while the focus is in it nothing moves by itself."""
    page = visit(sample["home"]).page
    box, view = page.locator(".carousel"), page.locator(".carousel-view")
    at = "e => Math.round(e.scrollLeft / e.clientWidth)"

    def settle(wanted: int) -> None:
        page.wait_for_function(
            f"Math.round(document.querySelector('.carousel-view').scrollLeft / document.querySelector('.carousel-view').clientWidth) === {wanted}"
        )

    box.locator("[data-next]").focus()
    page.keyboard.press("Enter")
    settle(1)
    page.keyboard.press("Enter")
    settle(2)
    box.locator("[data-prev]").focus()
    page.keyboard.press("Space")
    settle(1)
    box.locator("ol a").nth(3).focus()
    page.keyboard.press("Enter")
    settle(3)
    assert box.locator("ol a[aria-current]").inner_text().split() == ["第", "4", "张图片"]
    pause = box.locator("[data-pause]")
    pause.focus()
    page.keyboard.press("Enter")
    assert pause.get_attribute("aria-label") == "暂停图片轮播"
    page.keyboard.press("Enter")
    assert pause.get_attribute("aria-label") == "播放图片轮播"
    assert view.evaluate(at) == 3


def test_presses_in_a_row_count_each(browser, host):
    """Who presses twice while the pictures still glide comes to the second one from here."""
    window = browser.new_context(reduced_motion="no-preference")
    page = window.new_page()
    page.goto(host + "/")
    forward = page.locator(".carousel [data-next]")
    forward.focus()
    for _ in range(3):
        page.keyboard.press("Enter")
    view = page.locator(".carousel-view").element_handle()
    page.wait_for_function("e => Math.abs(e.scrollLeft / e.clientWidth - 3) < 0.01", arg=view)
    assert page.locator(".carousel ol a[aria-current]").inner_text().split() == ["第", "4", "张图片"]
    window.close()


def test_a_carousel_that_moves_by_itself_can_be_stopped(browser, host):
    """WCAG 2.2.2: it runs for who has not asked for less motion, stands still under the focus, and stops for good."""
    window = browser.new_context(reduced_motion="no-preference")
    page = window.new_page()
    page.clock.install()
    page.goto(host + "/")
    view = page.locator(".carousel-view")
    at = "e => Math.round(e.scrollLeft / e.clientWidth)"
    page.locator(".carousel [data-pause]").focus()
    page.clock.run_for(20_000)
    assert view.evaluate(at) == 0
    page.keyboard.press("Enter")
    page.evaluate("document.activeElement.blur()")
    page.clock.run_for(20_000)
    assert view.evaluate(at) == 0
    window.close()


HIDDEN = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 8));
  return top && !one.contains(top) && !top.contains(one) ? top.outerHTML.slice(0, 120) : '';
}"""


@pytest.mark.parametrize("kind", ["long story", "stats"])
@pytest.mark.parametrize("elder", [False, True])
def test_what_has_the_focus_is_never_covered(visit, sample, kind, elder):
    """WCAG 2.4.11: backwards from the foot of the page, past the contents that stick and below the bar of 长辈版."""
    page = visit(sample[kind]).page
    if elder:
        page.locator("a.elder-link").click()
    page.wait_for_load_state("networkidle")
    page.locator("footer a").first.focus()
    for _ in range(45):
        page.keyboard.press("Shift+Tab")
        stop = page.evaluate(FOCUS)
        assert stop["outline"] and stop["seen"], stop
        assert page.evaluate(HIDDEN) == "", stop


def test_the_focus_goes_over_to_the_way_out_and_back(visit, sample):
    """The entry of 长辈版 is put away when it is on: whoever came by keyboard would be sent to the top of the page."""
    page = visit(sample["story"]).page
    page.locator("a.elder-link").focus()
    page.keyboard.press("Enter")
    assert page.locator("[data-elder=off]").evaluate("link => link === document.activeElement")
    page.keyboard.press("Enter")
    assert page.locator("a.elder-link").evaluate("link => link === document.activeElement")


def test_escape_closes_the_menu_of_a_phone(visit, sample):
    page = visit(sample["home"]).page
    page.set_viewport_size({"width": 375, "height": 800})
    toggle = page.get_by_role("button", name="栏目导航")
    toggle.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert toggle.get_attribute("aria-expanded") == "false" and toggle.evaluate("e => e === document.activeElement")


def test_boxes_that_fold_and_tabs_show_the_focus(visit, sample):
    """Material shows it by its own script, which is not used here."""
    page = visit(sample["parts"]).page
    page.locator(".md-typeset summary").focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)["outline"]
    page.keyboard.press("Tab")
    labels = page.locator(".tabbed-labels > label")
    assert labels.first.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    page.keyboard.press("ArrowRight")
    assert labels.nth(1).evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    assert page.locator(".tabbed-block").nth(1).is_visible() and not page.locator(".tabbed-block").first.is_visible()
