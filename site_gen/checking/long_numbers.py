"""Numbers long enough to be a person's: found in one pass, told apart by their own check digits."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

# What shows nothing, and what people put between the groups of a number: spaces, hyphens and dashes, points.
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_BETWEEN = " \u00a0\u2002-\u200a\u3000\u2010-\u2015－·.\\-"
_END = "XxＸｘХх×"
# A run of at least eleven digits of any shape, with at most one mark between any two.
_RUN = re.compile(rf"\d(?:[{_UNSEEN}]*[{_BETWEEN}]?[{_UNSEEN}]*\d){{10,60}}(?:[{_UNSEEN}]*[{_BETWEEN}]?[{_END}])?")
_GROUP = re.compile(rf"[\d.{_UNSEEN}]+[{_END}]?")  # a point makes a fraction of it
_FRACTION = re.compile(r"\.\d")
_GROUPS = re.compile(r"[0-9X]+")
_MOBILE_GROUPS = ([11], [3, 4, 4], [3, 8], [7, 4], [5, 6], [3, 3, 5])
_CARD_GROUPS = re.compile(r"(?:4 ){3,4}[1-4] |6 (?:10|13) |6 7 6 ")
_MOBILE = re.compile(r"(?:0{0,2}86)?1[3-9]\d{9}")
# A sum, a size, a count: 13800001234元
_UNIT = re.compile(r"[多余]?[万亿]?(?:元|美元|平方|立方|公里|公斤|[册吨人次米个件户亩份度字株棵只头台套条斤千克枚粒])")
# Words for digits, by themselves; eleven of them in a row are no year and no sum.
_NUMERALS = re.compile("[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖①-⑨⓪]{11,19}")
# After one of these words a number may stand in any spelling.
_LABEL = re.compile(r"电话|手机|致电|拨打|电联|号码|联系|报名|微信|[Tt][Ee][Ll]")
_LIKE = "\\d零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖①-⑨⓪oOlI"
_SPELT = re.compile(rf"[{_LIKE}](?:[{_UNSEEN}{_BETWEEN},_/()（）]{{0,3}}[{_LIKE}]){{10,13}}(?![{_LIKE}])")
_REACH = 12  # characters between the word and the number
_OLD_ID = re.compile(r"[1-8]\d{14}")
_ID_LABEL, _CARD_LABEL = re.compile(r"身份证|证件号"), re.compile(r"[账帐卡]号|账户|银行卡")
_SPELLINGS = ("零〇○⓪oO", "一壹①幺lI", "二贰②", "三叁③", "四肆④", "五伍⑤", "六陆⑥", "七柒⑦", "八捌⑧", "九玖⑨")
_DIGITS = {ord(sign): str(digit) for digit, signs in enumerate(_SPELLINGS) for sign in signs} | dict.fromkeys(map(ord, _END), "X")
# UnionPay 62, Visa 4, MasterCard 51–55, JCB 35, and the older ICBC 9558: what mainland banks issue.
_CARD = re.compile(r"62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14}|9558\d{15}")
_ANY_CARD = re.compile(r"\d{16,19}")
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
    found = [number for run in _RUN.finditer(text) if _stands_alone(text, run) for number in _in_run(text, run)]
    found += [number for run in _NUMERALS.finditer(text) for number in _number(text, run.start(), run[0])]
    found += _spelt(text, {number.end for number in found})
    return sorted(found, key=lambda number: number.start)


def _stands_alone(text: str, run: re.Match[str]) -> bool:
    """Not the digits of a fraction, of a word such as SN1380…, or of a file's name or address."""
    before, after = text[max(0, run.start() - 1) : run.start()], text[run.end() : run.end() + 2]
    return not (_joins(before) or before in (".", "=", "/") or _joins(after[:1]) or _FRACTION.match(after))


def _joins(sign: str) -> bool:
    return sign.isascii() and (sign.isalnum() or sign == "_")


def _in_run(text: str, run: re.Match[str]) -> Iterator[LongNumber]:
    """The whole run as one number where its groups are those of one; else each group by itself."""
    if _is_grouped(run[0]) and (whole := list(_number(text, run.start(), run[0]))):
        yield from whole
        return
    for group in _GROUP.finditer(run[0]):
        yield from _number(text, run.start() + group.start(), group[0])


def _is_grouped(words: str) -> bool:
    """The groups of a mobile or a card; those of an identity number may be any, its check tells it."""
    groups = [len(group) for group in _GROUPS.findall(_shape(words))]
    if len(groups) == 1 or is_id(_plain(words)):
        return True
    own = groups[1:] if sum(groups) > 11 and groups[0] <= 4 else groups  # 86 before it
    return own in _MOBILE_GROUPS or _CARD_GROUPS.fullmatch("".join(f"{length} " for length in groups)) is not None


def _number(text: str, start: int, words: str) -> Iterator[LongNumber]:
    digits, end = _plain(words), start + len(words)
    if is_id(digits) or (_is_old_id(digits) and _is_labelled(text, start, _ID_LABEL)):
        yield LongNumber(start, end, Sort.ID, digits[:2] + "*" * (len(digits) - 5) + digits[-3:])
    elif _MOBILE.fullmatch(digits):
        own = digits[-11:]
        if _is_labelled(text, start, _LABEL) or not _UNIT.match(text, end):
            yield LongNumber(start, end, Sort.MOBILE, f"{digits[:-11]}{own[:3]}****{own[-4:]}")
    elif is_luhn(digits) and (
        _CARD.fullmatch(digits) or (_ANY_CARD.fullmatch(digits) and _is_labelled(text, start, _CARD_LABEL))
    ):
        mask = digits[:6] + "*" * (len(digits) - 10) + digits[-4:]
        yield LongNumber(start, end, Sort.CARD, mask)


def _spelt(text: str, known: set[int]) -> Iterator[LongNumber]:
    """Mobiles in words, with O for 0, or taken apart, after a word that promises one. `known`: where others end."""
    last = 0
    for label in _LABEL.finditer(text):
        found = _SPELT.search(text, max(last, label.end()), label.end() + _REACH + 40)
        if not found or found.start() > label.end() + _REACH or found.end() in known:
            continue
        digits, last = _plain(found[0]), found.end()
        if _MOBILE.fullmatch(digits) and digits[-11] == "1":
            yield LongNumber(found.start(), found.end(), Sort.MOBILE, f"{digits[:-8]}****{digits[-4:]}")


def _is_labelled(text: str, start: int, label: re.Pattern[str]) -> bool:
    return label.search(text, max(0, start - _REACH), start) is not None


def _shape(words: str) -> str:
    """Half-width digits, and a space for what stands between them."""
    shown = "".join(sign for sign in words if sign not in _UNSEEN).translate(_DIGITS)
    return "".join(str(int(sign)) if sign.isdecimal() else sign if sign == "X" else " " for sign in shown)


def _plain(words: str) -> str:
    """Half-width digits without what stands between them."""
    return _shape(words).replace(" ", "")


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


def _is_old_id(digits: str) -> bool:
    """Of before 1999: fifteen digits, no check; a day of birth in the last century."""
    if not _OLD_ID.fullmatch(digits):
        return False
    try:
        return bool(date(1900 + int(digits[6:8]), int(digits[8:10]), int(digits[10:12])))
    except ValueError:
        return False


def is_luhn(digits: str) -> bool:
    """The check digit of payment cards (GB/T 14504, 附录 B; ISO/IEC 7812-1, annex B)."""
    if not digits.isdigit():
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value // 10 + value % 10
    return total % 10 == 0
