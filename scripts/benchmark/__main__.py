"""The command line of the benchmark."""

import os
import platform
import signal
import sys
from pathlib import Path

import click

from .compare import compare
from .measure import Failed
from .page import publish, report
from .project import REPO
from .room import in_memory, workroom


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
@click.option("--hugo", type=click.Path(path_type=Path), hidden=True)
@click.option("--no-hugo", is_flag=True, help="只测本项目")
@click.option("--keep", is_flag=True, help="测完留下工作文件夹")
@click.option("--out", type=click.Path(path_type=Path), help="把表和图写进这份文档，如 docs/benchmarks.md")
def main(n: tuple[int, ...], hugo: Path | None, no_hugo: bool, keep: bool, out: Path | None) -> None:
    if hugo is None and not no_hugo:
        raise click.UsageError("没有 Hugo，请用 scripts/bench 来运行，或加 --no-hugo")
    with workroom(max(n), keep, say) as room:
        try:
            results = compare(n, room, None if no_hugo else hugo, keep, say)
        except (Failed, ValueError) as error:
            raise click.ClickException(str(error)) from None
    click.echo(report(results))
    if out:
        publish(results, REPO / out, conditions(in_memory(room)))


def conditions(memory_file_system: bool) -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    where = "内存文件系统" if memory_file_system else "磁盘"
    return f"{cores} 核，{platform.system()} {platform.machine()}，Python {platform.python_version()}，写在{where}上，关掉搜索"


if __name__ == "__main__":
    # Ended from outside, the work folder goes too: what lies in memory would stay until the next start.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    main(prog_name="scripts/bench")
