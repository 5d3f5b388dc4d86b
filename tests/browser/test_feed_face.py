"""A feed opened in a browser tells what it is and how to subscribe, under the site's own policy."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer

import pytest

from ..kit import story
from .conftest import Quiet

SHOWN = """[...document.querySelectorAll("*")].filter(one => getComputedStyle(one).display != "none")
    .map(one => one.localName)"""
ADDRESSES = ("/feed.xml", "/atom.xml", "/archive/2026/03/atom.xml", "/regions/710000/feed.xml")


@pytest.fixture(scope="module")
def at_home(shared_site, tmp_path_factory) -> Iterator[str]:
    """A site that knows where it is served: all addresses in a feed are full ones, that of its style sheet too."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    url = f"http://127.0.0.1:{server.server_port}"
    made = shared_site({"stories/a.md": story("甲 & <乙>")}, url=url + "/")
    assert made.exit_code == 0, made.output
    server.RequestHandlerClass = partial(Quiet, directory=str(made.folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield url
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("address", ADDRESSES)
def test_it_explains_itself(browser, at_home, address, width):
    """Styled: what only machines read is not shown, nothing scrolls sideways, the ways on can be clicked."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(at_home + address)
    shown = page.evaluate(SHOWN)
    assert {"title", "div", "p", "a"} <= set(shown)
    assert not {"guid", "id", "pubDate", "updated", "link", "encoded", "content", "category", "author"} & set(
        shown
    )
    assert "这是一份订阅源" in page.locator("div").first.evaluate("div => div.textContent")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    targets = page.locator("a").evaluate_all("links => links.map(link => [link.textContent, link.href])")
    assert [text for text, _ in targets[1:]] == ["看网页版", "全部订阅源"]
    page.get_by_text("看网页版").click()
    page.wait_for_url(targets[1][1])
    page.locator("h1").wait_for(state="attached")
    assert [line for line in said if "Content Security Policy" in line] == []
    page.close()
