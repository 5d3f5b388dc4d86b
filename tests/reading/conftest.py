import pytest

from .newsroom import Site


@pytest.fixture
def site(tmp_path):
    return Site(tmp_path)
