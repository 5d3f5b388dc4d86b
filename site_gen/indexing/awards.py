"""好人榜: the periods of a column, newest first, and the people of one by category."""

from collections.abc import Iterable

from ..model.card import Card
from .index import Index, Key

# The five of 中国好人; a site may have others, which follow.
CATEGORIES = ("助人为乐", "见义勇为", "诚实守信", "敬业奉献", "孝老爱亲")


def periods(index: Index, column: str) -> list[Key]:
    """The listings of a column's periods, newest first: 2026q3 before 2026-08, which it covers."""
    found = [key for key in index.family("award") if key[1].startswith(column + "/")]
    return sorted(found, key=lambda key: _end(key[1].rpartition("/")[2]), reverse=True)


def by_category(cards: Iterable[Card]) -> list[tuple[str, tuple[Card, ...]]]:
    """(category, its people, newest first). `cards` all have an award."""
    found: dict[str, list[Card]] = {category: [] for category in CATEGORIES}
    for card in cards:
        if card.award:
            found.setdefault(card.award.category, []).append(card)
    return [(category, tuple(people)) for category, people in found.items() if people]


def _end(period: str) -> tuple[int, int, bool]:
    """Year and last month; a quarter counts as later than its last month."""
    year, _, part = period.replace("q", "-q").partition("-")
    quarterly = part.startswith("q")
    number = int(part.removeprefix("q") or 0)
    return int(year), 3 * number if quarterly else number, quarterly
