"""The card that stands for a link: 1200 × 630, as social networks show it."""

from io import BytesIO

from PIL import Image, ImageDraw

from .pen import Pen
from .scenery import GOLD, GOLD_TEXT, colour_of, ground
from .studio import CARD as SIZE
from .words import Words

_MARGIN, _WIDTH, _WHITE = 84, 1032, (255, 255, 255)
_TITLE, _HILLS = (78, 70, 62, 54), 190


def draw_card(pen: Pen, words: Words) -> bytes:
    """PNG."""
    image = ground(SIZE, colour_of(words.theme_id), _HILLS).copy()
    draw = ImageDraw.Draw(image)
    pen.line(image, (_MARGIN, 62), words.site, 40, GOLD_TEXT, _WIDTH - 160)
    draw.rectangle((_MARGIN, 132, _MARGIN + 96, 135), GOLD)
    title = pen.fit(words.title, _TITLE, _WIDTH, 3)
    # One or two lines stand lower, so that they do not hang from the top.
    top = {1: 236, 2: 196}.get(len(title.lines), 164)
    end = pen.write(image, (_MARGIN, top), title, _WHITE)
    pen.line(image, (_MARGIN, max(end + 14, 436)), words.below, 30, GOLD_TEXT, _WIDTH)
    return as_png(image)


def as_png(image: Image.Image) -> bytes:
    """Of few colours, because it is flat but for the edges of letters."""
    out = BytesIO()
    image.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG", compress_level=6)
    return out.getvalue()
