"""An item put to one rule, or to all of them."""

from datetime import datetime

from site_gen.checking.manuscript import Manuscript
from site_gen.checking.registry import BY_ID
from site_gen.checking.rule import Finding
from site_gen.model.item import Story
from site_gen.model.moment import SHANGHAI

TITLE = "碧江区川硐社区把夜校办到居民楼下"


def a_story(body: str = "", title: str = TITLE, **values) -> Story:
    """A story as the reader would have made it; the body begins on line 5 of its file."""
    given = {"source": "stories/a.md", "address": "/stories/a/", "date": datetime(2026, 3, 4, tzinfo=SHANGHAI)}
    return Story(**{**given, "title": title, "title_place": (2, 8), "body": body, "body_line": 5, **values})


def found(rule: str, body: str = "", title: str = TITLE, **values) -> list[Finding]:
    """What one rule says of a story, in its own order."""
    return list(BY_ID[rule].find(Manuscript(a_story(body, title, **values))))


def words(rule: str, body: str = "", title: str = TITLE, **values) -> list[str]:
    """The words that one rule objects to."""
    texts = {"title": title, "body": body}
    return [texts[one.part][one.start : one.end] for one in found(rule, body, title, **values)]
