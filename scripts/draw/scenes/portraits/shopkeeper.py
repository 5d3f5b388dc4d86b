from ...bust import bust
from ...light import Light
from ...pen import dot, poly, rect, shape
from ..registry import scene


@scene
def shopkeeper(light: Light) -> str:
    """小卖部的女店主，在柜台后面笑着"""
    out = (
        rect(-10, -10, 620, 430, "#f1e0c2")
        + "".join(rect(130, y, 340, 8, "#8a5a3a") for y in (92, 168, 244))
        + "".join(
            rect(
                140 + k * 27,
                92 - 30 - k * 7 % 3 * 7 + row * 76,
                20,
                30 + k * 7 % 3 * 7,
                ("#b5483a", "#8fa999", "#d9a441", "#3f6f95", "#fff8ea", "#7a5a6a")[(k + row * 2) % 6],
                3,
            )
            for k in range(12)
            for row in range(3)
        )
    )
    out += bust(
        coat="#b5483a",
        style="bob",
        collar="#fff8ea",
        left=(-44, 322),
        right=(44, 322),
        over=shape("M-60 420V262Q-40 240 -34 224L0 256L34 224Q40 240 60 262V420Z", "#f3e2c0"),
    )
    return (
        out
        + rect(-10, 340, 620, 80, "#8a5a3a")
        + rect(-10, 332, 620, 14, "#a8724b")
        + rect(176, 280, 40, 52, "#cfe0e2", 6)
        + rect(180, 272, 32, 10, "#9a1c1c", 3)
        + "".join(
            dot(188 + k % 3 * 9, 322 - k // 3 * 10, 5, ("#d9a441", "#c0392b", "#6a9370")[k % 3])
            for k in range(10)
        )
        + poly([(380, 332), (440, 332), (430, 316), (390, 316)], "#54606a")
        + rect(384, 298, 52, 8, "#8f9a9c", 3)
        + rect(406, 304, 8, 14, "#54606a")
    )
