"""`site-gen check`: what is wrong with the files, without building anything."""

import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from ..catalogue.digest import digest_of
from ..catalogue.disputes import disputes, latest_date
from ..catalogue.generator import code_digest
from ..catalogue.sources import marks
from ..clock import now
from ..model.problem import Problem
from ..model.registers import Registers
from ..reading import ReadingContext, read_registers, scan, stray_problems
from ..reading.regions import load_regions
from ..running.workers import Workers
from ..tagging.lexicon import builtin_themes
from .addresses import SiteAddresses
from .alike import Likeness, likenesses
from .archive_rules import Found, copies, dead_links, late_dates
from .examine import Examined, Examiner, Known, examine
from .first_commits import first_commits, head
from .memory import Memory
from .mend import Fixed, fix_source
from .outside import examine_outside, fix_outside, outside_files
from .project import Project, project_around
from .sketch import Sketch
from .wanted import is_wanted, parted, relative, sources_at


class Checked(Struct, frozen=True):
    """Problems by place. Paths are relative to content/, but for the files of `outside`, which stand as given."""

    problems: tuple[Problem, ...]
    outside: frozenset[str] = frozenset()


def check(content: Path, paths: Iterable[Path] = (), duplicates: bool = True, workers: int = 0) -> Checked:
    """Problems of all of content/, or of the files at or below `paths`, wherever these lie.

    Raises desk.project.ProjectRefused for a mkdocs.yml that makes no sense.
    """
    paths, project = list(paths), project_around(content)
    within, others = parted(content, paths)
    examiner, problems = _examiner(content, project)
    if within or not paths:
        wanted = [relative(content, path) for path in within]
        problems += _of_content(examiner, project, wanted, duplicates, Workers(workers))
        problems = [problem for problem in problems if is_wanted(problem.file, wanted)]
    else:
        problems = []
    outside = list(outside_files(others))
    for file in outside:
        problems += examine_outside(examiner, file)
    ordered = tuple(sorted(problems, key=lambda problem: problem.order))
    return Checked(ordered, frozenset(file.as_posix() for file in outside))


def fix(content: Path, paths: Iterable[Path] = (), workers: int = 0) -> list[Fixed]:
    """Mend all of content/, or the files at or below `paths`, wherever these lie; what was done, by file.

    Raises desk.project.ProjectRefused.
    """
    paths = list(paths)
    within, others = parted(content, paths)
    examiner = _examiner(content, project_around(content))[0]
    chosen = list(sources_at(content, within)) if within or not paths else []
    done = [fixed for fixed in Workers(workers).map(fix_source, chosen, examiner) if fixed]
    return done + [fixed for file in outside_files(others) if (fixed := fix_outside(examiner, file))]


def _of_content(
    examiner: Examiner, project: Project, wanted: Sequence[str], duplicates: bool, workers: Workers
) -> list[Problem]:
    """With a memory the whole archive is known, so that one file is judged beside all others; else only what is asked."""
    content, registers = examiner.content, examiner.context.registers
    sources, now = scan(content), time.time_ns()
    memory = Memory(project.memory, _basis(examiner, project, registers))
    try:
        chosen = sources if project.memory else [s for s in sources if is_wanted(s.path, wanted)]
        at = marks(sources)
        changed = memory.changed(content, chosen, at, now)
        by_path = {source.path: source for source in changed}
        for examined in workers.map(examine, changed, examiner):
            memory.keep(by_path[examined.source], examined, at, now)
        everything = memory.all()
        problems = [problem for examined in everything for problem in examined.problems]
        if project.memory or not wanted:
            problems += stray_problems(sources, {file for examined in everything for file in examined.files})
            problems += _archive(examiner, memory, everything, duplicates)
        return problems
    finally:
        memory.close()


def _basis(examiner: Examiner, project: Project, registers: Registers) -> bytes:
    """All that an examination depends on besides the source itself."""
    names = [list(register.values()) for register in (registers.stations, registers.columns, registers.themes)]
    return digest_of(code_digest(), names, project.switches, project.url, str(project.date_only_time), project.video_hosts)


def _archive(
    examiner: Examiner, memory: Memory, everything: Iterable[Examined], duplicates: bool
) -> Iterator[Problem]:
    """What only all items together tell."""
    items = [known for examined in everything for known in examined.items]
    yield from (p for _, p in disputes((known.item for known in items), latest_date(now())))
    for item, problem in _found(examiner, memory, items, duplicates):
        if settled := examiner.switches.settle(problem, item):
            yield settled


def _found(examiner: Examiner, memory: Memory, items: list[Known], duplicates: bool) -> Iterator[Found]:
    context = examiner.context
    addresses = SiteAddresses(
        examiner.content, (known.item for known in items), context.registers, context.regions
    )
    yield from dead_links(items, addresses)
    yield from late_dates(items, _first_commits(examiner.content, memory))
    if duplicates:
        yield from copies(items, _likenesses(memory, [known.sketch for known in items]))


def _likenesses(memory: Memory, sketches: list[Sketch]) -> list[Likeness]:
    basis = digest_of(sketches)
    found = memory.likenesses(basis)
    if found is None:
        found = likenesses(sketches)
        memory.keep_likenesses(basis, found)
    return found


def _first_commits(content: Path, memory: Memory) -> dict[str, float]:
    at = head(content)
    if not at:
        return {}
    known = memory.first_commits(at)
    if known is None:
        known = dict(first_commits(content))
        memory.keep_first_commits(at, known)
    return known


def _examiner(content: Path, project: Project) -> tuple[Examiner, list[Problem]]:
    """With the problems of the registers."""
    content = content.resolve()
    registers, problems = read_registers(content, builtin_themes(), load_regions())
    context = ReadingContext(registers, load_regions(), project.date_only_time, project.video_hosts)
    return Examiner(content, context, project.switches, project.url), problems
