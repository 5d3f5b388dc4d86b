"""The slips of an editor's hand that make a line no key with a value any more, each with what to do."""

import re

_EXAMPLE = "例如 标题: 新闻"
_KEY = r"[^\s:：=#\"'\[\]{},&*!|>%@`-][^\s:：=]{0,11}"
CHINESE_COLON = ("键后面用了中文冒号", f"请改成英文冒号加一个空格，{_EXAMPLE}")
# pattern -> cause, remedy
_SLIPS = tuple(
    (re.compile(pattern), cause, remedy)
    for pattern, cause, remedy in (
        (rf"\s*(?:- )?{_KEY}\s?：", *CHINESE_COLON),
        (rf"\s*(?:- )?{_KEY}:[\u3000\xa0]", "英文冒号后面是全角空格", f"请换成英文的空格，{_EXAMPLE}"),
        (rf"\s*(?:- )?{_KEY}:(?!//)\S", "英文冒号后面没有空格", f"请在冒号后加一个空格，{_EXAMPLE}"),
        (rf"\s*(?:- )?{_KEY}\s?=", "键后面用了等号", f"请改成英文冒号加一个空格，{_EXAMPLE}"),
        (r"\s*[:：]", "冒号前面没有键", f"请写上键，{_EXAMPLE}"),
        (rf"\*{{1,2}}{_KEY}", "键前面有星号", f"键不能加粗，请去掉星号，{_EXAMPLE}"),
    )
)
_INDENTED = re.compile(rf"\s+{_KEY}\s?$")
_LISTED = re.compile(rf"- {_KEY}: ")


def slip_in(line: str, before: str | None = None) -> tuple[str, str] | None:
    """Cause and remedy; None where the line shows none. `before`: the line up to where the parser gave up, if it was here."""
    for pattern, cause, remedy in _SLIPS:
        if pattern.match(line):
            return cause, remedy
    if before is not None and _INDENTED.match(before):
        return "这一行和上面的键没有对齐", "请使各键左端对齐，行首不多空格，也不少"
    if before == "" and _LISTED.match(line):
        return "这一行开头多了一个 -", "请删去 - 和它后面的空格"
    return None
