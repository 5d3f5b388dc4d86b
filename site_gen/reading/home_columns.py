"""Columns and themes that mkdocs.yml puts on the home page and no register has: their blocks would simply not be there."""

from collections.abc import Iterable, Iterator

from ..model.home import DEFAULT, NAMES, Block, Boxes
from ..model.problem import Problem, Severity
from ..model.registers import Registers
from .suggest import nearest


def blocks_without_column(blocks: tuple[Block, ...], registers: Registers) -> list[Problem]:
    """Warnings. A site that leaves the home page as shipped may have none of its columns."""
    return list(_unknown(blocks, registers)) if blocks != DEFAULT else []


def _unknown(blocks: Iterable[Block], registers: Registers) -> Iterator[Problem]:
    for block in blocks:
        columns = block.columns if isinstance(block, Boxes) else (getattr(block, "column", ""),)
        for column in columns:
            if column and column not in registers.columns:
                yield _problem(block, "栏目", column, registers.columns)
        for theme in block.themes if isinstance(block, Boxes) else ():
            if theme not in registers.themes:
                yield _problem(block, "主题", theme, registers.themes)


def _problem(block: Block, noun: str, word: str, known: Iterable[str]) -> Problem:
    return Problem(
        file="mkdocs.yml",
        rule="home-unknown",
        field="home",
        value=word,
        cause=f"首页“{NAMES[type(block)]}”写的{noun}没有登记，这一栏不会出现",
        remedy=nearest(word, known) or f"请写{noun}的编号，或删去它",
        severity=Severity.WARNING,
    )
