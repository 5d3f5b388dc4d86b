"""Mends what can be mended without judgement, until nothing more is to be mended."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ..model.item import AnyItem
from .manuscript import Manuscript
from .protected import overlaps
from .rule import Finding, Part, Rule
from .run import findings
from .switches import AS_SHIPPED, Switches

# Readings in brackets stand behind Traditional characters, and go first; then the script; then all else.
FIRST = (("pinyin-residue",), ("traditional",))
NEVER = frozenset({"placeholder", "masked-name"})  # only the author knows what belongs there
ROUNDS = 40  # no text needs so many; two rules that undo each other would never end


class Change(Struct, frozen=True):
    """One thing that was mended: the words before and after."""

    rule: str
    old: str
    new: str


class Text(Struct, frozen=True):
    """A text while it is mended. `origins`: for each character its number in the text as written, -1 for a new one."""

    words: str
    origins: tuple[int, ...]

    @classmethod
    def written(cls, words: str) -> "Text":
        return cls(words, tuple(range(len(words))))

    def put(self, edits: Iterable[Finding]) -> "Text":
        """With these fixes, which must not overlap."""
        words, origins, at = [], [], 0
        for edit in edits:
            fix = edit.fix or ""
            words += [self.words[at : edit.start], fix]
            origins += [*self.origins[at : edit.start], *([-1] * len(fix))]
            at = edit.end
        return Text("".join((*words, self.words[at:])), (*origins, *self.origins[at:]))


class Mended(Struct, frozen=True):
    """One part of an item, and what was done to it."""

    text: Text
    changes: tuple[Change, ...] = ()

    def put(self, fixes: Sequence["Fix"]) -> "Mended":
        done = (Change(rule.id, self.text.words[edit.start : edit.end], edit.fix or "") for rule, edit in fixes)
        return Mended(self.text.put(edit for _, edit in fixes), (*self.changes, *done))


def mend(item: AnyItem, switches: Switches = AS_SHIPPED) -> tuple[Mended, Mended]:
    """The item's title and its body with every fix of every fixable rule that is on and that `allow` does not name.

    What it gives is left as it is by the next call: fixes are repeated until none is left.
    """
    title, body = Mended(Text.written(item.title)), Mended(Text.written(item.body))
    for _ in range(ROUNDS):
        found = _next(Manuscript(replace(item, title=title.text.words, body=body.text.words)), switches)
        if not found:
            break
        title, body = title.put(_apart(found, Part.TITLE)), body.put(_apart(found, Part.BODY))
    return title, body


Fix = tuple[Rule, Finding]


def _next(manuscript: Manuscript, switches: Switches) -> list[Fix]:
    """The fixes of the first stage that has any."""
    fixes = [fix for fix in _fixes(manuscript, switches) if _is_free(manuscript, fix[1])]
    for stage in FIRST:
        if chosen := [fix for fix in fixes if fix[0].id in stage]:
            return chosen
    return fixes


def _fixes(manuscript: Manuscript, switches: Switches) -> Iterator[Fix]:
    """Those that would change something."""
    for rule, _, finding in findings(manuscript, switches):
        if rule.fixable and rule.id not in NEVER and finding.fix is not None:
            text = manuscript.title if finding.part is Part.TITLE else manuscript.body
            if finding.fix != text[finding.start : finding.end]:
                yield rule, finding


def _is_free(manuscript: Manuscript, finding: Finding) -> bool:
    """Not in code, in an address, in a tag."""
    return finding.part is Part.TITLE or not overlaps(manuscript.protected, finding.start, finding.end)


def _apart(fixes: list[Fix], part: Part) -> list[Fix]:
    """Of fixes that overlap the first one, of equals the longest, then the earlier rule. The others have another round."""
    chosen: list[Fix] = []
    mine = [fix for fix in fixes if fix[1].part is part]
    for fix in sorted(mine, key=lambda fix: (fix[1].start, -fix[1].end)):
        if not chosen or fix[1].start >= chosen[-1][1].end:
            chosen.append(fix)
    return chosen
