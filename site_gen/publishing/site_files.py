"""What lies in the site's folder."""

import os
from collections.abc import Iterator
from pathlib import Path


def files_with_stat(folder: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    """(path, (size, mtime in ns)) of every file below. Hidden names at the top (.git, .nojekyll) are not ours."""
    waiting = [("", str(folder))]
    while waiting:
        prefix, path = waiting.pop()
        try:
            entries = list(os.scandir(path))
        except OSError:
            continue
        for entry in entries:
            if not prefix and entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append((f"{prefix}{entry.name}/", entry.path))
            else:
                state = entry.stat(follow_symlinks=False)
                yield prefix + entry.name, (state.st_size, state.st_mtime_ns)
