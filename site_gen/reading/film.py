"""The values only videos have: web address or share text, length, episode."""

import re

from .choices import whole
from .fields import Field
from .nodes import Node
from .scope import Scope
from .values import is_web_address, scalar

_ADDRESS = re.compile(r"https?://[^\s，。；、！？“”‘’\"'<>（）()【】《》]+", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})", re.ASCII)
_WORDS = re.compile(r"(?:(\d{1,2})小时)?(?:(\d{1,3})分钟?)?(?:(\d{1,5})秒)?", re.ASCII)
_LONG = 3 * 3600  # seconds; a short video never is that long

_PLATFORM_IDS = (
    re.compile(r"bilibili\.com/.*?\b(BV[0-9A-Za-z]{6,14}|av\d+)"),
    re.compile(r"v\.qq\.com/.*?(?:[?&]vid=|/page/|/cover/[^/]+/)([0-9A-Za-z]{6,20})"),
    re.compile(r"youku\.com/.*?(?:id_|embed/)([0-9A-Za-z]{6,24})"),
    re.compile(r"(?:[?&](?:modal_id|vid|id|itemId)=)([0-9A-Za-z]{5,32})"),
    re.compile(r"/(?:video|note|short-video|play|v)/([0-9A-Za-z]{5,32})"),
    re.compile(r"/(\d{6,32})(?:[/?#._]|$)"),
)

episode = whole(r"第?\s*(\d{1,6})\s*[期集]?", "12 或 第12期", "episode-invalid", 0, 999_999)


def video_url(scope: Scope, node: Node, field: Field) -> str | None:
    """The address itself, or the one inside a share text such as `0.58 复制打开… https://v.douyin.com/xxx/`."""
    found = scalar(scope, node, field)
    if not found:
        return None
    inside = [one for one in _ADDRESS.findall(found.value) if is_web_address(one)]
    secure = [one for one in inside if one.lower().startswith("https://")]
    if not inside:
        scope.error(
            node,
            "url-invalid",
            "里面没有网址",
            "请写视频的网址，以 https:// 开头；粘贴分享文字也可以",
            field=field.name,
            value=found.value,
        )
        return None
    return (secure or inside)[0].rstrip(".,;:!")


def duration(scope: Scope, node: Node, field: Field) -> int | None:
    """Seconds, from 4:36, 1:02:03, 276, 276秒 or 4分36秒."""
    found = scalar(scope, node, field)
    if not found:
        return None
    seconds = _seconds(found.value.strip().replace("：", ":"))
    if not seconds:
        scope.error(
            node,
            "duration-invalid",
            "时长写法不对",
            "请写 4:36（分:秒）、1:02:03 或秒数",
            field=field.name,
            value=found.value,
        )
        return None
    if seconds > _LONG:
        scope.warn(
            node,
            "duration-long",
            "时长超过三小时",
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


def platform_id(url: str) -> str:
    """The id the platform gave (BV…, vid, a number); empty where the address shows none (short links)."""
    return next((match[1] for form in _PLATFORM_IDS if (match := form.search(url))), "")
