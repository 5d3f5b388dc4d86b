"""/subscribe/: every feed by group, and a picker for one of a place, a theme or a station."""

from ...feeds.choices import Choices, PlaceChoice, StationChoice
from ...indexing.index import Key
from ...model.kinds import Level
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import FeedGroup, FeedRow, Picker, PickerFormat, SubscribeView
from .frame import feed_links, site_artifact
from .indexes import index_head

CHOICES = "/subscribe/choices.json"
PICKED = ("home", "region", "theme", "region_theme", "station")  # the families that the picker leads to


def subscribe_page(edition: Edition) -> Artifact:
    note = "按地区、主题、栏目、实践中心订阅本站新稿。"
    head = index_head("订阅", note, "/subscribe/", "/subscribe/")
    return site_artifact(edition, "subscribe.html", head, subscribe_view(edition))


def subscribe_view(edition: Edition) -> SubscribeView:
    """Feeds by group. Only what has a page: all provinces, themes, columns; the home region's counties; 中心."""
    centers = {s.id for s in edition.vocabulary.registers.stations.values() if s.level is Level.CENTER}
    here = set(edition.vocabulary.book.lineage(edition.identity.home_region))
    counties = [
        key for key in edition.index.family("region")
        if here & set(edition.vocabulary.book.lineage(key[1])) and not key[1].endswith("0000")
    ]
    provinces = [("region", region.code) for region in edition.vocabulary.book.provinces]
    groups = (
        ("全站", [("home", ""), *edition.index.family("type"), *edition.index.family("kind")]),
        ("本地", sorted(counties)),
        ("省级地区", provinces),
        ("主题", list(edition.index.family("theme"))),
        ("栏目", list(edition.index.family("column"))),
        ("实践中心", sorted(key for key in edition.index.family("station") if key[1] in centers)),
        ("短视频系列", sorted(edition.index.family("series"))),
    )
    enabled = edition.settings.feeds.enabled
    return SubscribeView(
        groups=tuple(FeedGroup(name, tuple(_row(edition, key) for key in keys)) for name, keys in groups if keys),
        opml="/feeds.opml" if enabled else "",
        picker=_picker(edition) if enabled else None,
    )


def _row(edition: Edition, key: Key) -> FeedRow:
    listing = edition.index.listing(key)
    return FeedRow(listing.title, listing.address, feed_links(edition, listing))


def _picker(edition: Edition) -> Picker:
    vocabulary = edition.vocabulary
    return Picker(
        choices=CHOICES,
        provinces=tuple((region.code, region.name) for region in vocabulary.book.provinces),
        themes=tuple((theme.id, theme.name) for theme in vocabulary.registers.themes.values()),
        formats=tuple(_formats(edition)),
    )


def _formats(edition: Edition) -> list[PickerFormat]:
    """Every format with the families that have it; a family without a listing yet is never picked."""
    families: dict[tuple[str, str], list[str]] = {}
    for family in PICKED:
        key = next(edition.index.family(family), None)
        for form in edition.index.listing(key).formats if key else ():
            families.setdefault((form.file, form.name), []).append(family)
    return [PickerFormat(file, name, tuple(having)) for (file, name), having in families.items()]


def choices(edition: Edition) -> Choices:
    """All places and stations that have a page, and so a feed."""
    index, vocabulary = edition.index, edition.vocabulary
    themes: dict[str, set[str]] = {}
    for _, term in index.family("region_theme"):
        code, theme = term.split("/")
        themes.setdefault(code, set()).add(theme)
    order = tuple(vocabulary.registers.themes)
    places = tuple(
        PlaceChoice(
            code,
            vocabulary.book[code].name,
            "".join(vocabulary.book.lineage(code)[1:2]),
            tuple(theme for theme in order if theme in themes.get(code, ())),
        )
        for code in sorted(code for _, code in index.family("region"))
    )
    stations = tuple(
        StationChoice(station.id, station.name, station.region, station.level is Level.CENTER)
        for station in vocabulary.registers.stations.values()
        if ("station", station.id) in index
    )
    return Choices(places, stations)
