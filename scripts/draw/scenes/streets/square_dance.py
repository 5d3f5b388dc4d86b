from ...houses import block
from ...light import Light
from ...nature import ground, sky, tree
from ...pen import dot, oval, rect, strokes
from ...people import person
from ...things import bench
from ...wardrobe import GREEN, GREY, HAIR, OCHRE, PLUM, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def square_dance(light: Light) -> str:
    """傍晚的广场上，人们跟着音箱跳舞，几位老人在树下拉二胡"""
    out = (
        sky(light, (470, 120), 34)
        + block(60, 250, 130, 170, light, "#d9d4c6", 5)
        + block(190, 250, 110, 130, light, "#e6dbc6", 4)
        + block(430, 250, 120, 120, light, "#dbd7c9", 4)
        + block(550, 250, 130, 180, light, "#cfd2cb", 6)
    )
    out += (
        ground(248, "#d9c8a6")
        + oval(300, 350, 360, 90, "#e3d5b6")
        + tree(40, 300, 180, light, 0)
        + tree(572, 300, 200, light, 1)
    )
    coats = (RED, "#c9784a", ROSE, TEAL, OCHRE, PLUM)
    for row, (y, h, xs) in enumerate(
        (
            (304, 70, (170, 236, 302, 368, 434)),
            (346, 88, (140, 222, 304, 386, 468)),
            (394, 106, (190, 290, 390)),
        )
    ):
        for k, x in enumerate(xs):
            up = (row + k) % 2
            out += person(
                x,
                y,
                h,
                coat=coats[(k + row * 2) % 6],
                style=("bun", "bob", "tail")[k % 3],
                hair=(HAIR, GREY)[(k + row) % 2],
                pose="walk",
                look=1 if row % 2 else -1,
                left=(-26, -84) if up else (-28, -58),
                right=(28, -58) if up else (26, -84),
            )
    out += rect(516, 330, 30, 52, "#3b2c28", 3) + dot(531, 345, 8, "#8a8078") + dot(531, 366, 11, "#8a8078")
    return (
        out
        + bench(76, 372, 80)
        + person(76, 378, 94, coat=GREEN, hair=WHITE_HAIR, pose="sit", right=(18, -46), left=(-8, -56))
        + strokes([(64, 314), (66, 352)], "#5e3e2b", 2.4)
        + oval(67, 354, 6, 5, "#5e3e2b")
        + strokes([(58, 340), (100, 330)], "#d9c3a0", 1.6)
    )
