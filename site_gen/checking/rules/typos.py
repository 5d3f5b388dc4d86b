"""Misspelt words of local news."""

from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    for start, end, (_, right) in manuscript.hits.get("typos", ()):
        if manuscript.is_prose(start, end):
            yield finding(manuscript, start, end, f"错别字，应为“{right}”", fix=right)


RULES = (
    Rule(
        id="typo",
        name="错别字",
        severity=Severity.WARNING,
        since="0.1",
        remedy="改成词典里的写法",
        reason="这些写法词典里没有，多半是输入法选错了字",
        source="《现代汉语词典》（第7版）；《第一批异形词整理表》（GF 1001—2001）",
        bad="布署抗早工作，发挥战斗保垒作用",
        good="部署抗旱工作，发挥战斗堡垒作用",
        find=_find,
        fixable=True,
    ),
)
