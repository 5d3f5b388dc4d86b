from ...houses import block
from ...light import GLOW, Light
from ...nature import ground, hills, sky, tree
from ...pen import dot, faint, rect, shape, strokes
from ...people import person
from ...things import bench
from ...wardrobe import BLUE, BROWN, GREEN, GREY, PLUM, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def new_homes(light: Light) -> str:
    """傍晚的搬迁社区，一幢幢楼窗灯亮着，楼下有人散步"""
    out = sky(light, (470, 130), 30) + hills(light, 110, 0)
    for x, w, h, wall, rows in (
        (70, 130, 210, "#e6d6c4", 7),
        (210, 120, 170, "#dcd9c8", 6),
        (340, 130, 220, "#ead9bd", 7),
        (480, 120, 180, "#d9d6cc", 6),
        (590, 90, 210, "#e2d2bf", 7),
    ):
        out += block(x, 300, w, h, light, wall, rows, 4) + rect(x - w / 2, 300 - h - 12, w, 10, "#9a5a44")
    out += (
        ground(296, "#cbbfa8" if not light.snow else "#dfe4e6")
        + shape("M-10 420V352Q300 312 610 352V420Z", "#bfae8f" if not light.snow else "#ced4d6")
        + tree(30, 330, 110, light, 0)
        + tree(570, 330, 120, light, 1)
        + tree(278, 316, 80, light, 0)
    )
    for x in (150, 420):
        out += (
            strokes([(x, 350), (x, 250)], "#4a4a4a", 3)
            + dot(x, 246, 8, GLOW)
            + faint(0.22, dot(x, 246, 24, GLOW))
        )
    people = (
        person(220, 384, 104, coat=PLUM, hair=WHITE_HAIR, style="bun", pose="walk", look=1)
        + person(252, 384, 108, coat=GREEN, hair=GREY, pose="walk", look=1)
        + person(350, 378, 98, coat=BLUE, look=-1, pose="walk", left=(-16, -38))
        + person(322, 380, 66, coat=ROSE, child=True, style="plaits", look=-1, pose="walk", right=(18, -46))
        + person(
            500,
            392,
            112,
            coat=RED,
            dress="vest",
            sleeve="#54606a",
            hat="wool",
            look=-1,
            left=(-18, -48),
            right=(14, -44),
        )
        + bench(90, 376, 86)
        + person(76, 380, 94, coat=BROWN, hair=WHITE_HAIR, pose="sit", hat="wool")
        + person(110, 380, 92, coat=TEAL, hair=GREY, style="bun", pose="sit")
    )
    return out + people
