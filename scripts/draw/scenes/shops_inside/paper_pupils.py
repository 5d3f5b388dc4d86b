from ...houses import big_window, room
from ...light import Light
from ...nature import bamboo, hills
from ...pen import group, poly, rect
from ...people import person
from ...wardrobe import BLUE, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def paper_pupils(light: Light) -> str:
    """两个孩子站在纸槽前学抄纸，师傅在旁边看着"""
    out = (
        room("#d6c6a4", "#9b8f7a", 280)
        + rect(-10, -10, 620, 44, "#5e3e2b")
        + "".join(rect(x, -10, 10, 290, "#6b4a33") for x in (150, 450))
        + big_window(
            190,
            60,
            220,
            110,
            group(
                hills(light, 40, 1) + bamboo(30, 240, 190, light, 5) + bamboo(260, 240, 200, light, 5),
                scale=0.7,
            ),
            "#6b4a33",
            3,
        )
        + "".join(
            rect(20 + k % 2 * 62, 70 + k // 2 * 84, 54, 74, "#f6efdc")
            + rect(478 + k % 2 * 60, 70 + k // 2 * 84, 52, 74, "#f3ead2")
            for k in range(4)
        )
    )
    out += (
        poly([(130, 262), (470, 262), (510, 296), (90, 296)], "#8a6a4c")
        + poly([(146, 266), (454, 266), (488, 292), (112, 292)], "#dfe0cc")
        + rect(90, 296, 420, 70, "#6f5238")
        + "".join(rect(90 + k * 60, 296, 2, 70, "#5a402c") for k in range(1, 7))
    )
    for x in (236, 372):
        out += poly([(x - 46, 252), (x + 46, 252), (x + 56, 276), (x - 56, 276)], "#b98a52") + poly(
            [(x - 40, 255), (x + 40, 255), (x + 48, 273), (x - 48, 273)], "#f6efdc"
        )
    out += person(
        236, 398, 122, coat=ROSE, child=True, back=True, style="plaits", left=(-28, -74), right=(28, -74)
    ) + person(372, 400, 126, coat=TEAL, child=True, back=True, left=(-28, -74), right=(28, -74))
    return (
        out
        + person(
            504,
            404,
            168,
            coat=BLUE,
            hair=WHITE_HAIR,
            look=-1,
            left=(-30, -66),
            right=(14, -44),
            dress="apron",
            trim="#6f8a7a",
        )
        + person(84, 402, 150, coat=RED, dress="vest", style="tail", look=1, right=(20, -56), left=(-14, -44))
    )
