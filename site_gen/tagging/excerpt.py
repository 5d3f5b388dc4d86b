"""The words that a tag stands on, as the editor wrote them, with what stands around them."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from ..model.item import Item
from ..model.tags import Evidence
from .normalise import normalise
from .offsets import offsets
from .tagger import titles_of, words_of

AROUND = 10  # characters on either side


class Excerpt(Struct, frozen=True):
    """A line of the item, cut in three: `words` is what the ground names, in the script it was written in."""

    before: str
    words: str
    after: str


def excerpt(item: Item, ground: Evidence) -> Excerpt | None:
    """Where the ground stands in the item; None for what its text does not hold (a station, the address)."""
    if not (found := _place(item, ground)):
        return None
    text, start, end = found
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    after = text[end : end + AROUND].partition("\n")[0]
    return Excerpt(before, text[start:end], after)


def as_written(item: Item, ground: Evidence) -> Evidence:
    """The ground with its words and their position as they stand in the title or text that was given."""
    if not (found := _place(item, ground)):
        return replace(ground, at=-1)
    text, start, end = found
    return replace(ground, words=text[start:end], at=start)


def _place(item: Item, ground: Evidence) -> tuple[str, int, int] | None:
    """The part of the item that holds the ground, and where in it."""
    for text in _passages(item, ground):
        if ground.at >= 0 and normalise(text).startswith(ground.words, ground.at):
            where = offsets(text)
            return text, where[ground.at], where[ground.at + len(ground.words) - 1] + 1
    return None


def _passages(item: Item, ground: Evidence) -> Iterator[str]:
    yield titles_of(item) if ground.where == "title" else words_of(item)
    yield item.source_name
    yield item.dateline
