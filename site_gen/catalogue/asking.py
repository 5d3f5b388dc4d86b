"""What a source asks of the registers, and what they answer: should an answer change, it is read again, and no other.

A register is many names, of which one source looks up two or three: a station that gets another region concerns
the items of that station, and not the archive. A new name concerns nobody: what is kept of an answer is ids.
"""

from functools import cache
from typing import Any

from ..reading import ReadingContext
from .digest import digest_of

Question = tuple[str, str]  # a register and the word looked up in it
Answered = tuple[str, str, bytes]  # the same with the digest of the answer
TERMS = ("terms", "")  # what the tagger asks for: the words of all themes. What became of them: see doubts


class Answers:
    """The registers as they are now."""

    def __init__(self, context: ReadingContext):
        self._context = context
        self.to = cache(self._answer)

    def _answer(self, question: Question) -> bytes:
        """A digest of all that reading and tagging can take from the answer."""
        register, word = question
        if question == TERMS:
            return b""
        entries, names = _REGISTERS[register](self._context)
        ids = (word,) if word in entries else names.get(word, ())
        if len(ids) != 1:  # the message lists what would have been right
            return digest_of(list(entries.values()))
        return digest_of(ids[0], self._giver(ids[0]) if register == "station" else "")

    def _giver(self, id: str) -> tuple[str, str]:
        """The id of the station that an item's region comes from (tagging.region), and that region."""
        line = self._context.registers.lineage(id)
        return next(((one.id, one.region) for one in line if one.region in self._context.regions), ("", ""))

    def answered(self, questions: tuple[Question, ...]) -> tuple[Answered, ...]:
        return tuple((*question, self.to(question)) for question in questions)


_REGISTERS: dict[str, Any] = {
    "station": lambda context: (context.registers.stations, context.station_names),
    "column": lambda context: (context.registers.columns, context.column_names),
    "theme": lambda context: (context.registers.themes, context.theme_names),
}
