"""Which texts are copies of one another, or nearly. The work follows the number of texts, however alike they are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from .sketch import Sketch

NAMED = 5  # others that one warning names
PARTNERS = 8  # texts of one group that the others are compared with: a thousand alike make no million pairs
ENOUGH = 0.5  # of the shorter text's passages (CONVENTIONS 2.4, D10)
FEWEST = 12  # common passages; fewer prove nothing


class Likeness(Struct, frozen=True):
    """By number in the list: the text it copies, the nearest others (at most NAMED), and how many were found."""

    copy_of: int | None = None
    near: tuple[int, ...] = ()
    count: int = 0


def likenesses(sketches: Sequence[Sketch]) -> list[Likeness]:
    """One for each text. The first of several copies is no copy."""
    first: dict[bytes, int] = {}
    copy_of = [first.setdefault(s.exact, at) if s.exact else at for at, s in enumerate(sketches)]
    originals = [at for at, other in enumerate(copy_of) if at == other]
    near = _near(sketches, originals)
    found = []
    for at, other in enumerate(copy_of):
        if other != at:
            found.append(Likeness(copy_of=other))
        else:
            others = sorted(near.get(at, {}).items(), key=lambda pair: (-pair[1], pair[0]))
            found.append(Likeness(near=tuple(o for o, _ in others[:NAMED]), count=len(others)))
    return found


def _near(sketches: Sequence[Sketch], members: list[int]) -> dict[int, dict[int, float]]:
    """Both ways: number → the others that are alike, with their share."""
    found: dict[int, dict[int, float]] = {}
    for (a, b), common in _pairs(sketches, members).items():
        if common >= FEWEST and (share := _share(sketches[a].grams, sketches[b].grams)) >= ENOUGH:
            found.setdefault(a, {})[b] = share
            found.setdefault(b, {})[a] = share
    return found


def _pairs(sketches: Sequence[Sketch], members: list[int]) -> Counter[tuple[int, int]]:
    """Pairs of texts with the passages they were seen to share."""
    pairs: Counter[tuple[int, int]] = Counter()
    for group in _groups(sketches, members):
        for number, a in enumerate(group[:PARTNERS]):
            pairs.update((a, b) for b in group[number + 1 :])
    return pairs


def _groups(sketches: Sequence[Sketch], members: list[int]) -> Iterator[list[int]]:
    """The texts that share a passage; one sorted list of numbers takes far less room than a table of tables."""
    entries = sorted(gram << 32 | at for at in members for gram in sketches[at].grams)
    for _, group in groupby(entries, lambda entry: entry >> 32):
        texts = [entry & 0xFFFFFFFF for entry in group]
        if len(texts) > 1:
            yield texts


def _share(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """Of the passages of the shorter text, as far as both sketches reach."""
    reach = min(a[-1], b[-1])
    one, two = ({gram for gram in grams if gram <= reach} for grams in (a, b))
    return len(one & two) / max(FEWEST, min(len(one), len(two)))
