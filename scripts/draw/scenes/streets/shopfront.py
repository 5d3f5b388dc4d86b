from ...light import Light
from ...nature import fallen_leaves, ground, hills, sky, tree
from ...pen import line, rect, shape
from ...people import person
from ...things import banner, bench, book
from ...wardrobe import BLUE, GREEN, GREY, OCHRE, RED, WHITE_HAIR
from ..registry import scene


@scene
def shopfront(light: Light) -> str:
    """老供销社的木门脸改成阅览室，两人在门口挂牌，院里一棵大树"""
    out = (
        sky(light, (96, 76), 26)
        + hills(light, 80, 2)
        + ground(316, "#d6c6a4")
        + "".join(rect(0, y, 600, 1.6, "#bfae8c") for y in (340, 372))
    )
    out += (
        rect(170, 120, 380, 196, "#e3cfa8")
        + rect(170, 284, 380, 32, "#b9ac98")
        + shape("M146 128Q190 106 236 66H486Q530 106 574 128Z", "#4a3a33")
        + rect(156, 122, 408, 6, "#332824")
    )
    out += (
        shape("M146 124Q190 102 236 60H486Q530 102 574 124Q360 104 146 124Z", "#f6f8f8") if light.snow else ""
    )
    for at in range(8):
        x = 190 + at * 43
        out += rect(x, 182, 39, 134, "#8a5a3a" if at not in (3, 4) else "#e7d9b8") + (
            rect(x + 6, 194, 27, 52, light.window("#cbb893"))
            + line(f"M{x + 19.5} 194v52M{x + 6} 220h27", "#5e3e2b", 2)
            if at not in (3, 4)
            else ""
        )
    out += rect(319, 190, 82, 126, "#f3e2b0") + "".join(
        rect(325 + k % 6 * 12, 206 + k // 6 * 34, 8, 24, ("#b5483a", "#8fa999", "#d9a441", "#3f5d78")[k % 4])
        for k in range(18)
    )
    out += (
        banner(360, 150, 170, 40, "阅览室")
        + person(286, 330, 108, coat=RED, dress="vest", look=1, right=(26, -94), left=(16, -92))
        + person(438, 330, 106, coat=BLUE, hair=GREY, look=-1, left=(-26, -94), right=(-14, -90))
    )
    out += (
        bench(500, 350, 90)
        + person(486, 356, 96, coat=GREEN, hair=WHITE_HAIR, pose="sit", right=(10, -38), left=(-8, -38))
        + book(488, 322, 30)
    )
    return (
        out
        + tree(92, 346, 280, light, 1)
        + fallen_leaves(light, 330, 392, 34)
        + person(176, 388, 84, coat=OCHRE, child=True, look=1, pose="walk", style="plaits", right=(12, -42))
    )
