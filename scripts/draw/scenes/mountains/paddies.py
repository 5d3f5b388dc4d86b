from ...houses import stilt_house
from ...light import Light
from ...nature import field, hills, sky, tree
from ...pen import line, n, rect, shade
from ...people import person
from ...things import basket, hoe
from ...wardrobe import BLUE, OCHRE, RED
from ..registry import scene


@scene
def paddies(light: Light) -> str:
    """层层梯田，有人弯腰干活，寨子在半山腰"""
    out = (
        sky(light, (110, 76), 30)
        + hills(light, 80, 0)
        + "".join(stilt_house(x, y, w, light) for x, y, w in ((380, 186, 80), (456, 180, 92), (528, 188, 74)))
        + tree(330, 190, 70, light, 0)
        + tree(580, 194, 80, light, 1)
    )
    wet = bool(light.bloom)
    for row in range(7):
        y = 176 + row * 30 * (1 + row * 0.05)
        fill = (
            (light.water if row % 2 else shade(light.water, 1.06))
            if wet
            else (light.crop if row % 2 else light.crop2)
        )
        d = f"M-10 {n(y + 26)}Q130 {n(y - 20)} 300 {n(y + 14)}T610 {n(y - 12)}"
        out += field(d, fill) + line(d, light.near if wet else shade(light.crop2, 1.12), 4 if wet else 2.4)
        out += (
            "".join(
                rect(20 + (k * 61 + row * 33) % 570, y + 18 + k % 3 * 4, 2, 7, light.crop) for k in range(10)
            )
            if wet and row > 1
            else ""
        )
    out += person(
        130, 366, 100, coat=BLUE, hat="straw", look=1, lean=58, left=(8, -32), right=(14, -30), legs="#54606a"
    ) + person(
        316,
        396,
        110,
        coat=RED,
        dress="vest",
        hat="straw",
        look=-1,
        lean=-52,
        left=(-14, -30),
        right=(-6, -32),
        legs="#54606a",
    )
    return (
        out
        + person(
            436, 384, 100, coat=OCHRE, hat="straw", look=-1, left=(-16, -42), right=(18, -60), held=hoe(64)
        )
        + basket(486, 388, 34, light.crop2)
    )
