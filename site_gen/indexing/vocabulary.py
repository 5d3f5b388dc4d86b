"""The names behind the ids: regions, themes, stations, columns, series. Read-only, shared by index and pages."""

from collections.abc import Mapping

from msgspec import Struct

from ..model.identity import Identity
from ..model.region import RegionBook
from ..model.registers import Registers


class Vocabulary(Struct, frozen=True, kw_only=True):
    """`series` maps the name of every series to its slug."""

    identity: Identity
    book: RegionBook
    registers: Registers
    series: Mapping[str, str]

    def theme_name(self, theme: str) -> str:
        return self.registers.themes[theme].name

    def short_place(self, code: str) -> str:
        """思南 for 520624: the label before a title in a list. Empty for no region."""
        return self.book[code].short_name if code else ""
