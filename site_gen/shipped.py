"""What comes with the generator beside its code: the theme and the ordinary pages, in a checkout or installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def theme_folder() -> Path:
    return _shipped("theme", "theme")


def pages_folder() -> Path:
    """The ordinary pages that suit any site, as its `content/pages`: the editors' handbook, how the site can be read."""
    return _shipped("pages", "content/pages")


def theme_layers(root: Path, option: str = "") -> tuple[Path, ...]:
    """The folders that make up a site's theme: a file is taken from the first that has it.

    `option` is relative to `root`; empty means `theme/`, which need not be there. A folder with a frame for pages of
    its own is a whole theme; any other lies over the one that is shipped. Raises NotADirectoryError.
    """
    own = root / (option or "theme")
    if not own.is_dir():
        if option:
            raise NotADirectoryError(option)
        return (theme_folder(),)
    return (own,) if (own / "templates" / "base.html").is_file() else (own, theme_folder())


def _shipped(packaged: str, checkout: str) -> Path:
    """setup.py lays the folders into the wheel; in a checkout they are where people edit them."""
    inside = _PACKAGE / packaged
    return inside if inside.is_dir() else _PACKAGE.parent / checkout
