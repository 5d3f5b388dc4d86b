"""Did you mean: the nearest of the names that would have been right."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

_NOT_SEEN = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\xad]+")


def nearest(word: str, names: Iterable[str]) -> str:
    """`是不是想写“…”`, or empty where nothing is near. Whole parts count: 贵州 is near 贵州省."""
    known = [name for name in dict.fromkeys(names) if name]
    bare = bare_word(word[:60])
    cutoff = 0.6 if len(bare) > 2 else 0.5  # one of two characters is enough
    near = (
        [name for name in known if bare_word(name) == bare]
        or get_close_matches(word[:60], known, n=3, cutoff=cutoff)
        or [name for name in known if len(word) > 1 and (word in name or name in word)]
    )
    return f"是不是想写{'、'.join(f'“{name}”' for name in near[:3])}？" if near else ""


def bare_word(word: str) -> str:
    """Without spaces, signs that nobody sees, quotation marks and the stars of bold type; in lower case."""
    return _NOT_SEEN.sub("", word).strip("“”\"'‘’*_`【】[]").lower()


def listed(names: Iterable[str], limit: int = 12) -> str:
    """The names, for a message; the first few where they are many."""
    known = list(dict.fromkeys(names))
    return "、".join(known[:limit]) + (" 等" if len(known) > limit else "")
