"""One small site and, byte for byte, what becomes of it. `scripts/test --golden` writes the tree anew."""

import re
import shutil
from pathlib import Path

import pytest

from ..kit import Site

HERE = Path(__file__).parent
# One of each type of output: enough to see every template and writer, little enough to read in a diff.
CHOSEN = [
    "index.html",
    "stories/2026/03/ban-zi/index.html",
    "stories/2025/05/ye-xiao/index.html",
    "photos/2026/qiushou/index.html",
    "videos/weishi/bv1sh4li7tr1/index.html",
    "stories/2026/03/che-gao/index.html",
    "regions/520624/index.html",
    "regions/520624/rural/index.html",
    "stations/sn/index.html",
    "themes/rural/2026/index.html",
    "themes/rural/feed.xml",
    "themes/rural/atom.xml",
    "themes/rural/feed.json",
    "archive/2026/03/atom.xml",
    "regions/520624/latest.json",
    "sitemap.xml",
    "sitemaps/2026-03.xml",
    "sitemaps/news.xml",
    "sitemaps/pages.xml",
    "subscribe/choices.json",
    "feeds.opml",
    "robots.txt",
    "about/index.html",
    "404.html",
]
# The name of a bundled style sheet or script is its content; a new colour must not rewrite every page here.
BUNDLE = re.compile(rb"(assets/(?:site|feed|content)-)[0-9a-f]{10}(\.(?:css|js))")


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Site:
    files = {
        path.relative_to(HERE / "content").as_posix(): path.read_bytes()
        for path in sorted((HERE / "content").rglob("*"))
        if path.is_file()
    }
    site = Site(tmp_path_factory.mktemp("golden"), files, {}).build()
    assert site.exit_code == 0 and site.counts["held"] == 0, site.output
    return site


def settled(data: bytes) -> bytes:
    return BUNDLE.sub(rb"\g<1>0000000000\2", data)


@pytest.fixture(scope="module", autouse=True)
def rewritten(request, built) -> None:
    """--golden: the tree becomes what the build says today. Read the diff before you commit it."""
    if request.config.getoption("--golden"):
        shutil.rmtree(HERE / "expected", ignore_errors=True)
        for path in CHOSEN:
            target = HERE / "expected" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(settled((built.folder / path).read_bytes()))


@pytest.mark.parametrize("path", CHOSEN)
def test_an_output_is_byte_for_byte_as_it_was(built, path):
    """Changed on purpose? `scripts/test --golden`, then look at every line of the diff."""
    assert settled(built.raw(path)).decode("utf-8") == (HERE / "expected" / path).read_bytes().decode("utf-8")


def test_the_golden_tree_holds_nothing_else():
    """A file that no test compares would lie there for ever."""
    found = {
        path.relative_to(HERE / "expected").as_posix()
        for path in (HERE / "expected").rglob("*")
        if path.is_file()
    }
    assert found == set(CHOSEN)
