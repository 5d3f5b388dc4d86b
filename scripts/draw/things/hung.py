"""What is hung up: banners, lanterns, pennants."""

from ..light import EMBER
from ..pen import line, n, oval, poly, rect, strokes, words
from .colours import DEEP, GOLD


def banner(x: float, y: float, w: float, h: float = 24, text: str = "", fill: str = DEEP) -> str:
    """Hung up, its middle at (x, y)."""
    out = (
        rect(x - w / 2, y - h / 2, w, h, fill)
        + f'<rect x="{n(x - w / 2 + 3)}" y="{n(y - h / 2 + 3)}" width="{n(w - 6)}" height="{n(h - 6)}" fill="none" stroke="{GOLD}" stroke-width="1.2"/>'
    )
    return out + (
        words(x, y, text, h * 0.58, GOLD) if text else rect(x - w * 0.36, y - 1.4, w * 0.72, 2.8, GOLD)
    )


def lantern(x: float, y: float, r: float = 15, cord: float = 14) -> str:
    """Hangs from (x, y - cord)."""
    out = (
        strokes([(x, y - cord - r), (x, y - r)], "#b98a3e", 1.4)
        + oval(x, y, r * 1.12, r, EMBER)
        + oval(x, y, r * 0.5, r, "#e3574a")
    )
    out += rect(x - r * 0.5, y - r - 2, r, 4, GOLD, 1) + rect(x - r * 0.5, y + r - 2, r, 4, GOLD, 1)
    return out + line(f"M{n(x)} {n(y + r + 2)}v{n(r * 0.8)}", GOLD, 1.6)


def string(x0: float, y0: float, x1: float, y1: float, sag: float, count: int, r: float = 11) -> str:
    """A rope with lanterns."""
    out = line(
        f"M{n(x0)} {n(y0)}Q{n((x0 + x1) / 2)} {n((y0 + y1) / 2 + sag * 2)} {n(x1)} {n(y1)}", "#b98a3e", 1.6
    )
    for at in range(1, count + 1):
        t = at / (count + 1)
        x = x0 + (x1 - x0) * t
        y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * ((y0 + y1) / 2 + sag * 2) + t * t * y1
        out += lantern(x, y + r + 6, r, 6)
    return out


def pennants(x0: float, y0: float, x1: float, y1: float, sag: float = 14, count: int = 14) -> str:
    fills = ("#c0392b", "#e2bd6b", "#3f5d78", "#5f7a5f", "#efe3cf")
    out = line(
        f"M{n(x0)} {n(y0)}Q{n((x0 + x1) / 2)} {n((y0 + y1) / 2 + sag * 2)} {n(x1)} {n(y1)}", "#8a8078", 1.2
    )
    for at in range(count):
        t = (at + 0.5) / count
        x, y = (
            x0 + (x1 - x0) * t,
            (1 - t) ** 2 * y0 + 2 * t * (1 - t) * ((y0 + y1) / 2 + sag * 2) + t * t * y1,
        )
        out += poly([(x - 6, y), (x + 6, y), (x, y + 13)], fills[at % 5])
    return out
