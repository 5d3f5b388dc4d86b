"""What a caption says by itself: a heading for its page, and who took the picture."""

import re

_CLAUSE = re.compile(r"[。！？；，：,!?;\n]")
_WHEN = re.compile(
    r"(?:这是)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午|晚上?|清晨|凌晨|拍摄的?|\s)*|近日|日前|近年来|连日来|昨日|今日|图为",
    re.ASCII,
)
_CREDIT = re.compile(
    r"[（(\s。]((?:本报|新华社|晚报)?(?:首席)?(?:记者|通讯员)?\s*[\u3400-\u9fff·\s]{2,20}?)\s*(?:文/)?(?:摄影报道|摄影|摄|文/图)\s*[）)]?\s*$"
)


def heading(caption: str) -> str:
    """Its first clause that says more than a time."""
    clauses = [part.strip().removeprefix("图为").strip() for part in _CLAUSE.split(caption[:2000])]
    return next((part for part in clauses if part and not _WHEN.fullmatch(part)), "")


def credit_in(caption: str) -> str:
    """`……早稻。滕治中 滕绍忻 摄` → `滕治中 滕绍忻`; names as written, never split."""
    found = _CREDIT.search(caption[-60:])
    return found[1].strip() if found else ""
