"""Characters that everyday Simplified Chinese has no use for: Traditional forms, private-use signs, invisible ones."""

import re
from collections.abc import Sequence

Rarity = tuple[int, str]  # offset, character

# GB 2312 has what newspapers need. These few it does not know.
_KNOWN = "—·〇–•²³㎡"
_HAN = "".join(chr(code) for code in range(0x4E00, 0xA000) if chr(code).encode("gb2312", "ignore"))
_MARKS = "“”‘’…、。〈〉《》「」『』【】〔〕！（），：；？％～×①-⑩\u3000"
_OUTSIDE = re.compile(f"[^\t\n\r -~{_HAN}{_KNOWN}{_MARKS}]")
TONED = "āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹ"  # GB 2312 has most; prose has them for readings only


def rarities(text: str) -> Sequence[Rarity]:
    """Also the controls of ASCII, which GB 2312 encodes like letters, and the letters of pinyin."""
    found = [(hit.start(), hit[0]) for hit in _OUTSIDE.finditer(text)]
    return [(at, char) for at, char in found if char < " " or char in TONED or char == "\x7f" or not char.encode("gb2312", "ignore")]
