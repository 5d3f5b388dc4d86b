from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import group, line, n, poly, rect, shade, shape, strokes
from ...people import person
from ...wardrobe import BLUE, HAIR, OCHRE, RED, WHITE_HAIR
from ..registry import scene


@scene
def carpentry(light: Light) -> str:
    """木楼里的木工作坊，老木匠教两个人刨木头，刨花满地"""
    out = (
        room("#c99c6a", "#a8804e", 300)
        + "".join(rect(x, -10, 2, 310, "#b5875a") for x in range(20, 600, 46))
        + rect(-10, 30, 620, 12, "#7a5238")
        + big_window(400, 66, 150, 120, outside(light), "#6b4a33", 3)
        + rect(50, 70, 290, 110, "#a8724b")
    )
    out += (
        group(
            rect(-50, -9, 100, 9, "#8f9a9c"),
            poly(
                [(-50, 0), (50, 0), (48, 4)] + [(46 - k * 8, 5 if k % 2 else 0) for k in range(12)], "#8f9a9c"
            ),
            rect(50, -13, 22, 18, "#6b4a33", 5),
            at=(120, 102),
        )
        + strokes([(228, 84), (228, 150)], "#6b4a33", 5)
        + rect(214, 82, 28, 14, "#54606a", 2)
        + strokes([(262, 84), (262, 164), (306, 164)], "#6b4a33", 5)
        + strokes([(76, 130), (76, 166)], "#8f9a9c", 4)
        + strokes([(96, 130), (96, 166)], "#8f9a9c", 6)
        + strokes([(116, 130), (116, 166)], "#8f9a9c", 3)
        + "".join(rect(x, 118, 7, 16, "#6b4a33", 2) for x in (73, 92, 113))
    )
    out += person(
        190,
        386,
        142,
        coat=BLUE,
        hair=WHITE_HAIR,
        look=1,
        dress="apron",
        trim="#8a6a4c",
        right=(28, -52),
        left=(16, -54),
        lean=10,
    )
    out += (
        rect(120, 318, 330, 16, "#b98a52", 2)
        + strokes([(150, 334), (138, 400)], "#8a5a3a", 9)
        + strokes([(420, 334), (432, 400)], "#8a5a3a", 9)
        + rect(160, 306, 250, 13, "#dcb679")
        + rect(236, 290, 64, 17, "#7a5238", 4)
        + shape("M262 290L258 270H272L274 290Z", "#5e3e2b")
        + curl(284, 284, 11)
        + curl(300, 290, 8)
    )
    out += person(
        366, 392, 132, coat=RED, dress="vest", hair=HAIR, look=-1, left=(-16, -54), right=(12, -46)
    ) + person(
        496,
        396,
        132,
        coat=OCHRE,
        style="bun",
        look=-1,
        left=(-22, -52),
        right=(12, -50),
        dress="apron",
        trim="#efe3cf",
    )
    return (
        out
        + "".join(
            curl(x, y, r)
            for x, y, r in (
                (60, 388, 10),
                (104, 398, 8),
                (230, 394, 9),
                (300, 388, 10),
                (330, 399, 7),
                (432, 396, 9),
                (560, 392, 10),
                (270, 400, 6),
            )
        )
        + "".join(
            rect(548 + k * 12, 150 + k * 8, 9, 220, shade("#dcb679", 0.92 + k * 0.05)) for k in range(4)
        )
    )


def curl(x: float, y: float, r: float) -> str:
    """A wood shaving."""
    return line(f"M{n(x)} {n(y)}q{n(r)} {n(-r)} {n(r * 1.6)} 0t{n(-r * 0.7)} {n(r * 0.5)}", "#e9cf9c", 2.6)
