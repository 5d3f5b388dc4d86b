"""The pictures an item is shared with: a card where no photo fits, a poster with a QR code."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from ..media.social.studio import CARD, POSTER
from ..media.social.words import Words
from ..model.card import Card
from ..model.picture import Picture, Shared
from ..publishing.artifact import Artifact
from .edition import Edition
from .environment import day, one_line

LONGEST = 300  # characters of an address: the modules of a longer one would be too small for a telephone


def card_of(edition: Edition, card: Card) -> Shared | None:
    """None where the site has no font, or the item's own picture does."""
    if edition.studio is None or (card.picture and card.picture.fits_a_card):
        return None
    name = edition.studio.name("card", _words(edition, card))
    return Shared(card.address + name, *CARD, f"{edition.identity.name}：{card.title}")


def poster_of(edition: Edition, card: Card) -> Shared | None:
    if edition.studio is None or not edition.studio.posters or len(_url(edition, card)) > LONGEST:
        return None
    name = edition.studio.name("poster", _poster_words(edition, card), _photo(card))
    return Shared(card.address + name, *POSTER, f"分享海报：{card.title}")


def sharing_artifacts(edition: Edition, card: Card) -> Iterator[Artifact]:
    """Their names are their content, so that their addresses are all there is to compare."""
    if found := card_of(edition, card):
        yield _artifact(found, lambda: edition.studio.card(_words(edition, card)))
    if found := poster_of(edition, card):
        yield _artifact(found, lambda: edition.studio.poster(_poster_words(edition, card), _photo(card)))


def _artifact(shared: Shared, draw: Callable[[], bytes]) -> Artifact:
    path = shared.address.lstrip("/")
    return Artifact(path, path.encode(), draw)


def _photo(card: Card) -> Picture | None:
    return card.picture if card.picture and card.picture.width >= 600 else None


def _words(edition: Edition, card: Card) -> Words:
    theme = card.themes[0] if card.themes else ""
    return Words(
        site=edition.identity.name,
        slogan=edition.identity.slogan,
        title=card.title,
        place=card.region_name.replace("/", ""),
        theme=edition.vocabulary.theme_name(theme) if theme else "",
        theme_id=theme,
        day=day(card.date),
    )


def _poster_words(edition: Edition, card: Card) -> Words:
    return replace(_words(edition, card), summary=one_line(card.summary), url=_url(edition, card))


def _url(edition: Edition, card: Card) -> str:
    return edition.identity.origin + card.address
