"""Words that mainland news does not use, or uses otherwise: data/house_style.tsv."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding
from ..words import Hit

# 中共贵州省省委书记: the office says its place once.
_TWICE = re.compile(r"中共[\u4e00-\u9fff]{1,6}?([省市县区州旗])\1委")
# 截止 with 目前, 今年 and the like stands in the list; 报名截止12月5日 is another thing.
_UNTIL = re.compile(r"截止(?<![名间期集请]截止)到?(?=本月|上月|\d{1,4}[年月日])")
_RUDE = re.compile(r"(?:SB|TMD|NB)(?<![A-Za-z0-9-](?:SB|NB))(?<![A-Za-z0-9-]TMD)(?![A-Za-z0-9-])")
# A meeting that may be 隆重: of the Party's centre, the National People's Congress, the CPPCC.
_SOLEMN = re.compile(r"中国共产党|党的[一二三四五六七八九十]+大|全国人民代表大会|全国人大|全国政协|中国人民政治协商会议")
_OPENS = frozenset("，。、；：“（在从自到于是和\n")
_BEFORE = 40


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    text = manuscript.text
    hits = manuscript.hits.get("house_style", ())
    mixes = bool(hits) and "其他" in text  # looked for once, not for every 其它
    for hit in hits:
        if manuscript.is_prose(hit[0], hit[1]) and not _is_excused(text, hit, mixes):
            yield _told(manuscript, hit)
    for hit, cause, fix in _patterns(manuscript):
        if manuscript.is_prose(*hit.span()):
            yield finding(manuscript, *hit.span(), cause, fix=fix)


def _patterns(manuscript: Manuscript) -> Iterator[tuple[re.Match[str], str, str | None]]:
    """What no list of words can name: the match, what is wrong, and what to put there."""
    text = manuscript.text
    for hit in _TWICE.finditer(text) if "中共" in text else ():
        yield hit, "省（市、县）名后不再重复“省”“市”“县”", hit[0][:-3] + hit[0][-2:]
    for hit in _UNTIL.finditer(text) if "截止" in text else ():
        yield hit, "带时间用“截至”，“截止”后面不带时间", "截至"
    for hit in _RUDE.finditer(text) if not manuscript.ascii.isdisjoint("BD") else ():
        yield hit, "不用粗话的缩写", None


def _told(manuscript: Manuscript, hit: Hit) -> Finding:
    start, end, (_, use, certain, reason) = hit
    return finding(manuscript, start, end, reason, fix=use if certain else None, remedy=f"改为：{use}")


def _is_excused(text: str, hit: Hit, mixes: bool) -> bool:
    """隆重召开 of a national congress; 亲自 of the General Secretary; 上海解放后; 其它 where there is no 其他 beside it."""
    start, _, (words, *_) = hit
    before = text[max(0, start - _BEFORE) : start]
    if words.startswith("隆重"):
        return bool(_SOLEMN.search(before))
    if words.startswith("亲自"):
        return "总书记" in before
    if words.startswith("解放"):
        return before[-1:] not in _OPENS
    return words == "其它" and not mixes


RULES = (
    Rule(
        id="house-style",
        name="禁用词和慎用词",
        severity=Severity.WARNING,
        since="0.1",
        remedy="换成规范的说法",
        reason="这些词带有歧视、不合法定名称，或新华社规定不用、慎用",
        source="《新华社新闻信息报道中的禁用词和慎用词（2016年7月修订）》；《村民委员会组织法》",
        bad="截止目前，村长亲自带队看望了十位残废人。",
        good="截至目前，村委会主任带队看望了十位残疾人。",
        find=_find,
        fixable=True,
    ),
)
