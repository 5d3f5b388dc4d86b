"""A file's text as the reader sees it, with what each character of it was in the file, so that it can be written back."""

from msgspec import Struct

from ..reading.text import clean


class Spelling(Struct, frozen=True):
    """`text` is what the reader made of the file; `pieces[i]` is how its character i was spelt there.

    What the reader passes over (a byte order mark, control characters) belongs to the piece before; `head` is what
    stands before the first.
    """

    text: str
    head: str
    pieces: tuple[str, ...]

    def written(self, replaced: list[tuple[int, int, list[str]]]) -> str:
        """The file with these (start, end, pieces) in place of what stood there; all else as it was."""
        parts, at = [self.head], 0
        for start, end, pieces in sorted(replaced):
            parts += [*self.pieces[at:start], *pieces]
            at = end
        return "".join([*parts, *self.pieces[at:]])

    @property
    def line_end(self) -> str:
        """As the file's own first line ends."""
        at = self.text.find("\n")
        return self.pieces[at] if at >= 0 else "\n"


def spelling_of(raw: str) -> Spelling:
    """`raw`: the file's characters, line ends and byte order mark included."""
    head, pieces, kept, at = "", [], [], 0
    while at < len(raw):
        size = 2 if raw.startswith("\r\n", at) else 1
        piece, at = raw[at : at + size], at + size
        if seen := clean(piece):
            kept.append(seen)
            pieces.append(piece)
        elif pieces:
            pieces[-1] += piece
        else:
            head += piece
    return Spelling("".join(kept), head, tuple(pieces))
