"""The conversation of `site-gen init`: asks on a terminal, never elsewhere, and says what was written."""

import errno
import shlex
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from ..clock import now
from ..model.moment import local
from ..model.region import RegionBook
from ..reading.regions import load_regions
from ..running.faults import explain, reason
from .new_site import SiteRefused, refuse, write_site
from .wishes import NAME, URL, Wishes, WishRefused, address, one_line, region_of

_NOT_FOUND = (
    "  注意：现在这一版是从本机文件夹装的，别的电脑照 requirements.txt 取不到它。"
    "请改成取得到的地址，或用 --package 给一个 .whl 文件"
)


def start(folder: Path, told: Mapping[str, str | None], package: str) -> None:
    """`told` are the options of the command by name, None where not given. Raises ClickException."""
    try:
        refuse(folder)  # before anything is asked
        book = load_regions()
        answers = _asked(told, book) if sys.stdin.isatty() else {key: word or "" for key, word in told.items()}
        wishes = Wishes.told(book, package=package, today=local(now()).date(), **answers)
        written = write_site(folder, wishes)
    except (WishRefused, SiteRefused) as refused:
        raise click.ClickException(str(refused)) from None
    except OSError as error:
        raise click.ClickException(f"{_cause(error)}。没有写完，请换一个地方，或删掉写了一半的再来一次") from None
    click.echo(_report(folder, wishes, written))


def _cause(error: OSError) -> str:
    """A full disk and a missing permission are the machine's; whatever else is the name's."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS):
        return explain(error)
    return f"不能在那里建文件夹（{reason(error)}）"


def _asked(told: Mapping[str, str | None], book: RegionBook) -> dict[str, str]:
    """What the options left open; a wrong answer is asked again."""
    questions: dict[str, tuple[str, str, Callable[[str], object]]] = {
        "name": ("站名", NAME, lambda word: one_line(word, "站名")),
        "region": ("本地（六位代码，或 福建省/宁德市/屏南县；没有就按回车）", "", lambda word: region_of(book, word)),
        "url": ("网址（还没有就按回车）", URL, address),
        "organiser": ("主办单位（以后再填就按回车）", "", lambda word: one_line(word, "主办单位")),
    }
    return {key: word if (word := told[key]) is not None else _answer(*ask) for key, ask in questions.items()}


def _answer(question: str, default: str, check: Callable[[str], object]) -> str:
    def value(word: str) -> str:
        try:
            if word:
                check(word)
        except WishRefused as refused:
            raise click.UsageError(str(refused)) from None  # click says it and asks again
        return word

    return click.prompt(question, default=default, show_default=bool(default), value_proc=value)


def _report(folder: Path, wishes: Wishes, written: list[str]) -> str:
    rows = (
        ("mkdocs.yml", "全站设置，先把标着“请填”的填好"),
        ("content/", f"{sum(path.startswith('content/') for path in written)} 个文件：说明稿、登记表、普通页面和编辑手册"),
        ("scripts/", "build 生成，check 检查，serve 预览"),
        (".github/ .gitlab-ci.yml", "提交以后自动检查、生成"),
        (".vscode/ schemas/ .pre-commit-config.yaml", "写稿时的提示，提交以前先查"),
        ("requirements.txt", f"生成器：{wishes.generator.requirement}"),
    )
    return "\n".join(
        [
            f"“{wishes.name}”建好了，在 {folder}，共 {len(written)} 个文件：",
            *(f"  {what}　{why}" for what, why in rows),
            *(() if wishes.generator.found else (_NOT_FOUND,)),
            "",
            "接下来：",
            f"  cd {shlex.quote(str(folder))}",
            "  scripts/build     # 生成网站，放在 site/",
            "  scripts/check     # 检查稿件",
            "怎样上线，见那里的 README.md。",
        ]
    )
