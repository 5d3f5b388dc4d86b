"""The index: every listing with its members, in one pass over the cards. Members are positions in one order."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain

from ..model.card import Card
from ..model.listing import Listing
from ..model.moment import month_of
from .families import FAMILIES, keys_of, traits
from .station_counts import count_stations
from .vocabulary import Vocabulary

Key = tuple[str, str]  # family, id

UNKNOWN = -1  # a month not asked for yet
NEARNESS = {"county": 8, "area": 8, "city": 4, "province": 1}


class Index:
    """Cards newest first; listings by (family, id). Read-only once built."""

    def __init__(self, cards: Iterable[Card], vocabulary: Vocabulary):
        self.vocabulary = vocabulary
        self.cards: list[Card] = sorted(cards, key=lambda card: card.rank)
        self.position: Mapping[str, int] = {card.address: i for i, card in enumerate(self.cards)}
        self._month = [UNKNOWN] * len(self.cards)
        self._nearness: dict[tuple[str, str], int] = {}
        self._groups: dict[Key, list[list[int]]] = {}
        self._counts: dict[Key, int] = {}
        self._members: dict[Key, list[int]] = {}
        self._listings: dict[Key, Listing] = {}
        self._fill()
        self.station_counts = count_stations(vocabulary)

    def _fill(self) -> None:
        for family in FAMILIES:
            for term in family.always(self.vocabulary):
                self._groups[family.name, term] = []
        for group in self._alike():
            for key in keys_of(self.cards[group[0]], self.vocabulary):
                self._groups.setdefault(key, []).append(group)
        make = {family.name: family.listing for family in FAMILIES}
        for key, groups in self._groups.items():
            self._counts[key] = sum(map(len, groups))
            self._listings[key] = make[key[0]](key[1], self.vocabulary)

    def _alike(self) -> Iterable[list[int]]:
        """Cards alike in all that families ask for belong to the same listings, which are looked up once."""
        alike: dict[tuple, list[int]] = {}
        for position, card in enumerate(self.cards):
            alike.setdefault(traits(card), []).append(position)
        return alike.values()

    def __contains__(self, key: Key) -> bool:
        return key in self._groups

    def __iter__(self) -> Iterator[Key]:
        return iter(self._groups)

    def family(self, name: str) -> Iterator[Key]:
        """The keys of one family, in the order of its register, then of first appearance."""
        return (key for key in self._groups if key[0] == name)

    def listing(self, key: Key) -> Listing:
        """Raises KeyError for a listing without a page."""
        return self._listings[key]

    def count(self, key: Key) -> int:
        return self._counts.get(key, 0)

    def members(self, key: Key) -> list[int]:
        """Positions of its items in `cards`, ascending: newest first."""
        # Put in order when first asked for: a build where little changed looks into a few listings of thousands.
        if (members := self._members.get(key)) is None:
            members = self._members[key] = sorted(chain.from_iterable(self._groups.get(key, ())))
        return members

    def month(self, position: int) -> int:
        """The month of the item at `position`, as moment.month_of counts it."""
        if self._month[position] == UNKNOWN:
            self._month[position] = month_of(self.cards[position].date)
        return self._month[position]

    def newest(self, key: Key, limit: int) -> tuple[Card, ...]:
        return tuple(self.cards[i] for i in self.members(key)[:limit])

    def all(self, key: Key) -> list[Card]:
        return [self.cards[i] for i in self.members(key)]

    @cached_property
    def pinned(self) -> tuple[Card, ...]:
        """置顶, newest first."""
        return tuple(card for card in self.cards if card.pin)

    def since(self, key: Key, position: int) -> int:
        """How many members stand before `position`: are newer than the item there."""
        return bisect_left(self.members(key), position)

    def months(self, key: Key) -> list[int]:
        """The month of each member, counted from year 0, newest first."""
        return [self.month(i) for i in self.members(key)]

    def in_years(self, key: Key, years: frozenset[int] | None) -> list[Card]:
        """Members of some years; of all where `years` is None."""
        if years is None:
            return self.all(key)
        return [self.cards[i] for i in self.members(key) if self.month(i) // 12 in years]

    def older(self, key: Key, position: int, limit: int) -> list[int]:
        """Up to `limit` members older than `position`, nearest first."""
        members = self.members(key)
        start = bisect_left(members, position + 1)
        return members[start : start + limit]

    def first_not_before(self, key: Key, rank: tuple[float, str]) -> int:
        """Where among the members an item of that rank stands, or would stand."""
        return bisect_left(self.members(key), rank, key=lambda position: self.cards[position].rank)

    def nearness(self, one: str, other: str) -> int:
        """What two items' regions have in common: 8 for the county, 4 for the city, 1 for the province."""
        pair = (one, other)
        if pair not in self._nearness:
            book = self.vocabulary.book
            shared = next((code for code in book.lineage(one) if code in book.lineage(other)), "")
            self._nearness[pair] = NEARNESS[book[shared].level] if shared else 0
        return self._nearness[pair]

    def neighbours(self, key: Key, position: int) -> tuple[Card | None, Card | None]:
        """(newer, older) of the item at `position` among the members of `key`."""
        members = self.members(key)
        at = bisect_left(members, position)
        newer = self.cards[members[at - 1]] if at > 0 else None
        older = self.cards[members[at + 1]] if at + 1 < len(members) else None
        return newer, older
