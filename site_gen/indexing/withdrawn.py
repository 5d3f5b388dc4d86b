"""撤稿: what stood in the listings and does so no more. Feeds alone still tell of it, without its words."""

from collections.abc import Iterable, Sequence

from ..model.card import Card
from .families import keys_of
from .vocabulary import Vocabulary


class Withdrawn:
    """Withdrawn cards newest first, and which listings' feeds each of them belongs to. Read-only once built.

    Apart from the index, so that no page, count, pager or sitemap can name them by accident.
    """

    def __init__(self, cards: Iterable[Card], vocabulary: Vocabulary):
        self.cards: list[Card] = sorted(cards, key=lambda card: card.rank)
        self._by_address = {card.address: card for card in self.cards}
        self._members: dict[tuple[str, str], list[Card]] = {}
        for card in self.cards:
            for key in keys_of(card, vocabulary):
                self._members.setdefault(key, []).append(card)

    def members(self, key: tuple[str, str]) -> Sequence[Card]:
        """Those that the listing `key` would hold, newest first."""
        return self._members.get(key, ())

    def card(self, address: str) -> Card | None:
        return self._by_address.get(address)
