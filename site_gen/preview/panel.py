"""What stands below an item's page in the preview."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from ..catalogue.entry import Entry
from ..indexing.families import keys_of
from ..indexing.visible import waiting
from ..model.card import Card
from ..model.problem import Problem
from ..rendering.edition import Edition
from ..rendering.pages.frame import feed_links
from ..rendering.tag_notes import tag_notes
from ..rendering.views import Link
from .lines import SourceLines
from .views import ListedIn, PanelView


class Panels:
    """Of one edition, with what the desk found in it."""

    def __init__(self, edition: Edition, problems: Iterable[Problem]):
        self._edition = edition
        self._problems: dict[str, list[Problem]] = {}
        for problem in problems:
            self._problems.setdefault(problem.file, []).append(problem)

    def view(self, address: str) -> PanelView:
        edition = self._edition
        entry = edition.entry(address)
        item, card = entry.item, edition.index.cards[edition.index.position[address]]
        lines = SourceLines(edition.settings.folders.content)
        return PanelView(
            source=f"content/{item.source}:{item.line}",
            editor=lines.editor(item.source, item.line),
            hidden=waiting(card, edition.settings.now),
            date=item.date,
            modified=item.modified,
            publish_at=item.publish_at,
            tags=tag_notes(entry, edition.vocabulary),
            troubles=tuple(lines.trouble(problem) for problem in self._of(entry)),
            listings=tuple(self._listings(card)),
        )

    def _listings(self, card: Card) -> Iterator[ListedIn]:
        """In the order of the families: home, archive, type, kind, series, places, themes, station, column."""
        for key in dict.fromkeys(keys_of(card, self._edition.vocabulary)):
            listing = self._edition.index.listing(key)
            yield ListedIn(Link(listing.title, listing.address), feed_links(self._edition, listing))

    def _of(self, entry: Entry) -> Iterator[Problem]:
        """What is said of its part of its source, and of the pictures it shows."""
        item = entry.item
        end = self._end(entry)
        for file in dict.fromkeys((item.source, *entry.pictures)):
            for problem in self._problems.get(file, ()):
                if file != item.source or problem.line == 0 or item.line <= problem.line < end:
                    yield problem

    def _end(self, entry: Entry) -> float:
        """The line where the next item of the same source begins; a source of one item has no end."""
        others = self._by_source.get(entry.item.source, ())
        if len(others) < 2 or not self._problems.get(entry.item.source):
            return float("inf")
        lines = (self._edition.entry(address).item.line for address in others)
        return min((line for line in lines if line > entry.item.line), default=float("inf"))

    @cached_property
    def _by_source(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for card in self._edition.index.cards:
            found.setdefault(card.source, []).append(card.address)
        return found
