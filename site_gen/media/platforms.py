"""Video platforms by the address of a video: its Chinese name, and a player's address where one may be embedded."""

import re
from urllib.parse import urlsplit

from msgspec import Struct


class Platform(Struct, frozen=True):
    """`embed` is empty where the platform has no player for other sites: a card with a link stands in."""

    name: str = ""
    embed: str = ""


# (host, name, pattern of the video's id, player). CONVENTIONS section 5; autoplay must be switched off by name.
_RULES = (
    ("bilibili.com", "哔哩哔哩", r"/video/(BV[0-9A-Za-z]{10})",
     "https://player.bilibili.com/player.html?bvid={}&p=1&autoplay=0&danmaku=0"),
    ("v.qq.com", "腾讯视频", r"/(?:page|cover/[^/]+)/([0-9a-z]{11})",
     "https://v.qq.com/txp/iframe/player.html?vid={}&autoplay=false"),
    ("youku.com", "优酷", r"/id_([0-9A-Za-z=]+)\.html", "https://player.youku.com/embed/{}?autoplay=false"),
    ("douyin.com", "抖音", r"/video/(\d{15,20})", "https://open.douyin.com/player/video?vid={}&autoplay=0"),
    ("kuaishou.com", "快手", "", ""),
    ("channels.weixin.qq.com", "视频号", "", ""),
    ("weixin.qq.com", "视频号", "", ""),
    ("cctv.com", "央视网", "", ""),
    ("yangshipin.cn", "央视频", "", ""),
    ("xuexi.cn", "学习强国", "", ""),
)

EMBED_HOSTS = tuple(sorted({urlsplit(player).netloc for *_, player in _RULES if player}))


def platform_of(url: str) -> Platform:
    """What is known of the place a video lies at; an unknown host has neither name nor player."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    for known, name, pattern, player in _RULES:
        if host == known or host.endswith("." + known):
            found = re.search(pattern, parts.path) if pattern else None
            return Platform(name, player.format(found[1]) if found else "")
    return Platform()
