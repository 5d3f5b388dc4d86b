"""When each file of content/ first came into the history, as git tells. Silent where there is no git."""

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

ARCHIVE = 20  # files that come in one commit: an archive moves in, and says nothing of when each was written
_COMMIT = "\x01"


def head(content: Path) -> str:
    """The present commit; empty without git, without a commit, or where the history is cut short (a shallow clone)."""
    if _git(content, "rev-parse", "--is-shallow-repository").strip() != "false":
        return ""
    return _git(content, "rev-parse", "--verify", "-q", "HEAD").strip()


def first_commits(content: Path) -> Mapping[str, float]:
    """Path relative to content/ → timestamp of the author's date. A file that was moved, or came with an archive, is
    left out: nobody knows when it was written."""
    told = _git(
        content,
        *("-c", "core.quotepath=off", "log", "--relative", "-M", "--diff-filter=A", "--name-only"),
        *(f"--format={_COMMIT}%at", "-z", "--", "."),
    )
    return {path: came for came, paths in _commits(told) if len(paths) <= ARCHIVE for path in paths}


def _commits(told: str) -> Iterator[tuple[float, list[str]]]:
    for part in told.split(_COMMIT)[1:]:
        came, *paths = (word.strip("\n") for word in part.split("\0"))
        yield float(came.split("\n")[0]), [path for path in paths if path]


def _git(folder: Path, *arguments: str) -> str:
    """What git says; empty where it cannot."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, timeout=60, check=True, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")
