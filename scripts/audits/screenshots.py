"""Pictures of a built site: pages, in two widths and all modes, to be looked at beside the drawings of the design.

    .venv/bin/python -m scripts.audits.screenshots site --out 截图文件夹 [--mode elder] [--width 375] [地址…]

Without addresses: one page of each kind that the site has.
"""

import shutil
from pathlib import Path

import click
from playwright.sync_api import Page, sync_playwright

from .serving import served

WIDTHS = (1280, 375)
# What a reader of that mode has chosen before: kept in the browser, so the page shows it from the start.
MODES = {
    "normal": {},
    "elder": {"elder": "1"},
    "large": {"elder": "1", "size": "3"},
    "contrast": {"contrast": "1"},
    "hant": {"hant": "1"},
    "gray": {},
    "print": {},
}
WAKE = "document.querySelectorAll('img[loading]').forEach((one) => one.removeAttribute('loading'))"
KINDS = {
    "home": "index.html",
    "story": "stories/*/*/*/index.html",
    "photo": "photos/*/*/index.html",
    "video": "videos/*/*/index.html",
    "region": "regions/??????/index.html",
    "region-theme": "regions/??????/*/index.html",
    "theme": "themes/*/index.html",
    "column": "columns/*/index.html",
    "series": "videos/series/*/index.html",
    "station": "stations/*/index.html",
    "month": "stories/????/index.html",
    "archive": "archive/index.html",
    "themes": "themes/index.html",
    "regions": "regions/index.html",
    "stations": "stations/index.html",
    "stats": "stats/index.html",
    "subscribe": "subscribe/index.html",
    "search": "search/index.html",
    "sitemap": "sitemap/index.html",
    "not-found": "404.html",
    "ordinary": "about/index.html",
    "handbook": "handbook/index.html",
}


@click.command(help=__doc__)
@click.argument("site", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("addresses", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--mode", "modes", type=click.Choice(list(MODES)), multiple=True, default=list(MODES))
@click.option("--width", "widths", type=int, multiple=True, default=WIDTHS)
@click.option("--height", type=int, default=0, help="只拍这么高；不写就拍整页")
def main(
    site: Path,
    addresses: tuple[str, ...],
    out: Path,
    modes: tuple[str, ...],
    widths: tuple[int, ...],
    height: int,
) -> None:
    pages = {name_of(address): address for address in addresses} or typical(site)
    out.mkdir(parents=True, exist_ok=True)
    with served(site) as base, sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium(), args=arguments)
        for mode in modes:
            window = browser.new_context(locale="zh-CN", reduced_motion="reduce")
            for key, value in MODES[mode].items():
                window.add_init_script(f"localStorage.setItem({key!r}, {value!r})")
            page = window.new_page()
            for width in widths:
                for name, address in pages.items():
                    shoot(page, base + address, mode, width, height, out / f"{name}-{width}-{mode}.png")
            window.close()
        browser.close()


def shoot(page: Page, url: str, mode: str, width: int, height: int, file: Path) -> None:
    page.set_viewport_size({"width": width, "height": height or 900})
    page.emulate_media(media="print" if mode == "print" else "screen")
    page.goto(url + ("?gray" if mode == "gray" else ""), wait_until="networkidle")
    page.evaluate(WAKE)  # pictures further down load when they come near
    page.wait_for_load_state("networkidle")
    page.screenshot(path=file, full_page=not height)
    click.echo(file)


def typical(site: Path) -> dict[str, str]:
    """Of each kind the page with most in it."""
    found = {}
    for kind, pattern in KINDS.items():
        files = sorted(site.glob(pattern), key=lambda file: (-file.stat().st_size, file))
        if files:
            found[kind] = "/" + files[0].relative_to(site).as_posix().removesuffix("index.html")
    return found


def name_of(address: str) -> str:
    return address.strip("/").replace("/", "-") or "home"


def chromium() -> str:
    return shutil.which("chromium") or shutil.which("chromium-browser") or "/usr/bin/chromium"


if __name__ == "__main__":
    main()
