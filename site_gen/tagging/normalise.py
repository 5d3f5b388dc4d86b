"""The text that the taggers look at: one script, one width, no residue of conversions and no markup."""

import re
import unicodedata
from functools import cache

import opencc

# What is read of one item. What only shows after twenty thousand characters is not its subject.
READ_AT_MOST = 20_000

# 社會(huì )、政(zheng)(zheng): left by converters that print the reading of a character behind it.
_PINYIN_RESIDUE = re.compile(r"(?<=[\u3400-\u9fff])(?:[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ]{1,7}\s?[）)])+")
_MARKUP = re.compile(
    r"<[^<>]{0,500}>"  # tags
    r"|!?\[(?=[^\[\]\n]{0,200}\]\()|\]\([^()\n]{0,500}\)"  # links: the words stay, the address goes
    r"|https?://[\w./?=&%#:~+-]{1,500}"
)
_LINE_MARKS = re.compile(r"^[ \t]{0,3}(?:#{1,6}|>|[-*+])[ \t]+", re.MULTILINE)
_HAN = re.compile(r"[\u3400-\u9fff]+")
_BLANKS = re.compile(r"[ \t\u00a0\u3000]+")

# Half-width letters, digits and punctuation, whatever the keyboard gave; 「」 become mainland quotes.
_WIDTH = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF01, 0xFF5F)}
_WIDTH |= {ord("「"): "“", ord("」"): "”", ord("\u200b"): None, ord("\ufeff"): None}

_COMMON_WIDTH = tuple((wide, unicodedata.normalize("NFKC", wide)) for wide in "，：；！？（）")
_RARE_WIDTH = re.compile(
    r"[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e「」\u200b\ufeff]"
)
# Some of these stand in every paragraph of Traditional script; the exact test below costs more.
_TRADITIONAL = re.compile(
    "[們個來這時會國學實動為與後開關東車長門間兩說過還進對發點經樣無處業員產體電黨縣鎮區鄉眾萬書講話願務]"
)
TRADITIONAL_SHARE = 0.05  # of the Han characters that GB 2312 cannot encode; mainland text has next to none


def normalise(text: str) -> str:
    """Simplified script, half-width marks, no markup, no pinyin residue, at most READ_AT_MOST characters."""
    text = _half_width(text[:READ_AT_MOST])
    text = _without_markup(text)
    if "(" in text:
        text = _PINYIN_RESIDUE.sub("", text)
    if is_traditional(text):
        text = _to_simplified().convert(text)
    return _BLANKS.sub(" ", text)


def _without_markup(text: str) -> str:
    """Each search only where its marks stand: most stories have subheads and bold, and nothing else."""
    if "<" in text or "](" in text or "://" in text:
        text = _MARKUP.sub("", text)
    if "#" in text or "*" in text or "\n>" in text or "\n-" in text:
        text = _LINE_MARKS.sub("", text).replace("**", "")
    return text.replace("__", "")


def _half_width(text: str) -> str:
    """The usual marks one by one, far faster than the table, which serves where anything else is found."""
    for wide, narrow in _COMMON_WIDTH:
        text = text.replace(wide, narrow)
    return text.translate(_WIDTH) if _RARE_WIDTH.search(text) else text


def is_traditional(text: str) -> bool:
    """Whether the share of characters outside GB 2312 tells of Traditional script; a rare name does not."""
    if not _TRADITIONAL.search(text):
        return False
    han = "".join(_HAN.findall(text))
    inside = len(han.encode("gb2312", "ignore")) // 2
    return len(han) - inside > len(han) * TRADITIONAL_SHARE


@cache
def _to_simplified() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")
