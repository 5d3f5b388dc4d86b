"""The command `site-gen`. Each subcommand reads content/ itself; none needs MkDocs."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from .clock import now
from .desk.check import Checked, check, fix
from .desk.explain import tag_sources, tagger_for
from .desk.formats import FORMATS, as_github, as_json, as_text
from .desk.mend import total
from .desk.project import ProjectRefused
from .desk.status import status_lines
from .desk.wanted import OutsideContent, sources_at
from .drafting.sorts import LISTED
from .model.problem import Severity
from .reading import DateRefused, json_schema, parse_date
from .running.progress import Progress
from .tagging.jsonl import LineError, tag_lines
from .terminal import House, speak_chinese

speak_chinese()  # before the options are made: click names them on the way

BY = ("station", "region", "theme", "month", "column")
content_option = click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default="content",
    show_default=True,
    help="稿件文件夹",
)
paths_argument = click.argument("paths", nargs=-1, metavar="[路径]…", type=click.Path(exists=True, path_type=Path))


@click.group(cls=House, help="新时代文明实践站点的编辑工具。生成网站用 mkdocs build。")
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
@click.option(
    "--jsonl",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    help="每行一个 JSON：id、title、text……；- 是标准输入",
)
def tag_command(paths: tuple[Path, ...], content: Path, explain: bool, jsonl: str | None) -> None:
    tagger, context = tagger_for(content)
    try:
        if jsonl:
            with click.open_file(jsonl, encoding="utf-8") as file:
                _tell(tag_lines(file, tagger))
        else:
            _tell(tag_sources(content, sources_at(content, paths), tagger, context, explain))
    except (LineError, OutsideContent) as error:
        raise click.ClickException(str(error)) from None
    except UnicodeDecodeError:
        raise click.ClickException(f"{jsonl} 不是 UTF-8 编码的文本，请另存为 UTF-8 再来") from None


def _progress() -> Progress:
    """A bar for whoever looks at a terminal; nothing in a file or a pipe."""
    if not sys.stderr.isatty():
        return Progress()
    from .terminal.bars import Bars  # draws with rich, which takes longer to load than all else

    return Bars()


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


@main.command("status", help="某一时刻公众看得到多少条，哪些在等、哪些暂缓。")
@content_option
@click.option("--at", help="时刻，如 2026-12-25 08:00；不写就是现在")
def status_command(content: Path, at: str | None) -> None:
    try:
        moment = parse_date(at)[0] if at else now()
    except DateRefused as error:
        raise click.ClickException(f"--at {at}：{error}") from None
    try:
        _tell(status_lines(content, moment, _progress()))
    except ProjectRefused as error:
        raise click.ClickException(str(error)) from None


@main.command("stats", help="信息报送统计：各站点、地区、主题、月份、栏目各发布了多少条，与网站的“信息报送统计”一页是同一本账。")
@content_option
@click.option("--by", type=click.Choice(BY), default="station", show_default=True, help="按什么数")
@click.option("--from", "first", metavar="日期", help="从哪天起，如 2026-11-01、2026-11、2026")
@click.option("--to", "last", metavar="日期", help="到哪天止，那天也算；写月份、年份就到它的最后一天")
@click.option("--format", "form", type=click.Choice(("text", "csv", "json")), default="text", show_default=True, help="输出格式；csv 用表格软件打开")
def stats_command(content: Path, by: str, first: str | None, last: str | None, form: str) -> None:
    from .desk.period import PeriodRefused, period  # the rest of the commands has no use for them
    from .desk.stats import as_csv, as_json, as_text, figures

    try:
        told = figures(content, now(), by, period(first, last), _progress())
    except (PeriodRefused, ProjectRefused) as error:
        raise click.ClickException(str(error)) from None
    said = {"text": as_text, "csv": as_csv, "json": as_json}[form](told)
    click.echo(said, nl=form != "csv")


@main.command("schema", help="稿头和清单的 JSON Schema，供编辑器提示用。")
@click.argument("kind", type=click.Choice(["story", "photo", "photo-row", "video"]), default="story")
def schema_command(kind: str) -> None:
    click.echo(json.dumps(json_schema(kind), ensure_ascii=False, indent=2))


@main.command("new", help="新建一条稿件：放在该放的地方，稿头填好，要写的地方标着【填写：…】。从不盖过已有的文件。")
@content_option
@click.option("--kind", metavar="种类", help=f"写什么：{LISTED}；不写就是案例")
@click.option("--title", metavar="标题", help="标题，文件名由它的拼音来；在终端里不写就问")
@click.option("--date", metavar="日期", help="日期，如 2026-11-14 或 2026-11-14 09:30；不写就是今天")
@click.option("--station", metavar="站点", help="报送的站点，编号或全名")
@click.option("--region", metavar="地区", help="地区，六位代码或 福建省/宁德市/屏南县")
@click.option("--column", metavar="栏目", help="登在哪个栏目，编号或名称")
@click.option("--name", metavar="文件名", help="文件名，会成为网址的一段；不写就用标题的拼音")
def new_command(content: Path, **told: str | None) -> None:
    from .drafting.command import draft  # the rest of the commands has no use for it

    draft(content, told)


@main.command("init", help="在一个空文件夹里建一个新网站：设置、登记表、几篇说明稿、手册、自动检查。")
@click.argument("folder", metavar="文件夹", type=click.Path(path_type=Path))
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
