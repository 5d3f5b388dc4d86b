"""Where a caption tells who took the picture: at its end, in brackets or after the last sentence, or at its head."""

import re

from msgspec.structs import replace

from ..model.caption import Credit
from .attribution import credits_of
from .look import HAN, SENTENCE_END, look_of
from .names import bearer_of, begins_like_a_name, is_glued
from .review import without_review
from .signature import Signed, read_signature
from .tokens import PHOTO_AGENCY, Sort, tokens_of

REACH = 160  # characters at the end of a caption that are looked at
SEVERAL = 4  # credits of one caption that are told apart: 李明 摄（石阡县文明办供图）
_TECHNICAL = re.compile(r"无人机|航拍|资料|翻拍|延时|曝光|拼版|截图|示意图|AI|人工智能|手机|镜头")
_SENDER = rf"(?:{PHOTO_AGENCY}|中国日报)\s?发?|[{HAN}]{{2,10}}(?:社|网|报|台|客户端|中心|图片|视觉)\s?发"
_SENT = re.compile(rf"(?:^|(?<=[\s.。!?！？”)]))(?:{_SENDER})\s?$")
_SIGNS = re.compile(r"记者|通讯员|摄影|作者|供图|供稿|[/:]|\s[摄绘画]|摄(?:于|$)")
_LABEL = re.compile(r"[。；;\s)](?=\s*(?:图[①-⑳\d一二三四]|[②-⑳]|[上下左右]图)[为:]?)")
_STOP = re.compile(rf"[{SENTENCE_END}；;…]|(?<=[{HAN}])\.(?=[{HAN}\s(]|$)")
_MAY_END = re.compile(r"(?:摄|报道|图|稿|影|[)\]])[.。]?\s*$|(?:记者|通讯员)[^。]{1,20}$")  # a credit, cheaply told
_LEAD = " \t\n\u3000-—–|｜~"


def find_credit(text: str) -> Signed | None:
    """The credit that ends the text; None where it ends with none. `text` without blanks at its ends."""
    if not (found := _last(text)):
        return None
    for _ in range(SEVERAL):
        if not _MAY_END.search(look_of(text[max(0, found.start - 40) : found.start])) or not (before := _last(text[: found.start].rstrip())):
            break
        found = _together(text, before, found)
    earlier = [_last(text[: label.start() + 1].rstrip()) for label in _labels(text, found.start)]
    credits = (*(one for signed in earlier if signed for one in signed.credits), *found.credits)
    return replace(found, credits=tuple(dict.fromkeys(credits)))


def _labels(text: str, stop: int) -> list[re.Match[str]]:
    """Where a further picture begins: 图1：…李明 摄 图2：…王芳 摄."""
    return list(_LABEL.finditer(look_of(text[:stop]), max(0, stop - 4 * REACH)))[:8]


def _together(text: str, before: Signed, found: Signed) -> Signed:
    """One credit out of two that stand in a row. 孙江昆摄（影像中国）: the second is the first one's agency."""
    words = text[before.start : found.end].strip(_LEAD + "。.")
    sender = found.credits[0] if len(found.credits) == 1 else None
    if sender and not (sender.deed or sender.role or sender.agency):
        credits = tuple(replace(one, agency=one.agency or sender.name) for one in before.credits)
        return Signed(words, credits, before.start, found.end, before.agency or sender.name)
    if whole := read_signature(words, before.start):
        return replace(whole, end=found.end)
    return Signed(words, before.credits + found.credits, before.start, found.end, before.agency or found.agency)


def _last(text: str) -> Signed | None:
    """The last credit of the text."""
    from_ = max(0, len(text) - REACH)
    look, stop = look_of(text[from_:]), len(text) - from_
    while True:
        look = without_review(look[:stop].rstrip(" \t\n.。")).rstrip(" \t\n.。,")
        stop = len(look)
        if not look.endswith((")", "]")):
            return _unbracketed(text, from_, look)
        opening = max(look.rfind("("), look.rfind("["))
        if opening < 0:
            return None
        inner = text[from_ + opening + 1 : from_ + stop - 1].strip()
        if signed := read_signature(inner, from_ + opening, bracketed=True):
            return _with_sender(text, replace(signed, end=from_ + stop))
        if without_review(inner) and not _TECHNICAL.search(look[opening:stop]):
            return None
        stop = opening  # the names of those who read it, or how it was taken: the credit stands before


def _with_sender(text: str, signed: Signed) -> Signed:
    """新华社发（张三 摄）: the sender stands before the bracket."""
    look = look_of(text[max(0, signed.start - 14) : signed.start])
    if not (sender := _SENT.search(look)):
        return signed
    start = signed.start - len(look) + sender.start()
    agency = text[start : signed.start].strip().removesuffix("发").rstrip()
    credits = tuple(replace(credit, agency=credit.agency or agency) for credit in signed.credits)
    return Signed(f"{text[start : signed.start].strip()}（{signed.words}）", credits, start, signed.end, agency)


def _unbracketed(text: str, from_: int, look: str) -> Signed | None:
    """The longest end of the text that is a credit and stands apart: after a full stop, a line end, a blank, a comma."""
    stops = [found.end() for found in _STOP.finditer(look)]
    last = stops[-1] if stops else 0
    if look[last:].strip() in ("摄", "摄影", "摄影报道", "供图") and len(stops) > 1:
        last = stops[-2]  # the deed has a line of its own
    starts = [last] if last or not from_ else []
    starts += [at + 1 for at in range(last, len(look)) if look[at] in " )”\"],"]
    for start in starts:
        inner = text[from_ + start : from_ + len(look)]
        lead = len(inner) - len(inner.lstrip(_LEAD if ")" in look[start:] else _LEAD + "(（"))
        if inner[lead : lead + 1] in ("(", "（"):
            continue  # （无人机照片） 李明 摄
        signed = read_signature(inner[lead:], from_ + start)
        whole = start == 0 and not from_
        if signed and (not whole or _is_signature(look)) and (signed.is_apart or (start == last and not whole)):
            return replace(signed, end=from_ + len(look))
    return None


def _is_signature(look: str) -> bool:
    """Whether the whole caption is a credit and nothing else: 本报记者 潘伟 摄, 潘伟摄. 老街摄影 is a headline."""
    return bool(_SIGNS.search(look)) and (begins_like_a_name(look[:2]) or bool(re.search(r"记者|通讯员|作者|[/:]|\s|供", look)))


def find_head(text: str) -> Signed | None:
    """The credit that a caption begins with, in brackets or on a line of its own; `end` is where its matter begins."""
    look = look_of(text[:REACH])
    if found := re.match(r"[(\[]([^()\[\]\n]{2,60})[)\]]\s*", look):
        signed = read_signature(text[found.start(1) : found.end(1)].strip())
    elif (found := re.match(r"([^\n]{2,60})\n\s*", look)) and _is_signature(found[1].strip()):
        signed = read_signature(text[: found.end(1)].strip())
    else:
        return None
    return replace(signed, end=found.end()) if signed and signed.is_apart else None


def read_credit(words: str) -> tuple[Credit, ...]:
    """A credit that stands by itself: what an editor wrote into 署名, a by-line of IPTC. Whatever it is, it is kept."""
    words = words.strip().strip("()（）").strip()
    if not words:
        return ()
    if signed := read_signature(words, bracketed=True):
        return signed.credits
    tokens = tokens_of(look_of(words), words)
    if tokens and any(token.sort is Sort.NAME for token in tokens) and (credits := tuple(credits_of(tokens))):
        return credits
    return (Credit(name=words, bearer=bearer_of(words), glued=is_glued(words)),)
