"""Roofs, windows, doors; what walls are made of."""

from ..light import Light
from ..nature import SNOW
from ..pen import line, n, poly, rect, shade, shape, strokes

ROOF, WALL, WOOD, DARK_WOOD, STONE, BRICK = "#4a3a33", "#ecdcc0", "#8a5a3a", "#5e3e2b", "#b9ac98", "#b5836a"


LACQUER, GOLD = "#9a1c1c", "#f0c36a"


def roof(x: float, y: float, w: float, h: float, light: Light, fill: str = ROOF, out: float = 12) -> str:
    """Its eaves at y, w wide without the overhang."""
    left, right = x - w / 2 - out, x + w / 2 + out
    top = shape(
        f"M{n(left)} {n(y)}Q{n(left + out + w * 0.1)} {n(y - h * 0.3)} {n(x - w * 0.3)} {n(y - h)}H{n(x + w * 0.3)}Q{n(right - out - w * 0.1)} {n(y - h * 0.3)} {n(right)} {n(y)}Z",
        fill,
    )
    if light.snow:
        top += shape(
            f"M{n(left + 3)} {n(y - 3)}Q{n(left + out + w * 0.1)} {n(y - h * 0.3 - 4)} {n(x - w * 0.3)} {n(y - h - 4)}H{n(x + w * 0.3)}Q{n(right - out - w * 0.1)} {n(y - h * 0.3 - 4)} {n(right - 3)} {n(y - 3)}Q{n(x)} {n(y - h * 0.36)} {n(left + 3)} {n(y - 3)}Z",
            SNOW,
        )
    return top


def gable(x: float, y: float, w: float, h: float, light: Light, fill: str = ROOF, out: float = 12) -> str:
    left, right = x - w / 2 - out, x + w / 2 + out
    top = poly([(left, y), (x, y - h), (right, y)], fill)
    if light.snow:
        top += poly(
            [
                (left + 2, y - 3),
                (x, y - h - 3),
                (right - 2, y - 3),
                (x + w * 0.1, y - h * 0.55),
                (x - w * 0.14, y - h * 0.5),
            ],
            SNOW,
        )
    return top


def window(x: float, y: float, w: float, h: float, light: Light, frame: str = WOOD) -> str:
    pane = light.window("#7d8f92")
    return (
        rect(x - w / 2 - 2, y - 2, w + 4, h + 4, frame)
        + rect(x - w / 2, y, w, h, pane)
        + line(f"M{n(x)} {n(y)}v{n(h)}M{n(x - w / 2)} {n(y + h / 2)}h{n(w)}", frame, 1.6)
    )


def door(x: float, y: float, w: float, h: float, fill: str = WOOD, couplet: bool = False) -> str:
    out = rect(x - w / 2, y - h, w, h, fill) + line(f"M{n(x)} {n(y - h)}v{n(h)}", shade(fill, 0.75), 1.6)
    if couplet:
        out += (
            rect(x - w / 2 - 8, y - h + 2, 5, h * 0.72, "#b5261e")
            + rect(x + w / 2 + 3, y - h + 2, 5, h * 0.72, "#b5261e")
            + rect(x - w * 0.4, y - h - 9, w * 0.8, 6, "#b5261e")
        )
    return out


def flag(x: float, y: float, h: float, w: float = 26) -> str:
    """A red banner on a pole, without emblem."""
    return strokes([(x, y), (x, y - h)], "#8a8078", 2.4) + shape(
        f"M{n(x)} {n(y - h)}q{n(w * 0.3)} -4 {n(w * 0.5)} 0t{n(w * 0.5)} 0v{n(w * 0.6)}q{n(-w * 0.3)} 4 {n(-w * 0.5)} 0t{n(-w * 0.5)} 0Z",
        "#c0392b",
    )
