"""The address of an item from the place of its file. A promise: the same file, the same address."""

import re
import unicodedata
from functools import lru_cache
from posixpath import splitext

_SAFE = re.compile(r"[a-z0-9_.-]+")
_UNSAFE = re.compile(r"[^a-z0-9_.-]+")
_HYPHENS = re.compile(r"-{2,}")
SEGMENT_LIMIT = 200  # bytes; file systems stop at 255


class AddressRefused(ValueError):
    """`rule`, `cause` and `remedy` for the editor."""

    def __init__(self, rule: str, cause: str, remedy: str):
        super().__init__(cause)
        self.rule, self.cause, self.remedy = rule, cause, remedy


def mirrored(path: str, slug: str = "") -> str:
    """`stories/2022/01/a.md` → `/stories/2022/01/a/`; `index` is its folder; `slug` is a new last segment.

    Raises AddressRefused (address-empty, address-long, slug-invalid).
    """
    room, *parts = splitext(path)[0].split("/")
    if parts and parts[-1].lower() == "index":
        parts.pop()
    if not parts:
        raise AddressRefused("address-empty", "网址与栏目首页相同", "请把文件放进一个文件夹，或换一个文件名")
    segments = [segment(part) for part in parts]
    if slug:
        segments[-1] = from_slug(slug)
    return join(room, segments)


def join(room: str, segments: list[str]) -> str:
    """`/room/a/b/`. Raises AddressRefused for an empty or overlong segment."""
    for part in segments:
        if not part:
            raise AddressRefused(
                "address-empty", "文件名里没有可以做网址的字", "请把文件名改用字母、数字或汉字"
            )
        if len(part) > SEGMENT_LIMIT:
            raise AddressRefused(
                "address-long", f"网址的一段超过 {SEGMENT_LIMIT} 个字母", "请缩短文件名，或在稿头另写“网址名”"
            )
    return f"/{room}/{'/'.join(segments)}/"


def from_slug(slug: str) -> str:
    if "/" in slug or "\\" in slug:
        raise AddressRefused(
            "slug-invalid", "网址名只替换网址的最后一段，不能有斜线", "请只写最后一段，例如 shuangxi-yexiao"
        )
    return segment(slug)


@lru_cache(maxsize=4096)
def segment(name: str) -> str:
    """One segment: Han as pinyin with hyphens between, lower case, only a-z 0-9 - _ . ; maybe empty."""
    name = name[: 2 * SEGMENT_LIMIT]  # no pinyin for what is too long anyway
    if name.isascii():
        plain = name.lower()
        if _SAFE.fullmatch(plain):
            return plain.strip(".")
    else:
        plain = pinyin(unicodedata.normalize("NFKC", name)).lower()
    return _HYPHENS.sub("-", _UNSAFE.sub("-", plain)).strip("-.")


def pinyin(name: str) -> str:
    # Loading the dictionaries takes a quarter of a second: sites with ASCII names never pay it.
    from pypinyin import lazy_pinyin

    return "-".join(lazy_pinyin(name))
