from ...houses import big_window, room
from ...light import Light
from ...nature import ground, sky, tree
from ...pen import group, poly, rect
from ...people import person
from ...things import fan
from ...wardrobe import GREY, HAIR
from ..registry import scene


@scene
def dance_hall(light: Light) -> str:
    """明亮的大厅里一排人跳舞，落地窗外是树"""
    view = group(
        sky(light) + tree(60, 330, 210, light, 0) + tree(190, 340, 160, light, 1) + ground(320, light.grass),
        scale=0.75,
    )
    out = (
        room("#f3ecdd", "#d0aa78", 290)
        + "".join(big_window(x, 40, 120, 236, view, "#fffdf6") for x in (34, 174, 314, 454))
        + rect(-10, 290, 620, 4, "#b98a5e")
        + "".join(
            poly(
                [(40 + at * 140, 296), (140 + at * 140, 296), (110 + at * 150, 420), (-20 + at * 150, 420)],
                "#dcbb8c",
            )
            for at in range(4)
        )
    )
    coats = ("#c0392b", "#e2b13c", "#4f8080", "#cf8076", "#7a3f52", "#3f6f95")
    for at, x in enumerate((70, 168, 266, 364, 462, 552)):
        out += person(
            x,
            372 - at % 2 * 6,
            124,
            coat=coats[at],
            dress="skirt",
            trim="#f7dc96",
            style=("bun", "bob", "tail")[at % 3],
            hair=(HAIR, GREY)[at % 2],
            look=1,
            left=(-28, -62),
            right=(24, -90),
            held=fan("#f7dc96") if at % 2 else fan("#d8402f"),
        )
    return out
