from ...houses import stilt_house
from ...light import Light
from ...nature import bush, conifer, hills, sky
from ...pen import faint, group, rect, shade, shape
from ...people import person
from ...wardrobe import NAVY, RED
from ..registry import scene


@scene
def mist_path(light: Light) -> str:
    """山路上，志愿者背着药箱往寨子走，薄雾绕在山腰"""
    out = (
        sky(light, (470, 90), 28)
        + hills(light, 60, 0)
        + faint(
            0.7,
            rect(-10, 150, 360, 18, "#fbfbf6", 9),
            rect(240, 176, 380, 16, "#fbfbf6", 8),
            rect(60, 196, 220, 12, "#fbfbf6", 6),
        )
    )
    out += shape("M-10 420V250Q140 210 300 236T610 190V420Z", light.near) + shape(
        "M-10 420V316Q160 268 340 300T610 262V420Z", shade(light.near, 0.88)
    )
    out += "".join(
        stilt_house(x, y, w, light) for x, y, w in ((470, 208, 70), (536, 204, 64), (420, 226, 60))
    ) + faint(0.6, rect(360, 214, 260, 12, "#fbfbf6", 6))
    out += (
        shape(
            "M170 420Q230 370 350 352T470 300Q500 276 480 238L492 236Q520 280 492 312T380 372T300 420Z",
            "#d9cba8" if not light.snow else "#edf0f0",
        )
        + conifer(70, 330, 150, light)
        + conifer(130, 346, 110, light)
        + conifer(580, 330, 120, light)
        + bush(560, 380, 90, shade(light.near, 0.8))
        + bush(40, 400, 120, shade(light.near, 0.8))
    )
    kit = (
        rect(-15, -66, 30, 30, "#fff8ea", 4)
        + rect(-4, -60, 8, 18, "#4f6f5f")
        + rect(-9, -55, 18, 8, "#4f6f5f")
    )
    out += person(
        300,
        394,
        130,
        coat=RED,
        dress="vest",
        sleeve="#54606a",
        hat="cap",
        back=True,
        pose="walk",
        look=1,
        left=(-15, -44),
        right=(16, -46),
    ) + group(kit, at=(300, 394), scale=1.3)
    return (
        out
        + person(380, 356, 92, coat=NAVY, back=True, pose="walk", look=1, style="tail", hat="wool")
        + group(rect(-12, -68, 24, 34, "#b98a52", 4), at=(380, 356), scale=0.92)
    )
