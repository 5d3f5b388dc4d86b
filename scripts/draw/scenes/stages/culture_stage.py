from ...backdrops import crowd, snow_peaks
from ...houses import big_window, room
from ...light import Light
from ...pen import rect, shape, strokes
from ...people import person
from ...things import banner, pennants
from ...wardrobe import NAVY
from ..registry import scene


@scene
def culture_stage(light: Light) -> str:
    """村文化站的小舞台上，演员跳舞，窗外是雪山"""
    out = (
        room("#e6d8bd", "#a8724b", 284)
        + big_window(40, 70, 130, 110, snow_peaks(light), "#8a6a4c")
        + big_window(430, 70, 130, 110, snow_peaks(light), "#8a6a4c")
        + rect(190, 40, 220, 210, "#9a1c1c")
        + "".join(rect(190 + k * 22, 40, 3, 210, "#7f1414") for k in range(10))
        + banner(300, 40, 240, 34)
        + rect(90, 250, 420, 14, "#c99c6a")
        + rect(100, 264, 400, 34, "#8a5a3a")
        + pennants(-10, 30, 610, 30, 8, 30)
    )
    for x, h, coat, hat, left, right in (
        (200, 112, "#2f6f78", "fur", (-28, -80), (28, -56)),
        (300, 122, "#c0392b", "khan", (-28, -66), (26, -94)),
        (400, 112, "#e2b13c", "scarf", (-28, -56), (28, -80)),
    ):
        out += person(
            x,
            254,
            h,
            coat=coat,
            dress="skirt" if coat != "#2f6f78" else "robe",
            trim="#f7dc96",
            hat=hat,
            style="plaits" if coat != "#2f6f78" else "short",
            left=left,
            right=right,
        )
    out += (
        person(128, 254, 96, coat=NAVY, hat="fur", look=1, pose="sit", right=(12, -44), left=(-10, -56))
        + shape("M120 212q-8 14 6 20q16 0 16 -16Z", "#a8623c")
        + strokes([(136, 214), (164, 186)], "#6b4a33", 3.4)
    )
    return out + crowd(330, 86, 8, 50) + crowd(380, 104, 7, 40)
