from ...bust import BROWNED, bust
from ...light import Light
from ...pen import dot, group, line, oval, poly, rect, shape
from ...wardrobe import GREY, INK
from ..registry import scene


@scene
def duck_keeper(light: Light) -> str:
    """雨夜里的养鸭人，提着一盏马灯，脚边几只鸭子"""
    out = (
        rect(-10, -10, 620, 430, "#2b3f56")
        + shape("M-10 190Q150 120 300 170T610 140V430H-10Z", "#35506a")
        + rect(-10, 270, 620, 160, "#3d5a72")
        + "".join(
            rect(x, y, 60, 3, "#54728a", 1.5) for x, y in ((150, 292), (400, 300), (180, 330), (420, 350))
        )
    )
    out += "".join(
        line(f"M{x * 83.9 % 640:.0f} {x * 47.3 % 400:.0f}l-6 20", "#8fa9bb", 1.6) for x in range(1, 60)
    )
    out += (
        '<g opacity="0.28">'
        + dot(392, 300, 120, "#ffe2a0")
        + "</g>"
        + bust(
            coat="#3f5a4a",
            skin=BROWNED,
            hair=GREY,
            hat="straw",
            right=(82, 250),
            collar="#54606a",
            over=line("M-80 280Q0 320 84 280", "#54705f", 5),
        )
    )
    out += (
        line("M362 268q20 -30 44 0", INK, 4)
        + rect(364, 268, 40, 10, INK, 3)
        + rect(368, 278, 32, 46, "#ffe2a0", 6)
        + rect(364, 322, 40, 10, INK, 3)
        + dot(384, 302, 9, "#fff6dc")
        + dot(382, 262, 18, BROWNED)
    )
    return out + "".join(
        group(
            oval(0, 0, 26, 14, fill)
            + dot(22, -18, 10, fill)
            + poly([(30, -20), (44, -16), (30, -12)], "#e08a2e")
            + dot(25, -20, 1.8, INK),
            at=(x, y),
            mirror=m,
        )
        for x, y, fill, m in (
            (186, 392, "#fffdf6", False),
            (440, 386, "#f3ead8", True),
            (250, 404, "#efe0c0", False),
            (396, 404, "#fffdf6", True),
        )
    )
