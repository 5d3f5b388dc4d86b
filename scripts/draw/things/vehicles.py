"""Bicycles, buses, vans, boats; market stalls. (x, y) is the middle of the foot unless said."""

from ..pen import dot, group, line, n, oval, poly, rect, ring, shade, shape, strokes, words
from .colours import INK, RED, STEEL


def bicycle(x: float, y: float, s: float = 1, fill: str = "#3f5d78") -> str:
    frame = (
        strokes([(-22, -14), (-8, -36), (14, -36), (22, -14)], fill, 2.6)
        + strokes([(-8, -36), (0, -14), (14, -36)], fill, 2.6)
        + strokes([(-22, -14), (0, -14)], fill, 2.4)
    )
    bar = (
        strokes([(14, -36), (16, -46), (9, -47)], INK, 2.4)
        + strokes([(-8, -36), (-10, -42)], INK, 2)
        + oval(-10, -43, 7, 2.4, INK)
    )
    return group(ring(-22, -14, 13, INK, 2.4), ring(22, -14, 13, INK, 2.4), frame, bar, at=(x, y), scale=s)


def spoked(x: float, y: float, r: float, spokes: int, rim: float) -> str:
    """A wheel seen from the side, (x, y) its axle."""
    lines = (
        group(line(f"M0 0V{n(-r)}", "#8f9a9c", 1.7), at=(x, y), turn=at * 360 / spokes)
        for at in range(spokes)
    )
    return ring(x, y, r, INK, rim) + "".join(lines) + dot(x, y, 7, "#54606a")


def bus(x: float, y: float, w: float, fill: str = "#c0392b", label: str = "") -> str:
    """From the side, its left lower corner at (x, y)."""
    h = w * 0.42
    out = (
        rect(x, y - h, w, h * 0.88, fill, 10)
        + rect(x + w * 0.03, y - h * 0.9, w * 0.94, h * 0.4, "#cfe0e2", 6)
        + rect(x, y - h * 0.36, w, h * 0.07, "#f3e6cc")
    )
    out += "".join(rect(x + w * at, y - h * 0.9, 3, h * 0.4, fill) for at in (0.19, 0.36, 0.53, 0.7)) + rect(
        x + w * 0.75, y - h * 0.88, w * 0.11, h * 0.72, "#b9cfd3", 3
    )
    out += "".join(
        dot(x + w * at, y - 2, h * 0.15, INK) + dot(x + w * at, y - 2, h * 0.07, "#b9b3a8")
        for at in (0.2, 0.82)
    )
    return out + (words(x + w * 0.42, y - h * 0.21, label, h * 0.16, "#fff4d8") if label else "")


def van(x: float, y: float, w: float, fill: str = "#5f8a82", label: str = "") -> str:
    h = w * 0.5
    out = rect(x, y - h, w * 0.72, h * 0.88, fill, 6) + shape(
        f"M{n(x + w * 0.7)} {n(y - h * 0.86)}H{n(x + w * 0.86)}L{n(x + w)} {n(y - h * 0.46)}V{n(y - h * 0.12)}H{n(x + w * 0.7)}Z",
        fill,
    )
    out += poly(
        [
            (x + w * 0.74, y - h * 0.78),
            (x + w * 0.84, y - h * 0.78),
            (x + w * 0.94, y - h * 0.46),
            (x + w * 0.74, y - h * 0.46),
        ],
        "#cfe0e2",
    ) + rect(x, y - h * 0.26, w, h * 0.08, "#f3e6cc")
    out += "".join(
        dot(x + w * at, y - 2, h * 0.15, INK) + dot(x + w * at, y - 2, h * 0.07, "#b9b3a8")
        for at in (0.2, 0.8)
    )
    return out + (words(x + w * 0.34, y - h * 0.78, label, h * 0.15, "#fff4d8") if label else "")


def boat(x: float, y: float, w: float, fill: str = "#7a5238") -> str:
    """Its waterline at y."""
    return shape(
        f"M{n(x - w / 2)} {n(y - w * 0.12)}Q{n(x - w * 0.3)} {n(y + w * 0.08)} {n(x)} {n(y + w * 0.08)}T{n(x + w / 2)} {n(y - w * 0.12)}Q{n(x)} {n(y - w * 0.03)} {n(x - w / 2)} {n(y - w * 0.12)}Z",
        fill,
    ) + line(
        f"M{n(x - w / 2)} {n(y - w * 0.12)}Q{n(x)} {n(y - w * 0.03)} {n(x + w / 2)} {n(y - w * 0.12)}",
        shade(fill, 0.75),
        2,
    )


def tent(x: float, y: float, w: float, h: float, fill: str = RED, label: str = "") -> str:
    """A market stall with a striped awning."""
    out = rect(x - w / 2, y - h, 4, h, STEEL) + rect(x + w / 2 - 4, y - h, 4, h, STEEL)
    stripes = 8
    for at in range(stripes):
        sx, sw = x - w / 2 - 6 + at * (w + 12) / stripes, (w + 12) / stripes
        colour = fill if at % 2 == 0 else "#fbf3e2"
        out += rect(sx, y - h - 14, sw, 20, colour) + shape(
            f"M{n(sx)} {n(y - h + 6)}h{n(sw)}q{n(-sw / 2)} {n(sw * 0.9)} {n(-sw)} 0Z", colour
        )
    return (
        out
        + poly(
            [
                (x - w / 2 - 6, y - h - 14),
                (x - w * 0.34, y - h - 34),
                (x + w * 0.34, y - h - 34),
                (x + w / 2 + 6, y - h - 14),
            ],
            shade(fill, 0.86),
        )
        + (words(x, y - h - 24, label, 13, "#fff4d8") if label else "")
    )
