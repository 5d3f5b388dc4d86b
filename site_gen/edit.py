"""Editing: from the catalogue to the edition: what is visible, with its pictures, indexed, ready to be rendered."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from .catalogue.digest import digest_of
from .catalogue.state import State
from .catalogue.store import Catalogue
from .indexing.index import Index
from .indexing.visible import visible, was_public
from .indexing.withdrawn import Withdrawn
from .media.develop import darkroom_of, published_files
from .media.social.studio import open_studio
from .model.card import Card
from .model.clip import Clip
from .model.picture import Picture
from .model.problem import Problem
from .read import Stock
from .rendering.bases import NAMES, bases, names_digest
from .rendering.edition import Edition
from .rendering.theme import Theme
from .settings import Settings


def edit(
    settings: Settings,
    theme: Theme,
    state: State,
    stock: Stock,
    pictures: Mapping[str, Picture],
    clips: Mapping[str, Clip],
) -> Edition:
    """The edition. `pictures` by file: what is not among them is not shown; `clips`: own films by file, as measured."""
    catalogue, sources = stock.catalogue, stock.sources
    cards = [(c, digest) for c, digest in stock.cards if visible(c, settings.now, settings.preview)]
    digests = {card.address: digest for card, digest in cards}
    files = published_files(catalogue, digests, {source.path: source.size for source in sources}, clips)
    edition = Edition(
        settings,
        theme,
        Index(with_covers((card for card, _ in cards), pictures), stock.vocabulary),
        pictures,
        files,
        held_pages(catalogue) if settings.preview else {},
    )
    if not settings.preview:  # which shows what editors write; cards would make them wait
        edition.studio = open_studio(settings.fonts, settings.posters, darkroom_of(settings.folders))
    gone = {card: digest for card, digest in stock.cards if was_public(card, settings.now)}
    edition.withdrawn = Withdrawn(gone, stock.vocabulary)
    edition.states = states(digests, edition, catalogue) | {card.address: gone[card] for card in gone}
    own = bases(settings, stock.vocabulary, edition.environment, state.code, edition.studio)
    edition.bases = {**own, NAMES: names_digest(stock.vocabulary.registers, pictures)}
    return edition


def with_covers(cards: Iterable[Card], pictures: Mapping[str, Picture]) -> Iterable[Card]:
    """Cards with their covers as published."""
    for card in cards:
        found = pictures.get(card.cover)
        yield replace(card, picture=replace(found, alt=card.cover_alt or card.title)) if found else card


def states(digests: dict[str, bytes], edition: Edition, catalogue: Catalogue) -> Mapping[str, bytes]:
    """Address → digest of the entry and of all that its text refers to: pictures, files, other items."""
    refers: dict[str, list[tuple[str, object]]] = {}
    # A file with its size: feeds tell it.
    look_ups = (("picture", edition.pictures.get), ("file", edition.files.get), ("link", edition.find))
    for kind, look_up in look_ups:
        for address, target in catalogue.ties(kind, digests):
            refers.setdefault(address, []).append((target, look_up(target)))
    for address, targets in refers.items():
        digests[address] = digest_of(digests[address], targets)
    return digests


def held_pages(catalogue: Catalogue) -> dict[str, tuple[str, tuple[Problem, ...]]]:
    """Address → (source, its problems) of what is held back."""
    problems: dict[str, list[Problem]] = {}
    for problem in catalogue.problems():
        problems.setdefault(problem.file, []).append(problem)
    return {
        held.address: (held.source, tuple(problems.get(held.source, ())))
        for held in catalogue.held()
        if held.address
    }
