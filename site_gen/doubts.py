"""After the registers changed: which sources are read again.

Most questions are about one station or one column. Items whose themes are told from their words asked for the words of
all themes, and are nearly the whole archive: of those only the ones that hold a word which tells something else now.
A word that stands nowhere in a text has no part in its themes, be it new, gone or weighed anew (decision 0035).
"""

from functools import cached_property

import msgspec
from ahocorasick_rs import AhoCorasick

from .catalogue.asking import TERMS
from .catalogue.digest import digest_of
from .catalogue.questions import QuestionBook
from .catalogue.state import State
from .intake import Desk
from .reading import Source, read_source
from .running.progress import Progress
from .running.workers import Workers
from .tagging.tagger import texts_of
from .tagging.theme_terms import Told, told_by


class Sought:
    """Words, and the desk that reads the texts they are sought in. Pickles small."""

    def __init__(self, desk: Desk, words: frozenset[str]):
        self.desk = desk
        self._words = words

    def __reduce__(self):
        return (Sought, (self.desk, self._words))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(sorted(self._words))

    def stands_in(self, *texts: str) -> bool:
        return any(self._automaton.find_matches_as_indexes(text) for text in texts)


def doubt_other_answers(state: State, desk: Desk, workers: Workers, sources: list[Source], progress: Progress) -> None:
    """Marks what the registers, if they changed, tell otherwise. `sources`: every file of content/."""
    registers = desk.context.registers
    now = digest_of([list(one.values()) for one in (registers.stations, registers.columns, registers.themes)])
    if state.get("registers") == now:
        return
    book, told = QuestionBook(state.database), told_by(registers.themes)
    book.doubt(book.answered_otherwise(desk.answers.to))
    if words := _changed(msgspec.msgpack.decode(state.get("terms") or b"\x80", type=Told), told):
        asked = book.askers(TERMS)
        asking = [source for source in sources if source.path in asked]
        found = []
        for source in workers.map(holding, asking, Sought(desk, words)):
            progress.about("核对主题词")
            found.append(source)
        book.doubt(filter(None, found))
    state.put("registers", now)
    state.put("terms", msgspec.msgpack.encode(told))


def _changed(before: Told, now: Told) -> frozenset[str]:
    return frozenset(word for word in before.keys() | now.keys() if before.get(word) != now.get(word))


def holding(sought: Sought, source: Source) -> str:
    """The path, where an item whose themes are told from its words holds one of those sought; else empty."""
    items = read_source(sought.desk.content, source, sought.desk.context).items
    return source.path if any(sought.stands_in(*texts_of(item)) for item in items if not item.themes) else ""
