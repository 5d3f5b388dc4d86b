"""What of content/ would be public at a moment, read as a build reads it but without rendering anything."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from ..cards import make_card
from ..catalogue.disputes import disputes, latest_date
from ..checking.manuscript import Manuscript
from ..checking.run import check_item
from ..checking.switches import Switches
from ..indexing.visible import visible
from ..model.card import Card
from ..model.item import AnyItem
from ..model.kinds import Status
from ..model.problem import Severity
from ..model.tags import Tags
from ..reading import HeldItem, ReadingContext, Source, read_registers, read_source, scan
from ..reading.regions import load_regions
from ..running.progress import Progress
from ..running.workers import Workers
from ..tagging.lexicon import builtin_themes
from ..tagging.tagger import Tagger
from .project import project_around


class Seen(Struct, frozen=True):
    """An item without its words, and its card, which knows its tags where these were asked for."""

    item: AnyItem
    card: Card


class Glance(Struct, frozen=True):
    """What one source came to; `held`: the names of what an error of its own holds back."""

    seen: tuple[Seen, ...]
    held: tuple[str, ...]


class Standing(Struct, frozen=True, kw_only=True):
    """Items in = public + waiting + held + withdrawn. Without `tagged` the cards have no region and no themes."""

    context: ReadingContext
    public: list[Card]
    waiting: list[Card]
    withdrawn: list[Card]
    held: list[str]

    @property
    def total(self) -> int:
        return len(self.public) + len(self.waiting) + len(self.withdrawn) + len(self.held)


class Onlooker:
    """What a glance needs, the same for every source. `tagger` is None where nobody asks for tags."""

    def __init__(self, content: Path, context: ReadingContext, switches: Switches, tagger: Tagger | None, guesses: bool):
        self.content, self.context, self.switches = content, context, switches
        self.tagger, self.guesses = tagger, guesses

    def tags(self, item: AnyItem) -> Tags:
        if not self.tagger:
            return Tags()
        return self.tagger.tag(item) if self.guesses else self.tagger.given(item)


def standing(content: Path, at: datetime, tagged: bool = False, progress: Progress | None = None, workers: int = 0) -> Standing:
    """Reads everything once. Raises desk.project.ProjectRefused."""
    book, project = load_regions(), project_around(content)
    registers, _ = read_registers(content, builtin_themes(), book)
    context = ReadingContext(registers, book, project.date_only_time, project.video_hosts)
    tagger = Tagger(book, registers) if tagged else None
    onlooker = Onlooker(content, context, project.switches, tagger, project.tagging)
    sources = [source for source in scan(content) if source.role.makes_items or source.problems]
    progress = progress or Progress()
    with progress.stage("读稿"):
        glances = list(progress.over(Workers(workers).map(glance, sources, onlooker), lambda: len(sources)))
    seen = [one for glanced in glances for one in glanced.seen]
    refused = {id(item) for item, _ in disputes((one.item for one in seen), latest_date(at))}
    held = [name for glanced in glances for name in glanced.held]
    held += [_name(one.item) for one in seen if id(one.item) in refused]
    return Standing(context=context, held=held, **_sorted((one.card for one in seen if id(one.item) not in refused), at))


def glance(onlooker: Onlooker, source: Source) -> Glance:
    """Never raises for bad content."""
    reading = read_source(onlooker.content, source, onlooker.context)
    held, seen = list(map(_name, reading.held)), []
    for item in reading.items:
        if _is_held(item, onlooker.switches):
            held.append(_name(item))
        else:
            card = make_card(item, onlooker.tags(item), "")
            seen.append(Seen(replace(item, body="", asides=()), replace(card, summary="")))
    return Glance(tuple(seen), tuple(held))


def _sorted(cards: Iterable[Card], at: datetime) -> dict[str, list[Card]]:
    found: dict[str, list[Card]] = {"public": [], "waiting": [], "withdrawn": []}
    for card in cards:
        found[_state(card, at)].append(card)
    return found


def _state(card: Card, at: datetime) -> str:
    if card.status is Status.WITHDRAWN:
        return "withdrawn"
    return "public" if visible(card, at, preview=False) else "waiting"


def _name(item: AnyItem | HeldItem) -> str:
    return f"{item.source}:{item.line}《{item.title}》"


def _is_held(item: AnyItem, switches: Switches) -> bool:
    """By the rules of the desk, as in a build."""
    return any(problem.severity is Severity.ERROR for problem in check_item(Manuscript(item), switches))
