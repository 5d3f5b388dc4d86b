"""What a picture shows, for a list: its caption without the mark before it and the credit behind."""

import re

from .credit import find_credit

# 示意图：…, 【资料图片】…, ▲…. Marks of artificial intelligence are never taken away (标识办法).
_MARK = re.compile(r"(?:(?:示意图|效果图|资料(?:图片?|照片)|图片说明|图说)\s*[:：]|[【\[（(](?:示意图|效果图|资料(?:图片?|照片))[】\]）)]|[▲△▼↑↓◆●])\s*")


def what_is_shown(caption: str) -> str:
    """The caption itself where nothing else would be left of it."""
    signed = find_credit(caption)
    words = caption[: signed.start] if signed else caption
    if mark := _MARK.match(words):
        words = words[mark.end() :]
    return words.strip() or caption
