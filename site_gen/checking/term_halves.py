"""The fixed terms, cut in two. A term with one wrong character still has one half whole: that half is looked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from msgspec import Struct

from .tables import rows

CLASSES = ("state", "phrase")
HEAD, TAIL = "head", "tail"
SHORTEST = 5  # characters; in a shorter term one wrong character leaves another ordinary word


class Term(Struct, frozen=True):
    """A name or phrase that must stand letter by letter; `kind` is one of CLASSES."""

    words: str
    kind: str

    @property
    def head(self) -> str:
        return self.words[: len(self.words) // 2]

    @property
    def tail(self) -> str:
        return self.words[len(self.words) // 2 :]


@cache
def terms() -> Sequence[Term]:
    known = (Term(words, kind) for words, kind, _ in rows("fixed_terms", 3) if kind in CLASSES)
    return tuple(term for term in known if len(term.words) >= SHORTEST)


@cache
def by_half(side: str, kind: str) -> Mapping[str, Sequence[Term]]:
    """The terms of a kind by their heads or their tails; `side` says which."""
    groups: defaultdict[str, list[Term]] = defaultdict(list)
    for term in terms():
        if term.kind == kind:
            groups[term.head if side == HEAD else term.tail].append(term)
    return {half: tuple(found) for half, found in groups.items()}


def halves() -> Iterable[tuple[str, str, str]]:
    """Kind, side and words of each half."""
    for kind in CLASSES:
        for side in (HEAD, TAIL):
            yield from ((kind, side, half) for half in by_half(side, kind))
