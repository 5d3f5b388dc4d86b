"""Words for those who do not see a picture."""

import re
from posixpath import basename, splitext

from .item import Image

_NOTHING_SAID = re.compile(
    r"(?:图片?|照片|配图|插图|image|img|photo|picture|pic|dsc|微信图片|未标题|截图|screenshot|mmexport)"
    r"[\s\d_()（）.-]*(?:\.[a-z]{3,4})?",
    re.I,
)
_FILE = re.compile(r"[\w\s()（）.-]+\.(?:jpe?g|png|gif|webp|bmp|tiff?|avif)", re.I)
# （田野 摄） at the end of a caption: who took the picture is not what it shows.
_CREDIT = re.compile(r"\s*[（(][^（）()]{1,40}(?:[摄攝绘]|供图|提供|摄影|摄影报道|文/图|图/文)[）)]\s*$")


def says_nothing(alt: str, file: str) -> bool:
    """A file's name, or a word that is true of every picture."""
    stem = splitext(basename(file))[0]
    return bool(_NOTHING_SAID.fullmatch(alt) or _FILE.fullmatch(alt)) or alt in (stem, basename(file))


def alt_text(alt: str, file: str, *others: str) -> str:
    """The editor's words, where they say anything; else the first of `others` (caption, title) without the credit."""
    if alt and not says_nothing(alt, file):
        return alt
    return next((words for text in others if (words := _CREDIT.sub("", text).strip())), "")


def named_in(image: Image, words: str) -> bool:
    """Whether `words` name all whom the credit of a picture names, so that it need not be said again."""
    if not image.credit:
        return True
    names = [credit.name for credit in image.credits] or re.split(r"[\s、，,]+", image.credit)
    return all(name in words for name in names)


def signed(credit: str) -> str:
    """田野 → 田野 摄; what says already what somebody did stays as it is."""
    return credit if re.search(r"[摄攝绘图供]", credit) else f"{credit} 摄"
