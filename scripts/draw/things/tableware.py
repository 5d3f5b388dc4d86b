"""Bowls, cups, pots, and the steam above them. (x, y) is the middle of the foot unless said."""

from ..pen import dot, line, n, oval, rect, shape


def bowl(x: float, y: float, w: float = 20, food: str = "#e8d9b0", fill: str = "#f7f2e6") -> str:
    return (
        shape(
            f"M{n(x - w * 0.4)} {n(y - w * 0.38)}Q{n(x)} {n(y - w * 0.72)} {n(x + w * 0.4)} {n(y - w * 0.38)}Z",
            food,
        )
        + shape(
            f"M{n(x - w / 2)} {n(y - w * 0.4)}H{n(x + w / 2)}Q{n(x + w * 0.4)} {n(y)} {n(x + w * 0.16)} {n(y)}H{n(x - w * 0.16)}Q{n(x - w * 0.4)} {n(y)} {n(x - w / 2)} {n(y - w * 0.4)}Z",
            fill,
        )
        + line(f"M{n(x - w * 0.44)} {n(y - w * 0.3)}H{n(x + w * 0.44)}", "#7fa0b5", 1.4)
    )


def steam(x: float, y: float, h: float = 22) -> str:
    return "".join(
        line(f"M{n(x + dx)} {n(y)}q-5 {n(-h * 0.25)} 0 {n(-h * 0.5)}t0 {n(-h * 0.5)}", "#fbf7ec", 2)
        for dx in (-6, 3)
    )


def cup(x: float, y: float, w: float = 10, fill: str = "#f7f2e6") -> str:
    return rect(x - w / 2, y - w, w, w, fill, 1.6) + line(
        f"M{n(x + w / 2)} {n(y - w * 0.75)}q{n(w * 0.4)} {n(w * 0.2)} 0 {n(w * 0.45)}", fill, 1.6
    )


def teapot(x: float, y: float, w: float = 24, fill: str = "#8c4a36") -> str:
    return (
        oval(x, y - w * 0.36, w * 0.44, w * 0.36, fill)
        + line(f"M{n(x + w * 0.4)} {n(y - w * 0.3)}L{n(x + w * 0.7)} {n(y - w * 0.6)}", fill, w * 0.12)
        + line(
            f"M{n(x - w * 0.4)} {n(y - w * 0.56)}q{n(-w * 0.3)} {n(w * 0.2)} 0 {n(w * 0.4)}", fill, w * 0.1
        )
        + dot(x, y - w * 0.76, w * 0.08, fill)
    )
