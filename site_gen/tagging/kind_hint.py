"""What kind of text a story looks like: a suggestion to its editor, never a change.

Newsrooms know the forms: a brief (简讯) opens with a dateline and tells one event in a few hundred characters, a report
(通讯、报道) is by a reporter and has parts, a photo item (图片) is a caption: 图为…, …摄.
"""

import re

from msgspec import Struct

from ..model.item import Item
from ..model.kinds import Kind
from .normalise import normalise

PHOTO = "photo"
SHORT, LONG = 450, 700  # characters
CAPTION = 220
# 本报讯、东北网3月30日讯、中新社北京9月5日电: at the start of the text.
_DATELINE = re.compile(r"(?:本报|[\u4e00-\u9fff·]{2,12}?)(?:\d{1,2}月)?(?:\d{1,2}日)?[讯电](?=[\s(:,])")
_DAY = re.compile(r"\d{1,2}月\d{1,2}日|近日|日前|[上下]午")
_REPORTER = re.compile(
    r"(?:本报|[报台社网]|融媒体中心|全媒体)(?:[\u4e00-\u9fff]{0,4})记者|记者从|记者了解到|记者看到|通讯员"
)
_CAPTION = re.compile(r"图为|图片说明|摄影报道|组图|(?:[\u4e00-\u9fff]{2,4}\s?){1,3}摄\)?\s*$")
_SUBHEAD = re.compile(r"^#{1,6} ", re.MULTILINE)


class KindHint(Struct, frozen=True):
    """`kind` is a Kind or PHOTO; `reason` says, for the editor, what in the form tells it."""

    kind: str
    reason: str


def kind_hint(item: Item) -> KindHint | None:
    """The kind that the form tells, or None where it tells none."""
    text = normalise(item.body).strip()
    parts = len(_SUBHEAD.findall(item.body))
    if not text:
        return None
    if len(text) <= CAPTION and _CAPTION.search(text):
        return KindHint(PHOTO, "正文很短，写的是图片说明")
    dateline = _DATELINE.match(text)
    if len(text) <= SHORT and not parts and (dateline or _DAY.search(text[:60])):
        return KindHint(
            Kind.BRIEF, f"{'以电头开头' if dateline else '开头就写日期'}，只有 {len(text)} 字，没有小标题"
        )
    if len(text) >= LONG and (parts > 1 or dateline) and _REPORTER.search(text):
        return KindHint(Kind.REPORT, f"记者采写，{len(text)} 字{f'，{parts} 个小标题' if parts else ''}")
    return None
