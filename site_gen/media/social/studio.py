"""Where cards and posters are made: the font, and what is kept of them between builds."""

import hashlib
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from ...catalogue.digest import digest_of
from ...model.picture import Picture
from ..photos import Darkroom, drawer, put_away
from ..recipe import ENCODERS
from .words import Words

if TYPE_CHECKING:
    from .pen import Pen

CARD, POSTER = (1200, 630), (1080, 1620)
DRAWING = "1"  # another way to draw makes all of them again
NO_FONT = "没有指定字体（mkdocs.yml 里 site-gen 的 cards: font），不做分享卡片和海报"
LOST_FONT = "没有 mkdocs.yml 里指定的字体（{}），不做分享卡片和海报"
BAD_FONT = "{} 不是能用的字体，或里面没有汉字，不做分享卡片和海报"


class Studio(Struct, frozen=True):
    """`seal` stands for the font and the way of drawing: part of what every card is made from."""

    font: str
    seal: bytes
    darkroom: Darkroom
    posters: bool = True

    def name(self, kind: str, words: Words, photo: Picture | None = None) -> str:
        """By content: `card-0123456789ab.png`. A poster with a photo is a JPEG."""
        key = digest_of(self.seal, kind, words, photo.key if photo else "").hex()[:12]
        return f"{kind}-{key}.{'jpg' if photo else 'png'}"

    def card(self, words: Words) -> bytes:
        from .card import draw_card

        return self._kept(self.name("card", words), lambda: draw_card(self._pen(), words))

    def poster(self, words: Words, photo: Picture | None) -> bytes:
        from .poster import draw_poster

        def draw() -> bytes:
            return draw_poster(self._pen(), words, drawer(self.darkroom, photo.address).read_bytes() if photo else None)

        return self._kept(self.name("poster", words, photo), draw)

    def _kept(self, name: str, draw: Callable[[], bytes]) -> bytes:
        path = drawer(self.darkroom, name)
        if not path.exists():
            put_away(path, draw())
        return path.read_bytes()

    def _pen(self) -> "Pen":
        from .lettering import simplified_face
        from .pen import Pen

        return Pen(self.font, simplified_face(self.font))


@lru_cache(maxsize=4)
def chosen_font(fonts: tuple[Path, ...]) -> tuple[Path | None, str]:
    """The first font that is there, or why there will be no cards."""
    font = next((path for path in fonts if path.is_file()), None)
    if font is None:
        return None, LOST_FONT.format("、".join(path.name for path in fonts)) if fonts else NO_FONT
    from .lettering import draws_chinese

    return (font, "") if draws_chinese(str(font)) else (None, BAD_FONT.format(font.name))


def open_studio(fonts: tuple[Path, ...], posters: bool, darkroom: Darkroom) -> Studio | None:
    """None without a font. Its bytes are an input of all that is drawn."""
    font, _ = chosen_font(fonts)
    if font is None:
        return None
    with font.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
    return Studio(str(font), digest_of(digest, DRAWING, ENCODERS), darkroom, posters)
