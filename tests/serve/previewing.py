"""A running `mkdocs serve` for tests, on a free port; and the same without a server, for what a page says."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from ..kit import NOW, REPO, SETTLED, Page, Site, epoch

PATIENCE = 20  # seconds; the goal of two is for a bench, not for a test on a busy machine


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Preview:
    """A running `mkdocs serve`."""

    def __init__(self, site: Site, *options: str, port: int = 0):
        self.site = site
        self.port = port or free_port()
        env = {**os.environ, **SETTLED, "SOURCE_DATE_EPOCH": epoch(NOW), "PYTHONPATH": str(REPO)}
        self.log = site.root / "serve.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "-f", str(site.root / "mkdocs.yml"), "-a", f"127.0.0.1:{self.port}", *options],
                cwd=site.root, env=env, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip

    def get(self, address: str) -> str:
        """The page's text; empty where there is none (yet)."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{address}", timeout=5) as answer:
                return answer.read().decode("utf-8")
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""

    def wait(self, address: str, wanted: Callable[[str], bool]) -> str:
        """Until the page is as wanted."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            text = self.get(address)
            if wanted(text):
                return text
            assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
            time.sleep(0.2)
        raise AssertionError(
            f"{address} 等了 {PATIENCE} 秒：\n{self.log.read_text(encoding='utf-8')}\n{text[:2000]}"
        )

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Desk:
    """The same preview without a server: `show` builds it, `page` is what the server would find."""

    def __init__(self, site: Site, monkeypatch):
        from mkdocs.config import load_config

        for name, value in {**SETTLED, "SOURCE_DATE_EPOCH": epoch(NOW)}.items():
            monkeypatch.setenv(name, value)
        self.site = site
        self._config = load_config(str(site.root / "mkdocs.yml"), site_dir=str(site.root / "unused"))
        self._config.plugins.on_startup(command="serve", dirty=False)
        self.plugin = self._config.plugins["site-gen"]

    def show(self) -> "Desk":
        from mkdocs.commands.build import build

        build(self._config, serve_url="http://127.0.0.1:8000/")
        return self

    def file(self, address: str) -> Path:
        return self.plugin.preview.showing.lay(address) / (address.lstrip("/") + ("index.html" if address.endswith("/") else ""))

    def page(self, address: str) -> Page:
        return Page(address, self.file(address).read_bytes())
