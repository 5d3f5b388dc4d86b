"""Which files are films, and what a picture out of one is made with."""

from importlib.util import find_spec

from ..model.clip import FILM_TYPES
from .recipe import RECIPE

FILM_RECIPE = f"frame-1 {RECIPE}"  # how media.frame chooses, and the recipe of all pictures
DECODER = "av"


def is_film(file: str) -> bool:
    """By its name; content/ has no other video files."""
    return file.lower().endswith(tuple(FILM_TYPES))


def recipe_of(file: str) -> str:
    """Part of the name of the picture that is made of `file`."""
    return FILM_RECIPE if is_film(file) else RECIPE


def can_probe() -> bool:
    """Whether PyAV is installed; it is the extra `video`."""
    return find_spec(DECODER) is not None
