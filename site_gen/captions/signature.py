"""Words that are a credit and nothing else, as names with who sent them, their role and what they did."""

import re
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from ..model.caption import Bearer, Credit
from .attribution import credits_of
from .look import look_of
from .names import ANONYMOUS, bearer_of, begins_like_a_name, is_long, is_plausible
from .review import without_review
from .tokens import Sort, Token, tokens_of

_GIVEN_BY = re.compile(r"(?:除[^,]{2,8}外,\s?)?(?:(?:本文|文中)?(?:图片?|照片|图文|影像)?\s?(?:均?由|来源[:]?|提供[:]|来自)|图源[:]?|图据)\s?")
_TAKEN_BY = re.compile(r"(?:本文|文中|以上)?(?:图片?|照片)\s?(?:均?由|均为?)\s?(.{2,60}(?:摄|拍摄)$)")
_PICTURE = re.compile(r"(?:摄|图|拍|照片|发|绘|画|稿)")
_VERBS = ("摄影", "拍摄", "航拍", "翻拍", "绘制", "绘图", "制图", "摄制", "报道", "整理", "采写")
LONGEST = 120  # characters of a credit


class Signed(Struct, frozen=True):
    """A credit. `start`, `end`: where it stands in the text, its brackets included."""

    words: str  # without brackets
    credits: tuple[Credit, ...]
    start: int
    end: int = -1
    agency: str = ""

    @property
    def is_apart(self) -> bool:
        """Sure enough to be told from a sentence or a headline by a blank alone: 云舍秋色 李明 摄."""
        told = [one for one in self.credits if not (one.role or one.agency or one.bearer is Bearer.UNIT)]
        if len(self.credits) == 1:
            return not told or len(told[0].name) <= 4 or told[0].bearer is not Bearer.UNCLEAR or told[0].glued
        return not told or ((self.credits[0] not in told or begins_like_a_name(told[0].name)) and not told[0].glued)


def read_signature(words: str, start: int = 0, bracketed: bool = False) -> Signed | None:
    """`words` as a credit; None where something else stands in them. In brackets a sender alone is one: （新华社）."""
    words = without_review(words)
    if not 2 <= len(words) <= LONGEST:
        return None
    look = look_of(words)
    if (by := _TAKEN_BY.match(look)) and (taken := read_signature(words[by.start(1) :])):
        return replace(taken, words=words, start=start)
    if given := _GIVEN_BY.match(look):
        return _given(words, given.end(), start)
    tokens = tokens_of(look, words)
    if not tokens or _tells_a_deed(tokens) or not (_is_credit(tokens) or (bracketed and _is_sender(tokens))):
        return None
    credits = tuple(credits_of(tokens))
    senders = [token.words for token in tokens if token.sort is Sort.AGENCY]
    names = [one for credit in credits if credit.name not in senders for one in credit.name.split()]
    if not credits or not (all(map(is_plausible, names)) or (len(names) == 1 and is_long(names[0]))):
        return None
    if "," in look and not all(begins_like_a_name(one.name) or one.role for one in credits):
        return None  # a clause, and a credit behind its comma
    return Signed(words, credits, start, agency=next(iter(senders), ""))


def _tells_a_deed(tokens: list[Token]) -> bool:
    """学习摄影, 游客拍摄: a verb behind its subject or another verb, and no credit. 李明拍摄, 县融媒体中心航拍 are."""
    return any(
        one.sort is Sort.NAME and next_.sort is Sort.DEED and look_of(next_.words) in _VERBS
        and not (begins_like_a_name(one.words) or bearer_of(one.words) is Bearer.UNIT or one.words.endswith(ANONYMOUS))
        for one, next_ in pairwise(tokens)
    )


def _given(words: str, end: int, start: int) -> Signed | None:
    """图片由思南县文明办提供."""
    units = [unit.strip() for unit in re.sub(r"提供$", "", words[end:].strip()).split("、")]
    if not all(unit and is_plausible(unit) for unit in units):
        return None
    return Signed(words, tuple(Credit(name=unit, bearer=_giver(unit), deed="提供") for unit in units), start)


def _giver(unit: str) -> Bearer:
    """图源网络, 图据石阡发布: of the length of a name, and none."""
    bearer = bearer_of(unit)
    return Bearer.UNCLEAR if bearer is Bearer.PERSON and not begins_like_a_name(unit) else bearer


def _is_credit(tokens: list[Token]) -> bool:
    """It tells what was done (摄), or in what role (记者), or who sent it (新华社发)."""
    sorts = {token.sort for token in tokens}
    deeds = [token.words for token in tokens if token.sort is Sort.DEED]
    if Sort.NAME not in sorts:
        archive = any(token.sort is Sort.NOTE and "资料" in look_of(token.words) for token in tokens)
        return (Sort.AGENCY in sorts and (bool(deeds) or archive)) or (Sort.ROLE in sorts and bool(deeds))
    return any(_PICTURE.search(look_of(deed)) for deed in deeds) or Sort.ROLE in sorts or "提供" in deeds


def _is_sender(tokens: list[Token]) -> bool:
    """（新华社）; （石阡县文明办 李明）: an office, then persons."""
    if all(token.sort is Sort.AGENCY for token in tokens):
        return not tokens[0].words.startswith("本")
    return tokens[0].sort is Sort.AGENCY and all(
        token.sort in (Sort.BLANK, Sort.MARK) or (token.sort is Sort.NAME and begins_like_a_name(token.words))
        for token in tokens[1:]
    )
