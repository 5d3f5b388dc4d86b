"""A caption taken apart (CONVENTIONS: 时间、地点、谁、做什么、背景、图为、署名)."""

import re
from datetime import date

from ..model.caption import Caption, Technique
from .credit import Signed, find_credit
from .dateline import Dateline, find_dateline
from .dates import When, find_taken
from .look import look_of
from .place import find_place
from .technique import BRACKETED, techniques_in

READ_AT_MOST = 4000  # characters; what follows is background
_SENTENCE = re.compile(r"[^。！？!?\n]{1,4000}[。！？!?\n]?[”）)]?")
_SHOWN = re.compile(r"\s*(?:图为|[上下左右]图为?|图[①-⑳\d一二三四]{1,2}|图中|这是)[:,为]?\s*")
_TRIM = " \t\n,，、:：;；。.　"
_ARROW = re.compile(r"^(?:示意图|资料图片?|图片说明|图说|[▲△▼↑↓◆●])\s*[:：]?\s*")


def parse_caption(text: str, issued: date) -> Caption:
    """What a caption tells. Never raises; `words` + `tail` is the text without the blanks around it.

    `issued`: the day of the item; 昨日 and 8月6日 are resolved against it and marked `relative`.
    """
    text = text.strip()
    signed = find_credit(text)
    words = text[: signed.start] if signed else text
    head = find_dateline(words)
    matter = words[head.end : READ_AT_MOST] if head else words[:READ_AT_MOST]
    look = look_of(matter)
    when = find_taken(look, matter, issued) or _elsewhere(text, head, signed, issued)
    inside = when if when and when.start >= 0 else None
    place = find_place(look, inside.end if inside else 0)
    event, shown, background = _told(matter, inside, place)
    if head and len(words) - head.end > READ_AT_MOST:
        background += words[head.end + READ_AT_MOST :]
    elif not head:
        background += words[READ_AT_MOST:]
    return Caption(
        words=words,
        tail=text[len(words) :],
        credit=signed.words if signed else head.by if head and head.credits else "",
        credits=signed.credits if signed else head.credits if head else (),
        agency=signed.agency if signed and signed.agency else head.agency if head else "",
        taken=when.taken if when else None,
        place=matter[slice(*place)] if place else head.place if head and head.agency != f"云上{head.place}" else "",
        event=event,
        shown=shown,
        background=background,
        techniques=_techniques(text),
    )


def _techniques(text: str) -> tuple[Technique, ...]:
    return techniques_in(look_of(text[:READ_AT_MOST] if len(text) <= READ_AT_MOST else text[:READ_AT_MOST] + text[-200:]))


def _elsewhere(text: str, head: Dateline | None, signed: Signed | None, issued: date) -> When | None:
    """The date of the dateline, or of the credit (摄于2022年7月5日); its place in the text is of no use: -1."""
    for piece in (signed.words if signed else "", text[head.date_at : head.end] if head and head.date_at >= 0 else ""):
        if piece and (found := find_taken(look_of(piece), piece, issued) or _bare(piece, issued)):
            return When(found.taken, -1, -1)
    return None


def _bare(piece: str, issued: date) -> When | None:
    """A date in a credit stands without a clause of its own: 张三 7月5日摄."""
    found = re.search(r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}", look_of(piece))
    return find_taken(look_of(found[0]), piece[found.start() : found.end()], issued) if found else None


def _told(matter: str, when: When | None, place: tuple[int, int] | None) -> tuple[str, str, str]:
    """The event, what follows 图为, and the other sentences."""
    event = shown = ""
    background = []
    for found in _SENTENCE.finditer(matter):
        start, end = found.span()
        if mark := _SHOWN.match(look_of(found[0])):
            words = _rest(matter, start + mark.end(), end, when, place)
            shown = shown or words
            event = event or words
        elif not event:
            event = _rest(matter, start, end, when, place)
        elif BRACKETED.sub("", look_of(found[0]).strip(_TRIM)):
            background.append(found[0])
    return event, shown, "".join(background).strip()


def _rest(matter: str, start: int, end: int, when: When | None, place: tuple[int, int] | None) -> str:
    """A sentence behind the time and the place it begins with."""
    start += ((lead := _ARROW.match(matter[start:end])) and lead.end()) or 0
    spans = sorted(span for span in ((when.start, when.end) if when else None, place) if span)
    for left, right in spans:
        if start <= left and right <= end and _is_gap(matter[start:left]):
            start = right
    words = BRACKETED.sub("", look_of(matter[start:end]).rstrip(_TRIM))
    words = matter[start : start + len(words)].strip(_TRIM)
    return re.sub(r"^(?:[上下中]午|清晨|傍晚|拍摄的|的|里|内)?[,，、]?\s*", "", words) if spans else words


def _is_gap(words: str) -> bool:
    """What may stand before a time or a place without being part of the event."""
    return len(words) <= 14 and bool(
        re.fullmatch(r"[\s,，、:：]*(?:图为|这是|[上中下]午|清晨|凌晨|傍晚|晚上?|\d{1,2}[时点]许?|拍摄的|航拍的|无人机拍摄的)?[\s,，、:：]*(?:在|位于|于|来到|走进)?\s*", words)
    )
