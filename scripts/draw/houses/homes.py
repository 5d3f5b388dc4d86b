"""Houses people live in, by region. (x, y) is the middle of the foot unless said."""

from ..light import Light
from ..pen import line, n, rect, shape
from .parts import DARK_WOOD, GOLD, LACQUER, ROOF, STONE, WALL, WOOD, door, roof, window


def cottage(
    x: float,
    y: float,
    w: float,
    h: float,
    light: Light,
    wall: str = WALL,
    roof_fill: str = ROOF,
    couplet: bool = True,
) -> str:
    out = rect(x - w / 2, y - h, w, h, wall) + rect(x - w / 2, y - h * 0.16, w, h * 0.16, STONE)
    out += window(x - w * 0.3, y - h * 0.72, w * 0.16, h * 0.34, light) + window(
        x + w * 0.3, y - h * 0.72, w * 0.16, h * 0.34, light
    )
    return out + door(x, y, w * 0.18, h * 0.66, WOOD, couplet) + roof(x, y - h, w, h * 0.6, light, roof_fill)


def stilt_house(x: float, y: float, w: float, light: Light) -> str:
    """吊脚楼: a wooden house on posts, with a balcony."""
    h = w * 0.34
    posts = "".join(
        rect(x + w * at - 2.5, y - w * 0.22, 5, w * 0.22, DARK_WOOD) for at in (-0.45, -0.2, 0.05, 0.3, 0.45)
    )
    body = rect(x - w / 2, y - w * 0.22 - h, w, h, "#c99c6a")
    body += "".join(rect(x + w * at, y - w * 0.22 - h, 3, h, WOOD) for at in (-0.5, -0.25, 0, 0.25, 0.485))
    body += "".join(
        rect(x + w * at, y - w * 0.22 - h * 0.8, w * 0.11, h * 0.42, light.window(DARK_WOOD))
        for at in (-0.43, -0.18, 0.07, 0.32)
    )
    rail = rect(x - w / 2 - 6, y - w * 0.22 - 3, w + 12, 5, DARK_WOOD) + rect(
        x - w / 2 - 6, y - w * 0.22 - h * 0.28, w + 12, 2.5, WOOD
    )
    rail += "".join(
        rect(x - w / 2 - 4 + at * (w + 6) / 13, y - w * 0.22 - h * 0.28, 1.6, h * 0.26, WOOD)
        for at in range(14)
    )
    return posts + body + rail + roof(x, y - w * 0.22 - h, w, w * 0.26, light)


def white_house(x: float, y: float, w: float, h: float, light: Light) -> str:
    """粉墙黛瓦 of the Yangtze, with stepped gables."""
    wall = "#f3efe4"
    out = rect(x - w / 2, y - h, w, h, wall)
    step = w * 0.16
    for side in (-1, 1):
        ex = x + side * w / 2
        out += rect(ex - (6 if side > 0 else 0), y - h * 1.2, 6, h * 0.3, wall) + rect(
            ex - (10 if side > 0 else -4) + (0 if side > 0 else -8), y - h * 1.22, 14, 5, ROOF
        )
    out += roof(x, y - h, w - step * 0.6, h * 0.26, light, "#4b5154", 2) + rect(
        x - w * 0.46, y - h, w * 0.92, 3, "#4b5154"
    )
    out += window(x - w * 0.26, y - h * 0.8, w * 0.16, h * 0.22, light, "#5b4a40") + window(
        x + w * 0.26, y - h * 0.8, w * 0.16, h * 0.22, light, "#5b4a40"
    )
    return out + door(x, y, w * 0.2, h * 0.46, "#5b4a40")


def cave(x: float, y: float, w: float, light: Light) -> str:
    """窑洞: an arch in the loess, lattice window, door."""
    h = w * 1.02
    arch = f"M{n(x - w / 2)} {n(y)}V{n(y - h * 0.52)}A{n(w / 2)} {n(w / 2)} 0 0 1 {n(x + w / 2)} {n(y - h * 0.52)}V{n(y)}Z"
    frame = line(
        f"M{n(x - w / 2)} {n(y)}V{n(y - h * 0.52)}A{n(w / 2)} {n(w / 2)} 0 0 1 {n(x + w / 2)} {n(y - h * 0.52)}V{n(y)}",
        "#efe0c2",
        7,
    )
    glass = light.window("#f1e6cf")
    inner = shape(arch, WOOD) + shape(
        f"M{n(x - w * 0.44)} {n(y - h * 0.53)}A{n(w * 0.44)} {n(w * 0.44)} 0 0 1 {n(x + w * 0.44)} {n(y - h * 0.53)}Z",
        glass,
    )
    lattice = "".join(
        line(f"M{n(x + w * at)} {n(y - h * 0.53)}v{n(-h * (0.4 - abs(at) * 0.5))}", WOOD, 1.6)
        for at in (-0.3, -0.15, 0, 0.15, 0.3)
    ) + line(f"M{n(x - w * 0.4)} {n(y - h * 0.68)}H{n(x + w * 0.4)}", WOOD, 1.6)
    out = (
        inner
        + lattice
        + rect(x - w * 0.42, y - h * 0.46, w * 0.4, h * 0.28, glass)
        + line(
            f"M{n(x - w * 0.22)} {n(y - h * 0.46)}v{n(h * 0.28)}M{n(x - w * 0.42)} {n(y - h * 0.32)}h{n(w * 0.4)}",
            WOOD,
            1.6,
        )
    )
    out += rect(x - w * 0.34, y - h * 0.42, w * 0.1, h * 0.1, "#c0392b") + rect(
        x + w * 0.06, y - h * 0.46, w * 0.34, h * 0.46, DARK_WOOD
    )
    return out + rect(x + w * 0.14, y - h * 0.4, w * 0.18, h * 0.14, "#c0392b") + frame


def yurt(x: float, y: float, w: float, light: Light) -> str:
    h = w * 0.34
    cloth = "#f7f3e8"
    out = rect(x - w / 2, y - h, w, h, cloth, 4) + shape(
        f"M{n(x - w * 0.54)} {n(y - h)}Q{n(x - w * 0.2)} {n(y - h - w * 0.26)} {n(x - w * 0.07)} {n(y - h - w * 0.28)}H{n(x + w * 0.07)}Q{n(x + w * 0.2)} {n(y - h - w * 0.26)} {n(x + w * 0.54)} {n(y - h)}Z",
        cloth,
    )
    out += line(f"M{n(x - w * 0.54)} {n(y - h)}H{n(x + w * 0.54)}", "#2f5f8a", 4) + line(
        f"M{n(x - w * 0.5)} {n(y - h * 0.5)}H{n(x + w * 0.5)}", "#c9b48e", 2
    )
    out += rect(x - w * 0.09, y - h - w * 0.31, w * 0.18, w * 0.045, "#8c4a36", 2)
    out += "".join(
        shape(f"M{n(x + w * at)} {n(y - h - 4)}q{n(w * 0.04)} {n(-w * 0.08)} {n(w * 0.08)} 0Z", "#2f5f8a")
        for at in (-0.4, -0.26, 0.18, 0.32)
    )
    return (
        out
        + rect(x - w * 0.11, y - h * 0.92, w * 0.22, h * 0.92, LACQUER, 2)
        + rect(x - w * 0.08, y - h * 0.8, w * 0.16, h * 0.3, GOLD, 1)
    )
