"""What a hand holds, drawn with the hand at (0, 0); and open books."""

from ..light import EMBER
from ..pen import dot, line, n, poly, rect, shade, shape, strokes
from .colours import INK, PAPER, STEEL, WOOD


def book(x: float, y: float, w: float = 26) -> str:
    """Open, seen from the reader's front."""
    return shape(
        f"M{n(x)} {n(y)}q{n(-w * 0.25)} {n(-w * 0.16)} {n(-w / 2)} 0v{n(-w * 0.34)}q{n(w * 0.25)} {n(-w * 0.16)} {n(w / 2)} 0q{n(w * 0.25)} {n(-w * 0.16)} {n(w / 2)} 0v{n(w * 0.34)}q{n(-w * 0.25)} {n(-w * 0.16)} {n(-w / 2)} 0Z",
        PAPER,
    ) + line(f"M{n(x)} {n(y)}v{n(-w * 0.34)}", WOOD, 1.4)


def broom(length: float = 60) -> str:
    """Held: from the hand's (0, 0) upwards a third, the brush below."""
    return strokes([(0, -length * 0.36), (0, length * 0.46)], WOOD, 2.6) + poly(
        [(-4, length * 0.44), (4, length * 0.44), (9, length * 0.66), (-9, length * 0.66)], "#d9a441"
    )


def shovel(length: float = 62, fill: str = STEEL) -> str:
    return strokes([(0, -length * 0.4), (0, length * 0.4)], WOOD, 2.8) + shape(
        f"M-7 {n(length * 0.36)}H7V{n(length * 0.52)}Q0 {n(length * 0.68)} -7 {n(length * 0.52)}Z", fill
    )


def hoe(length: float = 60) -> str:
    return strokes([(0, -length * 0.4), (0, length * 0.5)], WOOD, 2.6) + poly(
        [(-2, length * 0.46), (13, length * 0.52), (12, length * 0.58), (-2, length * 0.54)], STEEL
    )


def sheet(w: float = 16) -> str:
    """A paper in the hand."""
    return rect(-w * 0.2, -w * 0.9, w, w * 1.24, PAPER, 1) + line(
        f"M{n(w * 0.02)} {n(-w * 0.55)}h{n(w * 0.56)}M{n(w * 0.02)} {n(-w * 0.25)}h{n(w * 0.56)}M{n(w * 0.02)} {n(w * 0.04)}h{n(w * 0.34)}",
        "#c9b48e",
        1.1,
    )


def microphone() -> str:
    return strokes([(0, 3), (0, -7)], INK, 2.6) + dot(0, -10, 3.6, "#54606a")


def fan(fill: str = EMBER) -> str:
    return shape("M0 0L-12 -14A18 18 0 0 1 12 -14Z", fill) + line(
        "M0 0L-6 -17M0 0V-18M0 0L6 -17", shade(fill, 0.78), 1
    )
