"""Where scenes enrol themselves."""

from collections.abc import Callable

from ..light import Light

SCENES: dict[str, Callable[[Light], str]] = {}


def scene(make: Callable[[Light], str]) -> Callable[[Light], str]:
    """The function's name is the scene's."""
    if make.__name__ in SCENES:
        raise ValueError(f"两幅画同名：{make.__name__}")
    SCENES[make.__name__] = make
    return make
