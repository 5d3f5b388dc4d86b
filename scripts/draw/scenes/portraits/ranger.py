from ...bust import BROWNED, bust
from ...light import Light
from ...nature import conifer, ground, hills, sky, tree
from ...pen import dot, group, line, rect, shape, strokes
from ...wardrobe import HAIR
from ..registry import scene


@scene
def ranger(light: Light) -> str:
    """林间路上的护林员，手里拿着日记本"""
    out = (
        sky(light)
        + hills(light, 70, 2)
        + ground(250, light.near)
        + "".join(
            conifer(x, y, h, light)
            for x, y, h in ((150, 300, 220), (470, 300, 240), (196, 280, 150), (420, 276, 160))
        )
        + shape("M180 420Q250 330 290 280T310 240H322Q330 300 370 340T480 420Z", "#d6c8a4")
        + tree(120, 420, 260, light, 0)
        + tree(500, 430, 250, light, 0)
    )
    band = rect(-106, 286, 36, 26, "#c0392b") + rect(-98, 296, 20, 5, "#f7dc96")
    out += bust(
        coat="#5f6f4f",
        skin=BROWNED,
        hair=HAIR,
        hat="post",
        collar="#4a573d",
        left=(-18, 330),
        right=(46, 320),
        over=line("M66 226L-60 400", "#4a3a33", 9),
    ) + group(band, at=(306, 6))
    return (
        out
        + rect(264, 298, 78, 60, "#8c4a36", 4)
        + rect(270, 294, 74, 58, "#fff8ea", 2)
        + "".join(rect(278, 304 + k * 11, 56 - k % 2 * 16, 3, "#c9b48e") for k in range(4))
        + dot(278, 342, 18, BROWNED)
        + dot(346, 326, 18, BROWNED)
        + strokes([(352, 322), (366, 286)], "#3f5d78", 5)
    )
