"""Every scene by name, one file each: a function from light to the parts of a drawing.

The theme's own scenes (theme/art/scene-*.svg), drawn by hand, take part by their names; there the season only changes colours.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from ..light import Light
from ..pen import HEIGHT, WIDTH, drawing
from .registry import SCENES

HERE = Path(__file__).parent
BY_HAND = HERE.resolve().parents[2] / "theme" / "art"
WHOLE = (0.0, 0.0, float(WIDTH), float(HEIGHT))

for _file in sorted(HERE.glob("*/[a-z]*.py")):
    import_module(f"{__name__}.{_file.parent.name}.{_file.stem}")


def names() -> list[str]:
    return sorted({*SCENES, *(path.stem.removeprefix("scene-") for path in BY_HAND.glob("scene-*.svg"))})


def draw(name: str, light: Light, view: tuple[float, float, float, float] = WHOLE) -> str:
    """The SVG of a scene, or of the part of it inside `view` (x, y, width, height)."""
    make: Callable[[Light], str] = SCENES.get(name) or _by_hand(name)
    return light.fall(drawing(make(light), view=view))


def _by_hand(name: str) -> Callable[[Light], str]:
    path = BY_HAND / f"scene-{name}.svg"
    if not path.is_file():
        raise ValueError(f"没有这幅画：{name}")
    text = path.read_text(encoding="utf-8")
    inner = text[text.index(">", text.index("<svg")) + 1 : text.rindex("</svg>")]
    return lambda light: light.turn(inner)
