from ...light import Light
from ...nature import fallen_leaves, ground, tree
from ...pen import dot, oval, rect, shade, shape, words
from ...people import person
from ...things import lantern
from ...wardrobe import GREEN, RED, WHITE_HAIR
from ..registry import scene


@scene
def stone_gate(light: Light) -> str:
    """古镇老宅的石门，门楣有字板，一老一小抬头看"""
    out = rect(-10, -10, 620, 430, "#d8cdb8") + "".join(
        rect(
            -20 + (row % 2) * 32 + k * 66,
            row * 30,
            63,
            27,
            shade("#cfc2a9", 0.96 + (row * 7 + k * 5) % 4 * 0.02),
        )
        for row in range(12)
        for k in range(-1, 10)
    )
    out += (
        ground(340, "#bfb29a")
        + rect(-10, 338, 620, 5, "#a89c85")
        + rect(180, 60, 240, 284, "#a79a84")
        + rect(206, 108, 188, 236, "#5e3e2b")
        + rect(212, 114, 86, 230, "#7a5238")
        + rect(302, 114, 86, 230, "#7a5238")
    )
    out += (
        "".join(dot(x + k % 3 * 24, 150 + k // 3 * 34, 3.4, "#e2bd6b") for x in (230, 322) for k in range(12))
        + dot(290, 240, 8, "#e2bd6b")
        + dot(310, 240, 8, "#e2bd6b")
        + rect(210, 66, 180, 38, "#3b2c28")
        + words(300, 85, "耕读传家", 26, "#f0c36a")
    )
    out += (
        shape("M150 60Q210 52 236 26H364Q390 52 450 60Z", "#4a3a33")
        + rect(166, 58, 268, 7, "#332824")
        + rect(160, 326, 280, 18, "#b9ac98")
        + rect(140, 344, 320, 16, "#c9bca4")
    )
    out += (
        rect(150, 124, 20, 150, "#b5261e")
        + rect(430, 124, 20, 150, "#b5261e")
        + "".join(
            rect(155, 136 + k * 27, 10, 14, "#f0c36a") + rect(435, 136 + k * 27, 10, 14, "#f0c36a")
            for k in range(5)
        )
    )
    out += (
        lantern(190, 90, 17, 14)
        + lantern(410, 90, 17, 14)
        + oval(120, 336, 24, 26, "#9b8f7a")
        + oval(480, 336, 24, 26, "#9b8f7a")
        + rect(98, 340, 44, 14, "#8f8470")
        + rect(458, 340, 44, 14, "#8f8470")
    )
    out += person(
        264, 402, 136, coat=GREEN, hair=WHITE_HAIR, back=True, right=(26, -92), left=(-14, -44)
    ) + person(336, 404, 94, coat=RED, child=True, back=True, style="plaits", left=(-16, -46))
    return out + tree(570, 330, 230, light, 0) + fallen_leaves(light, 360, 396, 16)
