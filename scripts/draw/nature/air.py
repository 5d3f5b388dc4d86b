"""The sky, clouds, rain and snow."""

from ..light import BRIGHT, Light
from ..pen import HEIGHT, WIDTH, Point, dot, faint, line, n, rect

SNOW = "#f6f8f8"


def sky(light: Light, sun: Point | None = None, r: float = 26) -> str:
    back = rect(-200, -200, WIDTH + 400, HEIGHT + 400, light.sky)
    if light.night:
        stars = (
            (50, 40),
            (120, 78),
            (200, 30),
            (286, 62),
            (350, 24),
            (430, 50),
            (520, 84),
            (566, 30),
            (90, 120),
            (250, 110),
            (470, 118),
        )
        back += "".join(dot(x, y, 1.2 + x % 3 * 0.3, BRIGHT) for x, y in stars)
    return back + (dot(*sun, r, light.sun) if sun and not light.rain else "")


def cloud(x: float, y: float, w: float, light: Light) -> str:
    white = "#fbfbf6"
    return faint(
        0.75,
        rect(x, y, w, w * 0.16, white, w * 0.08),
        rect(x + w * 0.22, y - w * 0.11, w * 0.5, w * 0.2, white, w * 0.1),
    )


def snowfall(count: int = 60) -> str:
    return "".join(dot(at * 97.3 % 600, at * 61.7 % 400, 1.6 + at % 3, SNOW) for at in range(1, count))


def rainfall() -> str:
    return faint(
        0.5,
        "".join(
            line(f"M{n(at * 83.9 % 640)} {n(at * 47.3 % 400)}l-5 17", "#f2f6f7", 1.4) for at in range(1, 70)
        ),
    )


def weather(light: Light) -> str:
    if light.rain:
        return rainfall()
    return snowfall() if light.snow else ""
