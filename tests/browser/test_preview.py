"""The preview in a browser: what it adds is as usable as the pages it is added to, and follows the files by itself."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe

from ..kit import Site, story
from ..serve.previewing import Preview
from .looking import PHONE, RULES, WIDE

FILES = {
    "stories/2026/03/short.md": story("夜校开课"),
    "stories/2026/03/wrong.md": story("键写错了", "2026-03-04", "themse: [volunteer]"),
    "stories/2026/03/draft.md": story("还是草稿", "2026-03-05", "status: draft"),
}
PAGES = {"item": "/stories/2026/03/short/", "draft": "/stories/2026/03/draft/", "held": "/stories/2026/03/wrong/", "troubles": "/.preview/"}
OVERHANG = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def preview(tmp_path_factory) -> Iterator[Preview]:
    running = Preview(Site(tmp_path_factory.mktemp("preview"), FILES, {}))
    try:
        running.wait("/", lambda text: text != "")
        yield running
    finally:
        running.stop()


@pytest.fixture
def page(preview, windows):
    """Complaints of the console fail the test; MkDocs' own greeting is none."""
    complaints: list[str] = []
    page = windows[True].new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    page.close()
    assert complaints == []


@pytest.mark.parametrize("name", PAGES)
def test_axe_has_nothing_to_say(preview, page, name):
    """With every panel open, wide, on a phone, in the elders' and the contrast mode; nothing hangs over."""
    page.goto(f"http://127.0.0.1:{preview.port}{PAGES[name]}", wait_until="load")
    page.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
    page.evaluate(Axe().axe_script)
    for width, mode in ((WIDE, ""), (PHONE, "elder"), (PHONE, "contrast")):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate("mode => { document.documentElement.className = ('js ' + mode).trim(); }", mode)
        found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)["violations"]
        assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found] == [], (width, mode)
        assert page.evaluate(OVERHANG) <= 0, (width, mode)


def test_the_panel_is_opened_and_read_with_the_keyboard(preview, page):
    """Enter on its head; then Tab leads through its links."""
    page.goto(f"http://127.0.0.1:{preview.port}{PAGES['item']}", wait_until="load")
    panel = page.locator(".preview-panel")
    assert not panel.locator("h2").first.is_visible()
    panel.locator("summary").focus()
    page.keyboard.press("Enter")
    assert panel.locator("h2").first.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.preview-panel') !== null")


def test_the_page_of_troubles_follows_the_files(preview, page):
    """It reloads by itself, and what is mended is gone."""
    page.goto(f"http://127.0.0.1:{preview.port}/.preview/", wait_until="load")
    assert page.locator("text=wrong.md").count() > 0
    sound = FILES["stories/2026/03/wrong.md"].replace("themse", "themes")
    preview.site.write({"stories/2026/03/wrong.md": sound})
    page.wait_for_function("() => !document.body.innerText.includes('themse')", timeout=20_000)
    preview.site.write({"stories/2026/03/wrong.md": FILES["stories/2026/03/wrong.md"]})
    page.wait_for_function("() => document.body.innerText.includes('themse')", timeout=20_000)
