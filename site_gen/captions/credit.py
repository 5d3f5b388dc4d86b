"""Who took the picture: the credit at the end of a caption, in brackets or after the last sentence."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from ..model.caption import Bearer, Credit
from .look import HAN, look_of
from .names import ANONYMOUS, bearer_of, is_glued, is_plausible, whole_names
from .tokens import Sort, Token, tokens_of

REACH = 160  # characters at the end of a caption that are looked at
_TECHNICAL = re.compile(r"无人机|航拍|资料|翻拍|延时|曝光|拼版|截图|示意图|AI|人工智能")
_REVIEW = re.compile(r"(?:编辑|[一二三初复终]审|审核|校对|责编|监制|值班)\s?[:：]")
_GIVEN_BY = re.compile(r"(?:图片?|照片|图文|影像)?\s?(?:均?由|来源[:：]?|提供[:：]|来自)\s?")
_SENT = re.compile(r"(?:新华社|中新社|人民图片|视觉中国|中国日报)\s?发?\s?$")
_SIGNED_OFF = re.compile(rf"(?:^|[\s。！？!?”\")])(?=[{HAN}A-Za-z(/:、·\s\d]{{2,80}}$)")
_PAIR = re.compile(r"(?:摄|图|拍|照片|发)")


class Signed(Struct, frozen=True):
    """A credit. `start`: where it begins in the text, its brackets included."""

    words: str  # without brackets
    credits: tuple[Credit, ...]
    start: int
    agency: str = ""


def find_credit(text: str) -> Signed | None:
    """The credit that ends the text; None where it ends with none. `text` without blanks at its ends."""
    from_ = max(0, len(text) - REACH)
    look, stop = look_of(text[from_:]), len(text) - from_
    while True:
        look = look[:stop].rstrip(" \t\n.。")
        stop = len(look)
        if not look.endswith((")", "]")):
            break
        opening = max(look.rfind("("), look.rfind("["))
        if opening < 0:
            return None
        inner = text[from_ + opening + 1 : from_ + stop - 1].strip()
        if signed := _read(inner, from_ + opening):
            return _with_sender(text, signed)
        if not (_REVIEW.search(inner) or _TECHNICAL.search(look[opening:stop])):
            return None
        stop = opening  # the names of those who read it, or how it was taken: the credit stands before
    return _unbracketed(text, from_, look)


def _with_sender(text: str, signed: Signed) -> Signed:
    """新华社发（张三 摄）: the sender stands before the bracket."""
    look = look_of(text[max(0, signed.start - 12) : signed.start])
    if not (sender := _SENT.search(look)) or not sender[0].strip():
        return signed
    start = signed.start - len(sender[0])
    agency = sender[0].strip().removesuffix("发")
    credits = tuple(replace(credit, agency=credit.agency or agency) for credit in signed.credits)
    return Signed(f"{sender[0].strip()}（{signed.words}）", credits, start, agency)


def _unbracketed(text: str, from_: int, look: str) -> Signed | None:
    """The longest end of the text that is a credit and stands apart: after a full stop, a line end, a blank."""
    last = max(look.rfind(mark) for mark in "。！？!?\n；;") + 1
    starts = [last] if last or not from_ else []
    starts += [at + 1 for at in range(last, len(look)) if look[at] in " )”\"" ]
    for start in starts:
        inner = text[from_ + start : from_ + len(look)]
        lead = len(inner) - len(inner.lstrip(" \u3000()（）"))
        if (whole := start == 0 and not from_) and not _is_signature(inner):
            continue
        if signed := _read(inner[lead:], from_ + start + lead, spaced=not whole and start > last):
            return signed
    return None


def _is_signature(words: str) -> bool:
    """Whether the whole caption is a credit and nothing else: 本报记者 潘伟 摄."""
    return bool(re.search(r"记者|通讯员|摄影|供图|/|\s摄", look_of(words)))


def read_credit(words: str) -> tuple[Credit, ...]:
    """A credit that stands by itself: what an editor wrote into 署名, a by-line of IPTC. Whatever it is, it is kept."""
    words = words.strip().strip("()（）").strip()
    if not words:
        return ()
    if signed := _read(words, 0):
        return signed.credits
    tokens = tokens_of(look_of(words), words)
    if tokens and any(token.sort is Sort.NAME for token in tokens) and (credits := tuple(_credits(tokens))):
        return credits
    return (Credit(name=words, bearer=bearer_of(words), glued=is_glued(words)),)


def _read(words: str, start: int, spaced: bool = False) -> Signed | None:
    """`words` as a credit and nothing else. `spaced`: only a blank parts it from a sentence, so names must be sure."""
    if not 2 <= len(words) <= 120:
        return None
    look = look_of(words)
    body = look
    if given := _GIVEN_BY.match(look):
        body = " " * given.end() + look[given.end() :]
    tokens = tokens_of(body, words)
    if not tokens:
        return None
    if given:
        name = words[given.end() :].strip()
        unit = re.sub(r"提供$", "", name).strip()
        return Signed(words, (_credit(unit, "", "", "提供"),), start) if is_plausible(unit) and "、" not in unit else None
    if not _is_credit(tokens):
        return None
    credits = tuple(_credits(tokens))
    if any(not is_plausible(one) for credit in credits for one in credit.name.split()):
        return None
    if spaced and not all(_is_sure(credit) for credit in credits):
        return None
    agency = next((token.words for token in tokens if token.sort is Sort.AGENCY), "")
    return Signed(words, credits, start, agency) if credits else None


def _is_sure(credit: Credit) -> bool:
    """Enough to be told from the end of a sentence by a blank alone."""
    return bool(credit.role or credit.agency or credit.glued) or credit.bearer is not Bearer.UNCLEAR or len(credit.name) <= 4


def _is_credit(tokens: list[Token]) -> bool:
    """It tells what was done (摄), or in what role (记者), or who sent it (新华社发)."""
    sorts = {token.sort for token in tokens}
    if Sort.NAME not in sorts and not (Sort.AGENCY in sorts and Sort.DEED in sorts):
        return False
    deeds = [token.words for token in tokens if token.sort is Sort.DEED]
    return any(_PAIR.search(look_of(deed)) for deed in deeds) or Sort.ROLE in sorts or "提供" in deeds


def _credits(tokens: list[Token]) -> Iterator[Credit]:
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
        elif token.sort is Sort.DEED and _is_ahead(tokens, at, waiting):
            yield from _settled(waiting, ahead)
            waiting, ahead, open_run = [], _deed(token.words), False
        elif token.sort is Sort.DEED:
            if not waiting and agency:
                waiting = [([agency], "", "")]  # 铜仁日报社供图
            yield from _settled(waiting, _deed(token.words))
            waiting, agency, role, open_run = [], "", "", False
        elif token.sort is not Sort.BLANK:
            open_run = False
    yield from _settled(waiting, ahead)


def _is_ahead(tokens: list[Token], at: int, waiting: list) -> bool:
    """Whether the deed at `at` speaks for names that follow: 摄影：张三; 文/王悠 图/李四."""
    rest = [token for token in tokens[at + 1 :] if token.sort is not Sort.BLANK]
    if not any(token.sort is Sort.NAME for token in rest):
        return False
    if not waiting and not any(token.sort in (Sort.NAME, Sort.DEED) for token in tokens[:at]):
        return True
    return bool(rest) and rest[0].sort is Sort.MARK and rest[0].words in ":：/／"


def _settled(waiting: list[tuple[list[str], str, str]], deed: str) -> Iterator[Credit]:
    for words, agency, role in waiting:
        names, sure = whole_names(words)
        for name in names:
            yield _credit(name, agency, role, deed, sure)


def _credit(name: str, agency: str, role: str, deed: str, sure: bool = True) -> Credit:
    bearer = Bearer.UNCLEAR if name in ANONYMOUS or not sure else bearer_of(name)
    return Credit(name=name, bearer=bearer, role=role, agency=agency, deed=deed, glued=not sure or is_glued(name))


def _deed(words: str) -> str:
    return re.sub(r"\s", "", words.strip("/／ ")) or words
