"""Moments as feeds write them: on the house clock, in English, whatever the machine's zone and language."""

from datetime import date, datetime
from zlib import crc32

from ..model.moment import SHANGHAI, local

# strftime would follow the machine's locale; RFC 822 §5 wants these.
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# 2018-07-06: the day 关于建设新时代文明实践中心试点工作的指导意见 was adopted. No site of this kind is older,
# and an empty feed of a site that has not set `since` must carry some date that is neither "now" nor absurd.
_FIRST_DAY = "2018-07-06"


def on_house_clock(moment: datetime) -> datetime:
    """The same instant at +08:00. ValueError for a naive one: it would follow the build machine's zone."""
    if moment.tzinfo is None:
        raise ValueError(f"naive datetime in a feed: {moment.isoformat()}")
    return local(moment)


def rfc822(moment: datetime) -> str:
    """`Wed, 12 Jan 2022 09:30:00 +0800`, as RSS 2.0 wants it (RFC 822 §5 with four digits of year)."""
    at = on_house_clock(moment)
    clock = f"{at.hour:02}:{at.minute:02}:{at.second:02}"
    return f"{_DAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at.year:04} {clock} +0800"


def rfc3339(moment: datetime) -> str:
    """`2022-01-12T09:30:00+08:00`, for Atom, JSON Feed and sitemaps (RFC 3339 §5.6; W3C-DTF)."""
    return on_house_clock(moment).isoformat(timespec="seconds")


def distinct_rfc3339(moment: datetime, key: str) -> str:
    """The moment with a fraction of a second made from `key`, so that entries of one instant differ.

    The W3C validator warns when two entries share `updated` (DuplicateUpdated), and items that were given a
    day and no time all share one. The fraction follows from the entry's id alone, not from its place in a
    feed, so that one serialised entry serves every feed it is in. Nine digits: among 60 entries of one moment
    two agree once in 500,000 feeds.
    """
    text = rfc3339(moment)
    return f"{text[:19]}.{crc32(key.encode()) % 1_000_000_000:09}{text[19:]}"


def first_day(since: str) -> datetime:
    """What an empty feed carries as its date: midnight of the site's `since` (ISO date), or of 2018-07-06."""
    day = date.fromisoformat((since or _FIRST_DAY)[:10])
    return datetime(day.year, day.month, day.day, tzinfo=SHANGHAI)
