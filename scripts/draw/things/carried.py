"""Baskets, bags, boxes, bins. (x, y) is the middle of the foot unless said."""

from ..pen import dot, line, n, poly, rect, shade, shape, strokes, words


def basket(x: float, y: float, w: float = 34, full: str = "") -> str:
    out = (
        "".join(
            dot(x + dx * w, y - w * 0.62 - k % 2 * w * 0.08, w * 0.15, full if k % 2 else shade(full, 1.1))
            for k, dx in enumerate((-0.32, -0.14, 0.04, 0.2, 0.34))
        )
        if full
        else ""
    )
    out += shape(
        f"M{n(x - w / 2)} {n(y - w * 0.6)}H{n(x + w / 2)}L{n(x + w * 0.38)} {n(y)}H{n(x - w * 0.38)}Z",
        "#b98a52",
    ) + rect(x - w * 0.54, y - w * 0.66, w * 1.08, w * 0.13, "#a0713e", 2)
    return out + line(
        f"M{n(x - w * 0.44)} {n(y - w * 0.38)}H{n(x + w * 0.44)}M{n(x - w * 0.41)} {n(y - w * 0.2)}H{n(x + w * 0.41)}",
        "#a0713e",
        1.4,
    )


def bucket(x: float, y: float, w: float = 22, fill: str = "#6b8f9a") -> str:
    return (
        line(
            f"M{n(x - w * 0.45)} {n(y - w)}Q{n(x)} {n(y - w * 1.9)} {n(x + w * 0.45)} {n(y - w)}",
            "#4a3a33",
            1.8,
        )
        + poly([(x - w / 2, y - w), (x + w / 2, y - w), (x + w * 0.38, y), (x - w * 0.38, y)], fill)
        + rect(x - w * 0.54, y - w * 1.06, w * 1.08, w * 0.16, shade(fill, 0.84), 1)
    )


def bag(x: float, y: float, w: float = 20, fill: str = "#f3ead8") -> str:
    return shape(
        f"M{n(x - w * 0.4)} {n(y - w * 0.9)}Q{n(x - w * 0.6)} {n(y)} {n(x - w * 0.3)} {n(y)}H{n(x + w * 0.3)}Q{n(x + w * 0.6)} {n(y)} {n(x + w * 0.4)} {n(y - w * 0.9)}Z",
        fill,
    ) + strokes(
        [(x - w * 0.16, y - w * 0.9), (x, y - w * 1.15), (x + w * 0.16, y - w * 0.9)], shade(fill, 0.8), 2.4
    )


def box(x: float, y: float, w: float, h: float, fill: str = "#c9a06a") -> str:
    return (
        rect(x - w / 2, y - h, w, h, fill)
        + rect(x - w * 0.08, y - h, w * 0.16, h, shade(fill, 1.14))
        + rect(x - w / 2, y - h, w, 3, shade(fill, 0.84))
    )


def cross(x: float, y: float, w: float, fill: str = "#4f6f5f") -> str:
    """The green cross of a clinic's box."""
    return rect(x - w / 6, y - w / 2, w / 3, w, fill) + rect(x - w / 2, y - w / 6, w, w / 3, fill)


def bin_(x: float, y: float, w: float, fill: str, label: str = "") -> str:
    h = w * 1.25
    return (
        poly([(x - w / 2, y - h), (x + w / 2, y - h), (x + w * 0.42, y), (x - w * 0.42, y)], fill)
        + rect(x - w * 0.56, y - h - w * 0.14, w * 1.12, w * 0.18, shade(fill, 0.8), 2)
        + (words(x, y - h * 0.5, label, w * 0.4, "#fff8ea") if label else "")
    )
