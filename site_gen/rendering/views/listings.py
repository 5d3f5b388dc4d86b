"""What listings and their calendar pages show."""

from msgspec import Struct

from ...model.card import Card
from ...model.listing import Listing, Period
from ...model.picture import Picture
from ...model.registers import Column, Station
from .frame import FeedLink, Link


class Banner(Struct, frozen=True, kw_only=True):
    """The head of a topic: its picture, else the drawing `art` of the theme, else neither."""

    name: str
    intro: str
    address: str
    picture: Picture | None = None
    art: str = ""  # scene-knock.svg


class CardGroup(Struct, frozen=True, kw_only=True):
    """Items under a sub-heading: a part of a topic, a category of 好人榜."""

    name: str
    cards: tuple[Card, ...]
    note: str = ""  # 12 名（组）
    address: str = ""  # where there are more


class MonthGroup(Struct, frozen=True):
    period: Period
    cards: tuple[Card, ...]


class YearLinks(Struct, frozen=True):
    """One year of a listing's calendar, with its months where the year is split."""

    year: Link
    months: tuple[Link, ...] = ()


class Filter(Struct, frozen=True):
    """One row of choices on a listing: 区县, 主题, 年份, 体裁 …"""

    name: str
    links: tuple[Link, ...]


class StationBranch(Struct, frozen=True):
    """A station with those below it."""

    station: Station
    address: str
    count: int
    branches: tuple["StationBranch", ...] = ()


class ListingView(Struct, frozen=True, kw_only=True):
    """`L/`: the newest items and every way on from here. The only page of a listing with counts."""

    listing: Listing
    total: int
    cards: tuple[Card, ...]
    filters: tuple[Filter, ...] = ()
    years: tuple[YearLinks, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    children: tuple[Link, ...] = ()  # cities or counties below a region, places of a theme; with counts
    column: Column | None = None
    station: Station | None = None
    branches: tuple[StationBranch, ...] = ()  # below a station
    station_counts: str = ""  # 12 个中心、182 个所、2929 个站
    episodes: bool = False  # cards are episodes of a series, in their order
    gaps: str = ""  # of a series: 第 3 期、第 5 至 7 期
    banner: Banner | None = None  # topics
    groups: tuple[CardGroup, ...] = ()  # topics and 好人榜; cards are then what is in none
    period: str = ""  # 好人榜: the one that is shown


class CalendarView(Struct, frozen=True, kw_only=True):
    """A calendar page: the items of one year or month (or part of a month), newest first. No counts, no others."""

    listing: Listing
    period: Period
    part: int = 1  # 1 holds the earliest items of the period
    parts: tuple[Link, ...] = ()  # where a month needs several pages
    months: tuple[MonthGroup, ...] = ()
    month_links: tuple[Link, ...] = ()  # a year that is split shows its months instead of items
    up: Link | None = None  # the year, on a month's page
    older: Link | None = None  # the pages beside it, in its own year
    newer: Link | None = None
