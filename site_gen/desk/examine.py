"""One source as the desk sees it: its problems, and the little of its items that only all of them together need."""

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from ..checking.manuscript import Manuscript
from ..checking.run import check_item
from ..checking.switches import Switches
from ..model.item import AnyItem
from ..model.kinds import Status
from ..model.problem import Problem
from ..reading import ReadingContext, Source, read_source
from .kind_notes import kind_notes
from .links import SiteLink, site_links
from .sketch import Sketch, sketch_of


class Known(Struct, frozen=True):
    """An item without its body."""

    item: AnyItem
    sketch: Sketch
    links: tuple[SiteLink, ...] = ()


class Examined(Struct, frozen=True):
    """What one source came to. `files` are the files of content/ that it names, found or not."""

    source: str
    problems: tuple[Problem, ...]
    items: tuple[Known, ...] = ()
    files: tuple[str, ...] = ()
    hashed: bytes = b""


class Examiner:
    """What an examination needs, the same for every source. Goes to the workers once."""

    def __init__(self, content: Path, context: ReadingContext, switches: Switches, url: str = ""):
        self.content = content
        self.context = context
        self.switches = switches
        self.url = url


def examine(examiner: Examiner, source: Source) -> Examined:
    """Read one source and put every rule to it. Never raises for bad content."""
    reading = read_source(examiner.content, source, examiner.context)
    problems = [*reading.problems]
    for item in reading.items:
        problems += judge(examiner, item)
    items = tuple(_known(item, examiner.url) for item in reading.items)
    return Examined(source.path, tuple(problems), items, reading.files, reading.hashed)


def judge(examiner: Examiner, item: AnyItem) -> list[Problem]:
    """What the rules say of one item that could be read."""
    notes = kind_notes(examiner.content, [item])
    settled = (examiner.switches.settle(note, item) for note in notes)
    return [*check_item(Manuscript(item), examiner.switches), *(note for note in settled if note)]


def _known(item: AnyItem, url: str) -> Known:
    if item.status is Status.WITHDRAWN:
        return Known(replace(item, body=""), Sketch())
    return Known(replace(item, body=""), sketch_of(item.body), tuple(site_links(item, url)))
