from ...houses import yurt
from ...light import Light
from ...nature import cloud, field, sky
from ...pen import dot, oval, poly, shape, strokes
from ...people import person
from ...things import stool
from ...wardrobe import BLUE, GREY, HAIR, ROSE, TAN
from ..registry import scene


@scene
def grassland(light: Light) -> str:
    """草原上，蒙古包前，文艺小分队拉琴跳舞，牧民围坐着看"""
    out = (
        sky(light, (500, 66), 28)
        + cloud(60, 50, 120, light)
        + cloud(300, 40, 90, light)
        + shape("M-10 190Q140 130 300 168T610 150V260H-10Z", light.far)
        + field("M-10 206Q150 166 320 196T610 184", light.crop2)
        + field("M-10 260Q200 220 610 250", light.grass)
    )
    out += (
        yurt(110, 270, 150, light)
        + yurt(250, 242, 96, light)
        + "".join(
            oval(x, y, 8, 5, "#fbfaf4")
            + dot(x + 8, y - 2, 2.6, "#3b2c28")
            + strokes([(x - 3, y + 3), (x - 3, y + 8)], "#3b2c28", 1.2)
            + strokes([(x + 4, y + 3), (x + 4, y + 8)], "#3b2c28", 1.2)
            for x, y in ((360, 206), (390, 214), (420, 204), (450, 216), (500, 208), (536, 220))
        )
    )
    out += "".join(strokes([(x, 300), (x, 150)], "#8a8078", 3) for x in (560,)) + shape(
        "M560 152h40l-10 12 10 12h-40Z", "#d8402f"
    )
    for x, y, h, coat, hat, left, right, style in (
        (300, 350, 122, "#2f6f95", "khan", (-28, -66), (28, -84), "plaits"),
        (380, 362, 126, "#b5261e", "khan", (-28, -88), (28, -60), "plaits"),
        (460, 350, 122, "#e2b13c", "khan", (-28, -62), (28, -86), "short"),
    ):
        out += person(
            x,
            y,
            h,
            coat=coat,
            dress="robe",
            trim="#f7dc96",
            hat=hat,
            style=style,
            skin=TAN,
            left=left,
            right=right,
        )
    out += (
        stool(206, 366, 34, 26)
        + person(
            206,
            366,
            112,
            coat="#4f5a8a",
            dress="robe",
            trim="#f7dc96",
            hat="khan",
            skin=TAN,
            pose="sit",
            look=1,
            left=(-4, -58),
            right=(14, -42),
        )
        + poly([(206, 352), (222, 324), (228, 352)], "#a8623c")
        + strokes([(218, 330), (204, 268)], "#6b4a33", 3.6)
        + shape("M198 258q4 -10 12 -6l-4 12Z", "#6b4a33")
        + strokes([(196, 336), (236, 330)], "#e9dcc4", 1.8)
    )
    for x, coat, hat, hair in (
        (70, "#7a3f52", "scarf", GREY),
        (140, "#4f6f5f", "fur", HAIR),
        (540, "#8c4a36", "fur", HAIR),
    ):
        out += person(
            x,
            404,
            104,
            coat=coat,
            dress="robe",
            trim="#f0c36a",
            hat=hat,
            hair=hair,
            skin=TAN,
            back=True,
            pose="sit",
        )
    return (
        out
        + person(470, 406, 100, coat=ROSE, child=True, back=True, style="plaits", pose="sit")
        + person(400, 408, 104, coat=BLUE, back=True, pose="sit", hair=GREY)
    )
