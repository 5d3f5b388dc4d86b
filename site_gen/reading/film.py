"""The values only videos have: length, episode."""

import re
import unicodedata

from .choices import whole
from .fields import Field
from .nodes import Node
from .scope import Scope
from .values import scalar

_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})", re.ASCII)
# NFKC makes ″ out of ′′ and ＂ out of ".
_WORDS = re.compile(r"(?:(\d{1,2})(?:小?时))?(?:(\d{1,3})(?:分钟?|['′’]))?(?:(\d{1,5})(?:秒钟?|[\"″”]|''|′′|(?<=分\d)|(?<=分\d\d)))?", re.ASCII)
_OF_A_DAY = re.compile(r"0\.\d{4,}", re.ASCII)  # Excel's own number for a length
_HOUR = 3600
_LONG = 3 * _HOUR  # seconds; a short video never is that long

episode = whole(r"第?\s*(\d{1,6}|[〇零一二两三四五六七八九十百]{1,6})\s*[期集回话]?", "12 或 第12期", "episode-invalid", 0, 999_999)


def duration(scope: Scope, node: Node, field: Field) -> int | None:
    """Seconds, from 4:36, 0:04:36 (as Excel saves it), 1:02:03, 276, 276秒, 4分36秒 or 4'36\"; in full width too."""
    found = scalar(scope, node, field)
    if not found:
        return None
    seconds = _seconds(unicodedata.normalize("NFKC", found.value).replace(" ", ""))
    if not seconds:
        scope.error(
            node,
            "duration-invalid",
            "这是 Excel 里时长的数值" if _OF_A_DAY.fullmatch(found.value.strip()) else "时长写法不对",
            "请写 4:36（分:秒）、1:02:03 或秒数",
            field=field.name,
            value=found.value,
        )
        return None
    if seconds > _LONG or (seconds >= _HOUR and found.value.strip().endswith(":00")):
        scope.warn(
            node,
            "duration-long",
            "时长超过三小时" if seconds > _LONG else "时长是整分钟，超过一小时",
            "表格软件常把 4:36 存成 4:36:00，请核对",
            field=field.name,
            value=found.value,
        )
    return seconds


def _seconds(text: str) -> int:
    """0 where it is not a length."""
    if text.isascii() and text.isdigit() and len(text) <= 6:
        return int(text)
    clock = _CLOCK.fullmatch(text)
    match = clock or _WORDS.fullmatch(text)
    if not match:
        return 0
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    if (seconds > 59 and (hours or minutes)) or (clock and (seconds > 59 or (match[1] and minutes > 59))):
        return 0
    return hours * 3600 + minutes * 60 + seconds
