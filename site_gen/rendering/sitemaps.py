"""sitemap.xml with a file a month for items, one for the news, one for the other pages; and robots.txt."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from ..catalogue.digest import digest_of
from ..feeds.robots import write_robots
from ..feeds.sitemap import (
    INDEX,
    NEWS,
    NEWS_LIMIT,
    PAGES,
    PART,
    News,
    Place,
    file_of,
    write_sitemap,
    write_sitemap_index,
)
from ..feeds.sitemap_media import SitemapClip
from ..indexing.index import Index
from ..indexing.statistics import by_month
from ..media.platforms import platform_of
from ..model.card import Card
from ..model.moment import year_and_month
from ..publishing.artifact import Artifact, ready
from .edition import Edition

# Google drops what is older from its news; counted back from the newest item, because no clock enters the output.
FRESH = timedelta(hours=48)


def sitemap_artifacts(edition: Edition, pages: list[str]) -> Iterator[Artifact]:
    """`pages` are the addresses of everything that is not an item and should be found by search engines.

    Every build looks at every month, so a month's digest is made of what is at hand: the states of its items.
    Their pictures and clips are fetched only where a month changed.
    """
    base = edition.identity.origin
    index = []
    for artifact, changed in (_pages(edition, base, pages), *_news(edition, base), *_months(edition, base)):
        index.append(Place(f"{base}/{artifact.path}", changed))
        yield artifact
    yield Artifact(INDEX, digest_of(edition.bases["site"], index), partial(write_sitemap_index, index))
    yield ready("robots.txt", write_robots(f"{base}/{INDEX}"))


def _pages(edition: Edition, base: str, pages: list[str]) -> tuple[Artifact, None]:
    """No date: what a listing's page shows also changes where nothing of it is new."""
    digest = digest_of(edition.bases["site"], pages)
    return Artifact(file_of(PAGES), digest, lambda: write_sitemap(Place(base + page) for page in pages)), None


def _news(edition: Edition, base: str) -> Iterator[tuple[Artifact, datetime]]:
    """The items of the last 48 hours before the newest one; nothing where there is no item."""
    cards = edition.index.cards[:NEWS_LIMIT]
    if cards:
        since = cards[0].date - FRESH
        fresh = [card for card in cards if card.date >= since]
        places = [
            Place(base + card.address, card.modified, news=News(edition.identity.name, card.title, card.date))
            for card in fresh
        ]
        artifact = Artifact(file_of(NEWS), digest_of(edition.bases["site"], places), partial(write_sitemap, places))
        yield artifact, max(card.modified for card in fresh)


def _months(edition: Edition, base: str) -> Iterator[tuple[Artifact, datetime]]:
    """The files of every month, the newest month first; in a month the oldest items first.

    A month with more than `PART` items has several files, so that a new item changes the last of them only.
    """
    for month, cards in _by_month(edition.index):
        cards.reverse()
        for part, start in enumerate(range(0, len(cards), PART), 1):
            yield _month(edition, base, "{:04}-{:02}".format(*year_and_month(month)), part, cards[start : start + PART])


def _by_month(index: Index) -> Iterator[tuple[int, list[Card]]]:
    """(month counted from year 0, its cards), newest first."""
    start = 0
    for month, count in by_month(index):
        yield month, index.cards[start : start + count]
        start += count


def _month(edition: Edition, base: str, name: str, part: int, cards: list[Card]) -> tuple[Artifact, datetime]:
    states = b"".join(edition.states[card.address] for card in cards)
    digest = digest_of(edition.bases["site"], name, part, states)
    artifact = Artifact(file_of(name, part), digest, lambda: write_sitemap(_places(edition, base, cards)))
    return artifact, max(card.modified for card in cards)


def _places(edition: Edition, base: str, cards: list[Card]) -> Iterator[Place]:
    """The cards' pages with the pictures and the clip on them."""
    shown = edition.catalogue.pictures({card.source for card in cards})
    for card in cards:
        pictures = [edition.pictures[file] for file in shown.get(card.address, ()) if file in edition.pictures]
        images = tuple(base + picture.address for picture in pictures)
        clip = _clip(edition, base, card) if card.type == "video" else None
        yield Place(base + card.address, card.modified, images, clip)


def _clip(edition: Edition, base: str, card: Card) -> SitemapClip | None:
    """What a video's page can play, where it has a poster too: an entry without either would be refused."""
    video = edition.entry(card.address).item
    file = edition.files.get(video.file)
    player = platform_of(video.url).embed
    if card.picture is None or not (file or player):
        return None
    return SitemapClip(
        thumbnail=base + card.picture.address,
        title=card.title,
        description=card.summary or card.title,
        content=base + file.address if file else "",
        player=player,
        duration=card.duration,
        published=card.date,
    )
