"""Sentences that another program says in English, and what we say for them."""

import re
from collections.abc import Callable, Iterable, Sequence

Ours = str | Callable[[re.Match[str]], str]  # a template for what the sentence names (\1, \g<name>), or a function
Phrase = tuple[re.Pattern[str], Ours]


def phrases(table: Iterable[tuple[str, Ours]]) -> tuple[Phrase, ...]:
    """`table`: the pattern of a whole sentence, and ours; the first that fits counts."""
    return tuple((re.compile(pattern, re.DOTALL), ours) for pattern, ours in table)


def translated(sentence: str, known: Sequence[Phrase]) -> str:
    """What is not known comes as it is."""
    for pattern, ours in known:
        if found := pattern.fullmatch(sentence):
            return ours(found) if callable(ours) else found.expand(ours)
    return sentence
