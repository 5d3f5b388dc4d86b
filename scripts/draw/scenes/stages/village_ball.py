from ...houses import stilt_house
from ...light import Light
from ...nature import hills, sky
from ...pen import dot, line, poly, rect, shape, strokes
from ...people import person
from ...things import pennants
from ...wardrobe import BLUE, GREEN, GREY, HAIR, OCHRE, PLUM, RED, ROSE, TEAL
from ..registry import scene


@scene
def village_ball(light: Light) -> str:
    """村里的篮球场，两队正抢球，看台顺着山坡坐满了人"""
    out = (
        sky(light, (90, 60), 26)
        + hills(light, 50, 0)
        + "".join(stilt_house(x, 168, w, light) for x, w in ((60, 100), (170, 90), (450, 100), (560, 110)))
    )
    for row in range(4):
        y = 170 + row * 22
        out += rect(-10, y, 620, 24, ("#c4b79f", "#b9ac98")[row % 2]) + "".join(
            dot(x, y - 3, 6.4, (HAIR, GREY, HAIR)[(x // 21 + row) % 3])
            + shape(
                f"M{x - 9} {y + 14}Q{x - 9} {y + 3} {x} {y + 3}T{x + 9} {y + 14}Z",
                (RED, TEAL, OCHRE, PLUM, BLUE, ROSE, GREEN)[(x // 21 * 3 + row * 2) % 7],
            )
            for x in range(10 + row % 2 * 10, 600, 21)
        )
    out += (
        pennants(-10, 120, 610, 112, 16, 26)
        + rect(-10, 256, 620, 170, "#b5704f")
        + poly([(60, 270), (540, 270), (640, 400), (-40, 400)], "#5f8f86")
        + line("M60 270H540L640 400H-40Z", "#fff6dc", 3)
        + line("M300 270V400", "#fff6dc", 3)
        + '<ellipse cx="300" cy="330" rx="62" ry="26" fill="none" stroke="#fff6dc" stroke-width="3"/>'
        + line("M470 270L500 320L592 336M130 270L100 320L8 336", "#fff6dc", 3)
    )
    for x, side in ((40, 1), (560, -1)):
        out += (
            strokes([(x - side * 20, 330), (x - side * 16, 170), (x + side * 10, 156)], "#54606a", 7)
            + rect(x + side * 10 - 4, 120, 8, 62, "#fffdf6")
            + rect(x + side * 10 - 4 + side * 2, 140, 8, 24, "#d8402f")
            + line(f"M{x + side * 14} 168h{side * 28}", "#d8402f", 4)
            + line(
                f"M{x + side * 18} 170l{side * 5} 20h{side * 12}l{side * 5} -20M{x + side * 26} 170v20M{x + side * 34} 170v20",
                "#fffdf6",
                1.6,
            )
        )
    for x, y, h, coat, look, left, right, pose in (
        (140, 360, 108, "#e2b13c", 1, (-24, -58), (24, -66), "walk"),
        (226, 384, 116, "#b5261e", 1, (-22, -80), (26, -84), "walk"),
        (330, 340, 112, "#b5261e", 1, (-20, -56), (18, -98), "walk"),
        (384, 350, 112, "#e2b13c", -1, (-24, -98), (18, -92), "walk"),
        (474, 376, 114, "#b5261e", -1, (-26, -62), (22, -58), "walk"),
        (434, 320, 92, "#e2b13c", -1, (-20, -60), (20, -64), "walk"),
    ):
        out += person(
            x, y, h, coat=coat, look=look, legs=coat, sleeve="#e9bf98", left=left, right=right, pose=pose
        )
    return out + dot(352, 216, 11, "#d9702e") + line("M341 216h22M352 205q6 11 0 22", "#8c3a1c", 1.4)
