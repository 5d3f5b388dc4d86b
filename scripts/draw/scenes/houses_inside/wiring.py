from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import dot, line, rect, shape, strokes
from ...people import person
from ...things import plant
from ...wardrobe import NAVY, OCHRE, PLUM, WHITE_HAIR
from ..registry import scene


@scene
def wiring(light: Light) -> str:
    """两名电工在居民家查插线板，老人在一旁看着"""
    out = (
        room("#f0e6d2", "#bfa27a", 300)
        + big_window(50, 60, 130, 120, outside(light))
        + rect(238, 70, 120, 90, "#8a5a3a")
        + rect(244, 76, 108, 78, "#f4efe0")
        + shape("M250 148L284 104L306 130L322 114L348 148Z", "#8fa999")
        + dot(330, 92, 9, "#e3a862")
    )
    out += (
        rect(420, 150, 150, 150, "#a8724b")
        + rect(426, 156, 66, 138, "#b98058")
        + rect(498, 156, 66, 138, "#b98058")
        + dot(486, 226, 4, "#f0c36a")
        + dot(504, 226, 4, "#f0c36a")
        + rect(440, 120, 50, 30, "#2f3b38", 2)
        + plant(540, 152, 40)
    )
    out += (
        rect(196, 210, 26, 32, "#fffdf6", 3)
        + dot(204, 222, 2, "#54606a")
        + dot(214, 222, 2, "#54606a")
        + line("M209 242Q210 340 260 356", "#54606a", 3)
        + rect(252, 348, 88, 16, "#fffdf6", 4)
        + "".join(rect(260 + k * 20, 352, 10, 8, "#54606a", 1) for k in range(4))
    )
    out += (
        person(
            350,
            388,
            124,
            coat="#3f6f95",
            hat="hard",
            pose="squat",
            look=-1,
            left=(-34, -40),
            right=(-12, -40),
            legs=NAVY,
        )
        + person(
            228, 356, 128, coat="#3f6f95", hat="hard", look=-1, left=(-18, -84), right=(14, -44), legs=NAVY
        )
        + rect(372, 372, 44, 22, "#b5261e", 3)
        + line("M382 372q12 -14 24 0", "#4a3a33", 3)
    )
    return (
        out
        + person(
            482,
            394,
            120,
            coat=PLUM,
            hair=WHITE_HAIR,
            style="bun",
            look=-1,
            right=(15, -36),
            left=(-14, -46),
            held=strokes([(0, -4), (3, 36)], "#7a5a42", 3),
        )
        + rect(20, 320, 150, 50, "#8c6a4a", 8)
        + rect(14, 300, 20, 84, "#7a5a3e", 8)
        + rect(30, 306, 130, 26, "#a3805c", 8)
        + person(92, 384, 70, coat=OCHRE, child=True, pose="sit", look=1)
    )
