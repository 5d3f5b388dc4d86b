"""Short stories of our own for the taggers."""

from datetime import UTC, datetime
from typing import Any

from site_gen.model.item import Story


def story(body: str, *, title: str = "", year: int = 2022, **keys: Any) -> Story:
    """A story with that body; `keys` are further fields of the item."""
    return Story(
        source="stories/a.md",
        address="/stories/a/",
        title=title,
        date=datetime(year, 6, 1, tzinfo=UTC),
        body=body,
        **keys,
    )
