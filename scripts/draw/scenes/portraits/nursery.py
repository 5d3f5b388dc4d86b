from ...bust import FAIR, bust
from ...light import Light
from ...nature import ground, round_hills, sky
from ...pen import dot, oval, rect, strokes
from ..registry import scene


@scene
def nursery(light: Light) -> str:
    """苗圃里的女种苗人，蹲着看一棵小树"""
    out = (
        sky(light, (440, 70), 28)
        + round_hills(light, 110)
        + ground(230, light.grass)
        + "".join(
            rect(120, y, 380, 9, "#8f6f45")
            + "".join(
                strokes([(x, y), (x, y - h)], "#6b4f3f", 2.6)
                + dot(x, y - h, h * 0.34, light.leaf2 if (x // 10) % 2 else light.leaf)
                for x in range(132 + int(y) % 14, 500, 34)
            )
            for y, h in ((262, 24), (306, 32), (356, 42))
        )
    )
    out += bust(
        coat="#7a5a6a",
        style="bun",
        hat="scarf",
        at=(258, 56),
        scale=0.92,
        left=(-34, 296),
        right=(96, 250),
        collar="#fff8ea",
        turn=1,
    )
    return (
        out
        + rect(-10, 396, 620, 30, "#8f6f45")
        + strokes([(398, 404), (400, 250)], "#6b4f3f", 7)
        + "".join(
            oval(x, y, 24, 17, fill)
            for x, y, fill in (
                (376, 262, light.leaf),
                (424, 256, light.leaf2),
                (400, 230, light.leaf),
                (384, 226, light.leaf2),
                (418, 292, light.leaf),
            )
        )
        + dot(348, 288, 17, FAIR)
    )
