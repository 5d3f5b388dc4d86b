"""What every source asked of the registers when it was read, and the answers it got."""

import sqlite3
from collections.abc import Callable, Iterable

import msgspec

from .asking import Answered, Question

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[Answered, ...]).decode


class QuestionBook:
    """Beside the SourceBook; sources that asked nothing are not in it."""

    def __init__(self, database: sqlite3.Connection):
        self._db = database

    def record(self, source: str, asked: tuple[Answered, ...]) -> None:
        if asked:
            self._db.execute("insert or replace into asked values (?,?)", (source, _encode(asked)))

    def askers(self, question: Question) -> set[str]:
        """The sources that asked it."""
        rows = self._db.execute("select source, answers from asked")
        return {source for source, blob in rows if any((register, word) == question for register, word, _ in _decode(blob))}

    def answered_otherwise(self, answer: Callable[[Question], bytes]) -> list[str]:
        """The sources that would get another answer now."""
        rows = self._db.execute("select source, answers from asked")
        return [source for source, blob in rows if _differs(_decode(blob), answer)]

    def doubt(self, sources: Iterable[str]) -> None:
        """They are to be read again."""
        # No digest is that short, so the SourceBook takes what the source names for changed.
        self._db.executemany("update source set named = x'00' where path = ?", [(source,) for source in sources])


def _differs(asked: Iterable[Answered], answer: Callable[[Question], bytes]) -> bool:
    return any(answer((register, word)) != known for register, word, known in asked)
