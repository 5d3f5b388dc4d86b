"""The names behind the ids: regions, themes, stations, columns, series. Read-only, shared by index and pages."""

from collections.abc import Mapping

from msgspec import Struct

from ..model.identity import Identity
from ..model.region import RegionBook
from ..model.region_name import short_name
from ..model.registers import Registers
from .series import slug_of


class Vocabulary(Struct, frozen=True, kw_only=True):
    """`series` maps the slug of every series to its name."""

    identity: Identity
    book: RegionBook
    registers: Registers
    series: Mapping[str, str]

    def theme_name(self, theme: str) -> str:
        return self.registers.themes[theme].name

    def series_slug(self, name: str) -> str:
        return slug_of(name)

    def short_place(self, code: str) -> str:
        """思南 for 520624: the label before a title in a list. Empty for no region."""
        if not code:
            return ""
        region = self.book[code]
        return short_name(region, self.book[region.parent] if region.parent in self.book else None)
