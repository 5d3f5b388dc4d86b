"""Related items: older ones that share place and themes. Newer ones never appear, so old pages stay as they are."""

from ..model.card import Card
from .index import Index, Key

# What a shared term is worth beside a shared place (Index.nearness): a theme says less than a county, more than a city.
THEME, COLUMN, SERIES = 5, 2, 6
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
    points = index.nearness(one.region, other.region)
    for theme in one.themes:
        if theme in other.themes:
            points += THEME
    if one.column and one.column == other.column:
        points += COLUMN
    if one.series and one.series == other.series:
        points += SERIES
    return points
