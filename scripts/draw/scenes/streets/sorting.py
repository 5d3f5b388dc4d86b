from ...houses import block
from ...light import Light
from ...nature import bush, ground, sky, tree
from ...pen import rect, shape
from ...people import person
from ...things import bag, bin_, box
from ...wardrobe import BLUE, OCHRE, PLUM, RED, WHITE_HAIR
from ..registry import scene


@scene
def sorting(light: Light) -> str:
    """小区里的垃圾分类点，志愿者帮老人分一分"""
    out = (
        sky(light)
        + block(90, 262, 150, 220, light, "#ead9bd", 6)
        + block(300, 262, 150, 190, light, "#dbe0d6", 5)
        + block(510, 262, 160, 230, light, "#e6d6c4", 6)
        + ground(258, "#dcd0b6")
        + shape("M-10 420V296Q300 262 610 296V420Z", light.grass)
        + shape("M-10 420V340Q300 310 610 340V420Z", "#dcd0b6")
    )
    out += (
        tree(30, 300, 150, light, 1)
        + tree(574, 304, 160, light, 0)
        + bush(200, 300, 60, light.leaf)
        + bush(420, 300, 70, light.leaf2)
    )
    out += (
        rect(186, 196, 8, 120, "#6f7a7c")
        + rect(428, 196, 8, 120, "#6f7a7c")
        + shape("M166 200H456L432 172H190Z", "#4f6f5f")
    )
    for x, fill, label in (
        (228, "#4f7a5d", "厨"),
        (284, "#3f6f95", "回"),
        (340, "#7d7d78", "其"),
        (396, "#a8392f", "害"),
    ):
        out += bin_(x, 336, 44, fill, label)
    out += (
        person(160, 384, 118, coat=RED, dress="vest", hat="cap", look=1, right=(26, -66), left=(-14, -40))
        + person(300, 396, 112, coat=PLUM, hair=WHITE_HAIR, style="bun", back=True, right=(16, -44))
        + bag(322, 386, 24, "#e7e3d6")
    )
    return (
        out
        + person(454, 388, 80, coat=OCHRE, child=True, look=-1, style="plaits", left=(-20, -56))
        + person(500, 392, 116, coat=BLUE, look=-1, left=(-16, -40), right=(14, -40))
        + box(524, 394, 30, 26)
    )
