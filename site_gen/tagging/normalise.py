"""The text that the taggers look at: one script, one width, no residue of conversions and no markup."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import opencc

# What is read of one item. What only shows after twenty thousand characters is not its subject.
READ_AT_MOST = 20_000

COMMON_WIDTH = tuple((wide, unicodedata.normalize("NFKC", wide)) for wide in "，：；！？（）")
# Half-width letters, digits and punctuation, whatever the keyboard gave; 「」 become mainland quotes.
RARE_WIDTH = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF01, 0xFF5F)}
RARE_WIDTH |= {"「": "“", "」": "”"}
_RARE = "\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e「」"
_RARE_WIDTH = re.compile(f"[{_RARE}]")
# Some of these stand in every paragraph of Traditional script; the exact test below costs more.
_TRADITIONAL = (
    "們個來這時會國學實動為與後開關東車長門間兩說過還進對發點經樣無處業員產體電黨縣鎮區鄉眾萬書講話願務"
)
_UNUSUAL = re.compile(f"[{_RARE}{_TRADITIONAL}]")  # one search for both: most texts have neither
TRADITIONAL_SHARE = 0.05  # of the Han characters that GB 2312 cannot encode; mainland text has next to none
_HAN = re.compile(r"[\u3400-\u9fff]+")

# 社會(huì )、政(zheng)(zheng): left by converters that print the reading of a character behind it. A pattern
# that begins with its own mark is looked for far faster than one that begins with what stands before it.
_READING = r"[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,7}\s?\)"
_LINE_MARK = r"[ \t]{0,3}(?:#{1,6}|>|[-*+])[ \t]+"
_SPACED = 4  # a blank for every so many characters: the text was read by a machine, one character at a time


class Cut(Struct, frozen=True):
    """What is taken out of a text, or shortened. `asked` tells cheaply whether it may be there at all."""

    asked: Callable[[str], bool]
    pattern: re.Pattern[str]
    put: str = ""


CUTS = (
    Cut(lambda text: "\u200b" in text or "\ufeff" in text, re.compile("[\u200b\ufeff]")),
    Cut(
        lambda text: "<" in text or "](" in text or "://" in text,
        re.compile(
            r"<[^<>]{0,500}>"  # tags
            r"|!?\[(?=[^\[\]\n]{0,200}\]\()|\]\([^()\n]{0,500}\)"  # links: the words stay, the address goes
            r"|https?://[\w./?=&%#:~+-]{1,500}"
        ),
    ),
    Cut(
        lambda text: "#" in text or "\n>" in text or "\n-" in text or "\n*" in text or "\n+" in text,
        re.compile(rf"\n{_LINE_MARK}"),
        "\n",
    ),
    Cut(lambda text: text[:1] in "#>-*+ ", re.compile(rf"\A{_LINE_MARK}")),
    Cut(lambda text: "**" in text or "__" in text, re.compile(r"\*\*|__")),
    Cut(lambda text: "(" in text, re.compile(rf"\((?<=[\u3400-\u9fff]\(){_READING}(?:\({_READING})*")),
    Cut(
        lambda text: text.count(" ") * _SPACED > len(text),
        re.compile(r" (?<=[\u3400-\u9fff] ) *(?=[\u3400-\u9fff])"),
    ),
    Cut(
        lambda text: "  " in text or "\t" in text or "\u3000" in text or "\xa0" in text,
        re.compile(r"[ \t\u00a0\u3000]+"),
        " ",
    ),
)


def normalise(text: str) -> str:
    """Simplified script, half-width marks, no markup, no pinyin residue, at most READ_AT_MOST characters."""
    text = text[:READ_AT_MOST]
    unusual = _UNUSUAL.search(text)
    text = half_width(text, bool(unusual))
    for cut in CUTS:
        if cut.asked(text):
            text = cut.pattern.sub(cut.put, text)
    return simplified(text) if unusual and is_traditional(text) else text


def half_width(text: str, rare: bool = True) -> str:
    """The usual marks one by one, far faster than a table; the rare ones only where there are any."""
    for wide, narrow in COMMON_WIDTH:
        text = text.replace(wide, narrow)
    return _RARE_WIDTH.sub(lambda hit: RARE_WIDTH[hit[0]], text) if rare else text


def is_traditional(text: str) -> bool:
    """Whether the share of characters outside GB 2312 tells of Traditional script; a rare name does not."""
    han = "".join(_HAN.findall(text))
    inside = len(han.encode("gb2312", "ignore")) // 2
    return len(han) - inside > len(han) * TRADITIONAL_SHARE


def simplified(text: str) -> str:
    """In Simplified script, character by character where the converter would change the length."""
    converted = _to_simplified().convert(text)
    if len(converted) != len(text):
        return "".join(_to_simplified().convert(char)[:1] or char for char in text)
    return converted


@cache
def _to_simplified() -> "opencc.OpenCC":
    import opencc  # most sites never meet Traditional script

    return opencc.OpenCC("t2s")
