from ...backdrops import EARTH
from ...houses import stilt_house
from ...light import Light
from ...nature import ground, hills, sky, tree
from ...pen import dot, oval, poly, rect, strokes
from ...people import person
from ...things import basket, stool
from ...wardrobe import ROSE
from ..registry import scene


@scene
def miao_embroidery(light: Light) -> str:
    """晒谷坪上，几位绣娘围坐绣花，布架上晾着苗绣"""
    out = (
        sky(light, (520, 64), 26)
        + hills(light, 70, 0)
        + stilt_house(96, 252, 170, light)
        + stilt_house(470, 246, 150, light)
        + ground(244, EARTH)
        + tree(584, 290, 180, light, 0)
    )
    out += (
        strokes([(150, 300), (150, 176)], "#6b4a33", 5)
        + strokes([(450, 300), (450, 176)], "#6b4a33", 5)
        + strokes([(140, 182), (460, 182)], "#6b4a33", 4)
    )
    for x, fill, mark in (
        (172, "#9a1c1c", "#f0c36a"),
        (246, "#24385a", "#cf8076"),
        (320, "#3a2a4a", "#8fb0a8"),
        (394, "#9a1c1c", "#f0c36a"),
    ):
        out += rect(x, 184, 58, 92, fill) + rect(x + 4, 190, 50, 3, mark) + rect(x + 4, 267, 50, 3, mark)
        out += "".join(
            poly(
                [
                    (x + 29, 200 + k * 22),
                    (x + 41, 210 + k * 22),
                    (x + 29, 220 + k * 22),
                    (x + 17, 210 + k * 22),
                ],
                mark,
            )
            + dot(x + 29, 210 + k * 22, 4, fill)
            for k in range(3)
        ) + "".join(dot(x + dx, 204 + k * 18, 2, mark) for dx in (9, 49) for k in range(4))
    dark = "#24385a"
    for k, (x, y, h, look) in enumerate(
        ((92, 372, 108, 1), (196, 360, 104, 1), (304, 356, 104, 0), (410, 360, 104, -1), (512, 374, 108, -1))
    ):
        cloth = ("#9a1c1c", "#3f6f78", "#b98a3e")[k % 3]
        out += stool(x, y, 34, 24, "#b98a52") + person(
            x,
            y,
            h,
            coat=(dark, "#3a2a4a", "#2f5a5a")[k % 3],
            legs="#24385a",
            trim="#f0c36a",
            hat="silver" if k in (0, 2) else "turban",
            style="bun",
            pose="sit",
            look=look,
            left=(-9, -46),
            right=(11, -46),
        )
        out += (
            oval(x + 2, y - h * 0.35, 20, 9, "#d9bf97")
            + oval(x + 2, y - h * 0.35, 15, 6.5, cloth)
            + dot(x + 2, y - h * 0.35, 3, "#f0c36a")
        )
    return (
        out
        + basket(252, 394, 34, "#c0392b")
        + basket(360, 396, 34, "#3f6f95")
        + person(156, 398, 70, coat=ROSE, child=True, back=True, style="plaits", right=(14, -40))
    )
