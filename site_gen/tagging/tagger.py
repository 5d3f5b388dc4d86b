"""Region and themes of an item in one call."""

from functools import cached_property
from typing import Any

from ..model.item import Item, Photo
from ..model.region import RegionBook
from ..model.registers import Registers
from ..model.tags import RegionTag, Tags
from .captions import located
from .furniture import without_furniture
from .lexicon import builtin_themes
from .normalise import normalise
from .region import RegionTagger
from .theme import ThemeTagger


class Tagger:
    """Tags items; a pure function of item, book and registers.

    Pickled, it is the book and the registers alone; each worker builds its automata at its first item.
    """

    def __init__(self, book: RegionBook, registers: Registers):
        self._book = book
        self._registers = registers

    def __getstate__(self) -> dict[str, Any]:
        return {"_book": self._book, "_registers": self._registers}

    @cached_property
    def _regions(self) -> RegionTagger:
        return RegionTagger(self._book, self._registers)

    @cached_property
    def _themes(self) -> ThemeTagger:
        return ThemeTagger(self._registers.themes or builtin_themes())

    def tag(self, item: Item) -> Tags:
        title, text = texts_of(item)
        region, mentioned = self._regions.tag(item, text, title)
        return Tags(region, mentioned, self._themes.tag(item, text, title))

    def located(self, photo: Photo, tag: RegionTag | None) -> Photo:
        """With the region of each caption."""
        return located(photo, tag, self._book, self._regions.of_words)

    def given(self, item: Item) -> Tags:
        """Only what editors wrote, and the region of the station: nothing is told from the text."""
        themes = self._themes.given(item)
        return Tags(self._regions.given(item), (), themes)


def texts_of(item: Item) -> tuple[str, str]:
    """Title and text as the taggers read them."""
    return normalise(titles_of(item)), without_furniture(normalise(words_of(item)))


def titles_of(item: Item) -> str:
    """Kicker, title and subtitle, a line each."""
    return "\n".join(filter(None, (item.kicker, item.title, item.subtitle)))


def words_of(item: Item) -> str:
    """What the item says beside its title: the body, else the summary, and the captions of its pictures."""
    captions = [image.caption for image in item.images] if isinstance(item, Photo) else []
    return "\n".join(filter(None, (item.body or item.summary, *captions)))
