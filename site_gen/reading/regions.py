"""The book of divisions, from the tables that come with the generator."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from ..model.region import Region, RegionBook

# Divisions (written by scripts/make_regions.py) and functional areas (kept by hand): the same columns.
TABLES = ("regions.tsv", "areas.tsv")


@cache
def load_regions() -> RegionBook:
    """All divisions, 兵团 and the functional areas of note. Read once in a process."""
    return RegionBook(region for table in TABLES for region in read_table(table))


def read_table(name: str) -> Iterator[Region]:
    """The rows of one table of site_gen/tagging. Raises ValueError for a line that has not six cells."""
    text = files("site_gen.tagging").joinpath(name).read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        code, title, parent, since, until, successors = line.split("\t")
        yield Region(
            code=code,
            name=title,
            parent=parent,
            since=int(since),
            until=int(until) if until else None,
            successors=tuple(successors.split(";")) if successors else (),
        )
