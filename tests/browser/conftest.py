"""The project's own site on a local port, and pages of it that tell what they asked for and complained of."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

# docs/deploy has it for nginx and Caddy; every page must do without what it forbids.
POLICY = (
    "default-src 'self'; img-src 'self' data:; frame-src 'self' https:; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)


class Quiet(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def host(own_site) -> Iterator[str]:
    """`http://127.0.0.1:port`, serving the built site as any static host does."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(own_site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def sample(own_site) -> dict[str, str]:
    """One address of each type of page, by name."""
    items = [page.address for page in own_site.pages() if page.meta("ArticleTitle")]

    def first(folder: str) -> str:
        return next(address for address in items if address.startswith(folder))

    return {
        "home": "/",
        "story": "/stories/2022/01/tongren-345/",
        "photo": first("/photos/"),
        "video": first("/videos/"),
        "listing": "/regions/520600/",
        "theme": "/themes/volunteer/",
        "people": "/columns/good-people/",
        "series": "/videos/series/tong-ren-wei-shi/",
        "calendar": "/stories/2026/",
        "archive": "/archive/",
        "terms": "/themes/",
        "regions": "/regions/",
        "stations": "/stations/",
        "station": "/stations/bijiang/",
        "subscribe": "/subscribe/",
        "stats": "/stats/",
        "search": "/search/",
        "site map": "/sitemap/",
        "ordinary": "/about/",
        "handbook": "/handbook/",
        "not found": "/404.html",
    }


class Visit:
    """One open page with what it asked for (`away`: of other hosts) and what its console said."""

    def __init__(self, page, host: str):
        self.page, self.host = page, host
        self.away: list[str] = []
        self.complaints: list[str] = []
        page.route("**/*", self._watch)
        page.on(
            "console",
            lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None,
        )
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _watch(self, route) -> None:
        url = route.request.url
        if urlsplit(url).scheme in ("http", "https") and not url.startswith(self.host):
            self.away.append(url)
            route.abort()
        else:
            route.continue_()

    def go(self, address: str) -> None:
        self.page.goto(self.host + address, wait_until="load")


@pytest.fixture(scope="session")
def windows(browser):
    """One window with script and one without, for all tests: opening one costs more than loading a page."""
    opened = {
        script: browser.new_context(java_script_enabled=script, locale="zh-CN") for script in (True, False)
    }
    yield opened
    for window in opened.values():
        window.close()


@pytest.fixture
def visit(windows, host):
    """`visit(address, script=True)` opens a page; what one test chooses (长辈版) is forgotten before the next."""
    pages = []

    def open_page(address: str, script: bool = True) -> Visit:
        page = windows[script].new_page()
        page.set_viewport_size({"width": 1280, "height": 900})
        pages.append(page)
        visit = Visit(page, host)
        visit.go(address)
        return visit

    yield open_page
    for page in pages:
        if windows[True] is page.context:
            page.evaluate("localStorage.clear()")
        page.close()


class Look:
    """What one look at a page, at three widths and without script, has shown."""

    def __init__(self, address: str, windows, host: str):
        page = windows[True].new_page()
        page.set_viewport_size({"width": 1280, "height": 900})
        visit = Visit(page, host)
        visit.go(address)
        page.wait_for_load_state("networkidle")
        self.away, self.complaints = visit.away, visit.complaints
        self.violations = {}
        for width in (1280, 375):
            page.set_viewport_size({"width": width, "height": 900})
            found = (
                Axe()
                .run(page, options={"resultTypes": ["violations"], "runOnly": RULES})
                .response["violations"]
            )
            self.violations[width] = [
                (one["id"], node["html"][:200], node["failureSummary"][:300])
                for one in found
                for node in one["nodes"][:3]
            ]
        page.set_viewport_size({"width": 320, "height": 900})
        self.narrow, self.wide = page.evaluate(OVERHANG)
        page.close()

        page = windows[False].new_page()
        visit = Visit(page, host)
        visit.go(address)
        self.away += visit.away
        self.plain_text = page.locator("main").inner_text()
        self.plain_heading = page.locator("h1").first.inner_text()
        self.dead_buttons = page.locator("button.needs-js:visible").count()
        page.close()


RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The page's width, and what hangs over it (but for boxes that scroll by themselves).
OVERHANG = """() => [document.documentElement.scrollWidth, [...document.querySelectorAll('body *')]
  .filter(e => e.getBoundingClientRect().right > 321 && !e.closest('[tabindex], .scroll, .vh'))
  .slice(0, 3).map(e => e.outerHTML.slice(0, 120))]"""


@pytest.fixture(scope="session")
def look(windows, host, sample):
    """`look("story")`: that type of page, looked at once for all tests."""
    seen: dict[str, Look] = {}

    def at(kind: str) -> Look:
        if kind not in seen:
            seen[kind] = Look(sample[kind], windows, host)
        return seen[kind]

    return at
