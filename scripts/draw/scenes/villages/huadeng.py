from ...backdrops import yard
from ...houses import roof
from ...light import EMBER, GLOW, Light, lit
from ...nature import hills, sky
from ...pen import line, oval, rect
from ...people import person, seated_row
from ...things import drum, fan, string
from ...wardrobe import BLUE, BROWN, GREEN, GREY, NAVY, OCHRE, PLUM, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def huadeng(light: Light) -> str:
    """夜里的院坝跳花灯，红灯笼挂满屋檐，锣鼓在一边"""
    out = (
        sky(light, (96, 60), 24)
        + hills(light, 90, 1)
        + rect(90, 150, 420, 126, "#8a5f42")
        + rect(90, 246, 420, 30, "#6f665a")
        + roof(300, 152, 420, 76, light, "#332824")
        + "".join(
            rect(x, 176, 44, 56, GLOW) + line(f"M{x + 22} 176v56M{x} 204h44", "#5e3e2b", 2)
            for x in (116, 182, 374, 440)
        )
    )
    out += (
        rect(262, 172, 76, 104, "#5e3e2b")
        + rect(268, 178, 64, 98, GLOW)
        + yard(272, light)
        + lit(oval(300, 350, 300, 66, "#c9a878"), oval(300, 346, 230, 48, "#d9bb8a"))
        + string(60, 150, 300, 158, 6, 5, 12)
        + string(300, 158, 540, 150, 6, 5, 12)
    )
    for k, (x, y, h, coat, hand) in enumerate(
        (
            (186, 356, 112, "#c0392b", 1),
            (262, 376, 120, "#2f6f78", -1),
            (340, 376, 120, "#c0392b", 1),
            (416, 356, 112, "#b9762e", -1),
        )
    ):
        held = fan("#f0c36a" if coat == "#c0392b" else EMBER)
        out += lit(
            person(
                x,
                y,
                h,
                coat=coat,
                dress="skirt" if k % 2 == 0 else "",
                trim="#f7dc96",
                style="bun",
                pose="stand" if k % 2 == 0 else "walk",
                look=hand,
                left=(-26, -60 - k % 2 * 24),
                right=(24, -84 + k % 2 * 20),
                held=held,
            )
        )
    out += lit(
        drum(70, 386, 58)
        + person(64, 386, 108, coat=BLUE, hat="towel", look=1, pose="half", right=(20, -52), left=(4, -60))
        + person(118, 372, 96, coat=BROWN, look=1, hair=GREY, right=(20, -58), left=(12, -50))
        + oval(134, 322, 10, 10, "#e2bd6b")
    )
    out += lit(
        person(508, 376, 96, coat=OCHRE, hair=WHITE_HAIR, look=-1, left=(-8, -66), right=(12, -66))
        + person(548, 390, 108, coat=PLUM, style="bun", hat="scarf", look=-1, left=(-8, -68), right=(8, -68))
    )
    return out + seated_row([150, 214, 278, 342, 406, 470], 404, 70, [NAVY, GREEN, BROWN, TEAL, PLUM])
