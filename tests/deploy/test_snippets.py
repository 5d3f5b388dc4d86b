"""docs/deploy: what the two snippets say, and what nginx and Caddy make of them where the machine has them."""

import http.client
import re
from urllib.parse import urlsplit

import pytest

from site_gen.media.platforms import EMBED_HOSTS

from ..kit import story
from .servers import DEPLOY, running

NGINX = dict(
    re.findall(r'^add_header (\S+) "?([^"]+?)"? always;$', (DEPLOY / "nginx-headers.conf").read_text(), re.M)
)
CADDY = dict(re.findall(r'^\t([A-Z]\S+) "?([^"\n]+?)"?$', (DEPLOY / "Caddyfile-headers").read_text(), re.M))
POLICY = {
    name: values for name, *values in (part.split() for part in NGINX["Content-Security-Policy"].split(";"))
}
FILES = {
    "stories/a.md": story("碧江区川硐社区办起夜校"),
    "stories/gone.md": story("要撤下的一篇", "2026-03-05", "status: withdrawn"),
}


def test_both_snippets_send_the_same_headers():
    assert NGINX == CADDY and len(NGINX) == 5


def test_the_policy_lets_nothing_in_but_the_players():
    """Scripts, styles and data are the site's own; frames are those that a reader's click may open."""
    assert POLICY["default-src"] == POLICY["script-src"] == POLICY["style-src"] == ["'self'"]
    assert POLICY["frame-src"] == ["'self'", *(f"https://{host}" for host in EMBED_HOSTS)]
    assert "unsafe" not in NGINX["Content-Security-Policy"]


@pytest.fixture(scope="module")
def built(shared_site):
    site = shared_site(FILES)
    assert site.exit_code == 0, site.output
    (site.folder / ".site.stage").mkdir()
    (site.folder / ".site.stage" / "index.html").write_text("暂存")
    return site


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def ask(request, built, tmp_path_factory):
    """`ask(path)` → status, headers, body."""
    with running(request.param, tmp_path_factory.mktemp(request.param), built.folder) as base:

        def get(path: str, **headers: str) -> tuple[int, http.client.HTTPMessage, bytes]:
            connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=10)
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            found = answer.status, answer.headers, answer.read()
            connection.close()
            return found

        yield get


def test_every_answer_carries_the_headers(ask, built):
    for path in ("/", "/stories/a/", "/nothing/", "/stories/gone/", built.page("/").all("//script/@src")[0]):
        _, headers, _ = ask(path)
        assert {name: headers[name] for name in NGINX} == NGINX, path


def test_a_withdrawn_story_is_gone(ask, built):
    """410 with the page that says so; its neighbour is as it was."""
    assert ask("/stories/gone/")[::2] == (410, built.raw("/stories/gone/"))
    assert ask("/stories/a/")[::2] == (200, built.raw("/stories/a/"))


def test_what_is_not_there_is_404_with_our_page(ask, built):
    assert ask("/nothing/")[::2] == (404, built.raw("/404.html"))
    assert ask("/.site.stage/")[0] == 404


def test_how_long_things_are_kept(ask, built):
    """For ever what has its digest in its name, but for the style sheet: gray is added to it."""
    page = built.page("/")
    (sheet,), (script,) = page.all("//link[@rel='stylesheet']/@href"), page.all("//script/@src")
    table = next("/" + path for path in built.files() if path.startswith("assets/hant-"))
    kept = {path: ask(path)[1]["Cache-Control"] for path in ("/", "/feed.xml", sheet, script, table)}
    year = "max-age=31536000, immutable"
    assert kept == {"/": "no-cache", "/feed.xml": "no-cache", sheet: "max-age=600", script: year, table: year}


def test_text_is_packed(ask, built):
    for path in ("/", "/stories/a/", built.page("/").all("//script/@src")[0], "/manifest.json"):
        _, headers, _ = ask(path, **{"Accept-Encoding": "gzip"})
        assert headers["Content-Encoding"] == "gzip", path


def test_a_folder_without_its_slash_is_led_on(ask):
    status, headers, _ = ask("/stories/a")
    assert status in (301, 308) and headers["Location"].endswith("/stories/a/")
