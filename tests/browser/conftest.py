"""The project's own site on a local port, and pages of it that tell what they asked for and complained of."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest

from ..conftest import OwnSite, built_once
from ..kit import REPO, Site
from .extras import EXTENSIONS, FILES
from .looking import Look

# The policy that docs/deploy has for web servers: every page must do without what it forbids.
SNIPPET = (REPO / "docs" / "deploy" / "nginx-headers.conf").read_text(encoding="utf-8")
POLICY = re.search(r'^add_header Content-Security-Policy "([^"]+)" always;$', SNIPPET, re.MULTILINE)[1]


class Quiet(SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


class DressedSite(OwnSite):
    """The project's own site, and beside its content what it does not have of what a page can hold."""

    def lay(self) -> None:
        super().lay()
        self.write(FILES)
        settings = self.root / "mkdocs.yml"
        text = settings.read_text(encoding="utf-8")
        text = text.replace("\n\nplugins:", EXTENSIONS + "\nplugins:", 1)
        # A year of the archive is soon in months, as on a large site.
        text = text.replace("  - site-gen-indexing:\n", "  - site-gen-indexing:\n      year_limit: 30\n", 1)
        settings.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def own_site(tmp_path_factory) -> Site:
    return built_once(tmp_path_factory, DressedSite, "dressed-site")


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

    def found(pattern: str) -> str:
        """The newest page of that form."""
        pages = [path for path in own_site.files() if re.fullmatch(pattern + "index.html", path)]
        return "/" + max(pages).removesuffix("index.html")

    return {
        "home": "/",
        "story": "/stories/2022/01/tongren-345/",
        "long story": "/stories/2026/10/everything/",
        "withdrawn": "/stories/2026/10/gone/",
        "photo": next(one for one in items if one.startswith("/photos/") and one != PHOTO_STORY),
        "photo story": PHOTO_STORY,
        "video": first("/videos/"),
        "region": "/regions/520600/",
        "region theme": "/regions/520600/volunteer/",
        "theme": "/themes/volunteer/",
        "column": "/columns/practice/",
        "people": "/columns/good-people/",
        "topic": "/columns/winter-care/",
        "kind": "/kinds/case/",
        "series": "/videos/series/tong-ren-wei-shi/",
        "calendar": found(r"kinds/case/\d{4}/"),
        "month": found(r"archive/\d{4}/\d\d/"),
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
        "parts": "/parts/",
        "handbook": "/handbook/",
        "rules": "/handbook/checks/",
        "not found": "/404.html",
    }


PHOTO_STORY = "/photos/2026/xiangcun-wutai/"


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
        script: browser.new_context(java_script_enabled=script, locale="zh-CN", reduced_motion="reduce")
        for script in (True, False)
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


@pytest.fixture(scope="session")
def look(windows, host, sample, thorough):
    """`look("story")`: that type of page, looked at once for all tests."""
    seen: dict[str, Look] = {}

    def at(kind: str) -> Look:
        if kind not in seen:
            seen[kind] = Look(partial(Visit, host=host), windows, sample[kind], thorough)
        return seen[kind]

    return at


@pytest.fixture(scope="session")
def thorough(request) -> bool:
    """Whether every mode is looked at in every width: `scripts/test --long`."""
    return "not long" not in request.config.option.markexpr
