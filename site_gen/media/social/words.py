"""What a card says of an item."""

from msgspec import Struct


class Words(Struct, frozen=True):
    site: str
    slogan: str
    title: str
    place: str  # 贵州省铜仁市思南县
    theme: str  # its name
    theme_id: str  # decides the colour
    day: str  # 2026-11-20
    summary: str = ""
    url: str = ""  # in the QR code

    @property
    def below(self) -> str:
        """The line under the title."""
        return "　".join(filter(None, (self.place, self.theme, self.day)))
