"""The command line of the audit; scripts/audit makes ready what it needs."""

import sys
from pathlib import Path

import click

from .judging import CATEGORIES, Failed, Marks, Remark
from .lighthouse import examine
from .markup import check
from .serving import served
from .table import table

SHOWN = 20


def say(message: str) -> None:
    """Progress, apart from the findings."""
    click.echo(message, err=True)


@click.command(help="检查构建好的网站：Nu 看全部页面的 HTML，Lighthouse 照手机看几页。")
@click.argument("addresses", nargs=-1, metavar="[地址…]")
@click.option("--room", type=click.Path(path_type=Path, exists=True), required=True, hidden=True)
@click.option("--chromium", required=True, hidden=True)
def main(addresses: tuple[str, ...], room: Path, chromium: str) -> None:
    room, site = room.resolve(), room.resolve() / "site"
    try:
        addresses = addresses or typical(site)
        refuse_unknown(addresses, site)
        pages = len(list(site.rglob("*.html")))
        say(f"Nu 检查器正在看 {pages} 页的 HTML …")
        remarks = check(site, room / "node_modules/vnu-jar/build/dist/vnu.jar")
        marks = []
        with served(site) as base:
            for address in addresses:
                say(f"Lighthouse 正在看 {address} …")
                marks.append(examine(address, base, room, chromium))
    except Failed as error:
        say(str(error))
        sys.exit(2)
    report(pages, remarks, marks)


def typical(site: Path) -> tuple[str, ...]:
    """The home page, and of the stories and the regions the one with most in it: what is slow is slow there first."""
    found = ["/"]
    for pattern in ("stories/*/*/*/index.html", "regions/*/index.html"):
        pages = sorted(site.glob(pattern), key=lambda page: (-page.stat().st_size, page))
        found += [f"/{page.parent.relative_to(site).as_posix()}/" for page in pages[:1]]
    return tuple(found)


def refuse_unknown(addresses: tuple[str, ...], site: Path) -> None:
    for address in addresses:
        if not (address.startswith("/") and (site / address.lstrip("/") / "index.html").is_file()):
            raise Failed(f"没有 {address} 这一页。请写网址里域名后面的部分，如 /regions/")


def report(pages: int, remarks: list[Remark], marks: list[Marks]) -> None:
    """Prints what was found; exits 1 when that is not good enough."""
    for remark in remarks[:SHOWN]:
        click.echo(remark)
    if len(remarks) > SHOWN:
        click.echo(f"另有 {len(remarks) - SHOWN} 处，改完再看")
    for page in marks:
        for loss in page.losses:
            click.echo(f"{page.address}　{loss}")
    click.echo(f"\n{table(pages, remarks, marks)}\n")
    short = [f"{page.address} 的{CATEGORIES[name][0]}" for page in marks for name in page.short()]
    if errors := sum(remark.error for remark in remarks):
        short.insert(0, f"HTML 有 {errors} 处错误")
    click.echo(f"没有达到要求：{'、'.join(short)}" if short else "全部达到要求")
    sys.exit(bool(short))


if __name__ == "__main__":
    main()
