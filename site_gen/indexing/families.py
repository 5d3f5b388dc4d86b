"""The families of listings. A new family is one entry of FAMILIES: which terms a card has, what a term's listing is."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from ..model.card import Card
from ..model.item import period_name
from ..model.kinds import Kind
from ..model.listing import ALL_FORMATS, Listing
from .vocabulary import Vocabulary

TYPES = {"story": ("stories", "文章"), "photo": ("photos", "图片"), "video": ("videos", "短视频")}


class Family(Struct, frozen=True, kw_only=True):
    """`terms`: the ids a card is listed under, without repeats. `always`: ids that have a page before any item."""

    name: str
    terms: Callable[[Card, Vocabulary], Iterable[str]]
    listing: Callable[[str, Vocabulary], Listing]
    always: Callable[[Vocabulary], Iterable[str]] = lambda vocabulary: ()


def _home(term: str, v: Vocabulary) -> Listing:
    site = v.identity
    return Listing(
        family="home",
        id="",
        address="/",
        name=site.name,
        title=site.name,
        description=site.description,
        formats=ALL_FORMATS,
        full_text=True,
    )


def _archive(term: str, v: Vocabulary) -> Listing:
    return Listing(
        family="archive",
        id="",
        address="/archive/",
        name="全部稿件",
        title="全部稿件",
        description=f"{v.identity.name}发布的全部稿件，按日期排列",
    )


def _type(term: str, v: Vocabulary) -> Listing:
    folder, name = TYPES[term]
    return Listing(
        family="type",
        id=term,
        address=f"/{folder}/",
        name=name,
        title=name,
        description=f"{v.identity.name}发布的{name}",
        formats=ALL_FORMATS,
        full_text=True,
    )


def _kind(term: str, v: Vocabulary) -> Listing:
    name = Kind(term).label
    return Listing(
        family="kind",
        id=term,
        address=f"/kinds/{term}/",
        name=name,
        title=f"体裁：{name}",
        description=f"{v.identity.name}发布的{name}",
        parents=(("体裁", "/kinds/"),),
        formats=ALL_FORMATS,
        full_text=True,
    )


def _series(term: str, v: Vocabulary) -> Listing:
    name = v.series[term]
    return Listing(
        family="series",
        id=term,
        address=f"/videos/series/{term}/",
        name=name,
        title=name,
        description=f"短视频系列“{name}”",
        parents=(("短视频", "/videos/"), ("系列", "/videos/series/")),
    )


def _region(term: str, v: Vocabulary) -> Listing:
    above = v.book.lineage(term)[1:]
    return Listing(
        family="region",
        id=term,
        address=f"/regions/{term}/",
        name=v.book[term].name,
        title=v.book.name_path(term).replace("/", ""),
        description=f"{v.book.name_path(term).replace('/', '')}的新时代文明实践稿件",
        parents=(("地区", "/regions/"), *((v.book[c].name, f"/regions/{c}/") for c in reversed(above))),
        formats=ALL_FORMATS,
        full_text=True,
        latest=True,
    )


def _theme(term: str, v: Vocabulary) -> Listing:
    name = v.theme_name(term)
    return Listing(
        family="theme",
        id=term,
        address=f"/themes/{term}/",
        name=name,
        title=f"主题：{name}",
        description=f"主题“{name}”的新时代文明实践稿件",
        parents=(("主题", "/themes/"),),
        formats=ALL_FORMATS,
        full_text=True,
        latest=True,
    )


def _region_theme(term: str, v: Vocabulary) -> Listing:
    code, theme = term.split("/")
    region, name = _region(code, v), v.theme_name(theme)
    return Listing(
        family="region_theme",
        id=term,
        address=f"/regions/{term}/",
        name=name,
        title=f"{region.title} · {name}",
        description=f"{region.title}主题“{name}”的新时代文明实践稿件",
        parents=(*region.parents, (region.name, region.address)),
    )


def _station(term: str, v: Vocabulary) -> Listing:
    station, *above = v.registers.lineage(term)
    return Listing(
        family="station",
        id=term,
        address=f"/stations/{term}/",
        name=station.name,
        title=station.name,
        description=f"{station.name}报送的稿件",
        parents=(("站点", "/stations/"), *((s.name, f"/stations/{s.id}/") for s in reversed(above))),
    )


def _column(term: str, v: Vocabulary) -> Listing:
    column = v.registers.columns[term]
    return Listing(
        family="column",
        id=term,
        address=f"/columns/{term}/",
        name=column.name,
        title=column.name,
        description=column.description or f"{v.identity.name}栏目“{column.name}”",
        parents=(("栏目", "/columns/"),),
        formats=ALL_FORMATS,
        full_text=True,
    )


def _award(term: str, v: Vocabulary) -> Listing:
    id, period = term.split("/")
    column, name = v.registers.columns[id], period_name(period.upper())
    return Listing(
        family="award",
        id=term,
        address=f"/columns/{term}/",
        name=name,
        title=f"{column.name} · {name}",
        description=f"{name}上榜的身边好人",
        parents=(("栏目", "/columns/"), (column.name, f"/columns/{id}/")),
    )


def _awards_of(card: Card, v: Vocabulary) -> tuple[str, ...]:
    """The period, where the column is a 好人榜."""
    if not card.award or not card.column or v.registers.columns[card.column].kind != "people":
        return ()
    return (f"{card.column}/{card.award.period.lower()}",)


def _regions_of(card: Card, v: Vocabulary) -> tuple[str, ...]:
    return v.book.lineage(card.region) if card.region else ()


FAMILIES = (
    Family(name="home", terms=lambda c, v: ("",), listing=_home, always=lambda v: ("",)),
    Family(name="archive", terms=lambda c, v: ("",), listing=_archive, always=lambda v: ("",)),
    Family(name="type", terms=lambda c, v: (c.type,), listing=_type, always=lambda v: TYPES),
    Family(
        name="kind",
        terms=lambda c, v: (c.kind.value,) if c.kind else (),
        listing=_kind,
        always=lambda v: tuple(kind.value for kind in Kind),
    ),
    Family(name="series", terms=lambda c, v: (v.series_slug(c.series),) if c.series else (), listing=_series),
    Family(
        name="region",
        terms=_regions_of,
        listing=_region,
        always=lambda v: tuple(region.code for region in v.book.provinces),
    ),
    Family(
        name="theme",
        terms=lambda c, v: c.themes,
        listing=_theme,
        always=lambda v: tuple(v.registers.themes),
    ),
    Family(
        name="region_theme",
        terms=lambda c, v: [f"{code}/{theme}" for code in _regions_of(c, v) for theme in c.themes],
        listing=_region_theme,
    ),
    Family(
        name="station",
        terms=lambda c, v: tuple(s.id for s in v.registers.lineage(c.station)),
        listing=_station,
    ),
    Family(
        name="column",
        terms=lambda c, v: (c.column,) if c.column else (),
        listing=_column,
        always=lambda v: tuple(v.registers.columns),
    ),
    Family(name="award", terms=_awards_of, listing=_award),
)


def traits(card: Card) -> tuple:
    """All that families may look at. A family that asks for more of a card has to add it here."""
    return card.type, card.kind, card.series, card.region, card.themes, card.station, card.column, card.award


def keys_of(card: Card, vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Every listing a card belongs to, as (family, id)."""
    return [(family.name, term) for family in FAMILIES for term in family.terms(card, vocabulary)]
