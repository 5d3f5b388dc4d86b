"""The tools of a story: read aloud with a stop, the copied address, the table of contents, the code on paper."""

import pytest
from playwright.sync_api import expect

# A voice that speaks when the test says so; `said` are the sentences that were asked for.
VOICE = """
window.said = [];
const speech = {
  speaking: false, pending: false, current: null,
  getVoices: () => VOICES,
  speak(one) { this.current = one; this.speaking = true; window.said.push(one.text); },
  cancel() { this.current = null; this.speaking = false; },
  addEventListener() {},
};
Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
window.spoken = () => { const one = speech.current; speech.current = null; speech.speaking = false; if (one) one.onend(); };
"""
CHINESE = "[{ lang: 'zh-CN' }, { lang: 'en-US' }]"


@pytest.fixture
def story_with(windows, host, sample):
    """The story's page in a browser that has these voices."""
    pages = []

    def opened(voices: str):
        page = windows[True].new_page()
        pages.append(page)
        page.add_init_script(VOICE.replace("VOICES", voices))
        page.goto(host + sample["story"], wait_until="load")
        return page

    yield opened
    for page in pages:
        page.close()


def test_it_reads_the_title_and_the_text_a_sentence_at_a_time(story_with):
    """Long texts break off in some systems; tools, tags and lists beside the text are not read."""
    page = story_with(CHINESE)
    button = page.locator(".tools [data-listen]")
    button.click()
    assert button.inner_text() == "停止朗读"
    for _ in range(400):
        page.evaluate("spoken()")
    said = page.evaluate("said")
    assert said[0].startswith(page.locator("h1").last.inner_text()[:6]) and len(said) > 10
    assert all(len(sentence) <= 201 for sentence in said)
    whole = "".join(said)
    assert "复制链接" not in whole and "相关阅读" not in whole and "扫一扫" not in whole
    assert button.inner_text() == "听新闻", "读完了，按钮没有复原"


def test_it_stops_when_told_and_begins_again(story_with):
    page = story_with(CHINESE)
    button = page.locator(".tools [data-listen]")
    button.click()
    button.click()
    assert button.inner_text() == "听新闻" and not page.evaluate("speechSynthesis.speaking")
    page.evaluate("spoken()")
    assert len(page.evaluate("said")) == 1
    button.click()
    assert page.evaluate("said")[0] == page.evaluate("said")[1]


@pytest.mark.parametrize("voices, offered", [(CHINESE, True), ("[]", True), ("[{ lang: 'en-US' }]", False)])
def test_it_is_offered_where_the_browser_can(story_with, voices, offered):
    """No voices yet: some browsers know them later."""
    assert story_with(voices).locator(".tools [data-listen]").is_visible() == offered


def test_the_address_is_copied_without_what_was_behind_it(visit, sample):
    """The canonical address, and a word that it was done."""
    page = visit(sample["story"] + "?elder#main").page
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; return Promise.resolve(); } } })")
    page.locator("[data-copy]").click()
    page.locator(".tools [role=status]:has-text('已复制')").wait_for()
    assert page.evaluate("copied") == page.locator("link[rel=canonical]").get_attribute("href")


def test_where_the_clipboard_is_closed_the_address_is_shown(visit, sample):
    page = visit(sample["story"]).page
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false")
    page.locator("[data-copy]").click()
    page.locator(".tools [role=status]:has-text('https://')").wait_for()


def test_the_contents_stay_beside_the_text_and_lead_to_its_parts(visit, sample):
    """Wide: beside it and in sight at the end; on a phone folded above it; for old eyes too."""
    page = visit(sample["long story"]).page
    beside, folded = page.locator("nav.contents"), page.locator("details.contents")
    assert beside.is_visible() and not folded.is_visible()
    beside.locator("a").last.click()
    page.wait_for_url("**/*#*")
    expect(page.locator(".body h2").last).to_be_in_viewport()
    assert 0 <= beside.bounding_box()["y"] < 200
    assert 0 <= page.locator(".body h2").last.bounding_box()["y"] < 400
    page.set_viewport_size({"width": 375, "height": 900})
    assert folded.is_visible() and not beside.is_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    page.evaluate("document.documentElement.classList.add('elder')")
    assert folded.is_visible() and not beside.is_visible()


def test_the_code_is_on_the_screen_of_a_desk_and_on_paper(visit, sample):
    """A phone does not scan itself; paper has the code whatever its width."""
    page = visit(sample["story"]).page
    code = page.locator("figure.qr")
    assert code.is_visible() and code.locator("svg").bounding_box()["width"] >= 120
    page.set_viewport_size({"width": 375, "height": 900})
    assert not code.is_visible()
    page.emulate_media(media="print")
    assert code.is_visible()
