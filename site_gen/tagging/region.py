"""The region of an item, with the grounds for it; left open rather than guessed."""

from ..model.item import Item
from ..model.region import RegionBook
from ..model.registers import Registers
from ..model.tags import Evidence, RegionTag
from .decision import Decision, Judge, Passages
from .hosts import Hosts
from .mentions import Mention, Passage, Reader, confirmed
from .normalise import normalise
from .resolve import Resolver

MENTIONED_AT_MOST = 12
GROUNDS_AT_MOST = 5


class RegionTagger:
    """Front matter first, then the station, then what the item itself says."""

    def __init__(self, book: RegionBook, registers: Registers):
        self._book = book
        self._registers = registers
        self._reader = Reader(book)
        self._resolver = Resolver(book)
        self._judge = Judge(book, self._resolver)
        self._hosts = Hosts(book)

    def tag(self, item: Item, text: str, title: str) -> tuple[RegionTag | None, tuple[str, ...]]:
        """The primary region and the places merely mentioned. `text` and `title` as the tagger reads them."""
        year = _year(item)
        hints = self._hosts.codes(item.source_url)
        decision = self._decide(item, text, title, year, hints)
        tag = self.given(item) or self._told(decision, year)
        own = set(self._resolver.line(tag.code)) if tag else set()
        return tag, tuple(code for code in decision.mentioned if code not in own)[:MENTIONED_AT_MOST]

    def of_words(self, words: str, year: int) -> str:
        """The code of the division that a few words of place name (湖南邵阳洞口县高沙镇石榴村); empty for none."""
        text = normalise(words)
        mentions = confirmed(self._reader.read([Passage("title", text)], year), self._book)
        code = self._narrowed(mentions)
        if not code:
            code = self._judge.decide(self._resolver.resolve(mentions, ()), Passages("", text), ()).code
        return self._book.filed_under(code, year) if code else ""

    def _narrowed(self, mentions: list[Mention]) -> str:
        """Down a line of names that stand one in another (湖南|邵阳|洞口县); empty where it ends on several."""
        within: set[str] = set()
        for mention in mentions:
            codes = {region.code for region in mention.meanings}
            if within:
                codes = {code for code in codes if not within.isdisjoint(self._book.lineage(code))}
            within = codes or within
        return within.pop() if len(within) == 1 else ""

    def given(self, item: Item) -> RegionTag | None:
        """What the editor wrote, or the region of the station or of one above it."""
        year = _year(item)
        if item.region in self._book:
            words = item.region_given or item.region
            return self._tag(item.region, year, (Evidence("编者指定", words, "front_matter"),))
        for station in self._registers.lineage(item.station):
            if station.region in self._book:
                return self._tag(station.region, year, (Evidence("所属站点", station.id, "station"),))
        return None

    def _decide(
        self, item: Item, text: str, title: str, year: int | None, hints: tuple[str, ...]
    ) -> Decision:
        begins = len(text) - len(text.lstrip())
        passages = [Passage("title", title)]
        if item.dateline:
            passages.append(Passage("dateline", normalise(item.dateline)))
        passages.append(Passage("lead", text, begins))
        if item.source_name:
            passages.append(Passage("source", normalise(item.source_name)))
        mentions = confirmed(self._reader.read(passages, year), self._book)
        places = self._resolver.resolve(mentions, hints)
        return self._judge.decide(places, Passages(title, text, begins), hints)

    def _tag(self, code: str, year: int | None, grounds: tuple[Evidence, ...]) -> RegionTag:
        filed = self._book.filed_under(code, year)
        return RegionTag(filed, self._book.name_path(code, year), grounds)

    def _told(self, decision: Decision, year: int | None) -> RegionTag | None:
        if not decision.code:
            return None
        return RegionTag(decision.code, self._name(decision, year), decision.evidence[:GROUNDS_AT_MOST])

    def _name(self, decision: Decision, year: int | None) -> str:
        """Names as on the item's date: those of the division named in the text where it was in force then."""
        for place in decision.grounds:
            region = place.region
            if region.level == "area" or place.code != decision.code:
                continue
            if year is not None and region.since <= year and (region.until is None or year < region.until):
                return self._book.name_path(region.code, year)
        return self._book.name_path(decision.code, year)


def _year(item: Item) -> int | None:
    return item.date.year if item.date.year > 1 else None  # datetime.min: without a date
