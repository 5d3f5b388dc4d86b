"""Chinese text set in lines: no closing mark begins a line, no opening one ends it, words in Latin stay whole."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from msgspec import Struct
from PIL import ImageFont

_OPENING = "（《〈“‘「『【〔［｛([{"
MOST = 200  # tokens that are parted with care
HALF = 0.46  # of a full-width opening mark is empty, and hangs out where it begins a line
HALF_EMPTY = tuple("（《〈“‘「『【〔")
_CLOSING = "，。、；：？！…—～·）》〉”’」』】〕］｝,.;:?!)]}%％"
_PAUSES = "，。、；：？！…—,;:?! \u3000"  # after these a line may end without parting what belongs together
# A run of Latin, one other character; with the marks that may not be parted from it.
_TOKEN = re.compile(
    rf"[{re.escape(_OPENING)}]*(?:[A-Za-z0-9@#&+/\-'._]+|[^\s])[{re.escape(_CLOSING)}]*|\s+", re.DOTALL
)
_PICTOGRAPHS = re.compile("[\U0001f000-\U0001faff\ufe00-\ufe0f\u200b-\u200f\u2028-\u202e\u2060-\u206f]")

Measure = Callable[[str], float]


class Fitted(Struct, frozen=True):
    """Text as it will stand."""

    lines: tuple[str, ...]
    size: int


@lru_cache(maxsize=32)
def face(path: str, index: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, index=index, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=32)
def measure_of(path: str, index: int, size: int) -> Measure:
    """Width of a text, character by character: what is set here has no ligatures, and Han no kerning."""
    advance = lru_cache(maxsize=8000)(face(path, index, size).getlength)
    return lambda text: sum(map(advance, text))


@lru_cache(maxsize=4)
def simplified_face(path: str) -> int:
    """Which font of a collection has the shapes of the mainland. Raises OSError for what is no font."""
    index = 0
    while True:
        try:
            family = ImageFont.truetype(path, 16, index=index).getname()[0] or ""
        except OSError:
            if index == 0:
                raise
            return 0
        if family.endswith(" SC") or "GB" in family or (index > 0 and " SC" in family):
            return index
        index += 1


def draws_chinese(path: str) -> bool:
    """Whether that is a font, and one with Han in it: what is missing looks the same for every character."""
    try:
        font = face(path, simplified_face(path), 24)
        return bytes(font.getmask("文")) != bytes(font.getmask("明"))
    except (OSError, ValueError):
        return False


def fitted(text: str, font: Callable[[int], Measure], sizes: tuple[int, ...], width: int, most: int) -> Fitted:
    """In at most `most` lines, as large as it goes, a little smaller where that keeps words whole.

    What does not fit in the smallest size ends with ……
    """
    text, found = plain(text), []
    for size in sizes:
        count = len(broken(text, font(size), width))
        if count <= most and (not found or size > 0.85 * found[0].size):
            found.append(Fitted(balanced(text, font(size), width, count), size))
            if _is_whole(found[-1]):
                return found[-1]
    return found[0] if found else _cut(text, font(sizes[-1]), sizes[-1], width, most)


def _is_whole(text: Fitted) -> bool:
    return all(line[-1] in _PAUSES for line in text.lines[:-1])


def _cut(text: str, measure: Measure, size: int, width: int, most: int) -> Fitted:
    lines = broken(text, measure, width)
    last = lines[most - 1]
    while last and measure(last + "……") > width:
        last = last[:-1]
    return Fitted((*lines[: most - 1], last.rstrip(_CLOSING + _OPENING) + "……"), size)


def plain(text: str) -> str:
    """Without what a font of letters cannot draw."""
    kept = _PICTOGRAPHS.sub("", text)
    kept = "".join(c for c in kept if c.isspace() or unicodedata.category(c)[0] != "C")
    return re.sub(r"[^\S\u3000]+", " ", kept).strip()


def broken(text: str, measure: Measure, width: float) -> tuple[str, ...]:
    """Lines as full as they go."""
    lines, line, long = [], "", 0.0
    for token in _TOKEN.findall(text):
        wide = measure(token)
        if line and long + wide > width and token.strip():
            lines.append(line.rstrip())
            line, long = "", 0.0
        if line or token.strip():
            line, long = line + token, long + wide
        while long > width and len(line.rstrip()) > 1:  # one token wider than the line
            end = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or measure(line[:n]) <= width)
            lines.append(line[:end])
            line = line[end:]
            long = measure(line)
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


def balanced(text: str, measure: Measure, width: int, count: int) -> tuple[str, ...]:
    """The same number of lines, none much shorter than the others, parted at marks where that is possible.

    The best way to part the first tokens in so many lines stands on the best way to part fewer in one line less.
    """
    tokens = _TOKEN.findall(text)
    widths = [measure(token) for token in tokens]
    if count < 2 or len(tokens) > MOST or max(widths) > width:
        return broken(text, measure, width)
    costs, ideal = _costs(tokens), sum(widths) / count
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}  # end → cost, and where its lines end
    for _ in range(count):
        ways: dict[int, list[tuple[float, tuple[int, ...]]]] = {}
        for start, (cost, ends) in best.items():
            for end, far in _lines_from(start, tokens, widths, width, ideal):
                ways.setdefault(end, []).append((cost + far + costs[end], (*ends, end)))
        best = {end: min(found) for end, found in ways.items()}
    if len(tokens) not in best:
        return broken(text, measure, width)
    _, ends = best[len(tokens)]
    return tuple("".join(tokens[a:b]).strip() for a, b in zip((0, *ends), ends, strict=False))


def _lines_from(
    start: int, tokens: list[str], widths: list[float], width: int, ideal: float
) -> Iterator[tuple[int, float]]:
    """(end, how far from the ideal) of every line that begins there."""
    hangs = HALF * widths[start] / len(tokens[start]) if start < len(tokens) and tokens[start][0] in HALF_EMPTY else 0.0
    long = 0.0
    for end in range(start + 1, len(tokens) + 1):
        long += widths[end - 1]
        if long > width:
            return
        yield end, ((long - hangs - ideal) / width) ** 2


def _costs(tokens: list[str]) -> list[float]:
    """What it costs to end a line after so many tokens: little after a mark, most between quotation marks."""
    costs, depth = [0.0], 0
    for token in tokens:
        depth += sum(mark in "“《（「" for mark in token) - sum(mark in "”》）」" for mark in token)
        costs.append((0.0 if token[-1] in _PAUSES else 0.14) + (0.1 if depth > 0 else 0.0))
    costs[-1] = 0.0
    return costs
