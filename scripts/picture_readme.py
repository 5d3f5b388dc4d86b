#!/usr/bin/env python3
"""Take the picture of README.md: the home page on a screen and on a phone, side by side.

usage: .venv/bin/python scripts/picture_readme.py [SITE]      SITE is a built site, site/ unless told

Needs Chromium and Chinese fonts, as the browser tests do. Run it when the home page has changed for good.
"""

import io
import shutil
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
OUTPUT = ROOT / "docs" / "images" / "home.png"
LIMIT = 300 * 1024  # bytes: a page of text should not weigh more than its picture
SCREEN, PHONE = (1280, 1500), (375, 1150)
HEIGHT, GAP, PAPER = 800, 24, "#fbf8f2"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


def shot(browser: Browser, address: str, size: tuple[int, int]) -> Image.Image:
    """The top of a page as high as the picture, drawn at double size so that small letters stay clear."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, device_scale_factor=2)
    page.goto(address, wait_until="networkidle")
    taken = Image.open(io.BytesIO(page.screenshot()))
    page.close()
    return taken.resize((round(taken.width * HEIGHT / taken.height), HEIGHT), Image.Resampling.LANCZOS)


def beside(*pictures: Image.Image) -> Image.Image:
    width = sum(picture.width for picture in pictures) + GAP * (len(pictures) + 1)
    sheet, left = Image.new("RGB", (width, HEIGHT + 2 * GAP), PAPER), GAP
    for picture in pictures:
        sheet.paste(picture.convert("RGB"), (left, GAP))
        left += picture.width + GAP
    return sheet


def small(picture: Image.Image) -> bytes:
    """A PNG with as many colours as fit into LIMIT."""
    for colours in (256, 128, 64, 32):
        out = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() <= LIMIT:
            break
    return out.getvalue()


def main() -> None:
    site = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site"
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium or not (site / "index.html").is_file():
        sys.exit(f"要有 Chromium，和建好的网站 {site}")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        pictures = [shot(browser, f"http://127.0.0.1:{server.server_port}/", size) for size in (SCREEN, PHONE)]
        browser.close()
    server.shutdown()
    OUTPUT.write_bytes(small(beside(*pictures)))


if __name__ == "__main__":
    main()
