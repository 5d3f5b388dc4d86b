"""Rooms from the inside."""

from ..pen import n, rect, shade
from .parts import WOOD


def room(wall: str, floor: str, y: float = 300, skirting: str = "") -> str:
    out = rect(-200, -200, 1000, 700, wall) + rect(-200, y, 1000, 500, floor)
    return out + rect(-200, y - 5, 1000, 6, skirting or shade(floor, 0.8))


def big_window(x: float, y: float, w: float, h: float, view: str, frame: str = WOOD, bars: int = 2) -> str:
    """`view`: what is seen through it, drawn in the window's own units from its left upper corner."""
    out = rect(x - 5, y - 5, w + 10, h + 10, frame) + rect(x, y, w, h, "#dfe9e6")
    out += f'<svg x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}">{view}</svg>'
    out += "".join(rect(x + w * at / bars - 2, y, 4, h, frame) for at in range(1, bars)) + rect(
        x, y + h * 0.5 - 2, w, 4, frame
    )
    return out + rect(x - 10, y + h + 4, w + 20, 6, shade(frame, 0.85))
