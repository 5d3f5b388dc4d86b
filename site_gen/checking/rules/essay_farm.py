"""Frames of essay sites around a text that was copied from one."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding

_COUNTED = re.compile(
    r"[（(](?:热门|精选|推荐|通用|最新|合集|汇总|优秀|实用|必备|锦集|集锦|集合|共|优选|模板|整理|大全|优质)?"
    r"[0-9一二三四五六七八九十]{1,3}篇(?:[^（）()\n]{0,4})?[）)]"
)
_NUMBERED = re.compile(r"篇(?<![\u4e00-\u9fff]{30}篇)(?<![首开新名长续上下前后本全]篇)[一二三四五六七八九十]{1,3}(?=[:：\n]|\Z)")
_FEWEST_NUMBERED = 2  # one 篇一 may be the title of a series


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    for start, end, (_, kind) in manuscript.hits.get("essay_farm", ()):
        yield finding(manuscript, start, end, f"这是{kind}")
    if "篇" not in manuscript.text:
        return
    for hit in _COUNTED.finditer(manuscript.text):
        yield finding(manuscript, *hit.span(), "这是范文合集的标题")
    numbered = [hit.span() for hit in _NUMBERED.finditer(manuscript.text)]
    if len(numbered) >= _FEWEST_NUMBERED:
        yield from (finding(manuscript, *span, "这是范文合集的篇号") for span in numbered)


RULES = (
    Rule(
        id="essay-farm",
        name="范文网的框架",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请核对稿件来历；确是本单位的稿件，删去这些话再登",
        reason="范文网的导语、篇号、页尾混进稿件，说明稿件是从范文改的，事实多半不是本地的",
        source="中国文明网及各地文明网投稿要求：须为原创，内容真实",
        bad="乡镇文明实践所活动情况（热门18篇）",
        good="太平镇文明实践所：夜校开到寨子里",
        find=_find,
    ),
)
