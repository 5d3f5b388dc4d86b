"""The same templates, sooner: Jinja without two steps that a page rendered fifty thousand times has no use for."""

from collections.abc import MutableMapping
from types import CodeType
from typing import Any, NoReturn

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from markupsafe import Markup
from markupsafe import escape as safe

from .template_faults import as_told

try:
    from markupsafe import _escape_inner  # the part of `escape` that is written in C
except ImportError:  # another version of the library
    _escape_inner = safe

_NAME = "escape"  # of the function that compiled templates put around every output
_OURS = f"; from {__name__} import escape_for_output as {_NAME}"


def escape_for_output(value: Any) -> str:
    """As markupsafe.escape, but plain text: what is put out is joined and never escaped again."""
    kind = type(value)
    if kind is str:
        return _escape_inner(value)
    if kind is Markup:
        return value
    return safe(value)


class Compiled(BytecodeCache):
    """Templates compiled in this process. A preview makes an environment at every save, and compiles what changed."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._kept.get(bucket.key, ("", None))
        bucket.code = code if checksum == bucket.checksum else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = (bucket.checksum, bucket.code)


COMPILED = Compiled()


class SwiftEnvironment(Environment):
    """Jinja's own, but for how output is escaped, where a template finds its globals and what is said of its faults."""

    def handle_exception(self, source: str | None = None) -> NoReturn:
        """Jinja's hook for whatever goes wrong in a template. Raises template_faults.TemplateBroken for its own faults."""
        try:
            super().handle_exception(source)
        except Exception as error:
            if (told := as_told(error, self.loader)) is error:
                raise
            raise told from error

    def _compile(self, source: str, filename: str) -> CodeType:
        """Jinja's hook for another way to compile. The import comes after the line that imports Jinja's own."""
        first, line_end, rest = source.partition("\n")
        if first.startswith("from jinja2.runtime import ") and f" {_NAME}," in first:
            # On one line: the numbers of the others tell where in the template an error is.
            source = first + _OURS + line_end + rest
        return super()._compile(source, filename)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """One plain dictionary: a chain of two would be walked name by name for each page.

        So globals have to be set before the first template is loaded.
        """
        return {**self.globals, **(d or {})}
