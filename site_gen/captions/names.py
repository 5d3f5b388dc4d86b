"""The names of a credit. What stands with a space or a 、 between is told apart; what is glued stays as it is."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ..model.caption import Bearer
from ..model.units import UNIT_ENDINGS
from .look import HAN

_PERSON = re.compile(rf"[{HAN}]{{2,4}}|[{HAN}]{{1,12}}(?:·[{HAN}]{{1,12}}){{1,4}}|[A-Z][A-Za-z.' -]{{1,30}}")
_NO_NAME = re.compile(r"[的了在是与为到把被对向这那们着过很也都就不]|图片|照片|视频|无人机|受访者|资料|作品|本人|手机|镜头|记者$")
ANONYMOUS = ("受访者", "受访人", "受访方", "受访单位", "网友", "作者", "家属", "当事人", "记者", "通讯员", "网络")  # 受访者供图: told, but nobody is named


def whole_names(words: Iterable[str]) -> tuple[list[str], bool]:
    """The names in words that stood apart, and whether that is sure. In Latin letters a blank parts no two persons.

    王 雷 is one name with a blank for looks, 韩 天露 one that was torn apart: a single character is never a name,
    so it belongs to the next one. Three single characters in a row may be split in two ways, and stay as they are.
    """
    words, names, at = list(words), [], 0
    if any(len(word) == 1 for word in words) and not _joinable(words):
        return [" ".join(words)], False
    while at < len(words):
        if names and words[at].isascii() and words[at - 1].isascii():
            names[-1] += f" {words[at]}"
            at += 1
        elif len(words[at]) == 1 and at + 1 < len(words):
            names.append(words[at] + words[at + 1])
            at += 2
        else:
            names.append(words[at])
            at += 1
    return names, True


def _joinable(words: list[str]) -> bool:
    """Whether every single character has one partner only: the short word behind it."""
    at = 0
    while at < len(words):
        if len(words[at]) == 1:
            if at + 1 >= len(words) or len(words[at + 1]) > 2:
                return False
            if len(words[at + 1]) == 1 and at + 2 < len(words) and len(words[at + 2]) == 1 and at + 3 >= len(words):
                return False
            at += 1
        at += 1
    return True


def bearer_of(name: str) -> Bearer:
    """A unit by how the name ends, a person by its shape. 潮文, 铜文 may be an office's pen name: unclear."""
    if name.endswith(UNIT_ENDINGS):
        return Bearer.UNIT if len(name) > 3 else Bearer.UNCLEAR
    if _PERSON.fullmatch(name) and not is_glued(name) and not _may_be_pen_name(name):
        return Bearer.PERSON
    return Bearer.UNCLEAR


def _may_be_pen_name(name: str) -> bool:
    """潮文, 怒江文 as 文明办 sign; 宋文 begins with a family name."""
    return len(name) <= 3 and name.endswith("文") and not begins_like_a_name(name)


def is_glued(name: str) -> bool:
    """Whether it looks like two names or more: too long for one, and a family name stands where a second would begin."""
    if len(name) < 4 or "·" in name or not all("\u3400" <= char <= "\u9fff" for char in name) or name.endswith(UNIT_ENDINGS):
        return False
    single, double = surnames()
    begins = 2 if name[:2] in double else 1 if name[0] in single else 0
    if not begins or (begins == 2 and len(name) <= 4):
        return False
    return any(name[at] in single or name[at : at + 2] in double for at in (begins + 1, begins + 2) if at < len(name) - 1)


def begins_like_a_name(name: str) -> bool:
    """Whether it may well be a person's: by the family name and the length, 买买提·艾力, Li Ming."""
    single, double = surnames()
    if name[:1].isascii() or "·" in name:
        return name[:1].isupper() or "·" in name
    return (name[:2] in double and len(name) <= 4) or (name[:1] in single and len(name) <= 3)


def is_long(name: str) -> bool:
    """乌云其其格: nothing but 摄 behind it tells that it is a name."""
    return 5 <= len(name) <= 6 and not _NO_NAME.search(name) and bool(re.fullmatch(rf"[{HAN}]+", name))


def may_send(words: str) -> bool:
    """Whether it may be an office or a paper: no piece of a sentence."""
    return len(words) <= 16 and not _NO_NAME.search(words)


def is_plausible(name: str) -> bool:
    """Whether it can stand in a credit at all: not the end of a sentence."""
    if name.endswith(ANONYMOUS):
        return True
    if name.startswith("《"):  # 《我们村》摄制组
        name = name.partition("》")[2]
    if "·" in name:  # 阿不都热依木·买买提
        return len(name) <= 24 and bool(_PERSON.fullmatch(name))
    if len(name) > 24 or _NO_NAME.search(name):
        return False
    return bool(_PERSON.fullmatch(name)) or name.endswith(UNIT_ENDINGS) or is_glued(name) or len(name) == 1


@cache
def surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Of one character, of two."""
    text = Path(__file__).with_name("surnames.tsv").read_text(encoding="utf-8")
    single, double = (line for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(single), frozenset(double.split())
