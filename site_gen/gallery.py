"""Between reading and editing: the pictures of what is to be published, and the photo items that have none left."""

from collections.abc import Mapping, Sequence

from .catalogue.disputes import held_item
from .catalogue.state import State
from .catalogue.store import SITE
from .indexing.visible import visible
from .media.develop import Gallery, develop_pictures, forget_others
from .media.films import is_film
from .media.photos import Developed
from .model.card import Card
from .model.clip import Clip
from .model.problem import Problem, Severity
from .read import Stock
from .running.progress import Progress
from .running.workers import Workers
from .settings import Settings

Shown = Mapping[str, Sequence[str]]  # address → the picture files of its page


def hang(
    settings: Settings, workers: Workers, state: State, stock: Stock, clips: Mapping[str, Clip], progress: Progress
) -> tuple[Stock, Gallery]:
    """The pictures, and the stock without photo items none of whose pictures can be shown.

    A film stands for a video without a poster: a frame of it is a picture, where the film could be measured.

    A story whose picture cannot be read appears without it, with a warning; a photo without its photo is held back.
    The longest work of a build where pictures are new, so it is a stage of its own.
    """
    cards = {card.address: card for card, _ in stock.cards if visible(card, settings.now, settings.preview)}
    shown: dict[str, list[str]] = {}
    for address, file in stock.catalogue.ties("picture", cards):
        if not is_film(file) or (file in clips and not clips[file].fault):
            shown.setdefault(address, []).append(file)
    banners = stock.vocabulary.registers.banners
    files = sorted({*banners, *(file for files in shown.values() for file in files)})
    forget_others(state.database, files)
    if not files:
        return stock, Gallery()
    with progress.stage("图片"):
        said = stock.catalogue.bylines(cards) if any(card.type == "photo" for card in cards.values()) else {}
        gallery = develop_pictures(settings.folders, workers, state.database, files, stock.marks, said, progress)
    if gallery.refused:
        bare = [card for card in cards.values() if card.type == "photo" and _is_bare(shown[card.address], gallery)]
        _tell(stock, bare, shown, gallery.refused)
        gone = {card.address for card in bare}
        stock = stock._replace(cards=[pair for pair in stock.cards if pair[0].address not in gone])
    return stock, gallery


def _is_bare(files: Sequence[str], gallery: Gallery) -> bool:
    return not any(file in gallery.pictures for file in files)


def _tell(stock: Stock, bare: Sequence[Card], shown: Shown, refused: Mapping[str, Developed]) -> None:
    gone = {card.address for card in bare}
    held = [held_item(stock.catalogue.entry(card.address).item) for card in bare]
    standing = {file for address, files in shown.items() if address not in gone for file in files}
    standing.update(stock.vocabulary.registers.banners)
    problems = [_warning(file, result) for file, result in refused.items() if file in standing]
    problems += [_error(card, file, refused[file]) for card in bare for file in shown[card.address]]
    stock.catalogue.add(SITE, (), held, problems)


def _warning(file: str, refused: Developed) -> Problem:
    return Problem(
        file=file,
        rule="picture-unreadable",
        cause=refused.cause,
        remedy=f"{refused.remedy}；换好之前，用到它的稿件不带这张图",
        severity=Severity.WARNING,
    )


def _error(card: Card, file: str, refused: Developed) -> Problem:
    name = "" if file == card.source else file.rpartition("/")[2]
    return Problem(
        file=card.source,
        rule="picture-unreadable",
        value=name,
        cause=refused.cause,
        remedy=f"{refused.remedy}；图片稿没有图片，先不发布",
    )
