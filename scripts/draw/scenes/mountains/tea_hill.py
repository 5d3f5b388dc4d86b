from ...houses import cottage
from ...light import Light
from ...nature import hills, sky
from ...pen import faint, group, line, n, rect, shade, shape
from ...people import person
from ...things import bag
from ...wardrobe import BLUE, PLUM, RED, ROSE, TEAL
from ..registry import scene


@scene
def tea_hill(light: Light) -> str:
    """茶山一垄一垄，采茶人背着背篓，一个人捡空瓶"""
    out = (
        sky(light, (500, 66), 28)
        + hills(light, 50, 2)
        + faint(0.7, rect(80, 140, 300, 12, "#fbfbf6", 6))
        + cottage(110, 206, 90, 44, light)
    )
    green, dark = "#8fb56a", "#6b9450"
    if light.leaf == "#c57a34":
        green, dark = "#a3a85a", "#7f8a48"
    out += shape("M-10 420V220Q150 170 320 200T610 164V420Z", green)
    for row in range(8):
        y = 214 + row * 27
        out += line(
            f"M-20 {n(y + 24)}Q150 {n(y - 26)} 320 {n(y + 4)}T620 {n(y - 30)}", dark, 13 + row
        ) + line(
            f"M-20 {n(y + 20 - row * 0.4)}Q150 {n(y - 31)} 320 {n(y - 1)}T620 {n(y - 35)}",
            shade(green, 1.07),
            4,
        )
    back = rect(-17, -70, 18, 32, "#b98a52", 4) + line("M-17 -60H1M-17 -50H1", "#a0713e", 1.4)
    for x, y, h, coat, hat, look in (
        (110, 330, 96, "#24385a", "turban", 1),
        (250, 304, 84, ROSE, "scarf", 1),
        (400, 296, 80, TEAL, "straw", -1),
        (520, 322, 92, PLUM, "scarf", -1),
    ):
        out += group(group(back, mirror=look < 0), at=(x, y), scale=h / 100) + person(
            x,
            y,
            h,
            coat=coat,
            hat=hat,
            style="bun",
            look=look,
            left=(-18, -44) if look < 0 else (8, -46),
            right=(18, -44) if look > 0 else (-8, -46),
        )
    out += (
        person(
            330,
            392,
            118,
            coat=RED,
            dress="vest",
            hat="cap",
            look=-1,
            lean=-26,
            left=(-24, -34),
            right=(14, -44),
            legs=BLUE,
        )
        + bag(366, 382, 30, "#e6e0d6")
        + rect(284, 376, 16, 7, "#a9cbd0", 3)
    )
    return out + "".join(
        line(f"M-20 {n(y)}Q150 {n(y - 50)} 320 {n(y - 18)}T620 {n(y - 50)}", dark, 20)
        + line(f"M-20 {n(y - 6)}Q150 {n(y - 56)} 320 {n(y - 24)}T620 {n(y - 56)}", shade(green, 1.07), 5)
        for y in (424,)
    )
