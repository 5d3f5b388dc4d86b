from ...houses import stilt_house
from ...light import Light
from ...nature import conifer, sky
from ...pen import group, poly, rect, shape
from ...people import person
from ...things import sheet
from ...wardrobe import HAIR, OCHRE, RED, TAN, WHITE
from ..registry import scene


@scene
def lisu_village(light: Light) -> str:
    """峡谷里的村寨，木楼挂在山坡上，玉米挂满廊架"""
    out = (
        sky(light, (300, 60), 24)
        + poly([(-10, 420), (-10, 40), (90, 20), (260, 300), (260, 420)], light.mid)
        + poly([(610, 420), (610, 10), (520, 30), (330, 300), (330, 420)], light.near)
        + poly([(200, 420), (230, 250), (300, 160), (380, 260), (400, 420)], light.far)
        + shape("M250 420Q290 350 280 300T296 220H306Q320 270 330 310T400 420Z", light.water)
    )
    out += (
        "".join(
            stilt_house(x, y, w, light)
            for x, y, w in ((70, 214, 110), (150, 288, 120), (510, 206, 120), (440, 282, 118))
        )
        + conifer(20, 260, 90, light)
        + conifer(580, 250, 100, light)
        + shape("M-10 420V346Q150 320 300 350T610 336V420Z", "#d6c39c")
    )
    out += (
        rect(60, 290, 8, 90, "#6b4a33")
        + rect(240, 290, 8, 90, "#6b4a33")
        + rect(50, 286, 208, 7, "#6b4a33")
        + "".join(rect(74 + k * 15, 294, 9, 34 + k % 3 * 7, "#e2b13c", 4) for k in range(11))
    )
    for x, coat, hat, style, trim in (
        (290, "#24385a", "scarf", "bun", "#d8402f"),
        (344, WHITE, "turban", "short", "#c0392b"),
        (400, "#7a2a2c", "scarf", "bun", "#f0c36a"),
    ):
        out += person(
            x,
            392,
            114,
            coat=coat,
            hat=hat,
            style=style,
            dress="skirt" if style == "bun" else "",
            trim=trim,
            skin=TAN,
            left=(-18, -42),
            right=(18, -42),
        )
    return (
        out
        + person(
            500,
            394,
            120,
            coat=RED,
            dress="vest",
            hair=HAIR,
            look=-1,
            left=(-22, -54),
            right=(14, -48),
            held="",
        )
        + group(sheet(24), at=(470, 334))
        + person(146, 396, 78, coat=OCHRE, child=True, back=True)
    )
