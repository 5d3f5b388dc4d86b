from ...bust import FAIR, bust
from ...houses import stilt_house
from ...light import Light
from ...nature import hills, sky, terraces
from ...pen import dot, line, poly, rect, shape
from ..registry import scene


@scene
def miao_grower(light: Light) -> str:
    """苗家女种植户，戴着头帕，挎着一篮辣椒"""
    out = (
        sky(light, (440, 84), 30)
        + hills(light, 110, 0)
        + stilt_house(190, 268, 130, light)
        + terraces(light, 262, 4, 34, 14)
    )
    embroidery = (
        rect(-86, 280, 34, 60, "#9a1c1c")
        + rect(52, 280, 34, 60, "#9a1c1c")
        + "".join(
            poly(
                [(x, 286 + k * 18), (x + 9, 294 + k * 18), (x, 302 + k * 18), (x - 9, 294 + k * 18)],
                "#f0c36a",
            )
            for x in (-69, 69)
            for k in range(3)
        )
        + line("M-34 232Q0 300 34 232", "#dfe3e6", 8)
        + line("M-44 234Q0 326 44 234", "#dfe3e6", 5)
        + dot(0, 284, 11, "#dfe3e6")
    )
    out += bust(
        coat="#24385a",
        style="bun",
        hat="turban",
        collar="#9a1c1c",
        over=embroidery,
        left=(-30, 350),
        right=(50, 350),
    )
    return (
        out
        + "".join(
            shape(
                f"M{252 + k * 13} {372 - k % 3 * 7}q14 -18 26 -4q-10 14 -26 4Z", ("#d8402f", "#b5261e")[k % 2]
            )
            for k in range(9)
        )
        + shape("M236 372H388L372 430H252Z", "#b98a52")
        + rect(230, 366, 164, 13, "#a0713e", 5)
        + line("M244 392H382M248 410H376", "#a0713e", 3)
        + dot(270, 360, 16, FAIR)
        + dot(350, 360, 16, FAIR)
    )
