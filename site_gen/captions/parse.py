"""A caption taken apart (CONVENTIONS: 时间、地点、谁、做什么、背景、图为、署名)."""

import re
from datetime import date

from ..model.caption import Caption, Technique
from .credit import find_credit, find_head
from .dateline import Dateline, find_dateline
from .dates import When, find_taken
from .festivals import DAY_OF, NAMED_DAY
from .look import look_of
from .place import find_place
from .signature import Signed, read_signature
from .technique import BRACKETED, techniques_in

READ_AT_MOST = 4000  # characters; what follows is background
_LABEL = r"图[①-⑳\d一二三四]{1,2}(?:[-~至到、—]图?[①-⑳\d一二三四]{1,2})*|[①-⑳]|[上下左右中]{1,2}图|[上下左右](?=[:：])|配图|题图"
_SENTENCE = re.compile(rf"[^。！？!?\n]{{1,4000}}?(?:[。！？!?\n]|[;；](?=\s*(?:{_LABEL}))|\s(?=(?:{_LABEL})[为:：])|$)[”）)]?")
_SHOWN = re.compile(rf"\s*\(?(?:图为|{_LABEL}|图中|这是)[:,为]?\s*")
_TRIM = " \t\n,，、:：;；。.　"
_ARROW = re.compile(
    r"^(?:[【\[]?(?:示意图|资料(?:图片?|照片)为?|图片说明|图说)[】\]]?|(?:本|此)图由[^:：,，。]{2,10}(?:生成|制作)|[▲△▼↑↓◆●])\s*[:：]?\s*"
)


def parse_caption(text: str, issued: date) -> Caption:
    """What a caption tells. Never raises; `words` + `tail` is the text without the blanks around it.

    `issued`: the day of the item; 昨日 and 8月6日 are resolved against it and marked `relative`.
    """
    text = text.strip()
    signed = find_credit(text)
    words = text[: signed.start] if signed else text
    head = find_dateline(words) or _signed_head(words, signed)
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
        place=matter[slice(*place)] if place else _place_elsewhere(head, signed),
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


def _place_elsewhere(head: Dateline | None, signed: Signed | None) -> str:
    """The place of the dateline, or of the credit: 李明摄于云舍村."""
    if head and head.place and head.agency != f"云上{head.place}":
        return head.place
    at = re.search(r"[摄拍]于(?=\D)", look_of(signed.words)) if signed else None
    if not (signed and at):
        return ""
    words = re.match(r"[^,;()\s]{0,30}", look_of(signed.words[at.end() :]))[0]
    place = find_place(words, 0) or (0, len(words))
    return signed.words[at.end() :][slice(*place)]


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
            if shown:
                background.append(found[0])  # of another picture
            shown = shown or words
            event = event or words
        elif not event:
            event = _rest(matter, start, end, when, place)
        elif len(found[0]) < 40 and read_signature(found[0].strip(_TRIM)):
            continue  # the credit of one of several pictures
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
    if words.endswith((")", "）")) and not ("(" in words or "（" in words):
        words = words[:-1].strip(_TRIM)  # （图为…）
    if when and words != when.taken.words:
        words = words.removesuffix(when.taken.words).strip(_TRIM)
    return re.sub(r"^(?:[上下中]午|清晨|傍晚|拍摄的|的|里|内)?[,，、]?\s*", "", words) if spans else words


_BETWEEN = re.compile(
    r"(?:(?:拍摄)?(?:时间|日期|地点):)?[\s,、:]*(?:图为|这是|当[天日晚]|近日|日前|连日来|近期)?[,、]?(?:[上中下]午|一?大?清?早|清晨|凌晨|早晨|傍晚|晚上?|的)?(?:\d{1,2}[时点](?:许|\d{1,2}分)?)?"
    rf"(?:(?:用?无人机)?(?:拍摄|航拍)的?|摄)?[\s,、:]*(?:{NAMED_DAY}|{DAY_OF})?[\s,、:]*(?:(?:拍摄)?地点:)?(?:俯瞰|航拍|鸟瞰)?(?:在|位于|于|来到|走进)?\s*"
)


def _is_gap(words: str) -> bool:
    """What may stand before a time or a place without being part of the event."""
    return len(words) <= 24 and bool(_BETWEEN.fullmatch(look_of(words)))


def _signed_head(words: str, signed: Signed | None) -> Dateline | None:
    """A credit before the matter, where none stands behind it."""
    if signed or not (found := find_head(words)):
        return None
    return Dateline(
        agency=found.agency, place="", local=True, by=found.words, credits=found.credits, end=found.end, date_at=-1
    )
