"""Those who read a piece before it went out: 责任编辑：陈静. They made no picture, and stand behind who did."""

import re

from .look import HAN, look_of

_WHO = rf"[{HAN}·]{{2,4}}(?:[\s、][{HAN}·]{{2,4}}(?![{HAN}:])){{0,3}}"
_REVIEW = re.compile(
    rf"[\s,;]*(?:(?:(?:实习|责任|值班|美术)?编辑|责编|[一二三初复终]审|审核|校对|监制|统筹|策划|签审|编审|制作)\s?[:/]\s?{_WHO}|[下本]?图?[同下]同|下同|版权所有)\s*$"
)
_FAR = 60  # characters: a label, a colon and four names
MOST = 8  # labels


def without_review(words: str) -> str:
    """`words` without the labels of that kind at their end."""
    if not any(mark in words[-_FAR:] for mark in ":：/／同权"):
        return words  # most end with none
    for _ in range(MOST):
        look = look_of(words[-_FAR:])
        if not (found := _REVIEW.search(look)):
            break
        words = words[: len(words) - len(look) + found.start()]
    return words
