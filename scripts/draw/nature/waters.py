"""Water and what stands at its edge."""

from math import sin

from ..light import Light
from ..pen import WIDTH, n, rect, shade, shape, strokes


def water(y: float, light: Light, h: float = 400, seed: int = 1) -> str:
    ripple = shade(light.water, 1.13)
    marks = [
        (40, 22, 70),
        (170, 50, 90),
        (330, 26, 80),
        (470, 60, 76),
        (90, 86, 60),
        (400, 96, 110),
        (230, 122, 80),
        (540, 120, 70),
        (30, 140, 80),
        (320, 156, 66),
    ]
    out = rect(-200, y, WIDTH + 400, h, light.water)
    return out + "".join(
        rect((x + seed * 57) % 620 - 30, y + dy, w, 3, ripple, 1.5) for x, dy, w in marks if dy < h - 6
    )


def reeds(x: float, y: float, h: float, light: Light, mirror: bool = False) -> str:
    green = light.near if not light.snow else "#9fb0a8"
    side = -1 if mirror else 1
    blades = ((0, 1, 0.1), (0.16, 0.8, 0.3), (0.32, 0.92, 0.36), (0.48, 0.6, 0.6), (-0.14, 0.66, -0.06))
    return "".join(
        shape(
            f"M{n(x + side * b * h * 0.5)} {n(y)}Q{n(x + side * (b * 0.5 + 0.02) * h)} {n(y - t * h * 0.6)} {n(x + side * (b * 0.5 + lean * 0.4) * h)} {n(y - t * h)}Q{n(x + side * (b * 0.5 + 0.16) * h)} {n(y - t * h * 0.5)} {n(x + side * (b * 0.5 + 0.1) * h)} {n(y)}Z",
            shade(green, 0.86 + 0.07 * at),
        )
        for at, (b, t, lean) in enumerate(blades)
    )


def waving(x0: float, x1: float, y: float, fill: str, amplitude: float = 5) -> str:
    """A string of waves, for rope, cloth and rivers."""
    points = [(x0 + (x1 - x0) * at / 24, y + amplitude * sin(at * 1.1)) for at in range(25)]
    return strokes(points, fill, 2)
