"""A font that draws on a picture."""

from msgspec import Struct
from PIL import Image, ImageDraw

from .lettering import HALF, HALF_EMPTY, Fitted, Measure, face, fitted, measure_of
from .scenery import Colour


class Pen(Struct, frozen=True):
    """One font file; `index` is its place in a collection."""

    path: str
    index: int = 0

    def measure(self, size: int) -> Measure:
        return measure_of(self.path, self.index, size)

    def fit(self, text: str, sizes: tuple[int, ...], width: int, most: int) -> Fitted:
        return fitted(text, self.measure, sizes, width, most)

    def write(self, image: Image.Image, at: tuple[int, int], text: Fitted, colour: Colour, lead: float = 1.36) -> int:
        """Lines from `at` (left, top) downwards; returns where the next would begin."""
        draw, font, (x, y) = ImageDraw.Draw(image), face(self.path, self.index, text.size), at
        for line in text.lines:
            # A full-width opening mark is half empty: without this the line would seem to begin further in.
            hang = round(text.size * HALF) if line[:1] in HALF_EMPTY else 0
            draw.text((x - hang, y), line, colour, font)
            y += round(text.size * lead)
        return y

    def line(self, image: Image.Image, at: tuple[int, int], text: str, size: int, colour: Colour, width: int) -> int:
        """One line, made shorter where it is too long."""
        return self.write(image, at, self.fit(text, (size, size - 4), width, 1), colour)
