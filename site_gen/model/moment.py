"""Times. Only aware datetimes live past the readers; the house zone is Asia/Shanghai."""

from datetime import datetime, timedelta, timezone

# A fixed offset, not a zone file: the mainland has kept +08:00 without summer time since 1991,
# and a slim machine without tzdata must build the same bytes.
SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


def month_of(moment: datetime) -> int:
    """The month it lies in on the house clock, counted from year 0."""
    day = local(moment)
    return day.year * 12 + day.month - 1


def year_and_month(month: int) -> tuple[int, int]:
    """The other way: the year, and the month from 1."""
    return month // 12, month % 12 + 1


def local(moment: datetime) -> datetime:
    """The same instant on the house clock."""
    return moment.astimezone(SHANGHAI)
