"""From places that an item names to the one that it is about."""

import re
from collections.abc import Iterable

from msgspec import Struct

from site_gen.model.region import XPCC, RegionBook
from site_gen.model.tags import Evidence

from .context import Standing
from .resolve import Place, Resolver
from .scope import scope_words

WEIGHT_OF_PART = {"title": 4.0, "dateline": 1.5, "lead": 2.0, "body": 1.0, "source": 0.5}
WEIGHT_OF_STANDING = {
    Standing.PLACE: 1.0,
    Standing.ACTOR: 1.3,
    Standing.DATELINE: 1.0,
    Standing.LOCATOR: 0.3,
    Standing.LOOSE: 0.8,
    Standing.MEDIA: 1.0,
    Standing.BODY: 0.2,
}
QUALIFIER = 0.1  # 贵州省 in 贵州省思南县 says where 思南县 lies and hardly more
REPEATED = 0.5  # what a further mention in the same part counts, and the next half of that
FIRST = 1.3  # the place that a story names first
DOMINANT = 0.63  # share of a division among its sisters from which a story is about it
# How much of its own weight a division keeps against the one below it: newsrooms name the city to say where a county
# lies, the province mostly because the story is about it.
AGAINST_BELOW = {"province": 0.8, "city": 0.7, "county": 1.0}
STAYS_ABOVE = 1.2  # the division above wins where it is named by so much more than the one below
SCATTERED = 4  # provinces; a story that names so many, none above the next, is about none
SCOPE_CAP = 4.0


_LOCAL = re.compile(r"[\u4e00-\u9fff](?:社区|街道|小区|镇|乡|村)")


class Decision(Struct, frozen=True):
    code: str = ""
    evidence: tuple[Evidence, ...] = ()
    mentioned: tuple[str, ...] = ()
    grounds: tuple[Place, ...] = ()


class Ballot:
    """Scores of codes and of everything below them."""

    def __init__(self, resolver: Resolver, book: RegionBook):
        self._resolver = resolver
        self._book = book
        self.own: dict[str, float] = {}
        self.total: dict[str, float] = {}
        self._seen: dict[tuple[str, str], float] = {}

    def line(self, code: str) -> tuple[str, ...]:
        """Code to province; 兵团 is no level of its own for its cities."""
        return tuple(above for above in self._resolver.line(code) if above != XPCC or code == XPCC)

    def vote(self, place: Place, qualifies: bool, first: bool = False) -> None:
        """Adds a place. Repeats in one part of the item count less and less."""
        key = (place.code, place.mention.where)
        fading = self._seen.get(key, 1.0)
        weight = fading * WEIGHT_OF_PART[place.mention.where] * WEIGHT_OF_STANDING[place.mention.standing]
        if first:
            weight *= FIRST
        if qualifies:
            weight *= QUALIFIER
        else:
            self._seen[key] = fading * REPEATED
        self.add(place.code, weight)

    def add(self, code: str, weight: float) -> None:
        self.own[code] = self.own.get(code, 0.0) + weight
        for above in self.line(code):
            self.total[above] = self.total.get(above, 0.0) + weight

    def below(self, code: str) -> list[tuple[float, str]]:
        """Divisions right below with their totals, the strongest first; the provinces for the empty code."""
        found = [(total, each) for each, total in self.total.items() if self._parent(each) == code]
        return sorted(found, key=lambda pair: (-pair[0], pair[1]))

    def _parent(self, code: str) -> str:
        line = self.line(code)
        return line[1] if len(line) > 1 else ""


def decide(
    settled: list[Place], text: str, resolver: Resolver, book: RegionBook, hints: tuple[str, ...]
) -> Decision:
    """The division that the item is about, or an empty code where nothing decides."""
    ballot = Ballot(resolver, book)
    qualifiers = _qualifiers(settled, ballot)
    leading = next((p for p in settled if p.mention.where == "lead" and id(p.mention) not in qualifiers), None)
    for place in settled:
        ballot.vote(place, id(place.mention) in qualifiers, place is leading)
    scopes = list(scope_words(text))
    code = _walk(ballot, book, scopes)
    if all(p.mention.where == "source" for p in settled) and not _is_local(code, text, scopes, book):
        code = ""
    mentioned = tuple(dict.fromkeys(p.code for p in sorted(settled, key=lambda p: -ballot.total[p.code])))
    grounds = tuple(p for p in settled if code in ballot.line(p.code))
    if not code and not mentioned:
        return _by_address(hints, scopes, book)
    return Decision(code, _evidence(grounds, qualifiers), mentioned, grounds)


def _qualifiers(places: list[Place], ballot: Ballot) -> set[int]:
    """Mentions that only say where the next one lies."""
    return {
        id(place.before.mention)
        for place in places
        if place.before and place.before.code in ballot.line(place.code)[1:]
    }


def _is_local(code: str, text: str, scopes: list[tuple[str, str, float]], book: RegionBook) -> bool:
    """Whether an item that only its paper places is local: it speaks of 我市, 全县, or of a community or village."""
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


def _by_address(hints: tuple[str, ...], scopes: list[tuple[str, str, float]], book: RegionBook) -> Decision:
    """An item that names no place at all is of the place whose own site it stands on, when the address leaves no choice."""
    if len(hints) != 1 or book[hints[0]].level == "province":
        return Decision()
    return Decision(hints[0], (Evidence("网址", hints[0], "source"),))


def _evidence(grounds: Iterable[Place], qualifiers: set[int]) -> tuple[Evidence, ...]:
    """One ground for each name and part, the weightiest first."""
    found: dict[tuple[str, str], Evidence] = {}
    for place in grounds:
        mention = place.mention
        weight = WEIGHT_OF_PART[mention.where] * WEIGHT_OF_STANDING[mention.standing]
        if id(mention) in qualifiers:
            weight *= QUALIFIER
        key = (mention.found.words, mention.where)
        if key not in found or found[key].weight < weight:
            found[key] = Evidence(mention.standing.value, mention.found.words, mention.where, round(weight, 2))
    return tuple(sorted(found.values(), key=lambda ground: -ground.weight))
