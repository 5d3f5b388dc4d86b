"""The names of a credit. What stands with a space or a 、 between is told apart; what is glued stays as it is."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ..model.caption import Bearer
from .look import HAN

# How the names of offices, papers, schools and teams end.
_UNITS = (
    *("办", "办公室", "委", "委会", "委员会", "部", "局", "厅", "院", "中心", "政府", "工会", "妇联", "团委", "残联", "法院", "检察院"),
    *("报", "报社", "日报", "晚报", "网", "台", "电视台", "社", "通讯社", "新华社", "融媒", "融媒体", "客户端", "编辑部", "杂志社"),
    *("所", "站", "队", "组", "会", "协会", "公司", "集团", "银行", "学校", "大学", "中学", "小学", "学院", "医院", "幼儿园", "合作社"),
    *("街道", "社区", "镇", "乡", "村", "县", "市", "区", "处", "科", "馆", "基地", "分局", "大队", "支队"),
)
_PERSON = re.compile(rf"[{HAN}]{{2,4}}|[{HAN}]{{1,12}}(?:·[{HAN}]{{1,12}}){{1,4}}|[A-Z][A-Za-z.' -]{{1,30}}")
_NO_NAME = re.compile(r"[的了在是与为到把被对向这那们着过很也都就不]|图片|照片|视频|无人机|受访者|资料|作品|本人|手机|镜头|记者$")
ANONYMOUS = ("受访者", "受访单位", "网友", "作者", "家属", "当事人")  # 受访者供图: told, but nobody is named


def whole_names(words: Iterable[str]) -> tuple[list[str], bool]:
    """The names in words that stood apart, and whether that is sure.

    王 雷 is one name with a blank for looks, 韩 天露 one that was torn apart: a single character is never a name,
    so it belongs to the next one. Three single characters in a row may be split in two ways, and stay as they are.
    """
    words, names, at = list(words), [], 0
    if any(len(word) == 1 for word in words) and not _joinable(words):
        return [" ".join(words)], False
    while at < len(words):
        if len(words[at]) == 1 and at + 1 < len(words):
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
    if name.endswith(_UNITS):
        return Bearer.UNIT if len(name) > 3 else Bearer.UNCLEAR
    if _PERSON.fullmatch(name) and not is_glued(name) and not (len(name) <= 3 and name.endswith("文")):
        return Bearer.PERSON
    return Bearer.UNCLEAR


def is_glued(name: str) -> bool:
    """Whether it looks like two names or more: too long for one, and a family name stands where a second would begin."""
    if len(name) < 4 or "·" in name or not all("\u3400" <= char <= "\u9fff" for char in name) or name.endswith(_UNITS):
        return False
    single, double = surnames()
    begins = 2 if name[:2] in double else 1 if name[0] in single else 0
    if not begins or (begins == 2 and len(name) <= 4):
        return False
    return any(name[at] in single or name[at : at + 2] in double for at in (begins + 1, begins + 2) if at < len(name) - 1)


def is_plausible(name: str) -> bool:
    """Whether it can stand in a credit at all: not the end of a sentence."""
    if name in ANONYMOUS:
        return True
    if len(name) > 24 or _NO_NAME.search(name):
        return False
    return bool(_PERSON.fullmatch(name)) or name.endswith(_UNITS) or is_glued(name) or len(name) == 1


@cache
def surnames() -> tuple[frozenset[str], frozenset[str]]:
    """Of one character, of two."""
    text = Path(__file__).with_name("surnames.tsv").read_text(encoding="utf-8")
    single, double = (line for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(single), frozenset(double.split())
