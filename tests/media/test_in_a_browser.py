"""Photos in Chromium, under the strict policy: the right file is loaded, the light-box serves keyboard and finger."""

import threading
from functools import partial
from http.server import ThreadingHTTPServer

import pytest

from ..browser.conftest import Quiet
from ..kit import Site, story
from .samples import corners, saved

SET = "---\ntitle: 一组照片\ndate: 2026-03-04\ncredit: 田野\nimages:\n" + "".join(
    f"  - {{file: {n}.jpg, caption: 第{n}张照片的说明。}}\n" for n in (1, 2, 3)
)
FILES = {
    "photos/2026/set/index.md": SET + "---\n三张照片。\n",
    **{f"photos/2026/set/{n}.jpg": saved(corners((2400 + n, 1600))) for n in (1, 2, 3)},
    "stories/2026/03/a.md": story(body='前面的话。\n\n![四块颜色](big.jpg "四块颜色。（田野 摄）")\n\n后面的话。'),
    "stories/2026/03/big.jpg": saved(corners((3000, 2000))),
}

LOUD = ("error", "warning")


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(FILES)


@pytest.fixture(scope="module")
def host(built):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(built.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def open_page(browser, host):
    """`open_page(address, width, script, scale)`: a page that must not complain."""
    contexts, complaints = [], []

    def make(address: str, width: int = 1280, script: bool = True, scale: float = 1, touch: bool = False):
        context = browser.new_context(
            java_script_enabled=script,
            viewport={"width": width, "height": 900},
            device_scale_factor=scale,
            has_touch=touch,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type in LOUD else None)
        page.goto(host + address, wait_until="load")
        return page

    yield make
    for context in contexts:
        context.close()
    assert complaints == []


def loaded(page) -> str:
    """The file that the browser chose for the first picture of the text."""
    image = page.locator(".body picture > img").first
    image.scroll_into_view_if_needed()
    return image.evaluate("i => i.decode().then(() => i.currentSrc)").rpartition("-")[2]


@pytest.mark.parametrize(
    ("width", "scale", "file"),
    [(1280, 1, "800.avif"), (375, 1, "400.avif"), (375, 2, "800.avif"), (375, 3, "1200.avif"), (1280, 2, "1600.avif")],
)
def test_the_browser_loads_the_file_that_fits(open_page, width, scale, file):
    """722 px of text on a desk, 343 on a telephone; never a smaller file than is shown, nor the next larger one."""
    assert loaded(open_page("/stories/2026/03/a/", width, scale=scale)) == file


def test_the_first_picture_is_fetched_at_once_and_the_others_when_they_are_near(open_page):
    page = open_page("/photos/2026/set/")
    images = page.locator(".photo-set picture > img")
    told = images.evaluate_all("all => all.map(i => [i.loading, i.fetchPriority])")
    assert told == [["eager", "high"], ["lazy", "auto"], ["lazy", "auto"]]


def test_a_blurred_picture_lies_beneath_and_takes_the_same_place(open_page):
    """Before the photo is there: 16 pixels, no request, no inline style, and nothing jumps afterwards."""
    page = open_page("/photos/2026/set/")
    small, large = page.locator(".shot .blur").first, page.locator(".shot picture > img").first
    assert small.bounding_box() == large.bounding_box()
    assert small.evaluate("i => [i.naturalWidth, i.alt]") == [16, ""]
    tag = small.evaluate("i => i.outerHTML")
    assert len(tag) < 400 and "style" not in tag


def focus(page) -> str:
    return page.evaluate("document.activeElement.textContent || document.activeElement.className")


def test_the_light_box_by_keyboard(open_page):
    """Enter opens, arrows go round, Tab stays inside, Esc closes and gives the focus back."""
    page = open_page("/photos/2026/set/")
    links = page.locator("a.zoom")
    links.nth(1).focus()
    page.keyboard.press("Enter")
    box = page.locator("dialog.lightbox")
    assert box.is_visible() and box.get_attribute("aria-label") == "看大图"
    assert "第 2 张，共 3 张" in box.inner_text() and "第2张照片的说明。" in box.inner_text()
    assert focus(page) == "关闭"
    page.keyboard.press("ArrowRight")
    assert "第 3 张" in box.inner_text()
    page.keyboard.press("ArrowRight")
    assert "第 1 张" in box.inner_text()
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    assert "第 2 张" in box.inner_text()
    stops = []
    for _ in range(6):
        page.keyboard.press("Tab")
        stops.append(focus(page))
        assert page.evaluate("document.activeElement.closest('dialog') !== null"), stops
    assert set(stops) == {"关闭", "打开大图", "‹", "›"}
    page.keyboard.press("Escape")
    assert not box.is_visible()
    assert page.evaluate("document.activeElement === document.querySelectorAll('a.zoom')[1]")


def test_the_light_box_shows_the_largest_file_and_fills_the_window(open_page):
    page = open_page("/photos/2026/set/")
    page.locator("a.zoom").first.click()
    image = page.locator(".lightbox picture > img")
    assert image.evaluate("i => i.decode().then(() => i.currentSrc)").endswith("-1600.avif")
    box = image.bounding_box()
    assert box["width"] > 900 and box["x"] >= 0 and box["x"] + box["width"] <= 1280
    assert box["y"] >= 48 and box["y"] + box["height"] <= 860
    page.keyboard.press("Escape")


def test_a_finger_turns_the_pages(open_page):
    page = open_page("/photos/2026/set/", 375, touch=True)
    page.locator("a.zoom").first.click()
    swipe = """([from, to]) => { const view = document.querySelector('.lightbox-view');
      const touch = (x) => new Touch({identifier: 1, target: view, clientX: x, clientY: 300});
      view.dispatchEvent(new TouchEvent('touchstart', {touches: [touch(from)]}));
      view.dispatchEvent(new TouchEvent('touchend', {changedTouches: [touch(to)]})); }"""
    page.evaluate(swipe, [300, 100])
    assert "第 2 张" in page.locator(".lightbox").inner_text()
    page.evaluate(swipe, [100, 300])
    page.evaluate(swipe, [100, 120])
    assert "第 1 张" in page.locator(".lightbox").inner_text()


def test_a_picture_of_a_story_opens_too(open_page):
    """Alone, it has no arrows."""
    page = open_page("/stories/2026/03/a/")
    page.locator(".body a.zoom").click()
    box = page.locator("dialog.lightbox")
    assert "四块颜色。（田野 摄）" in box.inner_text() and page.locator(".lightbox [data-step]").count() == 0


def test_without_script_the_picture_is_a_link_to_its_large_self(open_page):
    page = open_page("/photos/2026/set/", script=False)
    link = page.locator("a.zoom").first
    assert link.get_attribute("href").endswith("-1600.jpg")
    assert page.locator("dialog").count() == 0 and page.locator(".photo-set figcaption").first.is_visible()
    answer = page.request.get(page.evaluate("document.querySelector('a.zoom').href"))
    assert answer.ok and answer.headers["content-type"] == "image/jpeg"


@pytest.mark.parametrize("width", [1280, 375])
def test_axe_finds_nothing_in_the_open_light_box(open_page, width):
    from axe_playwright_python.sync_playwright import Axe

    page = open_page("/photos/2026/set/", width)
    page.locator("a.zoom").first.click()
    found = Axe().run(page, context="dialog.lightbox", options={"resultTypes": ["violations"]}).response["violations"]
    assert [(one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found] == []
