"""The command line of the benchmark."""

import os
import platform
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from .compare import compare
from .measure import Failed
from .page import publish, report
from .photo_run import PER_PHOTO, run_photos
from .project import REPO
from .room import PER_STORY, in_memory, workroom


def say(message: str) -> None:
    """Progress, apart from the table."""
    click.echo(message, err=True)


def sizes(_context, _parameter, text: str) -> tuple[int, ...]:
    try:
        found = tuple(sorted({int(part) for part in text.split(",")}))
    except ValueError:
        found = ()
    if not found or found[0] < 1:
        raise click.BadParameter(f"应为用逗号隔开的正整数，如 1000,10000，写的是 {text}")
    return found


@click.command(help="同样的稿件，本项目和 Hugo 各做一遍，比用时、内存和写出的文件。")
@click.option("--n", default="1000,10000", callback=sizes, help="稿件数，用逗号隔开，如 1000,10000,100000")
@click.option("--photos", type=click.IntRange(1), help="改测图片：这么多张照片，各宽度的 WebP，与 Hugo 比")
@click.option("--hugo", type=click.Path(path_type=Path), hidden=True)
@click.option("--no-hugo", is_flag=True, help="只测本项目")
@click.option("--keep", is_flag=True, help="测完留下工作文件夹")
@click.option("--out", type=click.Path(path_type=Path), help="把表和图写进这份文档，如 docs/benchmarks.md")
def main(
    n: tuple[int, ...], photos: int | None, hugo: Path | None, no_hugo: bool, keep: bool, out: Path | None
) -> None:
    if hugo is None and not no_hugo:
        raise click.UsageError("没有 Hugo，请用 scripts/bench 来运行，或加 --no-hugo")
    if photos:
        with workroom(photos * PER_PHOTO // PER_STORY, keep, say) as room, told():
            click.echo(run_photos(photos, room, None if no_hugo else hugo, say))
        return
    with workroom(max(n), keep, say) as room, told():
        results = compare(n, room, None if no_hugo else hugo, keep, say)
    click.echo(report(results))
    if out:
        publish(results, REPO / out, conditions(in_memory(room)))


@contextmanager
def told() -> Iterator[None]:
    """What spoils a measurement is said without a traceback."""
    try:
        yield
    except (Failed, ValueError) as error:
        raise click.ClickException(str(error)) from None


def conditions(memory_file_system: bool) -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    where = "内存文件系统" if memory_file_system else "磁盘"
    return f"{cores} 核，{platform.system()} {platform.machine()}，Python {platform.python_version()}，写在{where}上，关掉搜索"


if __name__ == "__main__":
    # Ended from outside, the work folder goes too: what lies in memory would stay until the next start.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    main(prog_name="scripts/bench")
