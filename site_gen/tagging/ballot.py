"""Counting what speaks for each division: by part of the item, by standing, repeats less and less."""

from .mentions import Mention
from .resolve import Place, Resolver

WEIGHT_OF_PART = {"title": 4.0, "dateline": 1.5, "lead": 2.0, "body": 1.0, "source": 0.5}
QUALIFIER = 0.1  # 贵州省 in 贵州省思南县 says where 思南县 lies and hardly more
REPEATED = 0.5  # what a further mention in the same part counts, and the next half of that
FIRST = 1.3  # the place that a story names first


def weight_of(mention: Mention) -> float:
    """What a mention weighs before it is compared with the others."""
    return WEIGHT_OF_PART[mention.where] * mention.standing.weight


class Ballot:
    """Scores of codes and of everything below them."""

    def __init__(self, resolver: Resolver):
        self._resolver = resolver
        self.own: dict[str, float] = {}
        self.total: dict[str, float] = {}
        self._seen: dict[tuple[str, str], float] = {}

    def vote(self, place: Place, qualifies: bool, first: bool = False) -> None:
        """Adds a place. Repeats in one part of the item count less and less."""
        key = (place.code, place.mention.where)
        fading = self._seen.get(key, 1.0)
        weight = fading * weight_of(place.mention)
        if first:
            weight *= FIRST
        if qualifies:
            weight *= QUALIFIER
        else:
            self._seen[key] = fading * REPEATED
        self.add(place.code, weight)

    def add(self, code: str, weight: float) -> None:
        self.own[code] = self.own.get(code, 0.0) + weight
        for above in self._resolver.line(code):
            self.total[above] = self.total.get(above, 0.0) + weight

    def below(self, code: str) -> list[tuple[float, str]]:
        """Divisions right below with their totals, the strongest first; the provinces for the empty code."""
        found = [(total, each) for each, total in self.total.items() if self._parent(each) == code]
        return sorted(found, key=lambda pair: (-pair[0], pair[1]))

    def _parent(self, code: str) -> str:
        line = self._resolver.line(code)
        return line[1] if len(line) > 1 else ""
