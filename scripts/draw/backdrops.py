"""Backgrounds that several scenes share: the view through a window, an audience, a yard; colours of the ground."""

from .light import Light
from .nature import ground, hills, ridge, sky, snowfall, tree
from .pen import group, poly, rect
from .people import seated_row
from .wardrobe import BROWN, GREEN, NAVY, OCHRE, PLUM, ROSE, TEAL


def outside(light: Light) -> str:
    """What is seen through a window: hills and a tree."""
    view = sky(light) + hills(light, 60, 0) + tree(120, 190, 130, light, 1)
    return group(view, scale=0.62) + (group(snowfall(40), scale=0.5) if light.snow else "")


def snow_peaks(light: Light) -> str:
    view = rect(-10, -10, 700, 420, "#a9cbe0") + ridge(
        [(-10, 120), (60, 60), (130, 110), (210, 30), (300, 100), (390, 50), (470, 120), (610, 80)], "#7f9fb5"
    )
    view += "".join(
        poly([(x, y), (x - 30, y + 40), (x - 8, y + 30), (x + 6, y + 44), (x + 30, y + 38)], "#f6f8f8")
        for x, y in ((60, 60), (210, 30), (390, 50))
    )
    return group(view + rect(-10, 150, 700, 300, "#c9b48e"), scale=0.7)


def crowd(y: float, h: float, count: int = 9, first: float = 30) -> str:
    step = (600 - 2 * first) / (count - 1)
    return seated_row(
        [first + step * at for at in range(count)], y, h, [BROWN, TEAL, OCHRE, PLUM, NAVY, GREEN, ROSE]
    )


ROAD, PAVING, KERB = "#cbbfa8", "#d9ccb2", "#b9ac98"


EARTH, FLAG = "#d6c39c", "#cbb893"


def yard(y: float, light: Light) -> str:
    """Beaten earth or stone slabs; snow in winter."""
    return ground(y, "#e6eaea" if light.snow else EARTH)


ORANGE = "#d9702e"
