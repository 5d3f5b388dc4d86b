"""The words of a credit as names, each with who sent it, its role and what was done."""

import re
from collections.abc import Iterator

from ..model.caption import Bearer, Credit
from .names import ANONYMOUS, bearer_of, is_glued, whole_names
from .tokens import Sort, Token


def credits_of(tokens: list[Token]) -> Iterator[Credit]:
    """Name by name. A deed speaks for the names before it (王悠 摄), or, at the head or before a colon, for those behind."""
    agency = role = ahead = ""
    waiting: list[tuple[list[str], str, str]] = []  # words of a run of names, agency, role
    open_run = False
    for at, token in enumerate(tokens):
        if token.sort is Sort.AGENCY:
            agency, role, open_run = token.words.strip(), "", False
        elif token.sort is Sort.ROLE:
            if any(one[1] == agency for one in waiting):
                agency = ""  # 本报记者 张三 通讯员 李四: nobody says that he is of the paper
            role, open_run = token.words.strip(), False
        elif token.sort is Sort.NAME:
            if not open_run:
                waiting.append(([], agency, role))
            waiting[-1][0].append(token.words)
            open_run = True
        elif token.sort is Sort.UNIT and waiting and not waiting[-1][1]:
            waiting[-1] = (waiting[-1][0], token.words.strip("()（）"), waiting[-1][2])
        elif token.sort is Sort.DEED and _is_ahead(tokens, at, waiting, ahead):
            yield from _settled(waiting, ahead)
            waiting, ahead, open_run = [], _deed(token.words), False
        elif token.sort is Sort.DEED:
            yield from _settled(waiting, _deed(token.words)) if waiting else _nameless(agency, role, _deed(token.words))
            waiting, agency, role, open_run = [], "", "", False
        elif token.sort is not Sort.BLANK:
            open_run = False
    if not waiting and not any(token.sort in (Sort.DEED, Sort.NAME) for token in tokens):
        yield from _nameless(agency, "", "")
    yield from _settled(waiting, ahead)


def _nameless(agency: str, role: str, deed: str) -> Iterator[Credit]:
    """铜仁日报社供图; 本报记者 摄: told, but nobody is named."""
    if agency or role:
        yield Credit(name=agency + role, bearer=Bearer.UNCLEAR if role else Bearer.UNIT, deed=deed)


def _is_ahead(tokens: list[Token], at: int, waiting: list, ahead: str) -> bool:
    """Whether the deed at `at` speaks for names that follow: 摄影：张三; 文/王悠 图/李四; 文 王悠 图 李四."""
    rest = [token for token in tokens[at + 1 :] if token.sort is not Sort.BLANK]
    if not any(token.sort is Sort.NAME for token in rest):
        return False
    if ahead or (not waiting and not any(token.sort in (Sort.NAME, Sort.DEED) for token in tokens[:at])):
        return True
    return bool(rest) and rest[0].sort is Sort.MARK and rest[0].words in ":：/／"


def _settled(waiting: list[tuple[list[str], str, str]], deed: str) -> Iterator[Credit]:
    for words, agency, role in waiting:
        names, sure = whole_names(words)
        for name in names:
            bearer = Bearer.UNCLEAR if name.endswith(ANONYMOUS) or not sure else bearer_of(name)
            glued = not sure or is_glued(name)
            yield Credit(name=name, bearer=bearer, role=role, agency=agency, deed=deed, glued=glued)


def _deed(words: str) -> str:
    return re.sub(r"\s", "", words.strip("/／ ")) or words
