"""Strokes: each function gives SVG text. A drawing is 600 × 400 units, x to the right, y downwards."""

from math import hypot
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 600, 400

Point = tuple[float, float]


def n(value: float) -> str:
    """A number as short as it reads the same to a tenth of a unit."""
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0) -> str:
    round_ = f' rx="{n(r)}"' if r else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{round_} fill="{fill}"/>'


def dot(x: float, y: float, r: float, fill: str) -> str:
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}"/>'


def ring(x: float, y: float, r: float, stroke: str, width: float) -> str:
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="none" stroke="{stroke}" stroke-width="{n(width)}"/>'


def oval(x: float, y: float, rx: float, ry: float, fill: str) -> str:
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{fill}"/>'


def shape(d: str, fill: str) -> str:
    return f'<path d="{d}" fill="{fill}"/>'


def poly(points: list[Point], fill: str) -> str:
    return shape("M" + "L".join(f"{n(x)} {n(y)}" for x, y in points) + "Z", fill)


def line(d: str, stroke: str, width: float = 2, dash: str = "") -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{n(width)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{dashes}/>'
    )


def strokes(points: list[Point], stroke: str, width: float = 2) -> str:
    return line("M" + "L".join(f"{n(x)} {n(y)}" for x, y in points), stroke, width)


def group(*parts: str, at: Point = (0, 0), scale: float = 1, turn: float = 0, mirror: bool = False) -> str:
    """`at`: where the parts' own (0, 0) comes to lie; then mirrored, turned (degrees, clockwise), enlarged."""
    moves = f"translate({n(at[0])} {n(at[1])})"
    moves += f" rotate({n(turn)})" if turn else ""
    if mirror or scale != 1:
        moves += f" scale({-scale if mirror else scale:.4g} {scale:.4g})"
    return f'<g transform="{moves}">{"".join(parts)}</g>'


def faint(opacity: float, *parts: str) -> str:
    return f'<g opacity="{opacity:.2g}">{"".join(parts)}</g>'


def words(x: float, y: float, text: str, size: float, fill: str) -> str:
    """A few characters, centred on (x, y); the drawings hardly ever write."""
    return (
        f'<text x="{n(x)}" y="{n(y + size * 0.36)}" font-size="{n(size)}" fill="{fill}" text-anchor="middle"'
        f' font-family="Noto Serif CJK SC" font-weight="700">{escape(text)}</text>'
    )


def down(x: float, y: float, text: str, size: float, fill: str) -> str:
    """The same from top to bottom, the first character centred on (x, y)."""
    return "".join(words(x, y + row * size * 1.25, one, size, fill) for row, one in enumerate(text))


def shade(colour: str, factor: float) -> str:
    """Darker below 1, lighter above."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{max(0, min(255, round(one * factor))):02x}" for one in parts)


def mix(first: str, second: str, share: float) -> str:
    """`share` of the second in the first, 0 to 1."""
    a, b = ([int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in (first, second))
    return "#" + "".join(f"{round(p + (q - p) * share):02x}" for p, q in zip(a, b, strict=True))


def joint(start: Point, end: Point, length: float, side: int) -> Point:
    """Where the elbow lies between shoulder and hand; both bones `length` long, bent to that side."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    reach = hypot(dx, dy) or 1
    rise = max(0.0, length**2 - (reach / 2) ** 2) ** 0.5
    return (
        (start[0] + end[0]) / 2 + side * dy / reach * rise,
        (start[1] + end[1]) / 2 - side * dx / reach * rise,
    )


def drawing(*parts: str, view: tuple[float, float, float, float] = (0, 0, WIDTH, HEIGHT)) -> str:
    box = " ".join(n(one) for one in view)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{"".join(parts)}</svg>'
