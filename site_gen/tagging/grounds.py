"""What the places of an item count for before any is chosen, and what is shown of the one that is."""

from collections.abc import Iterable

from ..model.region import XPCC, XPCC_CITIES
from ..model.tags import Evidence
from .ballot import QUALIFIER, weight_of
from .context import Standing
from .resolve import Place, Resolver


def qualifiers_of(places: list[Place], resolver: Resolver) -> set[int]:
    """Mentions that only say where the next one lies, and 兵团 beside one of its cities."""
    found = {
        id(place.before.mention)
        for place in places
        if place.before and place.before.code in resolver.line(place.code)[1:]
    }
    if any(place.code.startswith(XPCC_CITIES) for place in places):
        found.update(id(place.mention) for place in places if place.code == XPCC)
    return found


def leading_place(places: list[Place], qualifiers: set[int]) -> Place | None:
    """The place that the lead names first; a university or a qualifier is none."""
    lead = (p for p in places if p.mention.where == "lead" and id(p.mention) not in qualifiers)
    return next((p for p in lead if p.mention.standing is not Standing.BODY), None)


def evidence_of(
    grounds: Iterable[Place], qualifiers: set[int], more: Iterable[Evidence]
) -> tuple[Evidence, ...]:
    """One ground for each name and part, the weightiest first."""
    found: dict[tuple[str, str], Evidence] = {}
    for place in grounds:
        mention = place.mention
        weight = weight_of(mention)
        if id(mention) in qualifiers:
            weight *= QUALIFIER
        key = (mention.found.words, mention.where)
        if key not in found or found[key].weight < weight:
            found[key] = Evidence(mention.standing.label, *key, round(weight, 2), mention.found.start)
    return tuple(sorted((*found.values(), *more), key=lambda ground: -ground.weight))
