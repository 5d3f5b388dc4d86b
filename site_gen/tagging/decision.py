"""From places that an item names to the one that it is about."""

import re
from collections.abc import Sequence

from msgspec import Struct

from ..model.region import RegionBook
from ..model.tags import Evidence
from .ballot import Ballot
from .grounds import evidence_of, leading_place, qualifiers_of
from .mentions import LEAD
from .resolve import Place, Resolver
from .scope import Scope, scope_words
from .townships import Townships, settled

DOMINANT = 0.63  # share of a division among its sisters from which a story is about it
# How much of its own weight a division keeps against the one below it: newsrooms name the city to say where a
# county lies, the province mostly because the story is about it.
AGAINST_BELOW = {"province": 0.85, "city": 0.7, "county": 1.0}
STAYS_ABOVE = 1.2  # the division above wins where it is named by so much more than the one below
SCATTERED = 4  # provinces; a story that names so many, none above the next, is about none
SCOPE_CAP = 4.0
TOWNSHIP = {"lead": 2.0, "body": 1.0}  # what a township says for its county
_LOCAL = re.compile(r"[\u4e00-\u9fff](?:社区|街道|小区|镇|乡|村)")


class Passages(Struct, frozen=True):
    """The normalised item. `begins`: where the story begins in the text, after blanks."""

    title: str
    text: str
    begins: int = 0


class Decision(Struct, frozen=True):
    code: str = ""
    evidence: tuple[Evidence, ...] = ()
    mentioned: tuple[str, ...] = ()
    grounds: tuple[Place, ...] = ()


class Judge:
    """Decides for one item after another; keeps the tables."""

    def __init__(self, book: RegionBook, resolver: Resolver):
        self._book = book
        self._resolver = resolver
        self._townships = Townships()

    def decide(self, places: list[Place], said: Passages, hints: tuple[str, ...]) -> Decision:
        """The division that the item is about, or an empty code where nothing decides."""
        ballot = Ballot(self._resolver)
        qualifiers = qualifiers_of(places, self._resolver)
        leading = leading_place(places, qualifiers)
        for place in places:
            ballot.vote(place, id(place.mention) in qualifiers, place is leading)
        scopes = [*scope_words(said.title), *scope_words(said.text)]
        code = self._walk(ballot, scopes)
        evidence = []
        if self._is_open(code, ballot):
            evidence = self._ask_townships(code, said, hints, ballot)
            code = self._walk(ballot, scopes) if evidence else code
        if places and not evidence and all(p.mention.where == "source" for p in places):
            code = code if self._is_local(code, said, scopes) else ""
        mentioned = sorted({p.code for p in places}, key=lambda each: (-ballot.total.get(each, 0.0), each))
        grounds = tuple(p for p in places if code in self._resolver.line(p.code))
        if not code and not mentioned:
            return self._by_address(hints, said, scopes)
        evidence = [each for county, each in evidence if code in self._resolver.line(county)]
        return Decision(code, evidence_of(grounds, qualifiers, evidence), tuple(mentioned), grounds)

    def _is_open(self, code: str, ballot: Ballot) -> bool:
        """Whether townships may tell more: no county is named, and nothing was left undecided between places."""
        if not code:
            return not ballot.total
        return not any(self._book[each].level == "county" for each in ballot.total)

    def _ask_townships(
        self, code: str, said: Passages, hints: tuple[str, ...], ballot: Ballot
    ) -> list[tuple[str, Evidence]]:
        """Votes of the townships that the item names, with the county that each stands for."""
        found = self._townships.find(said.text)
        scope = (code,) if code else tuple(h for h in hints if self._book[h].level != "county")
        told = []
        for township, county in settled(found, scope, self._resolver.line):
            where = "lead" if township.start < said.begins + LEAD else "body"
            ballot.add(county, TOWNSHIP[where])
            ground = Evidence("乡镇街道", township.name, where, TOWNSHIP[where], township.start)
            told.append((county, ground))
        return told

    def _is_local(self, code: str, said: Passages, scopes: Sequence[Scope]) -> bool:
        """Whether an item that only its paper places is local: it says 我市, 全县, a community, a village."""
        if not code:
            return False
        if self._book[code].level != "province" and _names_locality(said):
            return True
        return any(kind == self._book[code].name[-1] and weight > 1 for kind, _, weight in scopes)

    def _walk(self, ballot: Ballot, scopes: Sequence[Scope]) -> str:
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
            # 直辖市 stand like cities here.
            level = "city" if self._book[best].level == "county" else self._book[code].level
            above = ballot.own.get(code, 0.0) * AGAINST_BELOW[level] + self._scope(code, best, scopes)
            if above > STAYS_ABOVE * (total + self._scope(best, code, scopes)):
                break
            code = best
        return code

    def _scope(self, code: str, other: str, scopes: Sequence[Scope]) -> float:
        """What the words of level say for a division against the one beside it in the line.

        省 for provinces; 区 for autonomous ones (全区), 县 for autonomous counties as for others.
        """
        kind, rival = self._book[code].name[-1], self._book[other].name[-1]
        if kind == rival:
            return 0.0
        return min(SCOPE_CAP, sum(weight for each, _, weight in scopes if each == kind))

    def _by_address(self, hints: tuple[str, ...], said: Passages, scopes: Sequence[Scope]) -> Decision:
        """A local item that names no place is of the city or county whose site it stands on, if only one is meant."""
        code = next((h for h in hints if all(each in self._resolver.line(h) for each in hints)), "")
        if not code or self._book[code].level == "province":
            return Decision()
        if not scopes and not _names_locality(said):
            return Decision()
        return Decision(code, (Evidence("网址", self._book[code].name, "source"),))


def _names_locality(said: Passages) -> bool:
    return bool(_LOCAL.search(said.title) or _LOCAL.search(said.text))
