from ...houses import cottage, stilt_house
from ...light import Light
from ...nature import ground, karst, sky
from ...pen import dot, rect, strokes
from ...people import person
from ...things import banner, basket, book, stool, table, tent
from ...wardrobe import BLUE, BROWN, GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def fair_day(light: Light) -> str:
    """赶场天街边，一张桌四张小板凳，讲法的人和听的人，背后是摊位"""
    out = sky(light) + karst(light, 200) + ground(196, "#d9c9a8")
    out += (
        stilt_house(80, 226, 170, light)
        + stilt_house(520, 226, 176, light)
        + cottage(300, 216, 150, 70, light)
    )
    for x, fill in ((60, "#3f6f78"), (186, "#b98a3e"), (420, "#b5261e"), (546, "#5f7a5f")):
        out += tent(x, 262, 104, 62, fill) + rect(x - 46, 246, 92, 18, "#8a5a3a")
        out += "".join(
            dot(x + dx, 243, 6, ("#c0392b", "#d99a45", "#7d9a63", "#e2bd6b")[k])
            for k, dx in enumerate((-32, -12, 10, 30))
        )
    out += (
        person(120, 276, 62, coat=PLUM, back=True, style="bun")
        + person(240, 272, 60, coat=GREEN, look=1)
        + person(370, 276, 62, coat=OCHRE, back=True, hat="turban")
        + person(486, 276, 60, coat=BLUE, look=-1, hat="straw")
    )
    out += (
        rect(-10, 296, 620, 120, "#cdb98f")
        + banner(300, 252, 150, 26, "学法")
        + strokes([(228, 240), (228, 352)], "#8a5a3a", 3)
        + strokes([(372, 240), (372, 352)], "#8a5a3a", 3)
    )
    out += (
        table(300, 372, 110, 40)
        + person(300, 380, 110, coat=NAVY, pose="half", right=(14, -46), left=(-18, -60), hair=HAIR)
        + book(308, 330, 28)
    )
    for x, coat, hair, style in (
        (132, BROWN, WHITE_HAIR, "short"),
        (196, TEAL, HAIR, "bun"),
        (404, PLUM, GREY, "bob"),
        (470, OCHRE, HAIR, "short"),
    ):
        out += stool(x, 398, 30, 22) + person(
            x, 398, 100, coat=coat, hair=hair, style=style, back=True, pose="sit"
        )
    return (
        out
        + person(548, 400, 116, coat=GREEN, hat="turban", look=-1, left=(-14, -48))
        + basket(574, 398, 34, "#7d9a63")
    )
