"""What stands beside /subscribe/: feeds.opml for a reader's program, and what the picker can lead to."""

from collections.abc import Iterator

from ..feeds.choices import write_choices
from ..feeds.opml import Group, Subscription, write_opml
from ..publishing.artifact import Artifact, ready
from .edition import Edition
from .pages.subscribe import CHOICES, choices, subscribe_view


def subscription_artifacts(edition: Edition) -> Iterator[Artifact]:
    """Nothing where the site has no feeds."""
    if edition.settings.feeds.enabled:
        yield ready("feeds.opml", _opml(edition))
        yield ready(CHOICES.lstrip("/"), write_choices(choices(edition)))


def _opml(edition: Edition) -> bytes:
    base = edition.identity.origin
    groups = []
    for group in subscribe_view(edition).groups:
        members = [
            Subscription(row.feeds[0].title, base + row.feeds[0].address, base + row.address)
            for row in group.rows
            if row.feeds
        ]
        groups.append(Group(group.name, tuple(members)))
    return write_opml(edition.identity.name, groups)
