"""The build, from content/ to the stage. `build()` reads like the way a story goes; the rooms do the work."""

from collections.abc import Iterable

from msgspec.structs import replace

from .accounts import Stopwatch, account
from .catalogue.store import Catalogue
from .indexing.addresses import is_reserved, reserved_problem
from .indexing.index import Index
from .indexing.series import series_slugs
from .indexing.visible import visible
from .indexing.vocabulary import Vocabulary
from .intake import Desk, take_in
from .media.files import Published, addresses, copy
from .media.photos import Darkroom
from .media.pictures import develop_all, stage_pictures
from .model.card import Card, Picture
from .model.kinds import Status
from .model.problem import Problem, Severity
from .publishing.stage import Ledger, put
from .reading import ReadingContext, read_registers, scan, stray_problems
from .reading.regions import load_regions
from .rendering.assets import asset_artifacts, bundles
from .rendering.edition import Edition
from .rendering.site_pages import site_artifacts
from .rendering.tasks import make, tasks
from .report import Report
from .settings import Settings
from .tagging.lexicon import builtin_themes
from .workers import Workers


def build(settings: Settings, ledger: Ledger) -> Report:
    """content → read, check, tag → catalogue → media → index → pages and feeds, all in the stage.

    Every file is entered in the ledger, which raises publishing.stage.AddressTaken when two writers want one path.
    Bad content never raises: it is in the report. The commit is the caller's (publishing.commit).
    """
    watch, workers = Stopwatch(), Workers(settings.workers)
    with watch("读稿"):
        catalogue, vocabulary = read(settings, workers)
    with watch("媒体"):
        cards = list(visible(catalogue.cards(), settings.now, settings.preview))
        pictures, files = media(settings, workers, catalogue, cards, ledger)
    with watch("索引"):
        index = Index(with_pictures(cards, pictures), vocabulary)
        edition = Edition(settings, index, pictures, files, asset_names(settings), held_pages(settings, catalogue))
    with watch("出版"):
        publish(edition, workers, catalogue, ledger)
    return account(settings, catalogue, index, ledger, watch)


def read(settings: Settings, workers: Workers) -> tuple[Catalogue, Vocabulary]:
    """Every source read, checked, tagged and rendered into the catalogue; with the names behind the ids."""
    content, book = settings.folders.content, load_regions()
    registers, problems = read_registers(content, builtin_themes(), book)
    catalogue = Catalogue.fresh(settings.folders.state / "catalogue.sqlite")
    desk = Desk(settings, ReadingContext(registers, book, settings.date_only_time))
    sources, named = scan(content), set()
    catalogue.add((), (), problems)
    for intake in workers.map(take_in, (s for s in sources if s.role.makes_items or s.problems), desk):
        catalogue.add(intake.entries, intake.held, intake.problems)
        named.update(intake.files)
    catalogue.add((), (), stray_problems(sources, named))
    hold_reserved(catalogue)
    slugs, clashes = series_slugs(catalogue.cards())
    catalogue.add((), (), map(series_clash, clashes))
    catalogue.finish()
    return catalogue, Vocabulary(identity=settings.identity, book=book, registers=registers, series=slugs)


def hold_reserved(catalogue: Catalogue) -> None:
    for card in [card for card in catalogue.cards() if is_reserved(card.address)]:
        catalogue.hold(card.address, reserved_problem(card, catalogue.item(card.address).line))


def media(
    settings: Settings, workers: Workers, catalogue: Catalogue, cards: list[Card], ledger: Ledger
) -> tuple[dict[str, Picture], dict[str, Published]]:
    """Pictures and files of published items, developed and staged. A picture that fails is a problem, not a stop."""
    folders, published = settings.folders, {card.address for card in cards}
    darkroom = Darkroom(folders.content, folders.state / "media")
    pictures, failures = develop_all(workers, darkroom, catalogue.pictures(published))
    catalogue.add((), (), (picture_problem(file, cause) for file, cause in sorted(failures.items())))
    ledger.enter_all(stage_pictures(darkroom, folders.stage, pictures))
    files = addresses(folders.content, catalogue.files(published))
    ledger.enter_all(copy(folders.content, folders.stage, file, at) for file, at in sorted(files.items()))
    return pictures, files


def with_pictures(cards: Iterable[Card], pictures: dict[str, Picture]) -> Iterable[Card]:
    """Cards with their covers as published."""
    for card in cards:
        found = pictures.get(card.cover)
        yield replace(card, picture=Picture(found.renditions, card.cover_alt or card.title)) if found else card


def asset_names(settings: Settings) -> dict[str, str]:
    return {name: address for name, (address, _) in bundles(settings.folders.theme).items()}


def held_pages(settings: Settings, catalogue: Catalogue) -> dict[str, tuple[str, tuple[Problem, ...]]]:
    """Preview only: address → (source, problems) of what is held back."""
    if not settings.preview:
        return {}
    problems = catalogue.problems()
    return {
        held.address: (held.source, tuple(p for p in problems if p.file == held.source))
        for held in catalogue.held()
        if held.address
    }


def publish(edition: Edition, workers: Workers, catalogue: Catalogue, ledger: Ledger) -> None:
    """Every page and feed into the stage: items and listings in the workers, the single pages here."""
    folders = edition.settings.folders
    for made in workers.map(make, tasks(edition), edition):
        ledger.enter_all(made)
    ledger.enter_all(put(folders.stage, artifact) for artifact in asset_artifacts(folders.theme))
    withdrawn = [card for card in catalogue.cards() if card.status is Status.WITHDRAWN]
    aliases = catalogue.aliases(set(edition.index.position))
    ledger.enter_all(put(folders.stage, artifact) for artifact in site_artifacts(edition, withdrawn, aliases))


def picture_problem(file: str, cause: str) -> Problem:
    return Problem(
        file=file,
        rule="picture-unreadable",
        cause=cause,
        remedy="请换一张能打开的 JPEG、PNG 或 WebP；换好之前这条稿件不带这张图",
        severity=Severity.WARNING,
    )


def series_clash(pair: tuple[str, str]) -> Problem:
    return Problem(
        file="videos",
        rule="series-clash",
        field="series",
        value=pair[1],
        cause=f"系列“{pair[0]}”和“{pair[1]}”拼音相同，会并到同一个系列页",
        remedy="给其中一个系列换个名字",
        severity=Severity.WARNING,
    )
