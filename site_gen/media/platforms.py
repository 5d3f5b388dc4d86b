"""Video platforms by the address of a video: name, the video's id, and a player's address where one may be embedded.

What each platform allows: CONVENTIONS section 5. A player is an <iframe> that is loaded on a click; autoplay is
switched off by name, because some platforms have it on. The rest are cards with a link and a QR code.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from urllib.parse import parse_qs, unquote, urlsplit, urlunsplit

from msgspec import Struct


class Platform(Struct, frozen=True):
    """`embed` is empty where the platform has no player for other sites, or the address does not show the id."""

    name: str = ""
    embed: str = ""
    id: str = ""
    scan: str = ""  # what to scan its QR code with: 微信
    playable: bool = False  # it has a player for other sites
    short: bool = False  # an address that only leads on to the video


class _Rule(Struct, frozen=True):
    """`ids`: patterns of path and query, the first that matches gives the id; `player` holds {id} and perhaps {page}."""

    name: str
    hosts: tuple[str, ...]
    ids: tuple[str, ...] = ()
    player: str = ""
    scan: str = ""
    shorteners: tuple[str, ...] = ()
    secure: bool = True  # answers by https at the ordinary port


# Who shared it, from which telephone: what apps put behind an address. None of it is needed to find the video.
_NOISE = re.compile(
    r"(?:share_\w+|utm_\w+|spm\w*|vd_source|from_spmid|from_source|unique_k|bbid|buvid|is_story_h5|plat_id|up_id|mid|timestamp|ts|ptag"
    r"|previous_page|region|u_code|did|iid|with_sec_did|titleType|from_aid|from_ssr|appuid|apptime|shareRedId|xhsshare|logTag|userId|shareToken"
    r"|shareId|shareObjectId|shareMethod|fid_share|cc|efid|kpn|subBiz|shareType|isOutside)=.*",
    re.ASCII,
)
_BILIBILI = "https://player.bilibili.com/player.html?{id}&p={page}&autoplay=0&danmaku=0"
_RULES = (
    _Rule("哔哩哔哩", ("bilibili.com",), (r"\b(BV1[0-9A-Za-z]{9})(?![0-9A-Za-z])", r"\b(av[1-9]\d{0,15})(?!\d)", r"[?&](?:aid=)([1-9]\d{0,15})\b"),
          _BILIBILI, shorteners=("b23.tv", "bili2233.cn")),
    _Rule("腾讯视频", ("v.qq.com",), (r"/(?:page(?:/\w){0,3}|cover/[^/?]+)/([0-9a-z]{11})(?![0-9a-z])", r"[?&]vid=([0-9a-z]{11})\b"),
          "https://v.qq.com/txp/iframe/player.html?vid={id}&autoplay=false"),
    _Rule("优酷", ("youku.com",), (r"/id_([0-9A-Za-z=]{8,24})\.html", r"/embed/([0-9A-Za-z=]{8,24})(?![0-9A-Za-z=])", r"[?&]vid=([0-9A-Za-z=]{8,24})(?![0-9A-Za-z=])"),
          "https://player.youku.com/embed/{id}?autoplay=false"),
    _Rule("抖音", ("douyin.com", "iesdouyin.com"), (r"/video/(\d{15,20})(?!\d)", r"[?&](?:modal_id|vid)=(\d{15,20})\b"),
          "https://open.douyin.com/player/video?vid={id}&autoplay=0", shorteners=("v.douyin.com",)),
    _Rule("快手", ("kuaishou.com", "gifshow.com", "chenzhongtech.com"), scan="快手"),
    _Rule("微信公众号", ("mp.weixin.qq.com",), scan="微信"),
    _Rule("视频号", ("channels.weixin.qq.com", "weixin.qq.com", "finder.video.qq.com"), scan="微信"),
    _Rule("央视频", ("yangshipin.cn",), scan="央视频"),
    _Rule("学习强国", ("xuexi.cn",), scan="学习强国"),
    _Rule("西瓜视频", ("ixigua.com",)),
    _Rule("小红书", ("xiaohongshu.com", "xhslink.com"), scan="小红书"),
    _Rule("微博", ("weibo.com", "weibo.cn", "t.cn"), scan="微博"),
    _Rule("央视网", ("cctv.com", "cctv.cn", "cntv.cn"), secure=False),
    _Rule("人民网", ("people.com.cn", "people.cn"), secure=False),
    _Rule("新华网", ("xinhuanet.com", "news.cn", "xinhuaxmt.com"), secure=False),
    _Rule("中国文明网", ("wenming.cn",), secure=False),
    _Rule("政府网站", ("gov.cn",), secure=False),
)  # fmt: skip

EMBED_HOSTS = tuple(sorted({urlsplit(rule.player).netloc for rule in _RULES if rule.player}))
KNOWN = "、".join(rule.name for rule in (*_RULES[:5], *_RULES[6:9]))
SHORTENERS = ("url.cn", "dwz.cn", "suo.im", "bit.ly", "tinyurl.com")  # they may lead anywhere


@lru_cache(maxsize=4096)
def platform_of(url: str) -> Platform:
    """What is known of the place a video lies at; an unknown host has neither name nor player."""
    parts = urlsplit(url)
    rule = _rule_of(parts.hostname or "")
    if rule is None:
        return Platform()
    rest = parts.path + ("?" + unquote(parts.query) if parts.query else "")
    id = next((found[1] for form in rule.ids if (found := re.search(form, rest))), "")
    embed = _player(rule, id, parts.query) if id and rule.player else ""
    return Platform(rule.name, embed, id, rule.scan, bool(rule.player), _is_of(parts.hostname or "", rule.shorteners))


def _rule_of(host: str) -> _Rule | None:
    return next((rule for rule in _RULES if _is_of(host.lower(), rule.hosts + rule.shorteners)), None)


def tidied(url: str) -> str:
    """The address of a video at a platform: by https, and without what tells who shared it. Others stay as they are."""
    parts = urlsplit(url)
    rule = _rule_of(parts.hostname or "")
    if rule is None:
        return url
    scheme = "https" if rule.secure else parts.scheme
    query = "&".join(piece for piece in parts.query.split("&") if not _NOISE.fullmatch(piece))
    return urlunsplit((scheme, parts.netloc.lower(), parts.path, query, "" if rule.secure else parts.fragment))


def is_disguised(url: str) -> bool:
    """Whether a name, a password or, at a platform, a port of its own stands in the address: no share text has any."""
    parts = urlsplit(url)
    rule, port = _rule_of(parts.hostname or ""), parts.netloc.rpartition(":")[2] if ":" in parts.netloc else ""
    return "@" in parts.netloc or bool(rule and rule.secure and port not in ("", "80", "443"))


def is_known(url: str, others: Collection[str] = ()) -> bool:
    """Whether the address is of a platform, or of one of `others`: hosts that the site itself has named."""
    return bool(platform_of(url).name) or _is_of((urlsplit(url).hostname or "").lower(), others)


def _is_of(host: str, known: Collection[str]) -> bool:
    return any(host == one or host.endswith("." + one) for one in known)


def _player(rule: _Rule, id: str, query: str) -> str:
    page = parse_qs(query).get("p", ["1"])[0]
    if rule.player is _BILIBILI:
        id = f"bvid={id}" if id.startswith("BV") else f"aid={id.removeprefix('av')}"
    return rule.player.format(id=id, page=page if re.fullmatch(r"[1-9]\d{0,3}", page, re.ASCII) else "1")
