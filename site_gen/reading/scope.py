"""What is at hand while one source is read: the registers on the wall, and the findings so far."""

from collections.abc import Collection, Mapping
from datetime import datetime, time
from functools import cached_property
from pathlib import Path

from ..model.problem import Problem, Severity
from ..model.region import Region, RegionBook
from ..model.registers import Registers
from .nodes import Fault, Place
from .suggest import nearest


class ReadingContext:
    """Everything that reading needs beside the file. Picklable; one for all sources of a build."""

    def __init__(
        self,
        registers: Registers,
        regions: RegionBook,
        date_only_time: time = time(0, 0),
        video_hosts: tuple[str, ...] = (),
    ):
        self.registers = registers
        self.regions = regions
        self.date_only_time = date_only_time  # on the house clock, for dates without a time
        self.video_hosts = video_hosts  # where videos may lie besides the platforms that everybody knows
        self._paths: dict[str, tuple[Region, ...]] = {}

    @cached_property
    def station_names(self) -> Mapping[str, tuple[str, ...]]:
        return _by_name(self.registers.stations)

    @cached_property
    def column_names(self) -> Mapping[str, tuple[str, ...]]:
        return _by_name(self.registers.columns)

    @cached_property
    def theme_names(self) -> Mapping[str, tuple[str, ...]]:
        return _by_name(self.registers.themes)

    @cached_property
    def region_names(self) -> Mapping[str, tuple[str, ...]]:
        """Codes by name, past names included."""
        names: dict[str, dict[str, None]] = {}
        for region in self.regions:
            names.setdefault(region.name, {})[region.code] = None
        return {name: tuple(codes) for name, codes in names.items()}

    def regions_at(self, path: str) -> tuple[Region, ...]:
        """RegionBook.by_path, remembered: many stories give the same few paths."""
        if path not in self._paths:
            known = path.replace("／", "/").rstrip("/").rpartition("/")[2] in self.region_names
            self._paths[path] = self.regions.by_path(path) if known else ()
        return self._paths[path]


def _by_name(register: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for id, entry in register.items():
        names[entry.name] = (*names.get(entry.name, ()), id)
    return names


HINT_LIMIT = 30  # different words a source that are compared with the right ones
PROBLEM_LIMIT = 500  # a source; beyond it they are only counted


class Scope:
    """One source under reading. Collects problems, each once, and counts errors, so that items are held."""

    def __init__(self, content: Path, file: str, context: ReadingContext):
        self.content = content
        self.file = file
        self.folder = file.rpartition("/")[0]
        self.context = context
        self.problems: list[Problem] = []
        self.errors = 0  # repeated ones count again: every row that inherits a wrong default is held
        self.files: dict[str, None] = {}
        self.labels: Mapping[str, str] = {}  # a field's name → its Chinese one, of the table that is read
        self.written: dict[str, str] = {}  # a field's name → the key that this file last had for it
        self.asked: dict[tuple[str, str], None] = {}  # of the registers: see catalogue.asking
        self.hashed = b""
        self._seen: set[tuple] = set()
        self._hints: dict[tuple[str, str], str] = {}

    def error(
        self, at: Place, rule: str, cause: str, remedy: str, *, field: str = "", value: str = ""
    ) -> None:
        self.errors += 1
        self._add(at, rule, cause, remedy, field, value, Severity.ERROR)

    def warn(
        self, at: Place, rule: str, cause: str, remedy: str, *, field: str = "", value: str = ""
    ) -> None:
        self._add(at, rule, cause, remedy, field, value, Severity.WARNING)

    def fault(self, fault: Fault) -> None:
        self.error(fault.place, fault.rule, fault.cause, fault.remedy, value=fault.value)

    def _add(
        self, at: Place, rule: str, cause: str, remedy: str, field: str, value: str, severity: Severity
    ) -> None:
        field = self.written.get(field) or self.labels.get(field, field)
        key = (at.line, at.column, rule, field, value)
        if key in self._seen:
            return
        self._seen.add(key)
        if self.full:
            return
        self.problems.append(
            Problem(
                file=self.file,
                line=at.line,
                column=at.column,
                rule=rule,
                field=field,
                value=value[:200],
                cause=cause,
                remedy=remedy,
                severity=severity,
            )
        )

    @property
    def full(self) -> bool:
        """Whether so much was found already that nothing more is worth the time."""
        return len(self.problems) >= PROBLEM_LIMIT

    def hint(self, word: str, names: Collection[str]) -> str:
        """Did you mean; compares with thousands of names, so not for the thousandth mistake."""
        key = (word, next(iter(names), ""))
        if key not in self._hints:
            if len(self._hints) >= HINT_LIMIT:
                return ""
            self._hints[key] = nearest(word, names)
        return self._hints[key]

    def findings(self) -> tuple[Problem, ...]:
        """All problems in the order of their places, and how many more there are."""
        found = sorted(self.problems, key=lambda problem: problem.order)
        if more := len(self._seen) - len(found):
            cause = f"另有 {more} 处问题没有列出"
            found.append(
                Problem(file=self.file, rule="problems-more", cause=cause, remedy="请先改正以上各处")
            )
        return tuple(found)

    def day_start(self, day: datetime) -> datetime:
        """A date without a time, at the hour the site gives to such dates."""
        clock = self.context.date_only_time
        return day.replace(hour=clock.hour, minute=clock.minute, second=clock.second)
