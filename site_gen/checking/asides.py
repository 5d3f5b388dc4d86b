"""The rules on words over what stands beside title and body: captions of a set, kicker, subtitle, summary."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from msgspec.structs import replace

from ..model.item import AnyItem, Aside
from ..model.problem import Problem, Severity
from .manuscript import Manuscript
from .registry import RULES
from .rule import Finding, Part, Rule
from .switches import Switches

# Rules that judge words wherever they stand. The others judge a title, a whole text, or how the item is made up.
ON_WORDS = frozenset(
    {
        *("placeholder", "masked-name", "fixed-terms", "set-phrases", "dates", "spam-source", "pinyin-residue"),
        *("noise", "house-style", "typo", "punct-width", "quotes", "dash-ellipsis", "numbers", "date-form"),
        *("id-number", "mobile", "bank-card", "home-address", "minors", "credit-glued", "caption-date"),
    }
)
_BETWEEN = "\n\n"
LIMIT = 100  # findings an item


def aside_problems(item: AnyItem, switches: Switches) -> list[Problem]:
    """All asides are looked at as one text, so that an item with ten captions costs one look."""
    texts = [aside.text for aside in item.asides]
    starts = [0, *accumulate(len(text) + len(_BETWEEN) for text in texts)]
    manuscript = Manuscript(replace(item, title="", body=_BETWEEN.join(texts)))
    excused = {excuse.rule for excuse in item.allow}
    found: list[Problem] = []
    for rule, severity in _active(switches):
        if rule.id not in excused and len(found) < LIMIT:
            for finding in _in_body(rule, manuscript):
                at = bisect_right(starts, finding.start) - 1
                found.append(_problem(item, item.asides[at], finding, starts[at], rule, severity))
    return found[:LIMIT]


def _in_body(rule: Rule, manuscript: Manuscript) -> Iterator[Finding]:
    return (finding for finding in rule.find(manuscript) if finding.part is Part.BODY)


@lru_cache(maxsize=8)
def _active(switches: Switches) -> tuple[tuple[Rule, Severity], ...]:
    return switches.active(rule for rule in RULES if rule.id in ON_WORDS)


def _problem(item: AnyItem, aside: Aside, finding: Finding, begins: int, rule: Rule, severity: Severity) -> Problem:
    start, end = finding.start - begins, min(finding.end - begins, len(aside.text))
    return Problem(
        file=item.source,
        line=aside.line,
        column=aside.column + start if aside.column else 0,
        rule=rule.id,
        field=aside.field,
        value=aside.text[start:end][:200],
        cause=finding.cause,
        remedy=finding.remedy or rule.remedy,
        severity=severity,
    )
