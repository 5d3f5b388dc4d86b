"""The places that an item names, each with where it stands and what it weighs."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from ..model.region import Region, RegionBook
from .context import Standing, standing
from .gazetteer import Found, Gazetteer

LEAD = 150  # characters: where a Chinese news story says who, when and where
OFTEN = 3  # times; each further one would count half of the one before


class Passage(Struct, frozen=True):
    """A piece of the item. `where` is title, dateline, lead, body or source; `begins`: after leading blanks."""

    where: str
    text: str
    begins: int = 0


class Mention(Struct, frozen=True):
    """A name in the text. `after` is the mention that ends where this one begins (贵州省|思南县), or None."""

    found: Found
    standing: Standing
    where: str
    meanings: tuple[Region, ...]
    after: "Mention | None" = None


class Reader:
    """Reads passages into mentions; keeps the automaton."""

    def __init__(self, book: RegionBook):
        self._book = book
        self._gazetteer = Gazetteer(book)

    def read(self, passages: Iterable[Passage], year: int | None) -> list[Mention]:
        """All names of places, media and bodies, in reading order; short names still unconfirmed."""
        mentions: list[Mention] = []
        for passage in passages:
            mentions.extend(self._read_passage(passage, year))
        return mentions

    def _read_passage(self, passage: Passage, year: int | None) -> Iterator[Mention]:
        finds = list(self._gazetteer.find(passage.text))
        last: Mention | None = None
        times: dict[str, int] = {}
        for at, found in enumerate(finds):
            times[found.words] = times.get(found.words, 0) + 1
            if times[found.words] > OFTEN:
                continue
            touches = last is not None and last.found.end == found.start
            before = last if touches and self._is_above(last, found) else None
            continues = at + 1 < len(finds) and finds[at + 1].start == found.end
            what = standing(found, passage.text, before is not None, continues)
            if what is not Standing.NONE:
                where = self._where(passage, found.start, what)
                last = Mention(found, what, where, in_force(found.meanings, year), before)
                yield last

    def _is_above(self, last: Mention, found: Found) -> bool:
        """Whether the name before may be of a division above: 贵州|思南, but not 大冶|惠民."""
        codes = {region.code for region in last.meanings}
        return any(not codes.isdisjoint(self._book.lineage(region.code)[1:]) for region in found.meanings)

    @staticmethod
    def _where(passage: Passage, start: int, what: Standing) -> str:
        if what is Standing.DATELINE or what is Standing.WIRE:
            return "dateline"
        if what is Standing.MEDIA:
            return "source"
        return "body" if passage.where == "lead" and start >= passage.begins + LEAD else passage.where


def in_force(meanings: tuple[Region, ...], year: int | None) -> tuple[Region, ...]:
    """Those in force in that year; else those that had been before; else all. Without a year, today's."""
    if len(meanings) == 1:
        return meanings
    if year is None:
        return tuple(r for r in meanings if r.until is None) or meanings
    then = tuple(r for r in meanings if r.since <= year and (r.until is None or year < r.until))
    return then or tuple(r for r in meanings if r.since <= year) or meanings


def confirmed(mentions: list[Mention], book: RegionBook) -> list[Mention]:
    """Without the short names of counties that nothing else in the item speaks for.

    思南 counts where 思南县 stands as well, where the division above is named (贵州, 铜仁市), or in the
    title or the dateline; in the running text two of them speak for each other.
    """
    sure = [m for m in mentions if m.standing is not Standing.LOOSE]
    named = {r.code for m in sure for r in m.meanings}
    loose: dict[str, int] = {}
    for mention in mentions:
        if mention.standing is Standing.LOOSE:
            loose[mention.found.words] = loose.get(mention.found.words, 0) + 1
    return [
        mention
        for mention in mentions
        if mention.standing is not Standing.LOOSE
        or mention.where in ("title", "dateline", "source")
        or loose[mention.found.words] > 1
        or any(not named.isdisjoint(book.lineage(region.code)) for region in mention.meanings)
    ]
