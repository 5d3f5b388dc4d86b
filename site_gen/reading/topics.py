"""What a topic (专题) has beyond other columns: its banner and its parts."""

from ..model.kinds import Kind
from ..model.registers import SCENES
from .fields import Field
from .files import PICTURES, check_file, suffix
from .nodes import Node
from .scope import Scope
from .suggest import listed
from .values import members, scalar

# 体裁 of stories, and the two other types of items.
_KINDS = {kind.label: kind.value for kind in Kind} | {"图片": "photo", "短视频": "video", "视频": "video"}
_IDS = {*_KINDS.values()}


def banner(scope: Scope, node: Node, field: Field) -> str | None:
    """A picture in content/, or the name of one of the theme's drawings."""
    found = scalar(scope, node, field)
    if not found:
        return None
    word = found.value.strip()
    if word in SCENES:
        return word
    if suffix(word):
        return check_file(scope, found, word, PICTURES, field.name)
    hint = scope.hint(word, SCENES) or f"插图有：{listed(SCENES, len(SCENES))}"
    scope.error(node, "value-unknown", "不是图片文件，也不是主题里的插图", hint, field=field.name, value=word)
    return None


def kinds(scope: Scope, node: Node, field: Field) -> tuple[str, ...] | None:
    """案例, case, 图片, 短视频 …: the ids of kinds of stories, `photo` and `video`."""
    found: dict[str, None] = {}
    for word in members(scope, node, field) or ():
        id = _KINDS.get(word.value, word.value)
        if id in _IDS:
            found[id] = None
        else:
            remedy = scope.hint(word.value, _KINDS) or f"可以写：{listed(_KINDS)}"
            scope.error(word, "value-unknown", "没有这种体裁", remedy, field=field.name, value=word.value)
    return tuple(found) or None
