from ...bust import FAIR, bust
from ...light import Light
from ...nature import hills, sky, tree
from ...pen import dot, group, line, rect, shape
from ..registry import scene


@scene
def postwoman(light: Light) -> str:
    """山路上的乡村女邮递员，背着邮包"""
    out = (
        sky(light, (440, 90), 30)
        + hills(light, 120, 0)
        + shape("M-10 420V300Q150 240 300 270T610 240V420Z", light.grass)
        + shape("M380 420Q420 340 360 300T400 262H420Q400 300 450 330T520 420Z", "#d9cba8")
        + tree(150, 320, 110, light, 1)
        + tree(486, 270, 70, light, 0)
    )
    strap = line("M-66 226L74 400", "#7a5238", 11)
    return (
        out
        + bust(coat="#3f6f5a", style="tail", hat="post", over=strap, right=(58, 350))
        + group(
            rect(-46, -34, 104, 92, "#4f8a68", 9)
            + shape("M-46 -25a9 9 0 0 1 9 -9H49a9 9 0 0 1 9 9V12Q6 30 -46 12Z", "#3f7556")
            + rect(-4, 8, 20, 16, "#f0c36a", 3)
            + rect(-30, -52, 50, 26, "#fff8ea", 2)
            + rect(-18, -46, 26, 4, "#c9b48e")
            + rect(-18, -38, 20, 4, "#c9b48e"),
            at=(372, 366),
        )
        + dot(356, 338, 18, FAIR)
    )
