from ...houses import pavilion
from ...light import Light
from ...nature import conifer, hills, sky, tree
from ...pen import faint, group, rect, shape
from ...people import person
from ...things import banner, bench, cup, table, teapot
from ...wardrobe import BLUE, BROWN, GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def hill_pavilion(light: Light) -> str:
    """半山的茶亭，十来个人坐着听讲，远处群山"""
    out = (
        sky(light, (110, 80), 28)
        + hills(light, 90, 0)
        + faint(0.7, rect(-10, 196, 340, 14, "#fbfbf6", 7), rect(300, 176, 330, 12, "#fbfbf6", 6))
        + shape("M-10 420V300Q120 262 300 272T610 250V420Z", light.near)
        + shape("M-10 420V340Q200 300 610 320V420Z", "#d6c8a4" if not light.snow else "#e6eaea")
    )
    out += tree(40, 330, 190, light, 0) + pavilion(320, 330, 330, light) + conifer(566, 320, 190, light)
    out += person(
        320, 322, 104, coat=RED, dress="vest", style="tail", right=(26, -66), left=(-12, -50), held=""
    ) + banner(320, 158, 96, 28, "茶亭")
    for x, coat, hair, style, look in (
        (214, GREEN, WHITE_HAIR, "short", 1),
        (252, PLUM, GREY, "bun", 1),
        (390, BLUE, HAIR, "short", -1),
        (428, OCHRE, GREY, "bob", -1),
    ):
        out += person(x, 338, 84, coat=coat, hair=hair, style=style, pose="sit", look=look)
    for x, coat, hair, style in (
        (130, BROWN, HAIR, "short"),
        (190, TEAL, HAIR, "bun"),
        (250, NAVY, WHITE_HAIR, "short"),
        (390, ROSE, GREY, "bob"),
        (450, GREEN, HAIR, "short"),
        (510, PLUM, WHITE_HAIR, "bun"),
    ):
        out += bench(x, 396, 44, 22) + person(
            x, 398, 96, coat=coat, hair=hair, style=style, pose="sit", back=True
        )
    return out + table(320, 398, 60, 30) + group(teapot(0, 0, 26), at=(312, 364)) + cup(338, 364, 9)
