from ...houses import bridge, white_house
from ...light import Light
from ...nature import round_hills, sky, water, willow
from ...pen import rect, strokes
from ...people import person
from ...things import basket, boat, box
from ...wardrobe import BLUE, BROWN, PLUM, RED, WHITE_HAIR
from ..registry import scene


@scene
def watertown(light: Light) -> str:
    """水乡：石桥、白墙黑瓦，河边有人择菜，船上有人送报"""
    out = (
        sky(light, (300, 84), 26)
        + round_hills(light, 130)
        + white_house(70, 262, 150, 110, light)
        + white_house(196, 256, 110, 84, light)
        + white_house(440, 256, 120, 92, light)
        + white_house(560, 264, 150, 120, light)
    )
    out += (
        water(256, light)
        + bridge(318, 266, 190, light)
        + rect(-10, 258, 220, 20, "#b9ac98")
        + rect(436, 258, 180, 20, "#b9ac98")
        + willow(30, 262, 190, light)
        + willow(584, 262, 180, light)
    )
    out += person(300, 232, 46, coat=RED, dress="vest", look=1, pose="walk") + person(
        334, 232, 44, coat=BROWN, hair=WHITE_HAIR, look=-1
    )
    out += (
        boat(300, 366, 230)
        + person(
            232,
            356,
            96,
            coat=BLUE,
            hat="straw",
            look=1,
            right=(20, -60),
            left=(14, -46),
            held=strokes([(-20, -60), (22, 90)], "#8a5a3a", 3),
        )
        + person(330, 362, 80, coat=RED, dress="vest", pose="squat", look=1, right=(22, -50))
        + box(376, 362, 34, 20)
    )
    return (
        out
        + person(486, 284, 62, coat=PLUM, pose="squat", look=-1, style="bun", left=(-20, -30))
        + basket(460, 282, 18, "#7d9a63")
    )
