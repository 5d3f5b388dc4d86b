"""Sky, hills, fields, water, trees, weather."""

from .air import SNOW, cloud, rainfall, sky, snowfall, weather
from .land import field, ground, hills, karst, ridge, round_hills, terraces
from .trees import TRUNK, bamboo, bare_tree, bush, conifer, fallen_leaves, poplar, tree, willow
from .waters import reeds, water, waving

__all__ = [
    "SNOW",
    "TRUNK",
    "bamboo",
    "bare_tree",
    "bush",
    "cloud",
    "conifer",
    "fallen_leaves",
    "field",
    "ground",
    "hills",
    "karst",
    "poplar",
    "rainfall",
    "reeds",
    "ridge",
    "round_hills",
    "sky",
    "snowfall",
    "terraces",
    "tree",
    "water",
    "waving",
    "weather",
    "willow",
]
