"""Videos in Chromium under the strict policy: what plays here plays, and nothing is asked of a platform before a click."""

import threading
from functools import partial
from http.server import ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest

from ..kit import Site
from ..media.films import film
from .conftest import Quiet, Visit

LISTING = """series: 铜仁微视
videos:
  - {title: 护河队, date: 2026-03-01, episode: 1, url: "https://www.bilibili.com/video/BV1Sh4Li7Tr1?p=2"}
  - {title: 放映员, date: 2026-03-02, episode: 2, file: l.mp4, captions: a.vtt}
  - {title: 站长说, date: 2026-03-03, episode: 3, url: "https://v.qq.com/x/page/x0000tongrn.html"}
  - {title: 借书证, date: 2026-03-04, episode: 4, url: "https://v.youku.com/v_show/id_XNDU2MDk3MDk2.html"}
  - {title: 裁缝, date: 2026-03-05, episode: 5, url: "https://www.douyin.com/video/7000000000000000001"}
  - {title: 晒坝, date: 2026-03-06, episode: 6, url: "https://weixin.qq.com/sph/AB12"}
"""
FILES = {
    "videos/w.yml": LISTING,
    "videos/l.mp4": film(seconds=4.0, sound="aac"),
    "videos/a.vtt": "WEBVTT\n\n00:00.000 --> 00:04.000\n放了四十年电影\n",
}
FILM, EMBED = "/videos/w/tong-ren-wei-shi-2/", "/videos/w/bv1sh4li7tr1/"
PLAYERS = {
    EMBED: "https://player.bilibili.com/player.html?bvid=BV1Sh4Li7Tr1&p=2&autoplay=0&danmaku=0",
    "/videos/w/x0000tongrn/": "https://v.qq.com/txp/iframe/player.html?vid=x0000tongrn&autoplay=false",
    "/videos/w/xndu2mdk3mdk2/": "https://player.youku.com/embed/XNDU2MDk3MDk2?autoplay=false",
    "/videos/w/7000000000000000001/": "https://open.douyin.com/player/video?vid=7000000000000000001&autoplay=0",
}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(FILES)


class InPieces(Quiet):
    """Files by ranges, as every web server of today gives them: Chromium seeks in a film by them."""

    def do_GET(self) -> None:
        asked = self.headers.get("Range", "")
        if not asked.startswith("bytes="):
            return super().do_GET()
        data = open(self.translate_path(urlsplit(self.path).path), "rb").read()  # noqa: PTH123, SIM115
        first, _, last = asked.removeprefix("bytes=").partition("-")
        start, end = int(first or 0), min(int(last or len(data)), len(data) - 1)
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(self.path))
        self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        self.wfile.write(data[start : end + 1])
        return None


@pytest.fixture(scope="module")
def films(built):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(InPieces, directory=str(built.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def see(windows, films):
    pages = []

    def open_page(address: str, script: bool = True) -> Visit:
        page = windows[script].new_page()
        pages.append(page)
        visit = Visit(page, films)
        visit.go(address)
        page.wait_for_load_state("networkidle")
        return visit

    yield open_page
    for page in pages:
        page.close()


def until(thing, expression: str) -> None:
    """The policy forbids what Playwright's own waiting does (eval)."""
    for _ in range(100):
        if thing.evaluate(expression):
            return
        thing.page.wait_for_timeout(100)
    pytest.fail(expression)


@pytest.mark.parametrize("address", PLAYERS)
def test_a_platform_is_asked_after_the_click_and_kept_in_a_box(see, address):
    visit = see(address)
    assert visit.away == [] and visit.page.locator("iframe").count() == 0
    visit.page.locator("a.player").focus()
    visit.page.keyboard.press("Enter")
    frame = visit.page.locator("iframe")
    assert frame.get_attribute("src") == PLAYERS[address] and visit.away == [PLAYERS[address]]
    assert frame.get_attribute("sandbox") == "allow-scripts allow-same-origin"
    assert frame.get_attribute("referrerpolicy") == "no-referrer" and frame.get_attribute("title").startswith("视频：")
    assert "autoplay" not in frame.get_attribute("allow")
    assert visit.page.evaluate("document.activeElement.tagName") == "IFRAME"
    assert not [said for said in visit.complaints if "Content Security Policy" in said or "Content-Security-Policy" in said]


def test_without_script_an_own_film_has_the_browsers_controls(see):
    visit = see(FILM, script=False)
    assert visit.page.locator("video[controls]").count() == 1 and not visit.page.locator("button.player-go").is_visible()


def test_without_script_the_cover_is_a_link(see):
    visit = see(EMBED, script=False)
    assert visit.page.locator("a.player").get_attribute("href").startswith("https://www.bilibili.com/") and visit.away == []


def test_a_new_window_is_the_readers_own_choice(see):
    visit = see(EMBED)
    visit.page.locator("a.player").dispatch_event("click", {"ctrlKey": True})
    assert visit.page.locator("iframe").count() == 0


def test_what_has_no_player_is_a_card_and_asks_nobody(see):
    visit = see("/videos/w/tong-ren-wei-shi-6/")
    card = visit.page.locator(".qr-card")
    assert card.locator("svg").bounding_box()["width"] >= 120 and "微信" in card.inner_text()
    assert visit.away == [] and visit.complaints == []


def test_an_own_film_plays_by_keyboard_with_its_subtitles(see, built):
    visit = see(FILM)
    page, video = visit.page, visit.page.locator("video")
    assert video.evaluate("v => [v.preload, v.paused, v.readyState, v.autoplay]") == ["none", True, 0, False]
    video.evaluate("v => { v.muted = true }")
    page.get_by_role("button", name="播放").focus()
    page.keyboard.press("Enter")
    until(video, "v => v.currentTime > 0")
    assert video.evaluate("v => v.controls && document.activeElement === v") and page.locator("button.player-go").count() == 0
    page.keyboard.press("Space")
    until(video, "v => v.paused")
    assert video.evaluate("v => [v.videoWidth, v.videoHeight, Math.round(v.duration)]") == [160, 90, 4]
    until(video, "v => v.textTracks[0].cues?.length === 1")
    assert video.evaluate("v => v.textTracks[0].mode + ' ' + v.textTracks[0].cues[0].text") == "showing 放了四十年电影"
    assert visit.away == [] and visit.complaints == []
