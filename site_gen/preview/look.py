"""What a preview shows: content/ read, checked, tagged and put in order as for a build, and not one page rendered."""

import sqlite3
from collections.abc import Callable, Collection

from msgspec import Struct

from ..accounts import account
from ..build import compose
from ..catalogue.database import ALL_AGAIN, DAMAGED, discard, is_damage
from ..catalogue.generator import code_digest
from ..catalogue.state import State
from ..catalogue.store import SITE
from ..model.kinds import Status
from ..publishing.stage import AddressTaken
from ..read import Stock
from ..rendering.edition import Edition
from ..rendering.old_addresses import old_addresses
from ..rendering.theme import Theme, read_theme
from ..report import Report
from ..running.collector import rare_collections
from ..running.progress import Progress
from ..running.workers import Workers
from ..settings import Settings
from .finding import Finder


class Look(Struct):
    """One state of the site as its editors see it."""

    edition: Edition
    finder: Finder
    report: Report
    progress: Progress


def look(
    settings: Settings,
    pages: Collection[str],
    say: Callable[[str], None],
    progress: Progress | None = None,
    theme: Theme | None = None,
) -> Look:
    """`pages` are the paths of the ordinary pages, which MkDocs has rendered. `theme` and what it raises: as build.build."""
    progress, database = progress or Progress(), settings.folders.database
    theme = theme or read_theme(settings.folders.theme)
    state = State(database, code_digest())
    if state.lost:
        say(state.lost)
    try:
        return _look(settings, theme, pages, state, progress)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    finally:
        state.close()
    say(f"{DAMAGED}，{ALL_AGAIN}")
    discard(database)
    state = State(database, state.code)
    try:
        return _look(settings, theme, pages, state, progress)
    finally:
        state.close()


@rare_collections()
def _look(settings: Settings, theme: Theme, pages: Collection[str], state: State, progress: Progress) -> Look:
    stock, gallery, edition = compose(settings, theme, Workers(settings.workers), state, progress)
    finder = _finder(edition, stock, pages)
    return Look(edition, finder, account(settings, stock, gallery), progress)


def _finder(edition: Edition, stock: Stock, pages: Collection[str]) -> Finder:
    """Raises AddressTaken where an ordinary page stands where an item or a listing would."""
    finder = Finder(edition, stock.marks, pages)
    for path in sorted(pages):
        if writer := finder.writer(path):
            raise AddressTaken(path, f"普通页面 {path}", writer)
    withdrawn = [card for card, _ in stock.cards if card.status is Status.WITHDRAWN]
    aliases, refused = old_addresses(stock.catalogue, edition, finder)
    stock.catalogue.add(SITE, (), (), refused)
    finder.complete(withdrawn, aliases)
    return finder
