"""The commands of site-gen and their options, from click itself."""

from collections.abc import Iterator

import click

from site_gen.cli import main

from .markdown import Row, cell, code, table

ARGUMENTS = {"PATHS": "路径", "DIR": "文件夹", "FOLDER": "文件夹"}


def sections() -> str:
    return "\n".join(_section(name, main.commands[name]) for name in sorted(main.commands))


def _section(name: str, command: click.Command) -> str:
    rows = list(_options(command))
    options = "\n" + table([("选项", "意思"), *rows]) + "\n" if rows else ""
    usage = " ".join(["site-gen", name, *_arguments(command)])
    return f"### site-gen {name} {{#cmd-{name}}}\n\n{command.help}\n\n```\n{usage}\n```\n{options}"


def _arguments(command: click.Command) -> Iterator[str]:
    yield "[选项]"
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            name = ARGUMENTS.get(parameter.human_readable_name, parameter.human_readable_name)
            if isinstance(parameter.type, click.Choice):
                name = "|".join(parameter.type.choices)
            yield f"[{name}]" + "…" * (parameter.nargs != 1) if not parameter.required else name


def _options(command: click.Command) -> Iterator[Row]:
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            names = " / ".join(code(one) for one in (*parameter.opts, *parameter.secondary_opts))
            default = _default(parameter)
            yield (names, cell(_meaning(parameter)) + (f"。不写就是{default}" if default else ""))


def _meaning(option: click.Option) -> str:
    choices = f"：{'、'.join(option.type.choices)}" if isinstance(option.type, click.Choice) else ""
    return f"{option.help or ''}{choices}"


def _default(option: click.Option) -> str:
    if option.is_flag:
        return "是" if option.default is True else ""
    return f" {code(str(option.default))}" if isinstance(option.default, str) and option.default else ""


COMMAND_TABLES = {"commands": sections}
