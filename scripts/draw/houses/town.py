"""Blocks of flats and shops. (x, y) is the middle of the foot unless said."""

from ..light import Light
from ..pen import line, n, rect, shade, words
from .parts import DARK_WOOD, GOLD, LACQUER, ROOF, WALL, WOOD, roof


def block(
    x: float,
    y: float,
    w: float,
    h: float,
    light: Light,
    wall: str = "#dcd9c8",
    rows: int = 5,
    columns: int = 3,
) -> str:
    """A block of flats: plain, balconies, a flat roof."""
    out = rect(x - w / 2, y - h, w, h, wall) + rect(x - w / 2 - 2, y - h - 4, w + 4, 5, shade(wall, 0.86))
    for row in range(rows):
        for column in range(columns):
            wx, wy = x - w / 2 + w * (column + 0.5) / columns, y - h + h * (row + 0.3) / (rows + 0.4)
            lit = light.window("#a9bcbd") if (row * 3 + column * 5) % 4 else "#8fa3a6"
            out += rect(wx - w / columns * 0.28, wy, w / columns * 0.56, h / rows * 0.5, lit) + rect(
                wx - w / columns * 0.33, wy + h / rows * 0.42, w / columns * 0.66, 3, shade(wall, 0.8)
            )
    return out


def shop(
    x: float,
    y: float,
    w: float,
    h: float,
    light: Light,
    sign: str = LACQUER,
    label: str = "",
    wall: str = WALL,
) -> str:
    """One front of an old street: tiled eaves, a signboard, folding doors."""
    out = rect(x - w / 2, y - h, w, h, wall) + rect(x - w / 2, y - h * 0.56, w, h * 0.14, sign)
    if label:
        out += words(x, y - h * 0.49, label, h * 0.11, GOLD)
    out += "".join(
        rect(x - w * 0.44 + at * w * 0.225, y - h * 0.4, w * 0.2, h * 0.4, WOOD if at % 3 else DARK_WOOD)
        for at in range(4)
    )
    out += "".join(
        rect(x - w * 0.42 + at * w * 0.3, y - h * 0.88, w * 0.22, h * 0.24, light.window("#b9a184"))
        + line(f"M{n(x - w * 0.31 + at * w * 0.3)} {n(y - h * 0.88)}v{n(h * 0.24)}", WOOD, 1.5)
        for at in range(3)
    )
    return out + roof(x, y - h, w, h * 0.24, light, ROOF, 8)
