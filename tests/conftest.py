"""Fixtures shared by all tests: tiny whole sites, the project's own site, a browser."""

import fcntl
import os
import shutil
from pathlib import Path

import pytest

from .kit import REPO, Files, Site


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="按当前输出重写对照树")


@pytest.fixture
def site(tmp_path: Path):
    """`site(files, **options)` writes a tiny site and builds it; `site.lay(…)` only writes it."""

    def make(files: Files, **options) -> Site:
        return lay(files, **options).build()

    def lay(files: Files, *, theme: Path | None = None, name: str = "a", **options) -> Site:
        return Site(tmp_path / name, files, options, theme)

    make.lay = lay
    return make


@pytest.fixture(scope="module")
def shared_site(tmp_path_factory: pytest.TempPathFactory):
    """The same, for a site that the tests of a module only look at."""

    def make(files: Files, *, theme: Path | None = None, **options) -> Site:
        return Site(tmp_path_factory.mktemp("site"), files, options, theme).build()

    return make


class OwnSite(Site):
    """The project's own mkdocs.yml and content/, in a folder of the tests: it leaves no state in the project."""

    def __init__(self, root: Path):
        self.root, self.content, self.folder = root, root / "content", root / "site"
        self.told = root / "told.txt"

    def lay(self) -> None:
        self.root.mkdir(parents=True)
        shutil.copytree(REPO / "content", self.root / "content")
        shutil.copyfile(REPO / "mkdocs.yml", self.root / "mkdocs.yml")
        (self.root / "theme").symlink_to(REPO / "theme")
        # A minute's work that is the same each time: shared with the project's own builds, by content.
        renditions = REPO / ".site_gen" / "media"
        renditions.mkdir(parents=True, exist_ok=True)
        (self.root / ".site_gen").mkdir()
        (self.root / ".site_gen" / "media").symlink_to(renditions)

    def build_once(self) -> None:
        """What the build said is kept beside the site, for the test processes that find it built."""
        if not self.told.exists():
            self.lay()
            self.build()
            assert self.exit_code == 0, self.output
            self.told.write_text(self.output, encoding="utf-8")
        self.output, self.exit_code = self.told.read_text(encoding="utf-8"), 0


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The project's own site, built once, by the first test process that asks. Only for looking at."""
    return built_once(tmp_path_factory, OwnSite, "own-site")


def built_once(tmp_path_factory: pytest.TempPathFactory, kind: type[OwnSite], name: str) -> OwnSite:
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    site = kind(folder / name)
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the others wait, then find it built
        site.build_once()
    return site


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium, driven by Playwright; skipped where there is none."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"
    if not Path(path).exists():
        pytest.skip("没有 Chromium，浏览器测试跳过。Debian、Ubuntu：sudo apt install chromium fonts-noto-cjk")
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=arguments)
        yield running
        running.close()
