from ...backdrops import KERB
from ...houses import block
from ...light import Light
from ...nature import cloud, ground, sky, tree
from ...pen import dot, rect, shape, strokes, words
from ...people import person
from ...things import bag, bus, sheet
from ...wardrobe import BROWN, GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def law_bus(light: Light) -> str:
    """普法大巴停在站台，车厢里有人讲，车下有人领册子"""
    out = (
        sky(light)
        + cloud(60, 50, 100, light)
        + block(80, 240, 130, 170, light, "#e2d6c0", 5)
        + block(230, 240, 120, 130, light, "#d6dbd2", 4)
        + block(520, 240, 150, 190, light, "#e6dbc6", 5)
        + tree(390, 252, 110, light, 1)
        + ground(240, "#d3ccbb")
        + rect(-10, 348, 620, 60, "#a8a49a")
    )
    out += bus(50, 350, 420, "#3f6f78", "法律服务大巴")
    for x, coat, hair in ((90, PLUM, HAIR), (160, GREEN, GREY), (232, OCHRE, WHITE_HAIR), (304, BROWN, HAIR)):
        out += (
            dot(x + 8, 222, 15, "#e9bf98")
            + shape(f"M{x - 9} 222Q{x - 8} 204 {x + 8} 204T{x + 25} 222Q{x + 8} 208 {x - 9} 222Z", hair)
            + rect(x - 12, 238, 40, 13, coat, 6)
        )
    out += rect(62, 248, 300, 6, "#3f6f78")
    out += person(
        402, 356, 100, coat=NAVY, look=1, right=(24, -50), left=(-12, -44), held=sheet(15)
    ) + person(448, 392, 110, coat=BROWN, hair=WHITE_HAIR, look=-1, left=(-22, -50), right=(14, -40))
    out += (
        strokes([(548, 380), (548, 220)], "#6f7a7c", 4)
        + rect(526, 214, 44, 52, "#3f5d78", 4)
        + words(548, 240, "站", 26, "#fff8ea")
        + person(510, 396, 106, coat=TEAL, style="bob", look=-1, right=(14, -40))
        + bag(530, 386, 22, "#e2bd6b")
    )
    return out + rect(-10, 390, 620, 20, KERB)
