"""The slugs of video series: pinyin of their names, fixed and told apart."""

from collections.abc import Iterable

from ..model.card import Card
from ..reading.addresses import segment


def series_slugs(cards: Iterable[Card]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """(name → slug, pairs of names that come to one slug). The second of a pair shares the first one's page."""
    owners: dict[str, str] = {}
    slugs: dict[str, str] = {}
    clashes = []
    for name in sorted({card.series for card in cards if card.series}):
        slugs[name] = segment(name) or "series"
        first = owners.setdefault(slugs[name], name)
        if first != name:
            clashes.append((first, name))
    return slugs, clashes
