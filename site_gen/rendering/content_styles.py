"""Of Material's style sheet the rules for the parts of a text: admonitions, tabs, tables, code.

The rest of it, for a frame that our pages do not have, would weigh half of the whole and reach into our own frame.
"""

from collections.abc import Iterator

_OURS = (".md-typeset", ".highlight")
_GROUPS = ("@media", "@supports")


def content_rules(css: str) -> str:
    """Rules that name a part of a text, and the variables they use; media queries around them stay."""
    return "".join(_kept(css))


def _kept(css: str) -> Iterator[str]:
    for head, body in _blocks(css):
        if head.startswith(_GROUPS):
            if inner := content_rules(body):
                yield f"{head}{{{inner}}}"
        elif head.startswith("@keyframes") or _is_root(head):
            yield f"{head}{{{body}}}"
        elif _names_ours(head):
            yield f"{','.join(filter(_names_ours, _selectors(head)))}{{{body}}}"


def _names_ours(selector: str) -> bool:
    return any(name in selector for name in _OURS)


def _is_root(head: str) -> bool:
    """Where the variables stand."""
    return all(one in (":root", "[data-md-color-scheme=default]") for one in head.split(","))


def _selectors(head: str) -> list[str]:
    """The parts between the commas that are not within brackets."""
    if "(" not in head:
        return head.split(",")
    parts, depth = [""], 0
    for sign in head:
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _blocks(css: str) -> Iterator[tuple[str, str]]:
    """(selectors or at-rule, what stands between its braces), from left to right; statements (@charset) are left out.

    For a minified sheet: no comments; braces within strings do not occur in Material's.
    """
    at = 0
    while (start := css.find("{", at)) >= 0:
        depth, end = 1, start + 1
        while depth and end < len(css):
            opens, closes = css.find("{", end), css.find("}", end)
            if closes < 0:
                return
            nested = 0 <= opens < closes
            depth += 1 if nested else -1
            end = (opens if nested else closes) + 1
        yield css[at:start].rpartition(";")[2].strip(), css[start + 1 : end - 1]
        at = end
