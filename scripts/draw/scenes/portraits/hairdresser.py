from ...bust import bust
from ...houses import cottage
from ...light import Light
from ...nature import ground, hills, sky, tree
from ...pen import group, rect, shape, strokes
from ...wardrobe import INK, SKIN, WHITE, WHITE_HAIR
from ..registry import scene


@scene
def hairdresser(light: Light) -> str:
    """女理发师在院子里给老人剪头，一手梳子一手剪刀"""
    out = (
        sky(light, (190, 70), 28)
        + hills(light, 110, 2)
        + cottage(440, 290, 170, 96, light)
        + ground(286, "#d9ccae")
        + tree(150, 310, 200, light, 0)
    )
    out += bust(
        coat="#4f8080",
        style="tail",
        at=(338, 0),
        scale=0.9,
        left=(-92, 232),
        right=(30, 262),
        collar="#fff8ea",
        turn=-1,
        over=shape("M-60 420V262Q-40 240 -34 224L0 256L34 224Q40 240 60 262V420Z", "#efe3cf"),
    )
    out += group(
        strokes([(0, 0), (-34, -20)], "#8f9a9c", 5)
        + strokes([(0, 0), (-36, -4)], "#8f9a9c", 5)
        + f'<circle cx="10" cy="-2" r="9" fill="none" stroke="{INK}" stroke-width="4"/><circle cx="8" cy="14" r="9" fill="none" stroke="{INK}" stroke-width="4"/>',
        at=(248, 204),
    )
    out += bust(
        coat=WHITE,
        skin=SKIN,
        hair=WHITE_HAIR,
        at=(228, 168),
        scale=0.72,
        collar="#d9dedb",
        sleeve=WHITE,
        turn=-1,
    )
    return (
        out
        + rect(340, 226, 44, 12, "#5e3e2b", 3)
        + "".join(rect(342 + k * 6, 236, 3, 10, "#5e3e2b") for k in range(7))
    )
