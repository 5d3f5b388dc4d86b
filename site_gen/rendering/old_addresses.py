"""Old addresses that lead on to an item, and those that cannot because something stands there."""

import re
from collections.abc import Container

from ..catalogue.store import Catalogue
from ..model.problem import Problem, Severity
from .edition import Edition
from .pages.services import redirect_path

_CALENDAR = re.compile(r"(/.*?/)\d{4}/(?:\d{2}/(?:\d+/)?)?")


def old_addresses(
    catalogue: Catalogue, edition: Edition, made: Container[str]
) -> tuple[dict[str, str], list[Problem]]:
    """(alias → address, warnings). `made`: paths that this build makes; of two items with one alias the first has it."""
    listings = {edition.index.listing(key).address for key in edition.index}
    found: dict[str, str] = {}
    refused = []
    for address, alias in catalogue.ties("alias", edition.index.position):
        calendar = _CALENDAR.fullmatch(alias)
        stands = alias in edition.index.position or alias in listings or redirect_path(alias) in made
        if stands or alias in found or (calendar and calendar[1] in listings):
            refused.append(_refused(edition, address, alias, found.get(alias, "")))
        else:
            found[alias] = address
    return found, refused


def _refused(edition: Edition, address: str, alias: str, other: str) -> Problem:
    card = edition.index.cards[edition.index.position[address]]
    return Problem(
        file=card.source,
        rule="alias-taken",
        field="aliases",
        value=alias,
        cause=f"这个旧地址已经通往 {other}" if other else "这个旧地址上现在有别的页面",
        remedy="请从 aliases 里去掉它；稿件本身照常发布",
        severity=Severity.WARNING,
    )
