"""Numbers as they are written in Chinese: 十二, 一百零三."""

import re

HAN_DIGITS = "〇零一二三四五六七八九十"
_DIGITS = {"零": 0, "两": 2} | {char: value for value, char in enumerate("〇一二三四五六七八九")}
_NUMBER = re.compile(r"([一二两三四五六七八九]百)?[零〇]?([一二三四五六七八九]?十)?([一二两三四五六七八九])?")


def number_of(word: str) -> int | None:
    """12, 十二, 一百零三; None for 二三, which is a guess between two, and for nothing at all."""
    if word.isascii():
        return int(word) if word.isdigit() else None
    found = _NUMBER.fullmatch(word)
    if not found or not word.strip("零〇"):
        return None
    hundreds, tens, ones = (part or "" for part in found.groups())
    ten = (_DIGITS.get(tens[:1], 1) or 1) if tens else 0
    return 100 * _DIGITS.get(hundreds[:1], 0) + 10 * ten + _DIGITS.get(ones, 0)
