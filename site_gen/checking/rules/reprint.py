"""Stories that come from elsewhere and do not say so."""

import re
from collections.abc import Iterable

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule

_MARKS = re.compile(
    r"原标题[:：]|转载自|[转摘]自[:：《“]|本文来源[:：]|稿件来源[:：]"
    r"|新华社[\u3400-\u9fff]{2,8}\d{1,2}月\d{1,2}日[电讯]|据(?:新华社|人民日报|中新社|央视新闻)"
    r"|[（(]来源[:：][^（）()\n]{2,30}(?:报|网|社|客户端|公众号|电视台|发布)[）)]"
)


_ASKED = ("来源", "新华社", "转自", "转载自", "摘自", "原标题", "据")


def find(manuscript: Manuscript) -> Iterable[Finding]:
    """One finding: the first mark. A story whose source is told may quote it."""
    item = manuscript.item
    if item.reprint or item.source_name:
        return
    if any(map(manuscript.body.__contains__, _ASKED)) and (match := _MARKS.search(manuscript.body)):
        yield Finding(start=match.start(), end=match.end(), cause="像是转载的稿件，稿头没有写来源")


RULES = (
    Rule(
        id="reprint",
        name="转载没有写全",
        severity=Severity.WARNING,
        since="0.1",
        remedy="是转载就写 转载: 是，并填来源、来源网址、原标题、作者、责任编辑；不是就写 来源",
        reason="转载新闻要注明来源、原作者、原标题、编辑真实姓名，不得改动标题原意，并能追溯；写了“转载: 是”而缺项的，不发布",
        source="《互联网新闻信息服务管理规定》（国家网信办令第1号）第十五条",
        bad="（来源：某某网）（稿头没有来源）",
        good="来源: 某某网（稿头）",
        find=find,
    ),
)
