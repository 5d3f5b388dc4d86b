from ...backdrops import yard
from ...houses import cottage
from ...light import Light
from ...nature import bare_tree, hills, sky
from ...pen import dot, line, rect, shade, shape, strokes
from ...people import person
from ...wardrobe import BLUE, GREY, PLUM, RED
from ..registry import scene


@scene
def quilts(light: Light) -> str:
    """冬天的院坝里，志愿者晒棉被、弹棉花"""
    out = (
        sky(light, (500, 70), 28)
        + hills(light, 90, 2)
        + cottage(120, 256, 190, 96, light)
        + cottage(480, 250, 150, 76, light)
        + bare_tree(300, 264, 130)
        + yard(252, light)
    )
    out += (
        strokes([(40, 340), (40, 190)], "#6b4a33", 5)
        + strokes([(330, 330), (330, 190)], "#6b4a33", 5)
        + strokes([(40, 198), (330, 198)], "#b98a3e", 2.4)
    )
    for x, fill, dots in (
        (52, "#c0392b", "#f7dc96"),
        (146, "#3f6f95", "#efe3cf"),
        (240, "#cf8076", "#fff6dc"),
    ):
        out += (
            shape(f"M{x} 196H{x + 84}V300Q{x + 42} 308 {x} 300Z", fill)
            + "".join(dot(x + 14 + k % 3 * 28, 214 + k // 3 * 24, 4, dots) for k in range(12))
            + line(f"M{x} 200H{x + 84}", shade(fill, 0.8), 3)
        )
    out += person(
        130,
        386,
        122,
        coat=RED,
        dress="vest",
        sleeve="#54606a",
        hat="wool",
        look=1,
        right=(18, -86),
        left=(-6, -82),
    ) + person(
        236,
        390,
        116,
        coat=PLUM,
        hair=GREY,
        style="bun",
        hat="scarf",
        look=-1,
        left=(-16, -84),
        right=(14, -58),
    )
    out += (
        rect(372, 346, 190, 10, "#a8724b")
        + rect(384, 352, 8, 40, "#7a5238")
        + rect(542, 352, 8, 40, "#7a5238")
        + shape("M376 346Q384 320 420 326Q440 312 470 322Q510 312 530 326Q560 328 560 346Z", "#fbfaf4")
    )
    out += (
        person(452, 340, 118, coat=BLUE, hat="towel", pose="half", look=1, right=(26, -40), left=(-8, -44))
        + line("M424 268Q494 262 506 316", "#6b4a33", 4)
        + line("M424 268L506 316", "#e9dcc4", 1.4)
    )
    return (
        out
        + person(
            560,
            398,
            116,
            coat=RED,
            dress="vest",
            sleeve="#54606a",
            style="tail",
            look=-1,
            left=(-24, -46),
            right=(10, -44),
        )
        + "".join(dot(380 + at * 37 % 170, 300 - at * 23 % 60, 2, "#fbfaf4") for at in range(10))
    )
