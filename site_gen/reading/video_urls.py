"""The web address of a video: as it stands in a browser, or inside a share text that an app has copied."""

import re
import unicodedata
from urllib.parse import urlsplit

from ..media.platforms import KNOWN, SHORTENERS, is_disguised, is_known, platform_of, tidied
from .fields import Field
from .nodes import Node, Scalar, Sequence
from .scope import Scope
from .values import is_web_address, scalar

# Apps put words right behind the address (https://v.douyin.com/iABCd/复制此链接): it ends where ASCII ends.
_ADDRESS = re.compile(r"https?://[!-~]+", re.IGNORECASE)
_CUT = re.compile(r"[<>\"'()\[\]{}`^|].*")
_WIDE = re.compile(r"(?:https?|ｈｔｔｐｓ?)[:：][/／]{2}", re.IGNORECASE)  # an input method's colon
_BARE = re.compile(r"(?<![\w.@/:%=?&#-])(?://)?((?:[a-z0-9-]+\.)+[a-z]{2,12}/[!-~]+)", re.IGNORECASE)  # without https://
_BILIBILI = re.compile(r"BV1[0-9A-Za-z]{9}")  # the number alone
_APP_ONLY = re.compile(r"#小程序://|finder://|weixin://|snssdk\d+://|kwai://")
_NO_WEB = re.compile(r"(?<![A-Za-z])(javascript|vbscript|data|file|blob)\s*:(?!/?\s)", re.IGNORECASE)
ALSO = 10  # other addresses of one video; each becomes a QR code on its page
_LIMIT = 2000  # characters of a share text

_OLD_IDS = (
    re.compile(r"bilibili\.com/.*?\b(BV[0-9A-Za-z]{6,14}|av\d+)"),
    re.compile(r"v\.qq\.com/.*?(?:[?&]vid=|/page/|/cover/[^/]+/)([0-9A-Za-z]{6,20})"),
    re.compile(r"youku\.com/.*?(?:id_|embed/)([0-9A-Za-z]{6,24})"),
    re.compile(r"(?:[?&](?:modal_id|vid|id|itemId)=)([0-9A-Za-z]{5,32})"),
    re.compile(r"/(?:video|note|short-video|play|v)/([0-9A-Za-z]{5,32})"),
    re.compile(r"/(t(?:19|20)\d{6}_\d{4,12})\.s?html?"),  # 文明网, as its system names pages
    re.compile(r"/(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\d)?/)(\d{6,32})(?:[/?#._]|$)"),  # no folder of a month
)  # the last segment of a page's address is a promise: what gave one before still does


def video_url(scope: Scope, node: Node, field: Field) -> str | None:
    """The address alone, of `0.58 F@u.SY 复制打开… https://v.douyin.com/xxx/ 复制此链接，打开Dou音搜索` too.

    Reports url-invalid, video-host (nobody knows the place) and video-id (its player cannot be told).
    """
    found = scalar(scope, node, field)
    return _checked(scope, found, field) if found else None


def video_urls(scope: Scope, node: Node, field: Field) -> tuple[str, ...] | None:
    """The same video on other platforms: a list, or one text with several addresses in it."""
    nodes = node.items if type(node) is Sequence else [node]
    read = [scalar(scope, one, field) for one in nodes]
    if None in read:
        return None
    pieces = [
        Scalar(one.line, one.column, address)
        for one in read
        for address in (_addresses(one.value) if type(node) is Scalar else [one.value]) or [one.value]
    ]
    if len(pieces) > ALSO:
        scope.error(node, "too-large", f"超过 {ALSO} 个网址", "请只留读者用得上的几个", field=field.name)
        return None
    urls = [_checked(scope, piece, field) for piece in pieces]
    return None if None in urls else tuple(dict.fromkeys(urls))


def _checked(scope: Scope, found: Scalar, field: Field) -> str | None:
    inside = [] if _NO_WEB.search(found.value) else _addresses(found.value)
    if not inside:
        bad = _NO_WEB.search(found.value)
        scope.error(
            found,
            "url-invalid",
            f"不能用 {bad[1].lower()}: 开头的地址" if bad else _lack(found.value),
            "请写视频的网址，以 https:// 开头；粘贴分享文字也可以",
            field=field.name,
            value=found.value,
        )
        return None
    url = tidied(next((one for one in inside if one.lower().startswith("https://")), inside[0]))
    if is_disguised(url):
        cause, remedy = "网址里夹着用户名、密码或端口", "请从视频页的地址栏复制网址"
        scope.error(found, "url-invalid", cause, remedy, field=field.name, value=url)
        return None
    if not is_known(url, scope.context.video_hosts):
        scope.error(
            found,
            "video-host",
            _why_unknown(url),
            f"可用的平台：{KNOWN}等；本台自己的网站请写进 mkdocs.yml 的 video_hosts",
            field=field.name,
            value=url,
        )
        return None
    _look_at_id(scope, found, field, url)
    return url


def _addresses(text: str) -> list[str]:
    """All of the text; where there is none with a scheme, those of platforms without one."""
    text = text[:_LIMIT].strip()
    if _BILIBILI.fullmatch(text):
        return [f"https://www.bilibili.com/video/{text}"]
    text = _WIDE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    found = _ADDRESS.findall(text)
    pieces = [_CUT.sub("", one).rstrip(".,;:!?") for one in found or (f"https://{one}" for one in _BARE.findall(text))]
    return [one for one in pieces if is_web_address(one) and (found or is_known(one))]


def _lack(text: str) -> str:
    return "这是手机里才打得开的口令，不是网址" if _APP_ONLY.search(text) else "里面没有网址"


def _why_unknown(url: str) -> str:
    host = (urlsplit(url).hostname or "").lower()
    return "短网址看不出通向哪里，没有发布" if host in SHORTENERS else "不认识的视频网站，没有发布"


def _look_at_id(scope: Scope, found: Scalar, field: Field, url: str) -> None:
    """A platform with a player, and an address that shows no id of its form: a home page, or a slip of the pen."""
    platform = platform_of(url)
    if platform.playable and not platform.id and not platform.short:
        scope.warn(
            found,
            "video-id",
            f"认不出{platform.name}的视频编号，网页里放不了，只给链接",
            "请从视频页的地址栏复制网址",
            field=field.name,
            value=url,
        )


def platform_id(url: str) -> str:
    """The id the platform gave (BV…, vid, a number); empty where the address shows none (short links)."""
    if id := platform_of(url).id:
        return id
    return next((match[1] for form in _OLD_IDS if (match := form.search(url))), "")
