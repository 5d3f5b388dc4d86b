"""Words of the page around a story: links to other stories, lists of channels, spam. They tell no place."""

import re

# From here on a page speaks of other stories. Only in the second half: a story may well speak of 相关新闻.
_TAIL = re.compile(
    r"[新推相延热猜上下](?:(?<=新)闻推荐|(?<=推)荐(?:新闻|视频|阅读)|(?<=相)(?:关(?:阅读|新闻|报道|链接)|邻文章)"
    r"|(?<=延)伸阅读|(?<=热)门推荐|(?<=猜)你喜欢|(?<=[上下])一篇)"
)
# 直通屏山|福建|时评|…|三明: channels of a portal.
_CHANNELS = re.compile(r"(?:[^|\s。，,;:]{1,8}\|){3,}[^|\s。，,;:]{1,8}")
_SPAM_WORDS = (
    *("同城", "夜网", "交友工作室", "在线观看", "永久地址", "国产在线"),
    *("博彩", "比分直播", "贵宾会", "足球官网", "体育官网"),
)
LONGEST_SPAM = 180  # characters; a longer line is a paragraph that mentions such a thing
SPAM_WITHIN = 300  # characters at either end: hijacked pages carry it above the story or below
TAIL_BEGINS = 0.5


def without_furniture(text: str) -> str:
    """The normalised text with channel lists and lines of spam blanked out, cut where 新闻推荐 begins.

    Nothing moves: what is left stands where it stood.
    """
    if "|" in text:
        text = _CHANNELS.sub(lambda hit: " " * len(hit[0]), text)
    ends = text[:SPAM_WITHIN] + text[-SPAM_WITHIN:]
    if any(word in ends for word in _SPAM_WORDS):
        text = "\n".join(" " * len(line) if _is_spam(line) else line for line in text.split("\n"))
    tail = _TAIL.search(text, int(len(text) * TAIL_BEGINS))
    return text[: tail.start()] if tail else text


def _is_spam(line: str) -> bool:
    sentences = any(mark in line[:-1] for mark in "。!?")
    return len(line) <= LONGEST_SPAM and not sentences and any(word in line for word in _SPAM_WORDS)
