"""Latin syllables that a bad converter left among the characters: 提質(zhì)增效, 新shí代."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from ...model.problem import Severity
from ...tagging.normalise import simplified
from ..alike import readings
from ..manuscript import Manuscript
from ..rarities import TONED
from ..rule import Finding, Rule
from ..spots import finding
from ..term_halves import terms

_LETTERS = f"[a-z{TONED}]"
# The character decides what the residue is of, so the pattern begins with the bracket and looks back at it.
_BRACKETED = re.compile(rf"[（(](?<=[\u3400-\u9fff][（(])({_LETTERS}{{1,7}})\s?[）)](?:[（(]{_LETTERS}{{1,7}}\s?[）)])*")
_BARE = re.compile(rf"{_LETTERS}(?<=[\u3400-\u9fff]{_LETTERS}){_LETTERS}{{0,6}}(?=[\u3400-\u9fff])")
_SYLLABLE = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?(?:a|ao|an|ang)|ai|ua|uai|uan|uang|iong|ong|ou|o|e|ei|en|eng|er"
    r"|i|ie|iu|in|ing|u|ui|uo|un|ue|v|ve|vn)"
)
# Letters that stand among characters of their own right: ta们, 卡拉ok, e站, a类, 用man.
_WORDS = frozenset(["a", "e", "i", "o", "u", "ta", "ok", "hi", "me", "he", "she", "we", "the", "app", "pk", "man", "fan", "pin", "song", "long", "gang", "bang", "mini", "vs", "ha", "la", "na", "ya", "bu"])
MANY = 3  # so many annotations are a converter's; one or two may be an author's, of a rare or ambiguous character
_COMMON = 0xD8  # the first byte of GB 2312 below which its 3,755 everyday characters stand


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    toned = any(char in TONED for _, char in manuscript.rarities)
    if not toned and manuscript.ascii.isdisjoint("aeiou"):
        return
    if "(" in manuscript.ascii or "（" in manuscript.text:
        yield from _bracketed(manuscript)
    yield from _bare(manuscript)


def _bracketed(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    found = [hit for hit in _BRACKETED.finditer(text) if is_syllable(hit[1]) and manuscript.is_prose(*hit.span())]
    for hit in found:
        if len(found) >= MANY or _reads(text[hit.start() - 1], hit[1]):
            yield finding(manuscript, *hit.span(), "繁简转换留下的拼音", fix="")


def _bare(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    for hit in _BARE.finditer(text):
        syllable = hit[0]
        toned = any(char in TONED for char in syllable)
        if not is_syllable(syllable) or not manuscript.is_prose(*hit.span()):
            continue
        character = _missing(text, hit.start(), hit.end(), syllable)
        if character:
            yield finding(manuscript, *hit.span(), f"“{character}”字成了拼音", fix=character)
        elif toned or (len(syllable) > 2 and syllable not in _WORDS):
            yield finding(manuscript, *hit.span(), "汉字中间夹着拼音", remedy="请对照原稿换成汉字")


def is_syllable(letters: str) -> bool:
    """Whether it is one syllable of 汉语拼音, with or without its tone."""
    return bool(_SYLLABLE.fullmatch(toneless(letters)))


def toneless(letters: str) -> str:
    """zhì → zhi, lǜ → lv."""
    plain = letters.translate(_UMLAUT)
    return "".join(char for char in unicodedata.normalize("NFD", plain) if not unicodedata.combining(char))


_UMLAUT = str.maketrans("üǖǘǚǜ", "vvvvv")


def _reads(char: str, syllable: str) -> bool:
    """Whether an everyday character is annotated with its everyday reading: nobody but a converter does that."""
    char = simplified(char)
    code = char.encode("gb2312", "ignore")
    if not code or code[0] >= _COMMON:
        return False
    from pypinyin import Style, pinyin  # only for texts with one or two annotations

    usual = pinyin(char, style=Style.TONE)[0][0]
    return usual == syllable if syllable != toneless(syllable) else toneless(usual) == syllable


def _missing(text: str, start: int, end: int, syllable: str) -> str:
    """The character that a fixed term has in this place, if both of its neighbours agree and it reads so."""
    for before, after, char in _gaps():
        if text.endswith(before, 0, start) and text.startswith(after, end) and toneless(syllable) in readings(char):
            return char
    return ""


@cache
def _gaps() -> Sequence[tuple[str, str, str]]:
    """Every character inside a fixed term with its two neighbours to either side, or the one that there is."""
    found = {}
    for term in terms():
        words = term.words
        for i in range(1, len(words) - 1):
            found[words[max(0, i - 2) : i], words[i + 1 : i + 3], words[i]] = None
    return tuple(found)


RULES = (
    Rule(
        id="pinyin-residue",
        name="拼音残留",
        severity=Severity.ERROR,
        since="0.1",
        remedy="删去汉字后面的拼音；整个字成了拼音的，换回汉字",
        reason="有的镜像网站转换繁简时把读音印在字后，读者读不通，检索也找不到",
        source="《国家通用语言文字法》第十八条：汉语拼音是注音工具，不代替汉字行文",
        bad="推动文明实践提质(zhì)增效、常态(tài)长效，让(ràng)新shí代文明实践走进家家户户。",
        good="推动文明实践提质增效、常态长效，让新时代文明实践走进家家户户。",
        find=_find,
        fixable=True,
    ),
)
