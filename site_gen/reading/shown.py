"""Pictures that a body shows after all, in ways that the light look at its Markdown (body_links) does not foresee."""

from collections.abc import Iterable
from pathlib import Path
from posixpath import relpath

from ..model.item import AnyItem
from .files import PICTURES, check_file
from .nodes import Place
from .scope import ReadingContext, Scope


def check_shown(content: Path, context: ReadingContext, item: AnyItem, pictures: Iterable[str]) -> Scope:
    """Whether each is there, as if reading had seen it: the problems, and the files that were looked for."""
    scope = Scope(content, item.source, context)
    for path in sorted(pictures):
        check_file(scope, Place(item.body_line, 1), relpath(path, scope.folder), PICTURES, "正文")
    return scope
