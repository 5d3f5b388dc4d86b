"""What templates are given: frozen values, ready to show. A template looks nothing up and changes nothing.

Addresses are site paths (/stories/…/); templates pass them through `href()`.
"""

from .frame import FeedLink, Head, Link, OrdinaryView
from .home import HomeBlock, HomeBox, HomeRow, HomeView
from .indexes import RegionGroup, RegionsView, SiteMapView, StationsView, TermsView, Tile, TileGroup
from .items import Attached, Figure, Ground, ItemView, TagNote, VideoView, WayOut
from .listings import (
    Banner,
    CalendarView,
    CardGroup,
    Filter,
    ListingView,
    MonthGroup,
    StationBranch,
    YearLinks,
)
from .stats import MonthColumn, PaceRow, Ranking, StatsView
from .subscribe import FeedGroup, FeedRow, Picker, PickerFormat, SubscribeView

__all__ = [
    "Attached",
    "Banner",
    "CalendarView",
    "CardGroup",
    "FeedGroup",
    "FeedLink",
    "FeedRow",
    "Figure",
    "Filter",
    "Ground",
    "Head",
    "HomeBlock",
    "HomeBox",
    "HomeRow",
    "HomeView",
    "ItemView",
    "Link",
    "ListingView",
    "MonthColumn",
    "MonthGroup",
    "OrdinaryView",
    "PaceRow",
    "Picker",
    "PickerFormat",
    "Ranking",
    "RegionGroup",
    "RegionsView",
    "SiteMapView",
    "StationBranch",
    "StationsView",
    "StatsView",
    "SubscribeView",
    "TagNote",
    "TermsView",
    "Tile",
    "TileGroup",
    "VideoView",
    "WayOut",
    "YearLinks",
]
