"""Whether two words are one edit apart: a character wrong, missing, too many, or two in each other's place."""

from msgspec import Struct


class Edit(Struct, frozen=True):
    """`at` counts in the right words; `wrong` stands in the text where `right` should; `length` is what the text has."""

    at: int
    wrong: str
    right: str
    length: int

    def mirrored(self, size: int) -> "Edit":
        """The same, where both texts were read from their ends; `size` is that of the right words."""
        return Edit(size - self.at - len(self.right), self.wrong[::-1], self.right[::-1], self.length)


def one_edit(window: str, words: str) -> Edit | None:
    """The one edit that makes the beginning of `window` into `words`; None where it takes none, or more.

    `window` should reach one character beyond `words`. A linear look: the first difference decides.
    """
    size = len(words)
    at = _common(window, words)
    if at == size:
        return None
    rest = words[at + 1 :]
    if window[at + 1 : size] == rest and len(window) >= size:
        return Edit(at, window[at], words[at], size)
    if window[at : at + 2] == words[at : at + 2][::-1] and window[at + 2 : size] == words[at + 2 :]:
        return Edit(at, window[at : at + 2], words[at : at + 2], size)
    if window[at : size - 1] == rest:
        return Edit(at, "", words[at], size - 1)
    if window[at + 1 : size + 1] == words[at:]:
        return Edit(at, window[at], "", size + 1)
    return None


def _common(a: str, b: str) -> int:
    """The length of what both begin with."""
    for at, (one, other) in enumerate(zip(a, b, strict=False)):
        if one != other:
            return at
    return min(len(a), len(b))
