"""The conversation of `site-gen new`: asks on a terminal, never elsewhere, and says what comes next."""

import shlex
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import click

from ..clock import now
from ..model.moment import local
from ..reading import ReadingContext, read_registers
from ..reading.regions import load_regions
from ..running.faults import explain
from ..starting.wishes import WishRefused
from ..tagging.lexicon import builtin_themes
from .placing import PlaceTaken, place, write
from .skeletons import skeleton
from .sorts import LISTED
from .wish import Wish, column_of, date_of, kind_of, name_of, station_of, title_of


def draft(content: Path, told: Mapping[str, str | None]) -> None:
    """`told` are the options of the command by name, None where not given. Raises ClickException."""
    registers, _ = read_registers(content, builtin_themes(), load_regions())
    context, moment = ReadingContext(registers, load_regions()), now()
    answers = _asked(told, context, moment) if sys.stdin.isatty() else {key: word or "" for key, word in told.items()}
    if not (answers["title"] or answers["name"]):
        raise click.UsageError("请用 --title 写标题；标题还没有定，就用 --name 写文件名，如 --name shuangxi-yexiao")
    try:
        wish = Wish.told(context, moment, **{**answers, "kind": answers["kind"] or "case"})
        path = place(content, wish)
        write(path, skeleton(wish, tuple(f"{one.id} {one.name}" for one in registers.columns.values())))
    except (WishRefused, PlaceTaken) as refused:
        raise click.ClickException(str(refused)) from None
    except OSError as error:
        raise click.ClickException(explain(error)) from None
    click.echo(_report(content, path, wish))


def _asked(told: Mapping[str, str | None], context: ReadingContext, moment: datetime) -> dict[str, str]:
    """What the options left open; a wrong answer is asked again. Columns and stations only where there are some."""
    registers = context.registers
    questions: dict[str, tuple[str, str, Callable[[str], object]]] = {
        "kind": (f"写什么（{LISTED}）", "案例", kind_of),
        "title": ("标题", "", _title),
        "date": ("日期", f"{local(moment):%Y-%m-%d}", lambda word: date_of(word, moment)),
    }
    if registers.stations:
        questions["station"] = ("站点，编号或全名（没有就按回车）", "", lambda word: station_of(context, word))
    if registers.columns:
        names = "、".join(column.name for column in registers.columns.values())
        questions["column"] = (f"栏目，{names}（没有就按回车）", "", lambda word: column_of(context, word))
    answers = {key: word or "" for key, word in told.items()}
    for key, question in questions.items():
        if told[key] is None and not (key == "title" and told["name"]):
            answers[key] = _answer(*question)
    return answers


def _title(word: str) -> None:
    title_of(word)
    name_of("", word)


def _answer(question: str, default: str, check: Callable[[str], object]) -> str:
    def value(word: str) -> str:
        try:
            check(word)
        except WishRefused as refused:
            raise click.UsageError(str(refused)) from None  # click says it and asks again
        return word

    return click.prompt(question, default=default, show_default=bool(default), value_proc=value)


def _report(content: Path, path: Path, wish: Wish) -> str:
    steps = [f"打开 {path}，把写着【填写：…】的地方换成自己的"]
    if wish.sort.id == "photo":
        steps.append(f"把照片放在旁边，取同样的名字，如 {path.with_suffix('.jpg').name}")
    if wish.sort.id == "gallery":
        steps.append("把几张图片放进同一个文件夹，文件名和“组图”里写的一样")
    if wish.sort.id == "page":
        steps.append(f"在 mkdocs.yml 的 nav 里添一行：- {wish.title or '标题'}: {path.relative_to(content / 'pages').as_posix()}")
    else:
        own = (content.resolve().parent / "scripts" / "check").exists()  # a site of `init`, where nothing need be on the path
        steps.append(f"检查：{'scripts/check' if own else 'site-gen check'} {shlex.quote(str(path))}")
    return "\n".join([f"建好了 {path}", "", "接下来：", *(f"  {number}. {step}" for number, step in enumerate(steps, 1))])
