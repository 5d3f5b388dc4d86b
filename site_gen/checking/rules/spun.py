"""洗稿: a text in which a machine put other words in the place of the right ones."""

from collections import Counter
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding
from ..words import Hit

# Ordinary news has 0.1 of these words in a thousand characters, spun news 20 and more. None is wrong by itself, so
# it takes several different ones: one word that a place or a project happens to be called does not count.
DENSITY = 5.0  # in a thousand characters
FEWEST = 5
DIFFERENT = 4
SHOWN = 4


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    found = manuscript.hits.get("spun", ())
    if len(found) < FEWEST:
        return
    found = [hit for hit in found if _is_odd(manuscript.text, hit)]
    words = Counter((row[0], row[1]) for _, _, row in found)
    density = len(found) * 1000 / len(manuscript.text)
    if len(found) >= FEWEST and len(words) >= DIFFERENT and density >= DENSITY:
        start, end, _ = next((hit for hit in found if hit[0] >= manuscript.body_at), found[0])
        yield finding(manuscript, start, end, _cause(words, density))


def _is_odd(text: str, hit: Hit) -> bool:
    """Whether the word stands beside one that it does not belong to."""
    start, end, (_, _, before, after) = hit
    if not before and not after:
        return True
    left, right = tuple(before.split()), tuple(after.split())
    return text.endswith(left, 0, start) if left and not right else _beside(text, start, end, left, right)


def _beside(text: str, start: int, end: int, left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return (bool(left) and text.endswith(left, 0, start)) or text.startswith(right, end)


def _cause(words: Counter[tuple[str, str]], density: float) -> str:
    examples = "、".join(f"“{odd}”（{usual}）" for (odd, usual), _ in words.most_common(SHOWN))
    return f"像是机器换词的洗稿：每千字有 {density:.1f} 处反常的替换词，如{examples}"


RULES = (
    Rule(
        id="spun",
        name="洗稿",
        severity=Severity.ERROR,
        since="0.1",
        remedy="不要逐词改回，请向原发单位索要原稿，或退稿",
        reason="洗稿软件逐词换成近义词，意思已经走样，领导职务、政策提法也会被换掉；登出既失实又侵权",
        source="《著作权法》第十条、第五十二条；中国文明网及各地文明网投稿要求：须为原创",
        bad="主要卖力人带头，企事业单元到场志愿服务运动，让黎民更利便，事情不停提升。",
        good="主要负责人带头，企事业单位参与志愿服务活动，让百姓更方便，工作不断提升。",
        find=_find,
    ),
)
