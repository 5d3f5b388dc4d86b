from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import down, group, poly, rect, strokes, words
from ...people import person
from ...things import bowl
from ...wardrobe import GREEN, GREY, NAVY, RED, ROSE, WHITE_HAIR
from ..registry import scene


@scene
def calligraphy(light: Light) -> str:
    """教室里写春联，老先生握笔，孩子扶着红纸"""
    out = (
        room("#efe0c6", "#b38a5e", 296)
        + big_window(420, 56, 140, 130, outside(light))
        + strokes([(40, 70), (390, 70)], "#6b4a33", 3)
    )
    for x, text in ((66, "春满人间"), (112, "福到农家"), (330, "山河锦绣"), (376, "岁月安康")):
        out += rect(x - 18, 72, 36, 130, "#c5352a") + down(x, 92, text, 23, "#f7dc96")
    out += group(rect(-46, -46, 92, 92, "#c5352a"), at=(222, 140), turn=45) + words(
        222, 140, "福", 62, "#f7dc96"
    )
    out += person(
        210,
        368,
        146,
        coat=NAVY,
        hair=WHITE_HAIR,
        pose="half",
        look=1,
        left=(-12, -52),
        right=(20, -54),
        held=strokes([(3, -24), (-2, 18)], "#8a5a3a", 3) + poly([(-5, 16), (1, 16), (-4, 27)], "#2f2522"),
    )
    out += person(
        364,
        356,
        104,
        coat=ROSE,
        child=True,
        style="plaits",
        pose="half",
        look=-1,
        left=(-18, -46),
        right=(-2, -44),
    ) + person(
        92,
        360,
        134,
        coat=RED,
        dress="vest",
        style="bun",
        pose="half",
        look=1,
        right=(22, -52),
        left=(-12, -50),
    )
    out += (
        rect(30, 326, 420, 13, "#7a5238", 3)
        + rect(46, 339, 13, 66, "#5e3e2b")
        + rect(420, 339, 13, 66, "#5e3e2b")
        + poly([(140, 326), (150, 316), (346, 316), (350, 326)], "#c5352a")
        + rect(380, 312, 30, 14, "#3b3a38", 2)
        + bowl(62, 326, 24, "#2f2522")
    )
    return (
        out
        + person(520, 402, 122, coat=GREEN, hair=GREY, look=-1, left=(-20, -50), right=(-10, -46))
        + rect(484, 336, 24, 66, "#c5352a")
    )
