"""Furniture, tools, vehicles, food: whatever people use. (x, y) is the middle of the foot unless said."""

from .carried import bag, basket, bin_, box, bucket, cross
from .colours import DARK_WOOD, DEEP, GOLD, INK, PAPER, RED, STEEL, WOOD
from .furniture import bench, board, cloth_table, drum, lamp, plant, round_table, shelf, stool, table
from .held import book, broom, fan, hoe, microphone, sheet, shovel
from .hung import banner, lantern, pennants, string
from .tableware import bowl, cup, steam, teapot
from .vehicles import bicycle, boat, bus, spoked, tent, van

__all__ = [
    "DARK_WOOD",
    "DEEP",
    "GOLD",
    "INK",
    "PAPER",
    "RED",
    "STEEL",
    "WOOD",
    "bag",
    "banner",
    "basket",
    "bench",
    "bicycle",
    "bin_",
    "board",
    "boat",
    "book",
    "bowl",
    "box",
    "broom",
    "bucket",
    "bus",
    "cloth_table",
    "cross",
    "cup",
    "drum",
    "fan",
    "hoe",
    "lamp",
    "lantern",
    "microphone",
    "pennants",
    "plant",
    "round_table",
    "sheet",
    "shelf",
    "shovel",
    "spoked",
    "steam",
    "stool",
    "string",
    "table",
    "teapot",
    "tent",
    "van",
]
