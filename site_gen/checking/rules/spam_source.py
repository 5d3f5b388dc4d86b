"""Gambling and vice: brands in the text, an address as the source, hidden text, links of known kinds."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding
from ..words import Hit

_DOMAIN = r"(?<![A-Za-z0-9.])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|cn|net|org|cc|vip|top|xyz|bet|club|win|app|me|tv|info|site|online)(?![A-Za-z0-9-])"
_ADDRESS = re.compile(_DOMAIN, re.I)
# Sources that may well stand there with their address.
_KNOWN = re.compile(r"(?:gov|edu|mil|org)\.cn$|(?:wenming|people|people\.com|xinhuanet|news|cctv|cnr|chinanews|gmw|youth|ce)\.(?:cn|com|com\.cn)$", re.I)
_SOURCE_LINE = re.compile(r"来源[ \u3000]{0,3}[:：][^\n]{0,120}")
_BEFORE_SOURCE = 8  # characters that may stand before 来源 in its line: （本文
_SOURCE_WORDS = 120
_HIDDEN = re.compile(
    r"<[a-z][^<>]{0,300}?(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])"
    r"|opacity\s*:\s*0(?![.\d]*[1-9])|(?:text-indent|left|top)\s*:\s*-\d{3,}|height\s*:\s*0(?![.\d]*[1-9]))[^<>]{0,300}>",
    re.I,
)
_LINK = re.compile(r"(?:\]\(|href=[\"']?|<|(?<=[\s：:（(]))(?:(javascript:)|https?://([^\s/\"'<>)，。、]{1,255}))", re.I)
_SHORTENER = re.compile(r"^(?:t|dwz|url|suo|u|c1ns|985|ft12|sourl|u3v|bit|goo|tinyurl|is|t2m|mrw|rrd|3\.ly)\.(?:cn|ly|gl|com|gd|im|so|me|cc)$|^(?:tinyurl|suo)\.", re.I)
_SHADY = re.compile(r"\.(?:bet|casino|win|vip|xyz|top|club|cc|tk|ml|pw|porn|xxx|sex|loan|bid)$|^(?:\d{1,3}\.){3}\d{1,3}$", re.I)


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    for hit in manuscript.hits.get("spam", ()):
        if hit[2][1] == "brand" or _is_offer(manuscript.text, hit):
            yield finding(manuscript, hit[0], hit[1], "这是赌博或色情网站的字样")
    yield from _sources(manuscript)
    if "<" in manuscript.text:
        for tag in _HIDDEN.finditer(manuscript.text):
            yield finding(manuscript, *tag.span(), "这里藏着读者看不见的文字（暗链）")
    if "://" in manuscript.text or "javascript:" in manuscript.text:
        yield from _links(manuscript)


def _is_offer(text: str, hit: Hit) -> bool:
    """Whether an address or a word of a shop stands near: a story against gambling has the word alone."""
    around = text[max(0, hit[0] - 12) : hit[1] + 24]
    return bool(_ADDRESS.search(around)) or (text[hit[1] : hit[1] + 6].startswith(("官网", "开户", "充值", "投注", "app", "APP")))


def _sources(manuscript: Manuscript) -> Iterator[Finding]:
    """A source that is an address of nobody known, in the text or in the head of the file."""
    text = manuscript.text
    for line in _SOURCE_LINE.finditer(text) if "来源" in text and "." in text else ():
        if "\n" in text[max(0, line.start() - _BEFORE_SOURCE) : line.start()]:
            for address in _strange(line[0]):
                start = line.start() + line[0].find(address)
                yield finding(manuscript, start, start + len(address), "来源是不明网站的网址")
    name = manuscript.item.source_name
    for address in _strange(name[:_SOURCE_WORDS]) if "." in name else ():
        yield finding(manuscript, 0, 0, f"稿头的来源写着不明网站的网址“{address}”")


def _strange(words: str) -> list[str]:
    return [found for found in _ADDRESS.findall(words) if not _KNOWN.search(found)]


def _links(manuscript: Manuscript) -> Iterator[Finding]:
    for link in _LINK.finditer(manuscript.text):
        cause = "链接里是脚本" if link[1] else _suspicion(link[2].rsplit("@")[-1].split(":")[0])
        if cause:
            group = 1 if link[1] else 2
            yield finding(manuscript, link.start(group), link.end(group), cause)


def _suspicion(host: str) -> str:
    if _SHORTENER.search(host):
        return "短网址看不出通向哪里"
    return "链接通向不明网站" if _SHADY.search(host) else ""


RULES = (
    Rule(
        id="spam-source",
        name="不良来源和外链",
        severity=Severity.ERROR,
        since="0.1",
        remedy="删去这些字样和链接；来源改成首发单位的名称，稿件请向首发单位核实",
        reason="赌博、色情网站借转载混入来源、正文和暗链，登出即违规外链，整站考核不合格",
        source="国务院办公厅《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：链接反动、暴力、色情等内容，单项否决",
        bad="本文来源：永信贵宾会-www.example.vip",
        good="本文来源：云上大冶",
        find=_find,
    ),
)
