"""Related items: older ones that share place and themes. Newer ones never appear, so old pages stay as they are."""

from ..model.card import Card
from .index import Index, Key

# What a shared term is worth. A county says more than a theme, a theme more than a province.
COUNTY, CITY, PROVINCE, THEME, COLUMN, SERIES = 8, 4, 1, 5, 2, 6
LOOK_BACK = 12  # candidates from each listing: enough to choose from, and no listing is walked whole


def related(index: Index, position: int, limit: int) -> tuple[Card, ...]:
    """Up to `limit` older items by score, then by nearness in time. Cost does not grow with the archive."""
    card = index.cards[position]
    candidates: set[int] = set()
    for key in _listings(index, card):
        candidates.update(index.older(key, position, LOOK_BACK))
    scored = [(-score(index, card, index.cards[i]), i) for i in candidates]
    best = sorted(pair for pair in scored if -pair[0] >= THEME)[:limit]
    return tuple(index.cards[i] for _, i in best)


def _listings(index: Index, card: Card) -> list[Key]:
    lineage = index.vocabulary.book.lineage(card.region) if card.region else ()
    keys = [("region_theme", f"{code}/{theme}") for code in lineage[:2] for theme in card.themes]
    keys += [("region", code) for code in lineage[:1]]
    keys += [("theme", theme) for theme in card.themes]
    return keys


def score(index: Index, one: Card, other: Card) -> int:
    """How near two items are: shared places, themes, column, series."""
    points = THEME * len(set(one.themes) & set(other.themes))
    points += _place(index, one.region, other.region)
    points += COLUMN * (one.column == other.column != "")
    points += SERIES * (one.series == other.series != "")
    return points


def _place(index: Index, one: str, other: str) -> int:
    if not one or not other:
        return 0
    here, there = index.vocabulary.book.lineage(one), set(index.vocabulary.book.lineage(other))
    shared = next((code for code in here if code in there), "")
    return {"county": COUNTY, "area": COUNTY, "city": CITY, "province": PROVINCE}[
        index.vocabulary.book[shared].level
    ] if shared else 0
