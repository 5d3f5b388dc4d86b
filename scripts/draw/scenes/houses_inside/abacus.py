from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import dot, rect, shape
from ...people import person
from ...things import cup, stool, teapot
from ...wardrobe import GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, ROSE, WHITE_HAIR
from ..registry import scene


@scene
def abacus(light: Light) -> str:
    """堂屋里的方桌旁，两家人对坐，中间的人打着算盘"""
    out = (
        room("#e6d3ae", "#9a7650", 292)
        + "".join(rect(x, -10, 2, 302, "#d3bd94") for x in range(30, 600, 60))
        + rect(220, 50, 160, 130, "#9a1c1c")
        + rect(228, 58, 144, 114, "#efe0c2")
        + shape("M232 168L272 112L300 140L326 100L368 168Z", "#8fa999")
        + dot(346, 84, 10, "#e3a862")
        + rect(180, 56, 28, 126, "#b5261e")
        + rect(392, 56, 28, 126, "#b5261e")
        + "".join(
            rect(187, 68 + k * 28, 14, 16, "#f0c36a") + rect(399, 68 + k * 28, 14, 16, "#f0c36a")
            for k in range(4)
        )
    )
    out += (
        rect(150, 210, 300, 14, "#6b4a33")
        + rect(164, 224, 10, 70, "#5e3e2b")
        + rect(426, 224, 10, 70, "#5e3e2b")
        + teapot(200, 210, 26)
        + cup(232, 210, 10)
        + big_window(40, 80, 84, 100, outside(light))
        + big_window(478, 80, 84, 100, outside(light))
    )
    out += person(300, 356, 146, coat=NAVY, hair=GREY, pose="half", left=(-16, -50), right=(16, -50))
    out += (
        stool(130, 396, 46, 32)
        + person(130, 398, 138, coat=GREEN, hair=HAIR, pose="sit", look=1, right=(26, -50), left=(-8, -46))
        + stool(66, 396, 46, 32)
        + person(66, 398, 126, coat=ROSE, style="bun", pose="sit", look=1)
        + stool(470, 396, 46, 32)
        + person(
            470, 398, 138, coat=OCHRE, hair=WHITE_HAIR, pose="sit", look=-1, left=(-26, -50), right=(8, -46)
        )
        + stool(536, 396, 46, 32)
        + person(536, 398, 126, coat=PLUM, hair=GREY, style="bob", pose="sit", look=-1)
    )
    out += (
        rect(196, 318, 208, 14, "#7a5238", 3)
        + rect(206, 332, 14, 72, "#5e3e2b")
        + rect(380, 332, 14, 72, "#5e3e2b")
        + rect(206, 332, 188, 14, "#6b4a33")
    )
    return (
        out
        + rect(262, 292, 76, 28, "#5e3e2b", 3)
        + rect(266, 296, 68, 20, "#c9a06a")
        + rect(266, 302, 68, 2.4, "#5e3e2b")
        + "".join(dot(271 + k * 7.4, y, 2.5, "#3b2c28") for k in range(9) for y in (299, 308 + k % 3, 313))
        + rect(222, 310, 30, 9, "#fffdf6")
        + rect(350, 310, 30, 9, "#fffdf6")
    )
