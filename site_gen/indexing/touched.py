"""From changed items to the pages they may have changed. Over-naming costs a look at a digest, under-naming an error."""

from collections.abc import Iterable

from ..model.card import Card
from ..model.moment import local, month_of
from .families import keys_of
from .index import Index, Key
from .related import LOOK_BACK, topic_of

RELATED_FAMILIES = ("region", "region_theme", "theme")


class Touched:
    """`items`: addresses to look at. `listings`: for each key the times to look at: years, whose calendar pages;
    for the home page, which has no calendar, months counted from year 0, whose archives of the feed."""

    def __init__(self) -> None:
        self.items: set[str] = set()
        self.listings: dict[Key, set[int]] = {}

    def by(self, index: Index, cards: Iterable[Card]) -> None:
        """All that an item touches by being there, by having been there, or by having changed."""
        for card in cards:
            self.items.add(card.address)
            year = local(card.date).year
            for key in keys_of(card, index.vocabulary):
                self.listings.setdefault(key, set()).add(month_of(card.date) if key[0] == "home" else year)
                self._around(index, key, card)

    def _around(self, index: Index, key: Key, card: Card) -> None:
        """上一篇 and 下一篇 of its neighbours, and the newer items that may name it as related."""
        rank = card.rank
        members = index.members(key)
        at = index.first_not_before(key, rank)
        related = key[0] in RELATED_FAMILIES or key == ("column", topic_of(index.vocabulary, card))
        reach = LOOK_BACK if related else 1
        # `at` is where it stands or stood: newer ones lie before, its own place and the next older one behind.
        for position in members[max(0, at - reach) : at + 2]:
            self.items.add(index.cards[position].address)
