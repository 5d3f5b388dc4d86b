"""The poster that goes round as a picture: 1080 × 1620, with the address as a QR code."""

from io import BytesIO

import segno
from PIL import Image, ImageDraw, ImageOps

from .card import as_png
from .pen import Pen
from .scenery import GOLD, GOLD_TEXT, INK, INK_2, PAPER, Colour, colour_of, ground
from .studio import POSTER as SIZE
from .words import Words

_MARGIN, _WIDTH, _WHITE = 72, 936, (255, 255, 255)
_FACE = 720  # height of the upper part: the photo, or the title on the scenery
_QR = 264


def draw_poster(pen: Pen, words: Words, photo: bytes | None) -> bytes:
    """JPEG with a photo, PNG without; `photo` is one of its renditions."""
    colour = colour_of(words.theme_id)
    image = Image.new("RGB", SIZE, PAPER)
    if photo is None:
        image.paste(ground((SIZE[0], _FACE), colour, 240), (0, 0))
        title = pen.fit(words.title, (88, 78, 68, 60), _WIDTH, 3)
        pen.line(image, (_MARGIN, 72), words.site, 42, GOLD_TEXT, _WIDTH - 160)
        ImageDraw.Draw(image).rectangle((_MARGIN, 148, _MARGIN + 96, 151), GOLD)
        pen.write(image, (_MARGIN, {1: 290, 2: 240}.get(len(title.lines), 196)), title, _WHITE)
        top = _FACE + 56
    else:
        with Image.open(BytesIO(photo)) as found:
            image.paste(ImageOps.fit(found.convert("RGB"), (SIZE[0], _FACE), centering=(0.5, 0.4)), (0, 0))
        title = pen.fit(words.title, (68, 60, 54), _WIDTH, 3)
        top = pen.write(image, (_MARGIN, _FACE + 44), title, INK) + 22
    _lower(pen, image, words, top, colour)
    return as_jpeg(image) if photo else as_png(image)


def _lower(pen: Pen, image: Image.Image, words: Words, top: int, colour: Colour) -> None:
    draw, foot = ImageDraw.Draw(image), SIZE[1] - _QR - 96
    top = pen.line(image, (_MARGIN, top), words.below, 34, colour, _WIDTH) + 18
    room = max(1, min(6, (foot - 40 - top) // 58))
    if words.summary:
        pen.write(image, (_MARGIN, top), pen.fit(words.summary, (38,), _WIDTH, room), INK_2, 1.52)
    draw.line((_MARGIN, foot, SIZE[0] - _MARGIN, foot), GOLD, 2)
    image.paste(_code(words.url), (SIZE[0] - _MARGIN - _QR, foot + 40))
    width = _WIDTH - _QR - 40
    y = pen.line(image, (_MARGIN, foot + 62), words.site, 52, colour, width) + 12
    if words.slogan:
        y = pen.line(image, (_MARGIN, y), words.slogan, 32, INK_2, width)
    pen.line(image, (_MARGIN, max(y + 8, foot + 204)), "长按识别二维码，阅读全文", 34, INK, width)


def _code(url: str) -> Image.Image:
    """Modules of whole pixels, on white with the quiet zone that a reader needs (ISO/IEC 18004: four modules)."""
    matrix = [list(row) for row in segno.make(url, error="m", micro=False).matrix_iter(border=4)]
    small = Image.new("L", (len(matrix), len(matrix)), 255)
    small.putdata([0 if dark else 255 for row in matrix for dark in row])
    scale = max(1, _QR // len(matrix))
    side = len(matrix) * scale
    code = Image.new("RGB", (_QR, _QR), _WHITE)
    code.paste(small.resize((side, side), Image.Resampling.NEAREST), ((_QR - side) // 2,) * 2)
    return code


def as_jpeg(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=84, progressive=True, optimize=True)
    return out.getvalue()
