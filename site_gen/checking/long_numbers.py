"""Numbers long enough to be a person's: found in one pass, told apart by their own check digits."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

# A run of at least eleven digits, full-width ones too, with at most one space or hyphen between any two.
_RUN = re.compile(r"[0-9０-９](?:[ -]?\d){10,60}[Xx]?")
_GROUP = re.compile(r"\d+[Xx]?")
_FRACTION = re.compile(r"\.\d")
_SPACED_MOBILE = re.compile(r"(?:86[ -])?1[3-9]\d[ -]\d{4}[ -]\d{4}")
_SPACED_CARD = re.compile(r"\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?")
_MOBILE = re.compile(r"(?:86)?1[3-9]\d{9}")
# UnionPay 62, Visa 4, MasterCard 51–55, JCB 35, and the older ICBC 9558: what mainland banks issue.
_CARD = re.compile(r"62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14}|9558\d{15}")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
FIRST_BIRTH = 1880


class Sort(StrEnum):
    ID = "id-number"
    MOBILE = "mobile"
    CARD = "bank-card"


class LongNumber(Struct, frozen=True):
    """Where it stands and what it is; `mask` is the form in which it may be published."""

    start: int
    end: int
    sort: Sort
    mask: str


def long_numbers(text: str) -> list[LongNumber]:
    """In their order. A number that fails its own check is nobody's, and left out."""
    return [number for run in _RUN.finditer(text) if _stands_alone(text, run) for number in _in_run(run)]


def _stands_alone(text: str, run: re.Match[str]) -> bool:
    """Not the digits of a fraction, of a word such as SN1380…, or of a file's name or address."""
    before, after = text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 2]
    return not (_joins(before) or before in (".", "=", "/") or _joins(after[:1]) or _FRACTION.match(after))


def _joins(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign == "_")


def _in_run(run: re.Match[str]) -> Iterator[LongNumber]:
    words = run[0]
    if _SPACED_MOBILE.fullmatch(words) or _SPACED_CARD.fullmatch(words):
        yield from _number(run.start(), words)
        return
    for group in _GROUP.finditer(words):
        yield from _number(run.start() + group.start(), group[0])


def _number(start: int, words: str) -> Iterator[LongNumber]:
    digits = _plain(words)
    if is_id(digits):
        yield LongNumber(start, start + len(words), Sort.ID, digits[:2] + "*" * 13 + digits[-3:])
    elif _MOBILE.fullmatch(digits):
        own = digits[-11:]
        yield LongNumber(start, start + len(words), Sort.MOBILE, f"{digits[:-11]}{own[:3]}****{own[-4:]}")
    elif _CARD.fullmatch(digits) and is_luhn(digits):
        mask = digits[:6] + "*" * (len(digits) - 10) + digits[-4:]
        yield LongNumber(start, start + len(words), Sort.CARD, mask)


def _plain(words: str) -> str:
    """Half-width digits without what stands between them."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign.upper() for sign in words if sign not in " -")


def is_id(digits: str) -> bool:
    """A citizen's number with a province, a day of birth and a check digit that hold (GB 11643-1999, 4 and 附录 A;
    the check is ISO 7064 MOD 11-2)."""
    if len(digits) != 18 or not digits[:17].isdigit() or not "11" <= digits[:2] <= "83":
        return False
    try:
        born = date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return born.year >= FIRST_BIRTH and _CHECKS[total % 11] == digits[17]


def is_luhn(digits: str) -> bool:
    """The check digit of payment cards (GB/T 14504, 附录 B; ISO/IEC 7812-1, annex B)."""
    if not digits.isdigit():
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value // 10 + value % 10
    return total % 10 == 0
