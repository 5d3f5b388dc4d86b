from ...houses import block
from ...light import GLOW, Light
from ...nature import ground, sky
from ...pen import oval, poly, rect, strokes, words
from ...people import person
from ...things import bowl, lantern, steam, stool, table
from ...wardrobe import NAVY, RED, WHITE
from ..registry import scene


@scene
def noodle_shop(light: Light) -> str:
    """清早的爱心早餐店，环卫工人坐下喝一碗热粥"""
    out = (
        sky(light)
        + block(80, 200, 160, 190, light, "#cfd0c9", 5)
        + block(540, 200, 160, 170, light, "#d6cfc2", 4)
        + rect(120, 90, 380, 220, "#efdcc0")
        + rect(110, 150, 400, 16, "#9a1c1c")
        + "".join(rect(114 + k * 24.5, 166, 24.5, 20, ("#c0392b", "#fff6e2")[k % 2]) for k in range(16))
        + rect(180, 100, 260, 44, "#9a1c1c")
        + words(310, 122, "爱心早餐", 28, "#f7dc96")
        + rect(140, 190, 340, 120, GLOW)
    )
    out += (
        person(
            240,
            312,
            112,
            coat=WHITE,
            dress="apron",
            trim="#f3ead8",
            hat="chef",
            pose="half",
            right=(22, -52),
            left=(-16, -48),
        )
        + rect(176, 262, 210, 50, "#a8724b")
        + oval(230, 260, 34, 9, "#8f9a9c")
        + steam(230, 252, 40)
        + "".join(oval(310 + k * 24, 256 - k % 2 * 5, 12, 8, "#fffdf6") for k in range(3))
        + lantern(150, 200, 12, 8)
        + lantern(470, 200, 12, 8)
    )
    out += ground(306, "#c4b9a6" if not light.snow else "#dfe3e3")
    orange = "#e0762a"
    for x, look in ((150, 1), (300, -1)):
        out += stool(x, 394, 36, 26) + person(
            x,
            396,
            122,
            coat=orange,
            hat="towel" if look > 0 else "cap",
            pose="sit",
            look=look,
            left=(-10, -50),
            right=(11, -50),
            legs=NAVY,
        )
    out += (
        table(226, 398, 96, 50, "#b98a52")
        + bowl(206, 346, 24, "#fbf6e6")
        + bowl(250, 346, 24, "#fbf6e6")
        + steam(206, 330, 18)
        + steam(250, 330, 18)
    )
    return (
        out
        + person(
            410,
            392,
            120,
            coat=RED,
            dress="vest",
            sleeve="#54606a",
            style="tail",
            look=-1,
            left=(-26, -54),
            right=(-8, -50),
        )
        + rect(364, 326, 40, 5, "#8a5a3a", 2)
        + bowl(384, 326, 24, "#fbf6e6")
        + person(520, 396, 122, coat=orange, hat="wool", look=-1, right=(16, -44), left=(-14, -44), legs=NAVY)
        + strokes([(542, 400), (540, 280)], "#8a5a3a", 3)
        + poly([(532, 392), (552, 392), (556, 408), (528, 408)], "#d9a441")
    )
