"""One look through a text for every word of every list: one automaton, so that a new list costs no time."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from msgspec import Struct

from .tables import SILENT, Row, rows
from .term_halves import halves

# Each list with its number of columns. The second column may say SILENT: then the words are passed over.
LISTS = {
    "placeholder": 2,
    "spun": 4,
    "spam": 2,
    "essay_farm": 2,
    "cut_marks": 2,
    "typos": 2,
    "house_style": 4,
    "fixed_terms": 3,
    "figures": 2,
    "calendar": 3,
    "marks": 2,
}

Hit = tuple[int, int, Row]  # start, end, the row of the list


class Lexicon(Struct, frozen=True):
    """The automaton, and for each of its words the rows that it stands in: list and row."""

    automaton: AhoCorasick
    meanings: tuple[tuple[tuple[str, Row], ...], ...]


def hits(text: str) -> Mapping[str, Sequence[Hit]]:
    """The words of each list that stand in the text. Of two that overlap only the first, then the longest, is seen."""
    lexicon = _lexicon()
    found: dict[str, list[Hit]] = {}
    for word, start, end in lexicon.automaton.find_matches_as_indexes(text):
        for name, row in lexicon.meanings[word]:
            found.setdefault(name, []).append((start, end, row))
    return found


def halves_of(kind: str) -> str:
    """The list that holds the halves of the fixed terms of a kind."""
    return f"halves of {kind}"


@cache
def _lexicon() -> Lexicon:
    meanings: dict[str, list[tuple[str, Row]]] = {}
    for name, word, row in _words():
        entry = meanings.setdefault(word, [])
        if row:
            entry.append((name, row))
    automaton = AhoCorasick(
        list(meanings), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
    )
    return Lexicon(automaton, tuple(tuple(entry) for entry in meanings.values()))


def _words() -> Iterable[tuple[str, str, Row]]:
    """List, word, row; an empty row for words that are only to be passed over."""
    for name, width in LISTS.items():
        for row in rows(name, width):
            silent = row[1:2] == (SILENT,) or (name == "fixed_terms" and row[1] != "!")
            yield name, row[0], () if silent else row
    for kind, side, half in halves():
        yield halves_of(kind), half, (side, half)
