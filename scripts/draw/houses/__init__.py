"""Buildings. (x, y) is the middle of the foot."""

from .homes import cave, cottage, stilt_house, white_house, yurt
from .landmarks import bridge, drum_tower, pavilion
from .parts import BRICK, DARK_WOOD, GOLD, LACQUER, ROOF, STONE, WALL, WOOD, door, flag, gable, roof, window
from .rooms import big_window, room
from .town import block, shop

__all__ = [
    "BRICK",
    "DARK_WOOD",
    "GOLD",
    "LACQUER",
    "ROOF",
    "STONE",
    "WALL",
    "WOOD",
    "big_window",
    "block",
    "bridge",
    "cave",
    "cottage",
    "door",
    "drum_tower",
    "flag",
    "gable",
    "pavilion",
    "roof",
    "room",
    "shop",
    "stilt_house",
    "white_house",
    "window",
    "yurt",
]
