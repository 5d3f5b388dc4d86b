from ...backdrops import KERB, PAVING
from ...light import Light
from ...nature import cloud, fallen_leaves, ground, hills, sky, tree
from ...pen import line, rect, shade, shape, words
from ...people import person
from ...things import bench, broom
from ...wardrobe import GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, RED, WHITE_HAIR
from ..registry import scene


@scene
def arcade(light: Light) -> str:
    """老街的骑楼和行道树，有人扫街，有人卸门板开店"""
    out = sky(light) + cloud(400, 40, 90, light) + hills(light, 90, 2) + ground(300, PAVING)
    out += "".join(rect(0, y, 600, 1.6, KERB) for y in (322, 350, 384))
    for x, label, wall in ((92, "米", "#e7d3b0"), (232, "茶", "#efe0c6"), (372, "布", "#e3cfb4")):
        out += (
            rect(x - 70, 96, 140, 204, wall)
            + rect(x - 74, 92, 148, 8, shade(wall, 0.8))
            + rect(x - 70, 190, 140, 10, shade(wall, 0.84))
        )
        out += "".join(
            rect(x + dx - 17, 122, 34, 46, light.window("#8a9a96"))
            + line(f"M{x + dx} 122v46M{x + dx - 17} 145h34", "#7a5a42", 2)
            for dx in (-36, 34)
        )
        out += shape(f"M{x - 62} 300V226Q{x - 62} 206 {x} 206T{x + 62} 226V300Z", "#6f5644") + rect(
            x - 46, 232, 92, 68, "#8a6a4c"
        )
        out += (
            rect(x - 70, 200, 12, 100, shade(wall, 0.92))
            + rect(x + 58, 200, 12, 100, shade(wall, 0.92))
            + rect(x - 17, 214, 34, 34, "#9a1c1c")
            + words(x, 231, label, 22, "#f0c36a")
        )
    out += rect(446, 60, 160, 240, "#dcc6a4") + rect(440, 56, 170, 8, "#b09a78")
    out += tree(520, 330, 250, light, 0) + tree(30, 324, 190, light, 1)
    out += rect(182, 236, 14, 64, "#5e3e2b") + person(
        206,
        318,
        92,
        coat=OCHRE,
        dress="apron",
        hair=HAIR,
        style="bun",
        look=-1,
        left=(-20, -58),
        right=(-16, -44),
    )
    out += person(
        392,
        374,
        116,
        coat=RED,
        dress="vest",
        hat="cap",
        look=1,
        legs=NAVY,
        left=(4, -50),
        right=(16, -46),
        held=broom(66),
    )
    out += (
        bench(108, 346, 84)
        + person(92, 352, 90, coat=GREEN, hair=WHITE_HAIR, pose="sit")
        + person(126, 352, 86, coat=PLUM, hair=GREY, style="bun", pose="sit")
    )
    return out + fallen_leaves(light, 334, 392, 16)
