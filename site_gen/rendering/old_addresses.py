"""Old addresses that lead on to an item, and those that cannot because something stands there."""

import re
from collections.abc import Container

from ..catalogue.store import Catalogue
from ..model.addresses import CALENDAR
from ..model.problem import Problem, Severity
from .edition import Edition
from .pages.services import redirect_path

_CALENDAR = re.compile(rf"(/.*?/){CALENDAR}", re.ASCII)


def old_addresses(
    catalogue: Catalogue, edition: Edition, made: Container[str]
) -> tuple[dict[str, str], list[Problem]]:
    """(alias → address, warnings). `made`: paths that this build makes; of two items with one alias the first has it."""
    listings = {edition.index.listing(key).address for key in edition.index}
    found: dict[str, str] = {}
    files, folders = set[str](), set[str]()  # of the pages that lead on: neither may have the name of the other
    refused = []
    for address, alias in catalogue.ties("alias", edition.index.position):
        calendar, path = _CALENDAR.fullmatch(alias), redirect_path(alias)
        above = _folders_of(path)
        stands = any(one in edition.index.position or one in listings for one in (alias, f"{alias}/"))
        stands = stands or path in folders or any(one in made or one in files for one in (path, *above))
        if stands or alias in found or (calendar and calendar[1] in listings):
            refused.append(_refused(edition, address, alias, found.get(alias, "")))
        else:
            found[alias] = address
            files.add(path)
            folders.update(above)
    return found, refused


def _refused(edition: Edition, address: str, alias: str, other: str) -> Problem:
    card = edition.index.cards[edition.index.position[address]]
    return Problem(
        file=card.source,
        rule="alias-taken",
        field="旧地址",
        value=alias,
        cause=f"这个旧地址已经通往 {other}" if other else "这个旧地址上现在有别的页面",
        remedy="请从“旧地址”里去掉它；稿件本身照常发布",
        severity=Severity.WARNING,
    )


def _folders_of(path: str) -> list[str]:
    """a/b/index.html → a/b, a"""
    return [path[: match.start()] for match in re.finditer("/", path)]
