"""What is wrong with a file, said so that an editor can mend it."""

from enum import StrEnum

from msgspec import Struct


class Severity(StrEnum):
    """An error holds the item back; a warning does not."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def label(self) -> str:
        return {"error": "错误", "warning": "提醒"}[self.value]


class Problem(Struct, frozen=True, kw_only=True):
    """One finding about one place of one source file. All texts are Chinese; `file` is relative to content/.

    `rule` is a stable id (never renamed), so that one rule can be switched off by name.
    Lines and columns count from 1; column 0 means the whole line, line 0 the whole file.
    """

    file: str
    line: int = 0
    column: int = 0
    rule: str
    field: str = ""
    value: str = ""
    cause: str
    remedy: str
    severity: Severity = Severity.ERROR

    @property
    def place(self) -> str:
        """`file:line:column`, as editors and terminals can jump to."""
        parts = [self.file] + [str(n) for n in (self.line, self.column) if n]
        return ":".join(parts)

    @property
    def order(self) -> tuple[str, int, int, str]:
        return (self.file, self.line, self.column, self.rule)

    def __str__(self) -> str:
        field = f"［{self.field}］" if self.field else ""
        value = f"“{shorten(self.value)}”" if self.value else ""
        return f"{self.place}: {self.severity.label} {field}{value}{self.cause}。{self.remedy}（{self.rule}）"


def shorten(text: str, limit: int = 40) -> str:
    """One line of at most `limit` characters, for quoting a value in a message."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
