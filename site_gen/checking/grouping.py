"""Repeated warnings are told a few times and then counted; errors never are."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ..model.problem import Problem, Severity

SHOWN = 5  # warnings of one rule


def grouped(problems: Iterable[Problem]) -> tuple[list[Problem], Mapping[str, int]]:
    """What is told, in the same order, and by rule how many more warnings there are."""
    seen: Counter[str] = Counter()
    shown = []
    for problem in problems:
        is_warning = problem.severity is Severity.WARNING
        seen[problem.rule] += is_warning
        if not is_warning or seen[problem.rule] <= SHOWN:
            shown.append(problem)
    return shown, {rule: count - SHOWN for rule, count in seen.items() if count > SHOWN}
