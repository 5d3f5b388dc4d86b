"""Trees, bamboo, bushes, fallen leaves."""

from ..light import Light
from ..pen import Point, dot, line, n, oval, poly, rect, shade, shape, strokes
from .air import SNOW

TRUNK = "#6b4f3f"


def tree(x: float, y: float, h: float, light: Light, kind: int = 0) -> str:
    """A round tree, its foot at (x, y). Bare with snow in winter, in flower in spring for odd kinds."""
    trunk = rect(x - h * 0.035, y - h * 0.5, h * 0.07, h * 0.5, TRUNK)
    if light.snow:
        return bare_tree(x, y, h)
    leaf, leaf2 = (light.leaf, light.leaf2) if kind % 2 == 0 else (light.leaf2, light.leaf)
    if light.bloom and kind % 2:
        leaf, leaf2 = light.bloom, shade(light.bloom, 1.07)
    r = h * 0.3
    return (
        trunk
        + strokes([(x, y - h * 0.34), (x + h * 0.12, y - h * 0.5)], TRUNK, h * 0.035)
        + dot(x - r * 0.62, y - h * 0.52, r * 0.72, leaf)
        + dot(x + r * 0.66, y - h * 0.54, r * 0.7, leaf)
        + dot(x, y - h * 0.7, r, leaf)
        + dot(x + r * 0.2, y - h * 0.77, r * 0.55, leaf2)
        + dot(x - r * 0.55, y - h * 0.57, r * 0.36, leaf2)
    )


def bare_tree(x: float, y: float, h: float) -> str:
    def branch(points: list[Point], w: float) -> str:
        return strokes([(x + px * h, y - py * h) for px, py in points], TRUNK, w * h)

    tips = ((-0.2, 0.78), (0.22, 0.82), (0, 0.95), (-0.27, 0.6), (0.28, 0.62))
    return (
        branch([(0, 0), (0, 0.6), (0, 0.95)], 0.05)
        + branch([(0, 0.42), (-0.14, 0.62), (-0.2, 0.78)], 0.028)
        + branch([(0, 0.46), (0.15, 0.66), (0.22, 0.82)], 0.028)
        + branch([(-0.1, 0.56), (-0.27, 0.6)], 0.02)
        + branch([(0.12, 0.6), (0.28, 0.62)], 0.02)
        + "".join(oval(x + px * h, y - py * h, h * 0.05, h * 0.022, SNOW) for px, py in tips)
    )


def conifer(x: float, y: float, h: float, light: Light) -> str:
    green = "#5c7a6c" if light.snow else "#4f7260"
    out = rect(x - h * 0.03, y - h * 0.16, h * 0.06, h * 0.16, TRUNK)
    for low, wide in ((0.1, 0.24), (0.34, 0.19), (0.56, 0.14)):
        out += poly(
            [(x - wide * h, y - low * h), (x, y - (low + 0.42) * h), (x + wide * h, y - low * h)], green
        )
        if light.snow:
            out += poly(
                [
                    (x - wide * h * 0.5, y - (low + 0.21) * h),
                    (x, y - (low + 0.42) * h),
                    (x + wide * h * 0.5, y - (low + 0.21) * h),
                    (x, y - (low + 0.25) * h),
                ],
                SNOW,
            )
    return out


def poplar(x: float, y: float, h: float, light: Light) -> str:
    if light.snow:
        return bare_tree(x, y, h)
    return (
        rect(x - h * 0.02, y - h * 0.3, h * 0.04, h * 0.3, TRUNK)
        + oval(x, y - h * 0.58, h * 0.13, h * 0.42, light.leaf)
        + oval(x + h * 0.03, y - h * 0.66, h * 0.06, h * 0.26, light.leaf2)
    )


def willow(x: float, y: float, h: float, light: Light) -> str:
    out = line(
        f"M{n(x)} {n(y)}Q{n(x - h * 0.06)} {n(y - h * 0.3)} {n(x + h * 0.02)} {n(y - h * 0.66)}",
        TRUNK,
        h * 0.06,
    )
    leaf = "#b9b7a6" if light.snow else light.leaf2
    for at in range(-6, 7):
        dx = at * h * 0.07
        drop = h * (0.62 - abs(at) * 0.035) + (at % 3) * h * 0.05
        out += line(
            f"M{n(x + dx * 0.3)} {n(y - h * 0.86)}Q{n(x + dx * 1.1)} {n(y - h * 0.94)} {n(x + dx * 1.25)} {n(y - h * 0.9 + drop)}",
            leaf if at % 2 else shade(leaf, 0.9),
            h * 0.035,
        )
    return out


def bamboo(x: float, y: float, h: float, light: Light, stems: int = 4) -> str:
    green = "#93a98f" if light.snow else "#7f9f6a"
    out = ""
    for at in range(stems):
        px, top = x + at * h * 0.09, h * (1 - at % 3 * 0.12)
        out += line(
            f"M{n(px)} {n(y)}Q{n(px + 2)} {n(y - top * 0.6)} {n(px + h * 0.07)} {n(y - top)}",
            green,
            h * 0.022,
        )
        for k in range(5):
            ky = y - top * (0.52 + k * 0.1)
            for side in (-1, 1):
                out += shape(
                    f"M{n(px + 3)} {n(ky)}q{n(side * h * 0.06)} {n(-h * 0.01)} {n(side * h * 0.12)} {n(h * 0.045)}q{n(-side * h * 0.06)} {n(h * 0.005)} {n(-side * h * 0.12)} {n(-h * 0.045)}Z",
                    shade(green, 0.94 + k % 2 * 0.12),
                )
    return out


def bush(x: float, y: float, w: float, fill: str) -> str:
    return shape(
        f"M{n(x - w / 2)} {n(y)}Q{n(x - w * 0.55)} {n(y - w * 0.4)} {n(x - w * 0.22)} {n(y - w * 0.42)}Q{n(x)} {n(y - w * 0.66)} {n(x + w * 0.24)} {n(y - w * 0.42)}Q{n(x + w * 0.56)} {n(y - w * 0.38)} {n(x + w / 2)} {n(y)}Z",
        fill,
    )


def fallen_leaves(light: Light, y0: float, y1: float, count: int = 24) -> str:
    fills = ("#d99a45", "#c57a34", "#e0b65a")
    return "".join(
        oval(at * 71.3 % 600, y0 + at * 37.9 % (y1 - y0), 4, 2, fills[at % 3]) for at in range(1, count)
    )
