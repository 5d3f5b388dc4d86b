"""All rules over one item: findings become problems with their place."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, islice

from msgspec.structs import replace

from ..model.item import AnyItem
from ..model.kinds import Status
from ..model.problem import Problem, Severity
from ..reading.suggest import nearest
from .asides import aside_problems
from .manuscript import Manuscript
from .places import place_of, title_is_written
from .registry import BY_ID, RULES
from .rule import Finding, Part, Rule
from .switches import AS_SHIPPED, Switches

Hit = tuple[Rule, Severity, Finding]

LIMIT = 500  # places of one rule in one item; beyond it they are only counted


def check_item(manuscript: Manuscript, switches: Switches = AS_SHIPPED) -> tuple[Problem, ...]:
    """What the rules say of one item, in the order of places. The rules it is excused from (`allow`) are silent."""
    item = manuscript.item
    if item.status is Status.WITHDRAWN:
        return ()  # nobody reads it any more, and an error would take its notice of withdrawal away
    found = []
    for _, hits in groupby(findings(manuscript, switches), lambda hit: hit[0].id):
        found += _problem_list(item, hits)
    if item.asides:
        found += aside_problems(item, switches)
    found.sort(key=lambda problem: problem.order)
    return (*_unknown_excuses(item), *found)


def _problem_list(item: AnyItem, hits: Iterator[Hit]) -> Iterator[Problem]:
    """Of one rule."""
    last = None
    for last in islice(hits, LIMIT):
        yield _problem(item, *last)
    if last and (more := sum(1 for _ in hits)):
        yield replace(_problem(item, *last), value="", cause=f"另有 {more} 处没有列出", remedy="请先改正以上各处")


def findings(manuscript: Manuscript, switches: Switches) -> Iterator[Hit]:
    """Every finding with its rule and severity, rule by rule."""
    item = manuscript.item
    excused = {excuse.rule for excuse in item.allow}
    judged = title_is_written(item)
    for rule, severity in _alone(switches):
        if rule.id not in excused:
            for finding in rule.find(manuscript):
                if judged or finding.part is not Part.TITLE:
                    yield rule, severity, finding


@lru_cache(maxsize=8)
def _alone(switches: Switches) -> tuple[tuple[Rule, Severity], ...]:
    return switches.active(rule for rule in RULES if rule.alone)


def _problem(item: AnyItem, rule: Rule, severity: Severity, finding: Finding) -> Problem:
    in_title = finding.part is Part.TITLE
    line, column = place_of(item, finding)
    return Problem(
        file=item.source,
        line=line,
        column=column,
        rule=rule.id,
        field="标题" if in_title else "",
        value=(item.title if in_title else item.body)[finding.start : finding.end][:200],
        cause=finding.cause,
        remedy=finding.remedy or rule.remedy,
        severity=severity,
    )


def _unknown_excuses(item: AnyItem) -> Iterator[Problem]:
    """An excuse from a rule that does not exist excuses nothing, and its editor should know."""
    for excuse in item.allow:
        if excuse.rule not in BY_ID or not BY_ID[excuse.rule].switchable:
            yield Problem(
                file=item.source,
                line=item.line,
                rule="allow-unknown",
                field="豁免",
                value=excuse.rule,
                cause="没有这条规则，或它不能豁免",
                remedy=nearest(excuse.rule, BY_ID) or "请照抄提示末尾括号里的编号",
                severity=Severity.WARNING,
            )
