"""Notices that files changed, whatever editor, program or git changed them: by looking at all of them now and then.

Looking works on every disk, also on those of containers and other machines that report nothing. Two looks in a row
must agree before a change counts, so that a burst (git checkout, a copied folder, an editor that writes, renames and
writes again) is one change.
"""

import os
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

PAUSE = 0.25  # seconds between two looks
SETTLING = 0.1  # seconds till the look that must agree with the one before
LONGEST = 3.0  # seconds a burst may last before it counts as it is
REST = 5  # times as long as a look keeps the processor, for a site so large that PAUSE is short beside it

# What editors and systems leave beside the file that is edited: .x.swp, x~, #x#, ~$x, vim's 4913, a browser's x.part.
_NOISE = re.compile(r"\..*|.*~|~\$.*|#.*#|4913|.*\.(?:swp|swx|tmp|part|crdownload|bak)|.*___jb_\w+___|Thumbs\.db|desktop\.ini", re.IGNORECASE)

Snapshot = dict[str, tuple[int, int, int]]


class Changed(NamedTuple):
    """What a handler is told: as much of a file system event as MkDocs' server asks for."""

    src_path: str
    is_directory: bool = False


class Watcher(threading.Thread):
    """Stands in for the observer of MkDocs' server. Made before the first build, so that nothing is missed."""

    def __init__(self, paths: Iterable[str], turn: Callable[[], AbstractContextManager[None]]):
        """`turn`: nobody looks while a build is at work, which would only make it slower."""
        super().__init__(name="watcher", daemon=True)
        self._turn = turn
        self._paths = {os.path.abspath(path): None for path in paths}  # noqa: PTH100
        self._handlers: list[Any] = []
        self._stopped = threading.Event()
        self._seen = self._look()

    def schedule(self, handler: Any, path: str, recursive: bool = True) -> str:
        """As an observer: `handler` is told of changes; `path` is looked at from now on, if it was not already."""
        if handler not in self._handlers:
            self._handlers.append(handler)
        if path not in self._paths:
            self._paths[path] = None
            self._seen |= snapshot([path])
        return path

    def unschedule(self, watch: str) -> None:
        """A path that nobody watches any more."""
        self._paths.pop(watch, None)

    def stop(self) -> None:
        self._stopped.set()

    def run(self) -> None:
        pause = PAUSE
        while not self._stopped.wait(pause):
            with self._turn():
                began = time.thread_time()  # of this thread alone: on a busy machine a look takes long and costs no more
                now = self._look()
            pause = max(PAUSE, REST * (time.thread_time() - began))
            if now != self._seen:
                self._tell(self._settled(now))

    def _settled(self, now: Snapshot) -> Snapshot:
        end = time.monotonic() + LONGEST
        while time.monotonic() < end and not self._stopped.wait(SETTLING):
            before, now = now, self._look()
            if before == now:
                break
        return now

    def _tell(self, now: Snapshot) -> None:
        """One handler is enough: each of them has everything built again."""
        changed = next((path for path in (*now, *self._seen) if now.get(path) != self._seen.get(path)), None)
        self._seen = now
        if changed is not None and self._handlers:  # what a burst put back is no change
            self._handlers[0].on_any_event(Changed(changed))

    def _look(self) -> Snapshot:
        return snapshot(self._paths)


def snapshot(paths: Iterable[str]) -> Snapshot:
    """Path → time, size and inode of every file at or below `paths` that is not noise."""
    found: Snapshot = {}
    waiting = list(paths)
    done = set()
    while waiting:
        path = waiting.pop()
        if path in done:
            continue
        done.add(path)
        try:
            for entry in _entries(path):
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    state = entry.stat()
                    found[entry.path] = (state.st_mtime_ns, state.st_size, state.st_ino)
        except NotADirectoryError:
            state = os.stat(path)  # noqa: PTH116
            found[path] = (state.st_mtime_ns, state.st_size, state.st_ino)
        except OSError:  # it went away just now, or may not be read
            continue
    return found


def _entries(folder: str) -> Iterator[os.DirEntry]:
    with os.scandir(folder) as entries:
        yield from (entry for entry in entries if not _NOISE.fullmatch(entry.name))
