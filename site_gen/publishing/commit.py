"""The commit: the stage becomes the site. Unchanged bytes are not written; what nobody makes any more goes last."""

import os
import shutil
from collections.abc import Iterable
from filecmp import cmp
from pathlib import Path

from msgspec import Struct

from ..model.addresses import ROOMS
from ..running.faults import BuildStopped
from .site_files import files_with_stat

ITEM_MARK = b'name="ArticleTitle"'
REMOVALS_ALWAYS_ALLOWED = 20
REMOVALS_SHARE = 0.01

# What a page needs before the page, the pages that lead to it after it.
ORDER = ("assets/", "media/", *(f"{room}/" for room in ROOMS))


class Delta(Struct, frozen=True):
    """What a commit will do: paths relative to the site, each list in the order of the work.

    `unchanged` counts all files of the site that stay as they are.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: int
    removed: tuple[str, ...]

    def counts(self) -> list[tuple[str, str]]:
        numbers = (len(self.added), len(self.changed), self.unchanged, len(self.removed))
        units = ("个文件", "个", "个", "个")
        named = zip(("新增", "改动", "不变", "删除"), numbers, units, strict=True)
        return [(name, f"{number} {unit}") for name, number, unit in named]

    def summary(self) -> str:
        return "，".join(f"{name} {count}" for name, count in self.counts())


class TooManyRemovals(BuildStopped):
    """The build would take more items away than a slip should (DESIGN section 3, what is refused)."""

    def __init__(self, going: list[str], standing: int):
        names = "、".join(f"/{path.removesuffix('index.html')}" for path in going[:5])
        super().__init__(
            f"这次构建会撤下 {len(going)} 条已发布的稿件（现有 {standing} 条），超过 {REMOVALS_ALWAYS_ALLOWED} 条且超过 {REMOVALS_SHARE:.0%}，"
            f"例如 {names}。确实要撤下，请设环境变量 SITE_GEN_ALLOW_REMOVALS=true 再构建"
        )


def compare(stage: Path, site: Path, fresh: Iterable[str], removed: Iterable[str], resting: int = 0) -> Delta:
    """The staged files against the site, by bytes. `resting` files of the site were not even staged."""
    added, changed, unchanged = [], [], resting
    if _is_empty(site):
        added, fresh = list(fresh), ()  # nothing to look at
    for path in fresh:
        try:
            same = cmp(f"{stage}/{path}", f"{site}/{path}", shallow=False)
        except OSError:
            added.append(path)
            continue
        if same:
            unchanged += 1
        else:
            changed.append(path)
    going = tuple(sorted(removed, key=order, reverse=True))
    return Delta(tuple(sorted(added, key=order)), tuple(sorted(changed, key=order)), unchanged, going)


def refuse_mass_removal(delta: Delta, site: Path) -> None:
    """Raises TooManyRemovals. What stands is read from the site itself, so a lost state cannot hide a loss."""
    going = [path for path in delta.removed if _is_item_page(site, path)]
    if len(going) <= REMOVALS_ALWAYS_ALLOWED:
        return
    standing = sum(_is_item_page(site, path) for path, _ in files_with_stat(site))
    if len(going) > max(REMOVALS_ALWAYS_ALLOWED, standing * REMOVALS_SHARE):
        raise TooManyRemovals(sorted(going), standing)


def carry_out(stage: Path, site: Path, delta: Delta) -> None:
    """Rename what is new or changed into place, then remove what is gone, then empty folders."""
    if _is_empty(site):
        # A site that is not there yet comes into being whole, in one step.
        os.replace(stage, site)  # noqa: PTH105
        return
    # What is new comes before what changed to lead there.
    for path in (*delta.added, *delta.changed):
        _place(stage, site, path)
    for path in delta.removed:
        (site / path).unlink(missing_ok=True)
        _remove_empty(site, (site / path).parent)
    shutil.rmtree(stage)


def _is_empty(site: Path) -> bool:
    """Whether nothing stands there, not even a hidden file. An empty folder is what a rename may replace."""
    try:
        return next(site.iterdir(), None) is None
    except FileNotFoundError:
        site.parent.mkdir(parents=True, exist_ok=True)
        return True


def _place(stage: Path, site: Path, path: str) -> None:
    source, target = f"{stage}/{path}", f"{site}/{path}"
    try:
        os.replace(source, target)  # noqa: PTH105
    except OSError:  # the folder is missing, or something of the old site is in the way
        _make_way(site, Path(target))
        os.replace(source, target)  # noqa: PTH105


def order(path: str) -> tuple[int, str]:
    """Assets and media, items, listings, feeds, the home page last: a link never comes before its target."""
    for rank, prefix in enumerate(ORDER):
        if path.startswith(prefix):
            return rank, path
    if path == "index.html":
        return len(ORDER) + 2, path
    return len(ORDER) + (not path.endswith(".html")), path


def _is_item_page(site: Path, path: str) -> bool:
    if not (path.endswith("/index.html") and path.startswith(ROOMS)):
        return False
    with (site / path).open("rb") as page:
        return ITEM_MARK in page.read(8192)


def _make_way(site: Path, target: Path) -> None:
    """The folders above `target`. A file of the old site that stands where a folder must be gives way."""
    for folder in reversed(target.parents):
        if folder.is_relative_to(site) and folder.is_file():
            folder.unlink()
    if target.is_dir():
        shutil.rmtree(target)
    target.parent.mkdir(parents=True, exist_ok=True)


def _remove_empty(site: Path, folder: Path) -> None:
    while folder != site:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
