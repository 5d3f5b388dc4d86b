from ...houses import big_window, room
from ...light import Light
from ...nature import bamboo
from ...pen import dot, group, line, oval, poly, rect, shade
from ...people import person
from ...wardrobe import BLUE, GREY
from ..registry import scene


@scene
def paper_mill(light: Light) -> str:
    """古法造纸作坊，一个人在纸槽前抄纸，墙上晾着湿纸"""
    out = (
        room("#cdbb98", "#8f8470", 290)
        + "".join(
            rect(
                -20 + row % 2 * 30 + k * 62,
                row * 26 - 4,
                59,
                23,
                shade("#cdbb98", 0.95 + (row + k * 3) % 3 * 0.025),
            )
            for row in range(12)
            for k in range(-1, 11)
        )
        + rect(-10, -10, 620, 50, "#5e3e2b")
        + "".join(rect(x, -10, 10, 300, "#6b4a33") for x in (196, 440))
    )
    out += "".join(
        rect(18 + k % 2 * 84, 66 + k // 2 * 100, 76, 88, ("#f6efdc", "#f3ead2")[(k + k // 2) % 2])
        for k in range(4)
    ) + big_window(460, 66, 120, 120, group(bamboo(0, 260, 240, light, 7), scale=0.8), "#6b4a33")
    out += person(
        326,
        366,
        158,
        coat=BLUE,
        hair=GREY,
        look=-1,
        left=(-20, -52),
        right=(22, -52),
        dress="apron",
        trim="#6f8a7a",
        pose="half",
        lean=-4,
    )
    out += (
        poly([(212, 318), (470, 318), (500, 346), (184, 346)], "#8a6a4c")
        + poly([(226, 322), (456, 322), (482, 342), (202, 342)], "#dfe0cc")
        + rect(184, 346, 316, 56, "#6f5238")
        + "".join(rect(184 + k * 53, 346, 2, 56, "#5a402c") for k in range(1, 6))
    )
    out += (
        poly([(254, 296), (388, 296), (402, 322), (240, 322)], "#b98a52")
        + poly([(262, 299), (380, 299), (391, 318), (250, 318)], "#f6efdc")
        + "".join(line(f"M{256 + k * 12} 318L{266 + k * 10.6:.1f} 299", "#dfd2ae", 1) for k in range(12))
        + dot(252, 300, 7, "#e9bf98")
        + dot(392, 300, 7, "#e9bf98")
    )
    out += (
        "".join(rect(70, 352 - k * 5, 92, 5, ("#f6efdc", "#ece0c2")[k % 2]) for k in range(9))
        + rect(56, 356, 120, 12, "#8a5a3a")
        + rect(64, 368, 10, 34, "#6b4a33")
        + rect(158, 368, 10, 34, "#6b4a33")
    )
    return (
        out
        + rect(516, 334, 70, 66, "#7a8a86", 6)
        + oval(551, 334, 35, 9, "#c9cfae")
        + bamboo(560, 330, 90, light, 2)
    )
