from ...houses import big_window, room, stilt_house
from ...light import Light
from ...nature import ground, hills, sky, tree
from ...pen import dot, group, line, rect, strokes
from ...people import person
from ...things import cup, plant, sheet
from ...wardrobe import RED
from ..registry import scene


@scene
def broadcast(light: Light) -> str:
    """村广播室里，一个人对着话筒念稿，窗外是寨子"""
    view = group(
        sky(light)
        + hills(light, 70, 0)
        + ground(250, light.grass)
        + stilt_house(150, 280, 150, light)
        + stilt_house(380, 280, 150, light)
        + tree(280, 270, 110, light, 0),
        scale=0.55,
    )
    out = (
        room("#dfe3d6", "#a8906c", 300)
        + big_window(60, 50, 300, 150, view, "#8a6a4c", 3)
        + rect(420, 50, 150, 160, "#8a6a4c")
        + rect(426, 56, 138, 148, "#a3b5a0")
        + "".join(
            rect(438 + k % 3 * 42, 66 + k // 3 * 46, 34, 36, ("#fff8ea", "#f7dc96", "#efe3cf")[k % 3], 1)
            for k in range(9)
        )
    )
    out += (
        person(
            236,
            366,
            150,
            coat=RED,
            dress="vest",
            style="bob",
            pose="half",
            look=1,
            left=(-20, -50),
            right=(14, -52),
            held=sheet(22),
        )
        + line("M217 241Q214 206 236 206T255 241", "#3b2c28", 4)
        + rect(211, 234, 9, 18, "#54606a", 4)
        + rect(252, 234, 9, 18, "#54606a", 4)
    )
    out += (
        rect(40, 322, 520, 14, "#a8724b", 3)
        + rect(60, 336, 14, 70, "#7a5238")
        + rect(526, 336, 14, 70, "#7a5238")
        + strokes([(300, 322), (312, 284), (286, 262)], "#54606a", 4)
        + rect(270, 244, 26, 20, "#3b2c28", 8)
        + line("M276 248v12M283 247v14M290 248v12", "#8f9a9c", 1.4)
    )
    out += (
        rect(380, 270, 140, 52, "#54606a", 5)
        + "".join(dot(396 + k * 18, 288, 5, ("#f0c36a", "#c9d3c4")[k % 2]) for k in range(7))
        + "".join(
            rect(394 + k * 16, 300, 6, 16, "#2f3b38") + rect(392 + k * 16, 303 + k * 5 % 9, 10, 4, "#d8402f")
            for k in range(8)
        )
    )
    return out + cup(106, 322, 20, "#fffdf6") + plant(60, 322, 50)
