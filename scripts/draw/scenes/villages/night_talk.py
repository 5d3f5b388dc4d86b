from ...backdrops import yard
from ...houses import roof
from ...light import GLOW, Light, lit
from ...nature import bamboo, hills, sky
from ...pen import dot, line, oval, rect, strokes
from ...people import person
from ...things import cup, round_table, stool, teapot
from ...wardrobe import BLUE, BROWN, GREEN, GREY, HAIR, OCHRE, PLUM, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def night_talk(light: Light) -> str:
    """院坝夜话：一盏灯下，一圈人围坐着说话"""
    out = (
        sky(light, (480, 70), 26)
        + hills(light, 100, 0)
        + rect(60, 140, 260, 140, "#a5805c")
        + roof(190, 142, 260, 62, light, "#332824")
        + rect(96, 180, 40, 50, GLOW)
        + rect(244, 180, 40, 50, GLOW)
        + rect(160, 176, 60, 104, "#5e3e2b")
        + rect(166, 182, 48, 98, GLOW)
        + line("M116 180v50M96 205h40M264 180v50M244 205h40", "#5e3e2b", 2)
    )
    out += (
        bamboo(500, 290, 190, light, 5)
        + yard(276, light)
        + lit(oval(310, 352, 280, 66, "#c9a878"), oval(310, 350, 200, 46, "#dcbf8c"))
    )
    out += strokes([(318, 162), (420, 150), (420, 190)], "#4a3a33", 2) + dot(420, 198, 9, GLOW)
    people = round_table(312, 362, 84, 28) + teapot(312, 336, 20) + cup(290, 338, 8) + cup(334, 338, 8)
    for x, y, h, coat, hair, style, look in (
        (160, 352, 100, GREEN, WHITE_HAIR, "short", 1),
        (232, 334, 94, PLUM, GREY, "bun", 1),
        (390, 334, 94, BLUE, HAIR, "short", -1),
        (464, 352, 100, OCHRE, HAIR, "bob", -1),
    ):
        people += stool(x, y, 32, 23) + person(
            x,
            y,
            h,
            coat=coat,
            hair=hair,
            style=style,
            pose="sit",
            look=look,
            right=(14, -46) if look > 0 else (9, -44),
            left=(-9, -44) if look > 0 else (-14, -46),
        )
    people += person(
        312, 326, 98, coat=RED, dress="vest", pose="half", right=(20, -62), left=(-12, -46), look=1
    )
    people += (
        stool(232, 398, 32, 23)
        + person(232, 398, 104, coat=BROWN, hair=GREY, pose="sit", back=True)
        + stool(392, 398, 32, 23)
        + person(392, 398, 104, coat=TEAL, style="bun", pose="sit", back=True)
        + person(312, 402, 74, coat=ROSE, child=True, back=True, style="plaits", pose="sit")
    )
    return out + lit(people)
