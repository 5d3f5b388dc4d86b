"""The build, from content/ to the stage and from the stage to the site. The rooms do the work."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from itertools import chain

import msgspec
from msgspec import Struct

from .accounts import account
from .catalogue.built import Built
from .catalogue.database import ALL_AGAIN, DAMAGED, discard, is_damage
from .catalogue.generator import code_digest
from .catalogue.manifest import Manifest, Survey, survey
from .catalogue.state import State
from .catalogue.store import SITE
from .edit import edit
from .gallery import hang
from .media.clearing import clear
from .media.develop import Gallery, file_artifacts, picture_artifacts
from .model.kinds import Status
from .publishing.artifact import Artifact, Made
from .publishing.commit import Delta, carry_out, compare, refuse_mass_removal
from .publishing.stage import Ledger, keep_only, stage
from .read import Stock, read
from .rendering.assets import asset_artifacts
from .rendering.edition import Edition
from .rendering.old_addresses import old_addresses
from .rendering.site_pages import left_artifacts, site_artifacts
from .rendering.tasks import make
from .rendering.theme import Theme, read_theme
from .rendering.work import Work
from .report import Report
from .running.collector import rare_collections
from .running.faults import CutOff
from .running.progress import Progress
from .running.workers import Workers
from .screening import screen
from .settings import Settings


class Build(Struct):
    """A finished build that waits in the stage for its commit."""

    settings: Settings
    state: State
    manifest: Manifest
    built: Built
    bases: Mapping[str, bytes]
    made: Mapping[str, Made]
    removed: tuple[str, ...]
    report: Report
    progress: Progress


def build(
    settings: Settings,
    pages: list[Made],
    say: Callable[[str], None],
    progress: Progress | None = None,
    theme: Theme | None = None,
) -> Build:
    """content → read, check, tag → catalogue → media → index → pages and feeds, all in the stage.

    `pages` are the ordinary pages that lie in the stage already; `theme` is the one they were framed with, read now
    where there is none. Raises publishing.stage.AddressTaken when two
    writers want one path, and whatever the machine raises (faults.explain says it in Chinese). Bad content never
    raises: it is in the report.
    """
    folders, progress = settings.folders, progress or Progress()
    theme = theme or read_theme(folders.theme)
    state = State(folders.database, code_digest())
    if state.lost:
        say(state.lost)
    try:
        return make_site(settings, theme, state, pages, progress)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    # Found only now, and by then half of the stage may come from it. Closed first: a connection that is closed
    # after its file is gone takes the journal of the new file along.
    state.close()
    say(f"{DAMAGED}，{ALL_AGAIN}")
    discard(folders.database)
    keep_only(folders.stage, {page.path for page in pages})
    return make_site(settings, theme, State(folders.database, state.code), pages, progress)


@rare_collections()
def make_site(settings: Settings, theme: Theme, state: State, pages: list[Made], progress: Progress) -> Build:
    """As `build`, with the record of the last build as it is. Raises sqlite3.DatabaseError when it is damaged."""
    folders, workers = settings.folders, Workers(settings.workers)
    with workers.beside(survey, folders.database, folders.output) as look:
        stock, gallery, edition = compose(settings, theme, workers, state, progress)
        seen = look()
    with closing(edition), progress.stage("出版"):
        work, manifest, built = compare_with_site(edition, state, seen)
        ledger = Ledger()
        ledger.enter(pages)
        publish(edition, workers, stock, work, manifest, ledger, progress)
        removed = work.removed(ledger.made)
    report = account(settings, stock, gallery)
    return Build(settings, state, manifest, built, edition.bases, ledger.made, removed, report, progress)


def compose(
    settings: Settings, theme: Theme, workers: Workers, state: State, progress: Progress
) -> tuple[Stock, Gallery, Edition]:
    """content → read, check, tag → catalogue → media → index: the edition, no page of which is rendered yet."""
    with progress.stage("读稿"):
        stock = read(settings, workers, state, progress)
    stock, clips = screen(settings, workers, state, stock, progress)
    stock, gallery = hang(settings, workers, state, stock, clips, progress)
    with progress.stage("编排"):
        edition = edit(settings, theme, state, stock, gallery.pictures, clips)
    return stock, gallery, edition


def compare_with_site(edition: Edition, state: State, seen: Survey) -> tuple[Work, Manifest, Built]:
    """What there is to do: what changed in the edition, and what is no longer in the site as we left it."""
    manifest, built = Manifest(state.database, seen), Built(state.database)
    # Withdrawn items too: their entries in feeds follow what their editors write.
    cards = chain(edition.index.cards, edition.withdrawn.cards)
    changes = built.changes((card, edition.states[card.address]) for card in cards)
    old_bases = msgspec.msgpack.decode(state.get("bases") or b"\x80")
    return Work(edition, manifest, changes, old_bases), manifest, built


def publish(
    edition: Edition,
    workers: Workers,
    stock: Stock,
    work: Work,
    manifest: Manifest,
    ledger: Ledger,
    progress: Progress,
) -> None:
    """Every page and feed that is not as it should be goes into the stage: items and listings by the workers."""
    folders = edition.settings.folders

    def here(owner: str, artifacts: Iterable[Artifact]) -> None:
        ledger.enter(stage(folders.stage, owner, artifacts, manifest.known(owner)))

    for owner, picture, file in work.pictures():
        artifacts = picture_artifacts(folders, picture, file)
        ledger.enter(stage(folders.stage, owner, artifacts, manifest.known(owner), "图片"))
    here("files", file_artifacts(folders, edition.files, stock.marks))
    of_site = (folders.stage, "site", site_artifacts(edition), manifest.known("site"))
    with workers.beside(stage, *of_site) as site_pages:
        # What the tasks give is small; that of home, with the archives of its feed, takes long.
        tasks = workers.map_together(make, work.tasks(), edition, ahead=32)
        for made in progress.over(tasks, lambda: sum(1 for _ in work.tasks())):
            ledger.enter(made)
        here("assets", asset_artifacts(edition.theme, edition.settings.gray))
        ledger.enter(site_pages())
    withdrawn = [card for card, _ in stock.cards if card.status is Status.WITHDRAWN]
    aliases, refused = old_addresses(stock.catalogue, edition, ledger.made)  # now that all that stands is known
    stock.catalogue.add(SITE, (), (), refused)
    here("site", left_artifacts(edition, withdrawn, aliases))


def commit(build: Build) -> Delta:
    """Make the site what the build says. Raises publishing.commit.TooManyRemovals before anything is touched.

    Killed at any moment: every file is old or new, never cut, and the next build finishes, because what was about
    to change has lost its digest before the first file is touched. Raises faults.CutOff where the machine stops it.
    """
    folders, state = build.settings.folders, build.state
    with build.progress.stage("提交"):
        fresh = {path: made for path, made in build.made.items() if made.fresh}
        resting = build.manifest.resting({*fresh, *build.removed})
        delta = compare(folders.stage, folders.output, fresh, build.removed, resting)
        if not build.settings.allow_removals:
            refuse_mass_removal(delta, folders.output)
        with state.transaction():
            build.manifest.announce(fresh.values())
            build.manifest.distrust([*delta.changed, *delta.removed])
        try:
            finish(build, delta, fresh.values())
        except (OSError, sqlite3.Error) as error:
            raise CutOff(error) from error
    state.close()
    clear(folders.darkroom, folders.state.parent)
    return delta


def finish(build: Build, delta: Delta, fresh: Iterable[Made]) -> None:
    """The site is touched from here on. Last, what it looks like now is written down."""
    folders, state = build.settings.folders, build.state
    carry_out(folders.stage, folders.output, delta)
    with state.transaction():
        build.manifest.save(folders.output, fresh, delta.removed)
        build.built.save()
        state.put("bases", msgspec.msgpack.encode(build.bases))
