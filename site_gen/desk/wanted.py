"""Which files a command is asked for: the paths on its command line, in content/ or elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..reading import Source, scan


class OutsideContent(ValueError):
    """A path that is not under content/. The message is for the editor."""


def parted(content: Path, paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """What lies in content/, and what does not."""
    within, others = [], []
    top = content.resolve()
    for path in paths:
        (within if path.resolve().is_relative_to(top) else others).append(path)
    return within, others


def relative(content: Path, path: Path) -> str:
    """As sources and problems name it. Raises OutsideContent."""
    try:
        return path.resolve().relative_to(content.resolve()).as_posix()
    except ValueError:
        raise OutsideContent(f"{path} 不在 {content} 里，请指明 content 里的文件或文件夹") from None


def is_wanted(file: str, wanted: Sequence[str]) -> bool:
    """At or below one of the paths; where there are none, everything is."""
    return not wanted or any(path == "." or file == path or file.startswith(path + "/") for path in wanted)


def sources_at(content: Path, paths: Iterable[Path]) -> Iterator[Source]:
    """The item sources at or below `paths`; all where there are none. Raises OutsideContent."""
    wanted = [relative(content, path) for path in paths]
    return (s for s in scan(content) if s.role.makes_items and is_wanted(s.path, wanted))
