"""The command `site-gen`. Each subcommand reads content/ itself; none needs MkDocs."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import click

from .desk.check import FORMATS, OutsideContent, as_github, as_json, as_text, check, sources_at
from .desk.explain import tag_sources, tagger_for
from .desk.status import status_lines
from .model.problem import Severity
from .reading import DateRefused, json_schema, parse_date
from .tagging.jsonl import LineError, tag_lines

content_option = click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default="content",
    show_default=True,
    help="稿件文件夹",
)
paths_argument = click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))


@click.group(help="新时代文明实践站点的编辑工具。生成网站用 mkdocs build。")
def main() -> None:
    pass


@main.command("check", help="检查稿件，说明哪里不对、怎样改。有错误时退出码为 1。")
@paths_argument
@content_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="输出格式")
def check_command(paths: tuple[Path, ...], content: Path, form: str) -> None:
    try:
        problems = check(content, paths)
    except OutsideContent as error:
        raise click.ClickException(str(error)) from None
    shown = {"text": as_text, "json": as_json, "github": lambda p: as_github(p, f"{content.as_posix()}/")}
    click.echo(shown[form](problems))
    sys.exit(any(problem.severity is Severity.ERROR for problem in problems))


@main.command("tag", help="给稿件标地区和主题；--jsonl 读别处的稿件，一行一篇。")
@paths_argument
@content_option
@click.option("--explain", is_flag=True, help="列出每个标签的依据")
@click.option("--jsonl", type=click.File("r", encoding="utf-8"), help="每行一个 JSON：id、title、text……")
def tag_command(paths: tuple[Path, ...], content: Path, explain: bool, jsonl: TextIO | None) -> None:
    tagger, context = tagger_for(content)
    try:
        lines = (
            tag_lines(jsonl, tagger)
            if jsonl
            else tag_sources(content, sources_at(content, paths), tagger, context, explain)
        )
        for line in lines:
            click.echo(line)
    except (LineError, OutsideContent) as error:
        raise click.ClickException(str(error)) from None


@main.command("status", help="某一时刻公众看得到多少条，哪些在等、哪些暂缓。")
@content_option
@click.option("--at", help="时刻，如 2026-12-25 08:00；不写就是现在")
def status_command(content: Path, at: str | None) -> None:
    try:
        moment = parse_date(at)[0] if at else datetime.now(UTC)
    except DateRefused as error:
        raise click.ClickException(f"--at {at}：{error}") from None
    for line in status_lines(content, moment):
        click.echo(line)


@main.command("schema", help="稿头和清单的 JSON Schema，供编辑器提示用。")
@click.argument("kind", type=click.Choice(["story", "photo", "photo-row", "video"]), default="story")
def schema_command(kind: str) -> None:
    click.echo(json.dumps(json_schema(kind), ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
