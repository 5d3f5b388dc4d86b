"""The ground that all cards share: hills, clouds and water of the site's banner, in the colour of a theme."""

from functools import lru_cache

from PIL import Image, ImageDraw

Colour = tuple[int, int, int]

PAPER, INK, INK_2, GOLD, GOLD_TEXT = (251, 248, 242), (34, 26, 23), (92, 80, 72), (201, 162, 77), (247, 220, 150)
RED: Colour = (138, 13, 13)
# Deep enough that white stands on all of them with at least 7:1.
THEMES: dict[str, Colour] = {
    **dict.fromkeys(("theory", "positions", "models", "city"), RED),
    **dict.fromkeys(("rural", "environment"), (22, 84, 52)),
    **dict.fromkeys(("youth", "digital", "law"), (23, 66, 122)),
    **dict.fromkeys(("health", "science", "care"), (12, 84, 92)),
    **dict.fromkeys(("culture", "customs", "family"), (108, 34, 78)),
    **dict.fromkeys(("volunteer", "emergency"), (140, 44, 10)),
}
# The hills of theme/art/banner.svg, far, middle and near, in its own coordinates (1600 × 160).
_HILLS = (
    (520, 160, 620, 118, 690, 134, 790, 84, 868, 116, 930, 96, 1010, 128, 1090, 74, 1122, 66, 1136, 78, 1158, 72,
     1220, 112, 1300, 82, 1392, 120, 1480, 78, 1600, 122, 1600, 160),
    (640, 160, 730, 136, 812, 146, 906, 118, 990, 140, 1064, 108, 1074, 92, 1080, 66, 1086, 60, 1108, 60, 1112, 68,
     1106, 76, 1110, 96, 1118, 110, 1190, 138, 1270, 112, 1350, 136, 1436, 106, 1520, 130, 1600, 110, 1600, 160),
    (700, 160, 800, 150, 900, 154, 1010, 142, 1120, 152, 1240, 144, 1360, 150, 1480, 138, 1600, 148, 1600, 160),
)  # fmt: skip
_LEFT, _WIDE = 560, 1040  # the part of the banner that is shown
_FINE = 2  # drawn larger and made smaller: Pillow's polygons have hard edges


def colour_of(theme: str) -> Colour:
    return THEMES.get(theme, RED)


@lru_cache(maxsize=24)
def ground(size: tuple[int, int], colour: Colour, hills: int) -> Image.Image:
    """A plain of `colour` with water above and hills of that height below. To be copied before it is drawn on."""
    width, height = size[0] * _FINE, size[1] * _FINE
    image = Image.new("RGB", (width, height), colour)
    draw = ImageDraw.Draw(image)
    _water(draw, width, height, mixed(colour, (255, 255, 255), 0.06))
    _moon(draw, width)
    for number, hill in enumerate(_HILLS):
        _hill(draw, hill, width, height, hills * _FINE, mixed(colour, (0, 0, 0), 0.10 + 0.16 * number))
    return image.resize(size, Image.Resampling.BOX)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))


def _water(draw: ImageDraw.ImageDraw, width: int, height: int, colour: Colour) -> None:
    """The rings of theme/art/wave.svg."""
    step, line = 48 * _FINE * 2, max(1, _FINE)
    for row, y in enumerate(range(0, height + step, step // 4)):
        for x in range(-step if row % 2 else -step // 2, width + step, step):
            for radius in (step * 11 // 24, step * 15 // 48, step // 6):
                draw.arc((x - radius, y - radius, x + radius, y + radius), 180, 360, colour, line)


def _moon(draw: ImageDraw.ImageDraw, width: int) -> None:
    """At the top right, where no letter comes."""
    x, y, radius = width - 112 * _FINE, 112 * _FINE, 44 * _FINE
    for share, line in ((1.0, 3), (0.82, 1)):
        box = (x - radius * share, y - radius * share, x + radius * share, y + radius * share)
        draw.ellipse(box, outline=GOLD, width=line * _FINE)


def _hill(draw: ImageDraw.ImageDraw, points: tuple[int, ...], width: int, height: int, hills: int, colour: Colour) -> None:
    scale = width / _WIDE
    placed = [((x - _LEFT) * scale, height - (160 - y) * hills / 110) for x, y in zip(points[::2], points[1::2], strict=True)]
    placed[0], placed[-1] = (placed[0][0], height), (width, height)
    draw.polygon([(placed[0][0], height), *placed, (width, height)], colour)
