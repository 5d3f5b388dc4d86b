"""The publication gate: the one place that decides what the public may see. Everything after it knows only that."""

from datetime import datetime

from ..model.card import Card
from ..model.kinds import Status
from ..model.moment import local


def is_due(card: Card, now: datetime) -> bool:
    """Instants are compared, never wall clocks: zones cannot move an item."""
    return card.publish_at is None or card.publish_at <= now


def visible(card: Card, now: datetime, preview: bool) -> bool:
    """What stands in listings. A preview shows drafts and scheduled items too; nobody shows the withdrawn."""
    if card.status is Status.WITHDRAWN:
        return False
    return preview or (card.status is Status.PUBLISHED and is_due(card, now))


def was_public(card: Card, now: datetime) -> bool:
    """Withdrawn after its time had come: subscribers may hold a copy, so feeds tell them that it is withdrawn."""
    return card.status is Status.WITHDRAWN and is_due(card, now)


def waiting(card: Card, now: datetime) -> str:
    """Why the public cannot see an item yet: 草稿, 待审, 定时 2026-12-25 08:00; empty where it can."""
    if card.status is not Status.PUBLISHED:
        return card.status.label
    if card.publish_at and card.publish_at > now:
        return f"定时 {local(card.publish_at):%Y-%m-%d %H:%M}"
    return ""
