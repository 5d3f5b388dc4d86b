"""Drum towers, pavilions, bridges. (x, y) is the middle of the foot unless said."""

from ..light import Light
from ..nature import SNOW
from ..pen import dot, line, n, poly, rect, shade, shape
from .parts import DARK_WOOD, GOLD, LACQUER, ROOF, STONE


def drum_tower(x: float, y: float, h: float, light: Light) -> str:
    """鼓楼: many eaves, the widest below."""
    out = "".join(
        rect(x + h * at - 3, y - h * 0.3, 6, h * 0.3, DARK_WOOD) for at in (-0.17, -0.06, 0.06, 0.17)
    )
    eaves = 7
    for at in range(eaves):
        w, ey = h * (0.44 - at * 0.045), y - h * (0.28 + at * 0.085)
        out += rect(x - w * 0.36, ey - h * 0.07, w * 0.72, h * 0.075, light.window("#d9c3a0"))
        out += shape(
            f"M{n(x - w / 2 - 7)} {n(ey - 3)}Q{n(x - w * 0.4)} {n(ey - h * 0.02)} {n(x - w * 0.3)} {n(ey - h * 0.055)}H{n(x + w * 0.3)}Q{n(x + w * 0.4)} {n(ey - h * 0.02)} {n(x + w / 2 + 7)} {n(ey - 3)}L{n(x + w / 2)} {n(ey + 1)}H{n(x - w / 2)}Z",
            ROOF,
        )
        out += line(f"M{n(x - w / 2)} {n(ey + 1)}H{n(x + w / 2)}", SNOW if light.snow else "#d8cbb2", 1.8)
    top = y - h * (0.28 + (eaves - 1) * 0.085) - h * 0.055
    return (
        out
        + poly([(x - h * 0.07, top), (x, top - h * 0.1), (x + h * 0.07, top)], ROOF)
        + rect(x - 1.5, top - h * 0.17, 3, h * 0.08, LACQUER)
        + dot(x, top - h * 0.12, 3, GOLD)
    )


def pavilion(x: float, y: float, w: float, light: Light) -> str:
    """凉亭: four posts, upturned eaves."""
    h = w * 0.62
    out = (
        "".join(rect(x + w * at - 3, y - h, 6, h, LACQUER) for at in (-0.4, -0.13, 0.13, 0.4))
        + rect(x - w * 0.46, y - 5, w * 0.92, 6, STONE)
        + rect(x - w * 0.42, y - h * 0.26, w * 0.84, 4, LACQUER)
    )
    out += shape(
        f"M{n(x - w * 0.64)} {n(y - h - 8)}Q{n(x - w * 0.4)} {n(y - h - 2)} {n(x - w * 0.12)} {n(y - h * 1.5)}H{n(x + w * 0.12)}Q{n(x + w * 0.4)} {n(y - h - 2)} {n(x + w * 0.64)} {n(y - h - 8)}L{n(x + w * 0.5)} {n(y - h + 4)}H{n(x - w * 0.5)}Z",
        ROOF,
    )
    if light.snow:
        out += line(
            f"M{n(x - w * 0.5)} {n(y - h - 6)}Q{n(x - w * 0.3)} {n(y - h - 8)} {n(x - w * 0.12)} {n(y - h * 1.5)}H{n(x + w * 0.12)}Q{n(x + w * 0.3)} {n(y - h - 8)} {n(x + w * 0.5)} {n(y - h - 6)}",
            SNOW,
            5,
        )
    return out + dot(x, y - h * 1.54, 4, GOLD)


def bridge(x: float, y: float, w: float, light: Light, arches: int = 1) -> str:
    """A stone bridge; its road at y - w * 0.2 in the middle, y at the ends."""
    rise, fill = w * 0.2, "#c4b79f"
    out = shape(
        f"M{n(x - w / 2)} {n(y)}Q{n(x)} {n(y - rise * 2)} {n(x + w / 2)} {n(y)}V{n(y + w * 0.12)}H{n(x - w / 2)}Z",
        fill,
    )
    for at in range(arches):
        cx, r = x + (at - (arches - 1) / 2) * w / (arches + 0.4), w * 0.36 / (arches + 0.5)
        out += shape(
            f"M{n(cx - r)} {n(y + w * 0.12)}V{n(y + r * 0.2)}A{n(r)} {n(r)} 0 0 1 {n(cx + r)} {n(y + r * 0.2)}V{n(y + w * 0.12)}Z",
            light.water,
        )
        out += line(
            f"M{n(cx - r)} {n(y + w * 0.12)}V{n(y + r * 0.2)}A{n(r)} {n(r)} 0 0 1 {n(cx + r)} {n(y + r * 0.2)}V{n(y + w * 0.12)}",
            shade(fill, 0.84),
            2.4,
        )
    rail = f"M{n(x - w / 2)} {n(y - 8)}Q{n(x)} {n(y - rise * 2 - 10)} {n(x + w / 2)} {n(y - 8)}"
    posts = "".join(
        rect(
            x - w / 2 + w * at / 12 - 1.5,
            y - 8 - rise * 1.02 * (1 - ((at - 6) / 6) ** 2),
            3,
            10,
            shade(fill, 0.84),
        )
        for at in range(13)
    )
    return out + posts + line(rail, shade(fill, 0.84), 3)
