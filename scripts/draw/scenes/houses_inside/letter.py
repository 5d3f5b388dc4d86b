from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import line, poly, rect
from ...people import person
from ...things import cup, plant, steam
from ...wardrobe import BLUE, HAIR
from ..registry import scene


@scene
def letter(light: Light) -> str:
    """实践站里，一个人坐在木桌旁低头看信，窗外是青山"""
    out = (
        room("#eadfc6", "#a8875e", 296)
        + big_window(200, 44, 220, 150, outside(light), "#8a6a4c", 3)
        + rect(40, 70, 116, 136, "#a3b5a0")
        + rect(34, 64, 128, 8, "#8a5a3a")
        + "".join(
            rect(50 + k % 3 * 34, 82 + k // 3 * 40, 28, 32, ("#fff8ea", "#f7dc96", "#efe3cf")[k % 3], 1)
            for k in range(9)
        )
        + rect(470, 90, 100, 206, "#8a5a3a")
        + "".join(
            rect(478, 100 + k * 48, 84, 40, "#74492f")
            + "".join(
                rect(
                    484 + j * 13,
                    108 + k * 48 + j % 2 * 4,
                    10,
                    32 - j % 2 * 4,
                    ("#b5483a", "#8fa999", "#d9a441")[(j + k) % 3],
                )
                for j in range(6)
            )
            for k in range(4)
        )
    )
    out += (
        person(300, 372, 164, coat=BLUE, hair=HAIR, pose="half", left=(-12, -50), right=(12, -50))
        + rect(276, 270, 48, 36, "#fffdf6", 1)
        + "".join(rect(283, 277 + k * 7, 34 - k % 2 * 10, 2, "#c9b48e") for k in range(4))
    )
    out += (
        rect(110, 318, 380, 14, "#a8724b", 3)
        + rect(130, 332, 14, 74, "#7a5238")
        + rect(456, 332, 14, 74, "#7a5238")
        + poly([(176, 318), (184, 304), (258, 304), (250, 318)], "#b5483a")
        + rect(182, 300, 70, 5, "#fffdf6")
        + rect(350, 306, 54, 12, "#fffdf6", 1)
        + line("M350 306l27 9 27 -9", "#c9b48e", 1.6)
    )
    return out + cup(440, 318, 20, "#fffdf6") + steam(438, 292, 20) + plant(60, 392, 80)
