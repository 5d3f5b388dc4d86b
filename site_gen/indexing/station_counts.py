"""How many 中心, 所 and 站 a region or a station has below it; one pass over the register."""

from collections import Counter

from ..model.kinds import Level
from .vocabulary import Vocabulary


def count_stations(vocabulary: Vocabulary) -> dict[tuple[str, str], Counter[Level]]:
    """Keys are those of listings: ("region", code) and ("station", id)."""
    counts: dict[tuple[str, str], Counter[Level]] = {}
    for station in vocabulary.registers.stations.values():
        places = vocabulary.book.lineage(station.region)
        above = vocabulary.registers.lineage(station.id)[1:]
        for key in (*(("region", code) for code in places), *(("station", s.id) for s in above)):
            counts.setdefault(key, Counter())[station.level] += 1
    return counts
