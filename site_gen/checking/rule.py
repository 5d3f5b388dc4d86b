"""What a rule of the desk is, and what it finds."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from msgspec import Struct

from ..model.problem import Severity
from .manuscript import Manuscript


class Part(StrEnum):
    """The part of a manuscript that offsets count in."""

    TITLE = "title"
    BODY = "body"
    KEYS = "keys"  # of the front matter or of the row: `cause` names the key, offsets are 0


class Finding(Struct, frozen=True, kw_only=True):
    """One place that a rule objects to: `start` and `end` are offsets in `part`, as the editor wrote it.

    `cause` says what is wrong with the words, in Chinese, without a full stop. `remedy` may be empty: then the
    rule's own holds. `fix` is what to put in their place, None where that needs judgement.
    """

    start: int
    end: int
    cause: str
    remedy: str = ""
    fix: str | None = None
    part: Part = Part.BODY


class Rule(Struct, frozen=True, kw_only=True):
    """A small unit: everything that the report, the handbook and the settings have to know of it is here.

    `find` is pure and cheap (all rules together: 0.3 ms for a story of 1,500 characters), and never raises.
    """

    id: str  # masked-name
    name: str  # 人名打了星号
    severity: Severity  # an error holds the item back
    since: str  # the version it came with
    remedy: str  # what the editor should do
    reason: str  # why, in one sentence
    source: str  # where the rule comes from: a standard with its clause, a document
    bad: str  # an example that it speaks of
    good: str  # the same, put right
    find: Callable[[Manuscript], Iterable[Finding]]
    fixable: bool = False
    switchable: bool = True  # mkdocs.yml and `allow` may switch it off
    alone: bool = True  # one item is enough to judge; else others find it, and `find` is `nothing`


def nothing(manuscript: Manuscript) -> Iterable[Finding]:
    """`find` of a rule that one item alone cannot answer: the readers, the catalogue or the desk look for it."""
    return ()
