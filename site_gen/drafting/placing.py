"""Where a new item's file goes, and putting it there: never over a file, never at an address that is taken."""

import os
from pathlib import Path
from posixpath import splitext

from ..reading.addresses import segment
from .wish import Wish

TEXTS = (".md", ".yml", ".yaml", ".csv")


class PlaceTaken(ValueError):
    """The message says in Chinese what is there already, and what to do."""


def place(content: Path, wish: Wish) -> Path:
    """The file to be. Raises PlaceTaken."""
    path = content / wish.sort.path(wish.day, wish.name)
    folder = path.parent.parent if path.name == "index.md" else path.parent
    if not _deepest(folder).resolve().is_relative_to(content.resolve()):
        raise PlaceTaken(f"{folder} 是链接，通到稿件文件夹外面，请换成真正的文件夹")
    if rival := _rival(folder, wish.name):
        raise PlaceTaken(f"已经有 {folder / rival}，网址会相同。要另写一篇，请用 --name 换一个文件名")
    return path


def _deepest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    while not folder.exists():
        folder = folder.parent
    return folder


def _rival(folder: Path, name: str) -> str:
    """What makes the same address: 夜校.md is ye-xiao.md's rival, and so is ye-xiao/index.md. Empty where there is none."""
    if not folder.is_dir():
        return ""
    with os.scandir(folder) as entries:
        return min((entry.name for entry in entries if _makes_pages(entry) and segment(splitext(entry.name)[0]) == name), default="")


def _makes_pages(entry: os.DirEntry) -> bool:
    """A picture that waits for its words does not."""
    if entry.is_dir():
        return Path(entry.path, "index.md").exists()
    return splitext(entry.name)[1].lower() in TEXTS


def write(path: Path, text: str) -> None:
    """Raises PlaceTaken where somebody was faster, OSError of the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise PlaceTaken(f"已经有 {path}，没有动它。要另写一篇，请用 --name 换一个文件名") from None
