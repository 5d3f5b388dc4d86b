"""Tables, seats, shelves, boards, lamps. (x, y) is the middle of the foot unless said."""

from ..light import GLOW
from ..pen import dot, line, n, oval, poly, rect, shade, shape, strokes, words
from .colours import DARK_WOOD, DEEP, GOLD, WOOD


def table(x: float, y: float, w: float, h: float = 40, fill: str = WOOD) -> str:
    return (
        rect(x - w / 2 + 6, y - h, 6, h, shade(fill, 0.8))
        + rect(x + w / 2 - 12, y - h, 6, h, shade(fill, 0.8))
        + rect(x - w / 2, y - h - 4, w, 9, fill, 2)
    )


def cloth_table(x: float, y: float, w: float, h: float = 44, fill: str = DEEP, label: str = "") -> str:
    out = rect(x - w / 2 + 4, y - h, w - 8, h, fill) + rect(x - w / 2, y - h - 5, w, 9, shade(fill, 1.2), 2)
    out += line(f"M{n(x - w / 2 + 6)} {n(y - 7)}H{n(x + w / 2 - 6)}", GOLD, 1.6)
    return out + (words(x, y - h * 0.48, label, h * 0.42, GOLD) if label else "")


def round_table(x: float, y: float, w: float, h: float = 34, fill: str = WOOD) -> str:
    return (
        rect(x - 5, y - h, 10, h, shade(fill, 0.78))
        + oval(x, y, w * 0.22, 4, shade(fill, 0.7))
        + oval(x, y - h + 3, w / 2, w * 0.13, shade(fill, 0.8))
        + oval(x, y - h, w / 2, w * 0.13, fill)
    )


def bench(x: float, y: float, w: float, h: float = 24, fill: str = WOOD) -> str:
    return (
        strokes([(x - w * 0.42, y - h), (x - w * 0.46, y)], shade(fill, 0.78), 5)
        + strokes([(x + w * 0.42, y - h), (x + w * 0.46, y)], shade(fill, 0.78), 5)
        + rect(x - w / 2, y - h - 3, w, 7, fill, 2)
    )


def stool(x: float, y: float, w: float = 26, h: float = 24, fill: str = WOOD) -> str:
    return bench(x, y, w, h, fill)


def shelf(x: float, y: float, w: float, h: float, rows: int = 4, fill: str = "#7a5138") -> str:
    """A bookcase."""
    fills = ("#b5483a", "#8fa999", "#d9a441", "#f3ead8", "#3f5d78", "#b98a3e", "#8fa999", "#c9a777")
    out = rect(x - w / 2, y - h, w, h, fill)
    for row in range(rows):
        top = y - h + 6 + row * (h - 6) / rows
        tall = (h - 6) / rows - 6
        out += rect(x - w / 2 + 5, top, w - 10, tall, shade(fill, 0.74))
        at, k = x - w / 2 + 8, row * 3
        while at < x + w / 2 - 15:
            bw, bh = 5 + k * 7 % 5, tall * (0.66 + k * 5 % 4 * 0.09)
            if k % 7 != 5:
                out += rect(at, top + tall - bh, bw, bh, fills[k % len(fills)])
            at += bw + 1.6
            k += 1
    return out


def board(
    x: float, y: float, w: float, h: float, lines: int = 4, fill: str = "#4f6f5f", ink: str = "#dfe6dd"
) -> str:
    """A blackboard, its upper left corner (x, y)."""
    out = rect(x - 5, y - 5, w + 10, h + 10, WOOD) + rect(x, y, w, h, fill)
    return out + "".join(
        rect(x + w * 0.1, y + h * (at + 0.7) / (lines + 0.6), w * (0.8 - at % 3 * 0.17), 3.4, ink, 1.5)
        for at in range(lines)
    )


def plant(x: float, y: float, h: float = 40, pot: str = "#a8623c") -> str:
    out = "".join(
        shape(
            f"M{n(x)} {n(y - h * 0.34)}Q{n(x + dx * h * 0.5)} {n(y - h * 0.6)} {n(x + dx * h)} {n(y - h * (1 - abs(dx) * 0.7))}Q{n(x + dx * h * 0.9)} {n(y - h * 0.5)} {n(x)} {n(y - h * 0.34)}Z",
            fill,
        )
        for dx, fill in (
            (-0.42, "#5f8a62"),
            (0.42, "#5f8a62"),
            (-0.2, "#6f9a70"),
            (0.22, "#6f9a70"),
            (0.02, "#547a58"),
        )
    )
    return out + poly(
        [(x - h * 0.2, y - h * 0.38), (x + h * 0.2, y - h * 0.38), (x + h * 0.15, y), (x - h * 0.15, y)], pot
    )


def lamp(x: float, y: float, w: float = 40) -> str:
    """Hangs down to (x, y)."""
    return strokes([(x, y - w * 1.4), (x, y - w * 0.4)], "#4a3a33", 2) + poly(
        [(x - w * 0.24, y - w * 0.4), (x + w * 0.24, y - w * 0.4), (x + w / 2, y), (x - w / 2, y)], GLOW
    )


def drum(x: float, y: float, w: float = 40) -> str:
    return (
        rect(x - w / 2, y - w * 0.8, w, w * 0.66, DEEP, w * 0.14)
        + oval(x, y - w * 0.8, w / 2, w * 0.15, "#f3e2c0")
        + "".join(dot(x + w * at, y - w * 0.62, 1.8, GOLD) for at in (-0.4, -0.2, 0, 0.2, 0.4))
        + strokes([(x - w * 0.36, y), (x - w * 0.3, y - w * 0.2)], DARK_WOOD, 3)
        + strokes([(x + w * 0.36, y), (x + w * 0.3, y - w * 0.2)], DARK_WOOD, 3)
    )
