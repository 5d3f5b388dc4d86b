"""Hills, fields, terraces, the ground."""

from ..light import Light
from ..pen import HEIGHT, WIDTH, Point, line, n, poly, rect, shade, shape
from .air import SNOW


def ridge(points: list[Point], fill: str, base: float = 420) -> str:
    """Mountains as a line of peaks, filled down to `base`."""
    return poly([(points[0][0], base), *points, (points[-1][0], base)], fill)


def hills(light: Light, top: float = 120, kind: int = 0) -> str:
    """Three ranges behind each other; `kind` chooses their outline."""
    forms = (
        (
            (-10, 70, 78, 10, 160, 60, 246, 0, 330, 66, 420, 16, 512, 60, 610, 20),
            (-10, 96, 90, 58, 210, 98, 320, 50, 430, 100, 520, 66, 610, 92),
        ),
        (
            (-10, 30, 60, 56, 150, 4, 260, 66, 372, 26, 470, 62, 560, 8, 610, 40),
            (-10, 90, 120, 62, 240, 104, 380, 60, 500, 98, 610, 66),
        ),
        (
            (-10, 52, 130, 20, 230, 50, 320, 12, 380, 34, 470, 0, 610, 60),
            (-10, 80, 80, 96, 200, 60, 330, 100, 460, 54, 610, 96),
        ),
    )
    far, mid = ([(form[at], top + form[at + 1]) for at in range(0, len(form), 2)] for form in forms[kind % 3])
    out = ridge(far, light.far) + ridge(mid, light.mid)
    if light.snow:
        out += "".join(
            poly([(x, y), (x - 16, y + 13), (x - 5, y + 10), (x + 4, y + 15), (x + 15, y + 11)], SNOW)
            for x, y in far[1:-1]
            if y < top + 30
        )
    return out


def round_hills(light: Light, top: float = 150) -> str:
    """Soft hills of the plains and the south-east."""
    return shape(
        f"M-10 420V{top + 40}Q70 {top - 10} 160 {top + 24}Q260 {top - 30} 370 {top + 22}Q470 {top - 14} 610 {top + 34}V420Z",
        light.far,
    ) + shape(
        f"M-10 420V{top + 66}Q110 {top + 22} 230 {top + 60}Q350 {top + 18} 460 {top + 56}Q540 {top + 34} 610 {top + 58}V420Z",
        light.mid,
    )


def karst(light: Light, base: float = 250) -> str:
    """The steep single hills of Guizhou and Guangxi."""
    out = ""
    for x, w, h, fill in (
        (40, 90, 110, light.far),
        (150, 110, 150, light.far),
        (290, 90, 120, light.far),
        (420, 120, 160, light.far),
        (560, 110, 120, light.far),
        (95, 120, 90, light.mid),
        (235, 110, 80, light.mid),
        (360, 120, 96, light.mid),
        (500, 130, 92, light.mid),
    ):
        out += shape(
            f"M{n(x - w / 2)} {base}Q{n(x - w * 0.34)} {n(base - h)} {x} {n(base - h)}Q{n(x + w * 0.34)} {n(base - h)} {n(x + w / 2)} {base}Z",
            fill,
        )
    return out + rect(-10, base - 1, 620, 200, light.mid)


def ground(y: float, fill: str) -> str:
    return rect(-200, y, WIDTH + 400, HEIGHT + 400, fill)


def field(d_top: str, fill: str) -> str:
    """All below a line that runs from the left edge to the right."""
    return shape(f"{d_top}V420H-10Z", fill)


def terraces(light: Light, top: float, rows: int = 6, step: float = 30, bend: float = 24) -> str:
    """Curved paddies, bright edges; `bend`: how strongly they curve."""
    out = ""
    for row in range(rows):
        y = top + row * step * (1 + row * 0.06)
        fill = light.crop if row % 2 else light.crop2
        d = f"M-10 {n(y + bend)}Q130 {n(y - bend)} 300 {n(y + bend * 0.5)}T610 {n(y - bend * 0.6)}"
        out += field(d, fill) + line(d, shade(light.crop2, 1.14), 2.4)
    return out
