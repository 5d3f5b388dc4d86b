"""The command `site-gen`. Each subcommand reads content/ itself; none needs MkDocs."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import click

from .desk.check import Checked, check, fix
from .desk.explain import tag_sources, tagger_for
from .desk.formats import FORMATS, as_github, as_json, as_text
from .desk.mend import total
from .desk.project import ProjectRefused
from .desk.status import status_lines
from .desk.wanted import OutsideContent, sources_at
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


@main.command("check", help="检查稿件，说明哪里不对、怎样改。不在稿件文件夹里的 .md、.txt 也能查。有错误时退出码为 1。")
@paths_argument
@click.option(
    "--content",
    type=click.Path(file_okay=False, path_type=Path),
    default="content",
    show_default=True,
    help="稿件文件夹",
)
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="输出格式")
@click.option("--fix", "fixing", is_flag=True, help="先改好不用判断就能改的，再查；说明改了什么")
@click.option("--all", "everything", is_flag=True, help="同类提醒也全部列出")
@click.option("--duplicates/--no-duplicates", default=True, help="要不要与全部旧稿比对是否重复")
def check_command(
    paths: tuple[Path, ...], content: Path, form: str, fixing: bool, everything: bool, duplicates: bool
) -> None:
    if not paths and not content.is_dir():
        raise click.UsageError(f"没有 {content} 这个文件夹，请用 --content 指明稿件文件夹，或写上要查的文件")
    try:
        if fixing:
            fixed = fix(content, paths)
            # Programs read the list of problems, and nothing else, from the standard output.
            click.echo("\n".join([*map(str, fixed), total(fixed)]), err=form != "text")
        checked = check(content, paths, duplicates)
    except ProjectRefused as error:
        raise click.ClickException(str(error)) from None
    if told := _told(checked, content, form, everything):
        click.echo(told)
    sys.exit(any(problem.severity is Severity.ERROR for problem in checked.problems))


def _told(checked: Checked, content: Path, form: str, everything: bool) -> str:
    if form == "json":
        return as_json(checked.problems)
    if form == "github":
        return as_github(checked.problems, f"{content.as_posix()}/", checked.outside)
    return as_text(checked.problems, everything)


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
    try:
        for line in status_lines(content, moment):
            click.echo(line)
    except ProjectRefused as error:
        raise click.ClickException(str(error)) from None


@main.command("schema", help="稿头和清单的 JSON Schema，供编辑器提示用。")
@click.argument("kind", type=click.Choice(["story", "photo", "photo-row", "video"]), default="story")
def schema_command(kind: str) -> None:
    click.echo(json.dumps(json_schema(kind), ensure_ascii=False, indent=2))


@main.command("init", help="在一个空文件夹里建一个新网站：设置、登记表、几篇说明稿、手册、自动检查。")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--name", help="站名，如 文明屏南；在终端里不写就问")
@click.option("--region", help="本地，六位代码或 福建省/宁德市/屏南县；可以空着")
@click.option("--url", help="网址，如 https://www.example.org/")
@click.option("--organiser", help="主办单位；可以空着")
@click.option("--package", default="", help="新网站从哪里装生成器，pip 的写法；不写就是现在这一版")
def init_command(folder: Path, package: str, **told: str | None) -> None:
    from .starting.command import start  # the rest of the commands has no use for it

    start(folder, told, package)


if __name__ == "__main__":
    main()
