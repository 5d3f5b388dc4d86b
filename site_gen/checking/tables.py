"""The desk's word lists: tab-separated, one row a line, `#` for remarks. They are data, not code, so that editors can read them."""

from collections.abc import Iterator
from importlib.resources import files

Row = tuple[str, ...]

SILENT = "="  # in the second column: a longer or other ordinary form, listed so that it is not taken for a hit


def rows(name: str, width: int) -> Iterator[Row]:
    """The rows of data/<name>.tsv, each filled up to `width` columns."""
    text = files("site_gen.checking").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            yield (*cells, *("",) * (width - len(cells)))
