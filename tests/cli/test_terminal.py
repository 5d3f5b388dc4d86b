"""The command speaks Chinese: help, errors of usage, faults of the machine and of our own."""

import re

import click
import pytest
from click.testing import CliRunner

from site_gen.cli import main
from site_gen.terminal import House
from site_gen.terminal.sentences import SENTENCES
from site_gen.terminal.width import in_columns, width_of

# What stands for itself in any language: names of the command, its options, its files and formats.
OURS = {"site", "gen", "help", "mkdocs", "yml", "nav", "md", "txt", "json", "jsonl", "csv", "github", "text", "id", "title", "pip"}
OURS |= {"https", "www", "example", "org", "JSON", "Schema", "content", "build", "new", "nonsense", "nowhere"}


def run(*words: str) -> str:
    return CliRunner().invoke(main, words, prog_name="site-gen").output


def foreign(text: str) -> set[str]:
    """Latin words that are neither ours, nor commands, options, choices."""
    known = OURS | set(main.commands)
    for command in main.commands.values():
        for parameter in command.params:
            known |= {word for name in (*parameter.opts, *parameter.secondary_opts) for word in re.findall(r"[A-Za-z]+", name)}
            choices = parameter.type.choices if isinstance(parameter.type, click.Choice) else ()
            known |= {word for choice in choices for word in choice.split("-")}
            known |= set(re.findall(r"[A-Za-z]+", getattr(parameter, "help", "") or ""))
    return set(re.findall(r"[A-Za-z]{2,}", text)) - known


@pytest.mark.parametrize("command", ["", *main.commands])
def test_help_is_in_chinese(command):
    said = run(*filter(None, [command]), "--help")
    assert said.startswith("用法: site-gen") and "选项:" in said and "显示这份说明" in said
    assert foreign(said) == set()


WRONG = [
    (("nonsense",), "没有 nonsense 这条命令"),
    (("chekc",), "是不是"),
    (("check", "--nonsense"), "没有 --nonsense 这个选项"),
    (("check", "--format"), "后面要写一个值"),
    (("check", "--format", "text1"), "可以写"),
    (("check", "--fix=text"), "后面不写值"),
    (("check", "nowhere.md"), "没有“nowhere.md”这个路径"),
    (("tag", "--content", "nowhere"), "没有“nowhere”这个文件夹"),
    (("tag", "--jsonl", "nowhere"), "没有“nowhere”这个文件"),
    (("status", "text"), "多写了参数：text"),
    (("init",), "缺少参数"),
    (("schema", "text"), "可以写"),
]


@pytest.mark.parametrize("words, says", WRONG, ids=[" ".join(words) for words, _ in WRONG])
def test_errors_of_usage_are_in_chinese(words, says):
    said = run(*words)
    assert says in said and "错误：" in said
    assert foreign(said) - {"chekc", "text1"} == set()


def test_every_sentence_is_still_one_of_clicks():
    """A sentence that click words anew comes in English again: this tells which."""
    source = "".join(open(getattr(click, name).__file__, encoding="utf-8").read() for name in ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types"))  # noqa: PTH123, SIM115
    flat = re.sub(r'"\s*\n\s*"', "", source).replace("\\n", "\n").replace("\\t", "\t")
    assert [sentence for sentence in SENTENCES if f'"{sentence}"' not in flat] == []


@pytest.mark.parametrize("error, says", [(PermissionError(13, "Permission denied", "a.md"), "没有权限"), (MemoryError(), "内存不够"), (ValueError("boom"), "程序出错")])
def test_a_fault_is_one_line_without_a_traceback(error, says, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))

    @click.group(cls=House)
    def group() -> None: ...

    @group.command("break")
    def break_() -> None:
        raise error

    done = CliRunner().invoke(group, ["break"])
    assert done.exit_code == 1 and says in done.output
    assert "Traceback" not in done.output and "Permission" not in done.output
    assert (tmp_path / "site-gen" / "error.log").exists() == (says == "程序出错")


def test_columns_count_a_chinese_character_as_two():
    assert width_of("站点a") == 5
    assert in_columns([("站", "数"), ("abcd", 12)]) == ["站    数", "abcd  12"]
    assert in_columns([]) == []
