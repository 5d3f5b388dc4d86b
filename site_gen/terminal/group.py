"""The house's own kind of click command: Chinese throughout, and a fault in one line."""

import tempfile
from pathlib import Path
from typing import Any

import click

from ..running.faults import explain, is_machines, keep_record

VALUE_NAMES = {"text": "文字", "integer": "个数"}


class HouseCommand(click.Command):
    """Names in Chinese what its options take, where the option itself does not."""

    def __init__(self, *arguments: Any, **options: Any):
        super().__init__(*arguments, **{"options_metavar": "[选项]", **options})
        for parameter in self.params:
            if isinstance(parameter, click.Option) and not parameter.is_flag and parameter.metavar is None:
                parameter.metavar = VALUE_NAMES.get(parameter.type.name)


class House(click.Group):
    """The group `site-gen`."""

    command_class = HouseCommand

    def __init__(self, *arguments: Any, **options: Any):
        super().__init__(*arguments, **{"options_metavar": None, "subcommand_metavar": "命令 [选项]…", **options})

    def invoke(self, ctx: click.Context) -> Any:
        """A full disk, a file that may not be read, a mistake of ours: said in Chinese, never as a traceback."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise  # click's own ways to end; the last is a reader that went away (site-gen tag | head)
        except Exception as error:
            raise click.ClickException(_told(error)) from error


def _told(error: Exception) -> str:
    if is_machines(error):
        return explain(error)
    record = keep_record(Path(tempfile.gettempdir()) / "site-gen", error)
    return explain(error) + (f"：{record}" if record else "")
