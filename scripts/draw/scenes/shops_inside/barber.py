from ...houses import cottage
from ...light import Light
from ...nature import ground, hills, sky, tree
from ...pen import line, rect, shape
from ...people import person
from ...things import banner, bench, stool, table
from ...wardrobe import BLUE, GREEN, GREY, NAVY, PLUM, RED, WHITE, WHITE_HAIR
from ..registry import scene


@scene
def barber(light: Light) -> str:
    """院子里，志愿者给老人理发，镜子挂在树上"""
    out = (
        sky(light, (90, 70), 26)
        + hills(light, 90, 2)
        + cottage(450, 262, 220, 110, light)
        + ground(258, "#d9ccae" if not light.snow else "#e8ecec")
        + tree(120, 320, 260, light, 0)
        + rect(150, 186, 60, 80, "#8a5a3a", 3)
        + rect(155, 191, 50, 70, "#dbe8e6", 2)
        + line("M162 240L186 206M176 248L196 218", "#fffdf6", 3)
    )
    out += (
        stool(270, 390, 50, 36)
        + person(
            270, 394, 132, coat=WHITE, hair=WHITE_HAIR, pose="sit", look=-1, left=(-8, -46), right=(8, -46)
        )
        + shape("M240 312Q270 296 300 312L312 372H228Z", "#fffdf6")
        + person(
            330,
            392,
            146,
            coat=RED,
            dress="vest",
            style="bun",
            look=-1,
            left=(-30, -82),
            right=(-10, -76),
            legs=BLUE,
        )
    )
    out += (
        bench(470, 386, 170)
        + person(420, 392, 116, coat=GREEN, hair=GREY, pose="sit", look=-1)
        + person(470, 392, 112, coat=PLUM, hair=WHITE_HAIR, style="bun", pose="sit")
        + person(
            520,
            392,
            116,
            coat=NAVY,
            hair=WHITE_HAIR,
            pose="sit",
            hat="wool",
            right=(12, -44),
            left=(-12, -44),
        )
    )
    return (
        out
        + table(140, 396, 84, 44)
        + rect(112, 340, 30, 8, "#8f9a9c")
        + rect(150, 330, 10, 18, "#c0392b")
        + rect(164, 334, 9, 14, "#3f6f95")
        + banner(470, 250, 130, 28, "义务理发")
    )
