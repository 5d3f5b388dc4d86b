"""Characters that a reader cannot see, or sees as boxes: they come along from Word, PDF and web pages."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rarities import Rarity
from ..rule import Finding, Rule
from ..spots import finding

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u061c\u180e") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFFF9, 0xFFFC))
}
_JOINERS = "\u200d\ufe0f"  # part of an emoji; anything else before them makes them noise
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_LOST = "\ufffd\ufffe\uffff"
# Radicals that PDF readers give in the place of characters, where Unicode names no equivalent.
_RADICALS = dict(zip("⻓⻔⻋⻅⻉⻛⻜⻢⻥⻦⻩⻬⻰⻚⻄⺠⻘⻝⻣⻤⻆⻨", "长门车见贝风飞马鱼鸟黄齐龙页西民青食骨鬼角麦", strict=True))
_RUNS = {
    "doubled": re.compile(r"[，、；：。,！？]+"),
    "decoration": re.compile(r"[★☆✿❀❁✦✧❤♥♡✨🌟💐🌹🌸🎉👏]{2,}"),
}
_PAIR = 2
_LETTERS = 8  # different ASCII characters, at the least, where a line of them means nothing
_RANDOM = re.compile(r"(?=[a-z0-9]*[0-9])(?=[a-z0-9]*[a-z])[a-z0-9]{16,64}", re.I)


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    if manuscript.rarities:
        yield from _odd_characters(manuscript, manuscript.rarities)
    yield from _runs(manuscript)
    if len(manuscript.ascii) >= _LETTERS:
        yield from _random_lines(manuscript)


def _runs(manuscript: Manuscript) -> Iterator[Finding]:
    text, last = manuscript.text, 0
    for start, end, (_, kind) in manuscript.hits.get("marks", ()):
        if start < last:
            continue
        if kind == "mojibake":
            yield finding(manuscript, start, end, "编码出错留下的乱码")
        elif kind in _RUNS and manuscript.is_prose(start, start + 1) and (run := _RUNS[kind].match(text, start)):
            last = run.end()  # each run is looked at once, however long
            if manuscript.is_prose(*run.span()):
                yield from _run(manuscript, run, kind)


def _run(manuscript: Manuscript, run: re.Match[str], kind: str) -> Iterator[Finding]:
    if kind == "decoration":
        yield finding(manuscript, *run.span(), "装饰符号", fix="")
    elif run[0].strip("。") or len(run[0]) == _PAIR:  # 。。。 is somebody's ellipsis
        yield finding(manuscript, *run.span(), "标点重复", fix=_one_mark(run[0]))


def _random_lines(manuscript: Manuscript) -> Iterator[Finding]:
    for at, line in manuscript.lines:
        if line.isascii() and _RANDOM.fullmatch(line) and manuscript.is_prose(at, at + len(line)):
            yield finding(manuscript, at, at + len(line), "一行无意义的字母和数字")


def _one_mark(marks: str) -> str | None:
    """The mark that stays: the same one again, or the full stop that a comma stands before. None: who knows."""
    if len(set(marks)) == 1:
        return marks[0]
    return marks[-1] if len(marks) == _PAIR and marks[1] in "。！？" and marks[0] in "，、,；" else None


def _odd_characters(manuscript: Manuscript, rarities: Sequence[Rarity]) -> Iterator[Finding]:
    text = manuscript.text
    for at, char in rarities:
        cause, fix = _judge(char, text[at - 1 : at])
        if cause:
            fix = fix if manuscript.is_prose(at, at + 1) else None  # code may mean it
            yield finding(manuscript, at, at + 1, f"{cause}（U+{ord(char):04X}）", fix=fix)


def _judge(char: str, before: str) -> tuple[str, str | None]:
    """What is wrong with the character, and what to put there; "" and None where nothing is."""
    if char in _JOINERS and before and unicodedata.category(before) in ("So", "Mn", "Sk", "Cf"):
        return "", None
    if char in _BREAKS:
        return "不该有的换行符", "\n"
    if char in _INVISIBLE or unicodedata.category(char) == "Cc":
        return "看不见的字符", ""
    if char in _LOST:
        return "这里的字丢了", None
    if unicodedata.category(char) in ("Co", "Cn"):
        return "只有个别字体认得的字符", None
    return _look_alike(char)


def _look_alike(char: str) -> tuple[str, str | None]:
    """Radicals and compatibility forms look like characters, but no search finds them."""
    if char in _RADICALS:
        return "样子像汉字的部首", _RADICALS[char]
    if "\u2f00" <= char <= "\u2fd5":
        return "样子像汉字的部首", unicodedata.normalize("NFKC", char)
    if "\uf900" <= char <= "\ufad9" and unicodedata.normalize("NFKC", char) != char:
        return "兼容区的汉字，检索不到", unicodedata.normalize("NFKC", char)
    return "", None


RULES = (
    Rule(
        id="noise",
        name="乱码和看不见的字符",
        severity=Severity.WARNING,
        since="0.1",
        remedy="删去；字丢了的，请对照原稿补上",
        reason="看不见的字符会使检索、朗读和去重失灵，部首、私用区字符在别的设备上是方框",
        source="GB 18030—2022《信息技术 中文编码字符集》；GB/T 15834—2011：点号不重复使用",
        bad="志愿\u200b服务队，，走进\u2f42明实践站",
        good="志愿服务队，走进文明实践站",
        find=_find,
        fixable=True,
    ),
)
