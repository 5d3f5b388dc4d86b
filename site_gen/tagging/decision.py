"""From places that an item names to the one that it is about."""

import re
from collections.abc import Iterable

from msgspec import Struct

from site_gen.model.region import XPCC, XPCC_CITIES, RegionBook
from site_gen.model.tags import Evidence

from .ballot import QUALIFIER, Ballot, weight_of
from .context import Standing
from .resolve import Place, Resolver
from .scope import scope_words

DOMINANT = 0.63  # share of a division among its sisters from which a story is about it
# How much of its own weight a division keeps against the one below it: newsrooms name the city to say where a
# county lies, the province mostly because the story is about it.
AGAINST_BELOW = {"province": 0.85, "city": 0.7, "county": 1.0}
STAYS_ABOVE = 1.2  # the division above wins where it is named by so much more than the one below
SCATTERED = 4  # provinces; a story that names so many, none above the next, is about none
SCOPE_CAP = 4.0


_LOCAL = re.compile(r"[\u4e00-\u9fff](?:社区|街道|小区|镇|乡|村)")


class Decision(Struct, frozen=True):
    code: str = ""
    evidence: tuple[Evidence, ...] = ()
    mentioned: tuple[str, ...] = ()
    grounds: tuple[Place, ...] = ()


def decide(
    settled: list[Place], text: str, resolver: Resolver, book: RegionBook, hints: tuple[str, ...]
) -> Decision:
    """The division that the item is about, or an empty code where nothing decides."""
    ballot = Ballot(resolver)
    qualifiers = _qualifiers(settled, resolver)
    leading = _leading(settled, qualifiers)
    for place in settled:
        ballot.vote(place, id(place.mention) in qualifiers, place is leading)
    scopes = list(scope_words(text))
    code = _walk(ballot, book, scopes)
    if all(p.mention.where == "source" for p in settled) and not _is_local(code, text, scopes, book):
        code = ""
    mentioned = tuple(dict.fromkeys(p.code for p in sorted(settled, key=lambda p: -ballot.total[p.code])))
    grounds = tuple(p for p in settled if code in resolver.line(p.code))
    if not code and not mentioned:
        return _by_address(hints, book)
    return Decision(code, _evidence(grounds, qualifiers), mentioned, grounds)


def _leading(places: list[Place], qualifiers: set[int]) -> Place | None:
    """The place that the lead names first; a university or a qualifier is none."""
    lead = (p for p in places if p.mention.where == "lead" and id(p.mention) not in qualifiers)
    return next((p for p in lead if p.mention.standing is not Standing.BODY), None)


def _qualifiers(places: list[Place], resolver: Resolver) -> set[int]:
    """Mentions that only say where the next one lies, and 兵团 beside one of its cities."""
    found = {
        id(place.before.mention)
        for place in places
        if place.before and place.before.code in resolver.line(place.code)[1:]
    }
    if any(place.code.startswith(XPCC_CITIES) for place in places):
        found.update(id(place.mention) for place in places if place.code == XPCC)
    return found


def _is_local(code: str, text: str, scopes: list[tuple[str, str, float]], book: RegionBook) -> bool:
    """Whether an item that only its paper places is local: it says 我市, 全县, a community, a village."""
    if code and book[code].level != "province" and _LOCAL.search(text):
        return True
    return bool(code) and any(kind == _kinds(book[code].name) and weight > 1 for kind, _, weight in scopes)


def _walk(ballot: Ballot, book: RegionBook, scopes: list[tuple[str, str, float]]) -> str:
    """Down from the provinces as long as one division clearly outweighs its sisters and the one above it."""
    provinces = ballot.below("")
    if not provinces:
        return ""
    if len(provinces) >= SCATTERED and provinces[0][0] < DOMINANT * sum(total for total, _ in provinces):
        return ""
    if len(provinces) > 1 and provinces[0][0] == provinces[1][0]:
        return ""
    code = provinces[0][1]
    while sisters := ballot.below(code):
        total, best = sisters[0]
        if total < DOMINANT * sum(each for each, _ in sisters):
            break
        level = "city" if book[best].level == "county" else book[code].level  # 直辖市 stand like cities here
        above = ballot.own.get(code, 0.0) * AGAINST_BELOW[level] + _scope(code, best, book, scopes)
        if above > STAYS_ABOVE * (total + _scope(best, code, book, scopes)):
            break
        code = best
    return code


def _scope(code: str, other: str, book: RegionBook, scopes: list[tuple[str, str, float]]) -> float:
    """What the words of level say for a division against the one beside it in the line."""
    kinds = _kinds(book[code].name)
    rivals = _kinds(book[other].name)
    told = sum(weight for kind, _, weight in scopes if kind in kinds and kind not in rivals)
    return min(SCOPE_CAP, told)


def _kinds(name: str) -> str:
    """省 for provinces; 区 for autonomous ones (全区), 县 for autonomous counties as for others."""
    return name[-1]


def _by_address(hints: tuple[str, ...], book: RegionBook) -> Decision:
    """An item that names no place is of the city or county whose site it stands on, if only one is meant."""
    if len(hints) != 1 or book[hints[0]].level == "province":
        return Decision()
    return Decision(hints[0], (Evidence("网址", hints[0], "source"),))


def _evidence(grounds: Iterable[Place], qualifiers: set[int]) -> tuple[Evidence, ...]:
    """One ground for each name and part, the weightiest first."""
    found: dict[tuple[str, str], Evidence] = {}
    for place in grounds:
        mention = place.mention
        weight = weight_of(mention)
        if id(mention) in qualifiers:
            weight *= QUALIFIER
        key = (mention.found.words, mention.where)
        if key not in found or found[key].weight < weight:
            found[key] = Evidence(mention.standing.value, *key, round(weight, 2))
    return tuple(sorted(found.values(), key=lambda ground: -ground.weight))
