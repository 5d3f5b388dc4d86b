"""Related items: older ones that share place and themes. Newer ones never appear, so old pages stay as they are."""

from ..model.card import Card
from .index import Index, Key
from .vocabulary import Vocabulary

# What a shared term is worth beside a shared place (Index.nearness): a theme says less than a county, more than a city.
THEME, COLUMN, SERIES = 5, 2, 6
TOPIC = 60  # more than all else together: a topic (专题) is read as one
LOOK_BACK = 12  # candidates from each listing: enough to choose from, and no listing is walked whole


def related(index: Index, position: int, limit: int) -> tuple[Card, ...]:
    """Up to `limit` older items by score, then by nearness in time. Cost does not grow with the archive."""
    card = index.cards[position]
    topic = topic_of(index.vocabulary, card)
    candidates: set[int] = set()
    for key in _listings(index, card, topic):
        candidates.update(index.older(key, position, LOOK_BACK))
    cards, near = index.cards, {}
    scored = []
    for i in candidates:
        other = cards[i]
        if (points := near.get(other.region)) is None:
            points = near[other.region] = index.nearness(card.region, other.region)
        points += shared(card, other)
        if topic and other.column == topic:
            points += TOPIC
        if points >= THEME:
            scored.append((-points, i))
    scored.sort()
    return tuple(cards[i] for _, i in scored[:limit])


def topic_of(vocabulary: Vocabulary, card: Card) -> str:
    """The id of the topic (专题) a card belongs to, or nothing."""
    return card.column if card.column and vocabulary.registers.columns[card.column].kind == "topic" else ""


def _listings(index: Index, card: Card, topic: str) -> list[Key]:
    lineage = index.vocabulary.book.lineage(card.region) if card.region else ()
    keys = [("region_theme", f"{code}/{theme}") for code in lineage[:2] for theme in card.themes]
    keys += [("region", code) for code in lineage[:1]]
    keys += [("theme", theme) for theme in card.themes]
    return [*keys, ("column", topic)] if topic else keys


def shared(one: Card, other: Card) -> int:
    """How near two items are but for their places: shared themes, column, series."""
    points = 0
    for theme in one.themes:
        if theme in other.themes:
            points += THEME
    if one.column and one.column == other.column:
        points += COLUMN
    if one.series and one.series == other.series:
        points += SERIES
    return points
