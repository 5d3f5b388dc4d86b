"""An item as the rules read it: its words as written, and views of them that several rules share, made once."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from ..model.item import AnyItem
from . import words
from .protected import Span, overlaps, protected_spans
from .rarities import Rarity, rarities


class Manuscript:
    """`title` and `body` are as the editor wrote them; offsets of findings count in them.

    Rules on words read `text`, the title and the body in one, so that one look finds what stands in either;
    `spots.finding` turns its offsets into those of the part.
    """

    def __init__(self, item: AnyItem):
        self.item = item
        self.title = item.title
        self.body = item.body
        self.text = f"{item.title}\n{item.body}"
        self.body_at = len(item.title) + 1  # where the body begins in `text`

    @cached_property
    def protected(self) -> Sequence[Span]:
        """Spans of the body that no rule on style may touch: code, addresses, HTML tags, file names; ascending."""
        return protected_spans(self.body)

    @cached_property
    def ascii(self) -> frozenset[str]:
        """The ASCII characters of the prose: most rules can tell from them that they have nothing to do."""
        pieces, at = [self.title], 0
        for start, end in self.protected:
            pieces.append(self.body[at:start])
            at = end
        prose = "".join((*pieces, self.body[at:]))
        return frozenset(prose.encode("ascii", "ignore").decode("ascii"))

    @cached_property
    def rarities(self) -> Sequence[Rarity]:
        """The characters of `text` beyond those of everyday Simplified Chinese, with their offsets; ascending."""
        return rarities(self.text)

    @cached_property
    def lines(self) -> Sequence[tuple[int, str]]:
        """The lines of `text` that are not empty, the title first, each with its offset."""
        lines = self.text.split("\n")
        starts = accumulate((len(line) + 1 for line in lines), initial=0)
        return [place for place in zip(starts, lines, strict=False) if place[1]]

    @cached_property
    def hits(self) -> Mapping[str, Sequence[words.Hit]]:
        """The words of the desk's lists that stand in `text`, by list."""
        return words.hits(self.text)

    def is_prose(self, start: int, end: int) -> bool:
        """Whether nothing of `text[start:end]` is protected."""
        return not overlaps(self.protected, start - self.body_at, end - self.body_at)
