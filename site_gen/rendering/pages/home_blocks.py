"""What fills the blocks of the home page. A filler is given the options of its block and what stands above already."""

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from ...indexing import statistics
from ...indexing.index import Index, Key
from ...indexing.related import related, topic_of
from ...model import home
from ...model.card import Card
from ...model.home import NAMES, Block, tag_of
from ...model.kinds import Kind
from ..edition import Edition
from ..views import HomeBlock, HomeBox, Link
from .people import newest_period
from .regions import children_of, regions_view
from .topics import banner_of

ARCHIVE = "/archive/"
PINS = 3  # pinned items before the news, besides the headline
LOOK_BACK = 20  # times as many items as are wanted: the cost stays the same however large the site

Filler = Callable[[Edition, Block, "Above"], HomeBlock]


class Above:
    """The items that the headline has taken: the news do not repeat them, pictures and columns show them last."""

    def __init__(self) -> None:
        self.taken: set[str] = set()

    def last(self, cards: Iterable[Card]) -> list[Card]:
        """A new site has little else to show: there they are repeated."""
        return sorted(cards, key=lambda card: card.address in self.taken)


def filled(edition: Edition) -> Iterator[HomeBlock]:
    """The blocks of the page that have something to show."""
    above = Above()
    for number, block in enumerate(edition.settings.home):
        kind = tag_of(type(block))
        found = FILLERS[type(block)](edition, block, above)
        if any((found.cards, found.links, found.boxes, found.bars, found.regions, found.friends, found.banner)):
            id = kind if type(block) not in home.REPEATABLE else f"{kind}-{number}"
            yield replace(found, kind=kind, id=id, name=found.name or NAMES[type(block)])


def _block(**shown: object) -> HomeBlock:
    return HomeBlock(kind="", id="", **shown)


def _topics(edition: Edition, block: home.Topics, above: Above) -> HomeBlock:
    columns = edition.vocabulary.registers.columns.values()
    topics = [column for column in columns if column.kind == "topic"][: block.count]
    return _block(links=tuple(Link(column.name, f"/columns/{column.id}/") for column in topics))


def _headline(edition: Edition, block: home.Headline, above: Above) -> HomeBlock:
    """The newest pinned item; in brackets below it what belongs to it: its topic, items of it, others related to it."""
    pinned, newest = _pinned(edition), edition.index.newest(("type", "story"), LOOK_BACK)
    first = (pinned or [card for card in newest if _is_news(card, _slots(edition))])[:1]
    if not first:
        return _block()
    topic = topic_of(edition.vocabulary, first[0])
    links = (Link(edition.vocabulary.registers.columns[topic].name, f"/columns/{topic}/"),) if topic else ()
    cards = (*first, *_belonging(edition, first[0], topic, block.links - len(links)))
    above.taken = {card.address for card in cards}
    return _block(cards=cards, links=links[: block.links])


def _belonging(edition: Edition, first: Card, topic: str, count: int) -> list[Card]:
    """Of its topic the newest; else older ones that are related, for the newest stand in the news."""
    index = edition.index
    if topic:
        found = index.newest(("column", topic), count + 1)
    else:
        news = max((one.count for one in edition.settings.home if isinstance(one, home.News)), default=0)
        newest = index.newest(("type", "story"), news)
        older = related(index, index.position[first.address], LOOK_BACK)
        found = tuple(card for card in older if card not in newest and not card.pin)
    return [card for card in found if card is not first][: max(count, 0)]


def _slots(edition: Edition) -> set[str]:
    """Columns whose pinned items stay in slots of their own: 学习 and 公告."""
    return {one.column for one in edition.settings.home if isinstance(one, home.Study | home.Notices)}


def _pinned(edition: Edition) -> list[Card]:
    """Pinned items that lead the page: the newest is the headline, the others stand first among the news."""
    slots = _slots(edition)
    return [card for card in edition.index.pinned if card.column not in slots]


def _is_news(card: Card, slots: set[str]) -> bool:
    return card.kind is not Kind.NOTICE and card.column not in slots


def _pictures(edition: Edition, block: home.Pictures, above: Above) -> HomeBlock:
    cards = edition.index.newest(("home", ""), block.count * LOOK_BACK)
    shown = above.last(card for card in cards if card.picture and card.type != "video")
    return _block(width=3, address="/photos/", cards=tuple(shown[: block.count]))


def _news(edition: Edition, block: home.News, above: Above) -> HomeBlock:
    key: Key = ("column", block.column) if block.column else ("type", "story")
    if key not in edition.index:
        return _block()
    pinned = [card for card in _pinned(edition) if not block.column or card.column == block.column]
    cards = edition.index.newest(key, block.count + len(above.taken) + PINS)
    leading = [card for card in pinned if card.address not in above.taken][:PINS]
    shown = leading + [card for card in cards if card.address not in above.taken and card not in leading]
    address = edition.index.listing(key).address if block.column else ARCHIVE
    return _block(width=3, address=address, cards=tuple(shown[: block.count]))


def _study(edition: Edition, block: home.Study, above: Above) -> HomeBlock:
    return _column(edition, block.column, block.count)


def _notices(edition: Edition, block: home.Notices, above: Above) -> HomeBlock:
    return _column(edition, block.column, block.count)


def _column(edition: Edition, column: str, count: int) -> HomeBlock:
    """The pinned items of a column, then its newest."""
    key = ("column", column)
    if key not in edition.index:
        return _block()
    listing = edition.index.listing(key)
    return _block(name=listing.name, address=listing.address, cards=_pinned_first(edition.index, column, count))


def _pinned_first(index: Index, column: str, count: int) -> tuple[Card, ...]:
    pinned = [card for card in index.pinned if card.column == column]
    newest = [card for card in index.newest(("column", column), count + len(pinned)) if not card.pin]
    return tuple((pinned + newest)[:count])


def _boxes(edition: Edition, block: home.Boxes, above: Above) -> HomeBlock:
    keys = [("column", column) for column in block.columns] + [("theme", theme) for theme in block.themes]
    boxes = []
    for key in keys:
        if edition.index.count(key):
            listing = edition.index.listing(key)
            cards = edition.index.newest(key, block.count + len(above.taken))
            shown = tuple(above.last(cards)[: block.count])
            boxes.append(HomeBox(name=listing.name, address=listing.address, cards=shown))
    return _block(boxes=tuple(boxes))


def _banner(edition: Edition, block: home.Banner, above: Above) -> HomeBlock:
    for column in edition.vocabulary.registers.columns.values():
        wanted = column.id == block.column if block.column else column.kind == "topic"
        if wanted and edition.index.count(("column", column.id)):
            return _block(banner=banner_of(edition, column))
    return _block()


def _videos(edition: Edition, block: home.Videos, above: Above) -> HomeBlock:
    return _block(address="/videos/", cards=edition.index.newest(("type", "video"), block.count))


def _people(edition: Edition, block: home.People, above: Above) -> HomeBlock:
    """The newest period, where it fills the row; else the newest items, whatever their period."""
    key = ("column", block.column)
    if key not in edition.index:
        return _block()
    index, listing = edition.index, edition.index.listing(key)
    period = newest_period(edition, block.column)
    if period and index.count(period) >= block.count:
        cards, note = index.newest(period, block.count), index.listing(period).name
    else:
        newest = index.newest(key, block.count * LOOK_BACK)
        cards, note = tuple(sorted(newest, key=lambda card: card.award is None))[: block.count], ""
    return _block(name=listing.name, note=note, address=listing.address, cards=cards)


def _regions(edition: Edition, block: home.Regions, above: Above) -> HomeBlock:
    return _block(width=4, address="/regions/", regions=regions_view(edition))


def _counties(edition: Edition, block: home.Counties, above: Above) -> HomeBlock:
    code = edition.identity.home_region
    if not code:
        return _block()
    name = f"{edition.vocabulary.short_place(code)}各地"
    return _block(name=name, address=f"/regions/{code}/", links=children_of(edition, code))


def _ranking(edition: Edition, block: home.Ranking, above: Above) -> HomeBlock:
    bars = statistics.by_station(edition.index, block.count, block.levels, block.months)
    note = f"近 {block.months} 个月发布条数" if block.months else "已发布条数"
    return _block(width=2, note=note, address="/stats/", bars=bars)


def _themes(edition: Edition, block: home.Themes, above: Above) -> HomeBlock:
    index = edition.index
    return _block(
        address="/themes/",
        links=tuple(
            Link(index.listing(("theme", theme)).name, f"/themes/{theme}/", index.count(("theme", theme)))
            for theme in edition.vocabulary.registers.themes
        ),
    )


def _friends(edition: Edition, block: home.Friends, above: Above) -> HomeBlock:
    return _block(friends=edition.vocabulary.registers.friends)


FILLERS: dict[type[Block], Filler] = {
    home.Topics: _topics,
    home.Headline: _headline,
    home.Pictures: _pictures,
    home.News: _news,
    home.Study: _study,
    home.Boxes: _boxes,
    home.Banner: _banner,
    home.Notices: _notices,
    home.Videos: _videos,
    home.People: _people,
    home.Regions: _regions,
    home.Counties: _counties,
    home.Ranking: _ranking,
    home.Themes: _themes,
    home.Friends: _friends,
}
