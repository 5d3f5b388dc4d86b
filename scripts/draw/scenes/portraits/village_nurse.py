from ...bust import bust
from ...light import Light
from ...pen import dot, line, rect, shape
from ...things import cross
from ...wardrobe import INK, SKIN, WHITE
from ..registry import scene


@scene
def village_nurse(light: Light) -> str:
    """村医背着药箱，站在卫生室门口"""
    out = (
        rect(-10, -10, 620, 430, "#dfe8df")
        + rect(-10, 280, 620, 140, "#cfd9cf")
        + rect(190, 40, 220, 380, "#b9cbbf")
        + rect(204, 54, 92, 366, "#9fb8aa")
        + rect(304, 54, 92, 366, "#9fb8aa")
        + rect(404, 90, 60, 60, WHITE)
        + cross(434, 120, 38)
        + rect(130, 100, 50, 90, "#a9c4c6")
        + rect(136, 106, 38, 78, "#dbe8e6")
    )
    strap = line("M-60 222L70 420", "#6b5a4a", 9)
    steth = line("M-30 224Q-34 300 0 304Q34 300 30 224", INK, 5) + dot(0, 308, 10, "#8f9a9c")
    return (
        out
        + bust(
            coat=WHITE,
            skin=SKIN,
            collar="#6b8f9a",
            over=shape("M-3 256H3V420H-3Z", "#dcd7ce") + steth + strap,
            glasses=True,
            right=(64, 372),
            sleeve="#f0ece0",
        )
        + rect(330, 346, 96, 74, "#8a5a3a", 6)
        + rect(352, 362, 52, 40, WHITE, 3)
        + cross(378, 382, 28)
    )
