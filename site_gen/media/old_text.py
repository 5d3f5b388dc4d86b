"""Text as cameras and programs have written it into pictures: mostly without telling the code."""

import re

_SHARE = 5  # one in five characters beyond the common ones: read in the wrong code
_COMMON_BIG5 = re.compile(rb"(?:[\x00-\x7f]|[\xa1-\xc6][\x40-\x7e\xa1-\xfe])+")  # punctuation, and the first level
_LONE = re.compile(rb"(?<![\x80-\xff])[\xc0-\xff](?![\x80-\xff])")  # an accented letter between plain ones


def decoded(data: bytes) -> str:
    """UTF-8; else GBK, as old cameras and 美图 write it; else Big5 or Latin-1, where these fit better. Empty: none does."""
    for code in ("utf-8", _chinese(data), "cp1252" if not re.search(rb"[\x80-\xff]", _LONE.sub(b"", data)) else ""):
        try:
            if code:
                return data.decode(code)
        except UnicodeDecodeError:
            continue
    return ""


def _chinese(data: bytes) -> str:
    """Big5 read as GBK is full of characters that GB 2312 does not have; a rare name is too, but is no common Big5."""
    return "big5" if _beyond_gb2312(data) * _SHARE > len(data) // 2 and _COMMON_BIG5.fullmatch(data) else "gb18030"


def _beyond_gb2312(data: bytes) -> int:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return len(data)
    return len(text) - len(text.encode("gb2312", "ignore").decode("gb2312"))
