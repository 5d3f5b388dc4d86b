"""One book and one tagger for all tests of this folder; both are read-only."""

import pytest

from site_gen.model.region import RegionBook
from site_gen.model.registers import Registers
from site_gen.reading.regions import load_regions
from site_gen.tagging.tagger import Tagger


@pytest.fixture(scope="session")
def book() -> RegionBook:
    return load_regions()


@pytest.fixture(scope="session")
def tagger(book: RegionBook) -> Tagger:
    return Tagger(book, Registers({}, {}, {}))
