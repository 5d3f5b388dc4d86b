"""The files of a new site, and writing them: into an empty folder, or not at all."""

import json
from collections.abc import Iterator
from pathlib import Path

from ..reading.json_schema import json_schema
from ..shipped import pages_folder
from .generator import tools
from .wishes import Wishes

_SKELETON = Path(__file__).parent / "skeleton"
_SHARED_PAGES = ("accessibility.md", "handbook")  # as they are with the generator
_SCHEMAS = ("story", "photo", "photo-row", "video")
_TEXTS = (".md", ".yml", ".csv", ".txt")


class SiteRefused(ValueError):
    """The folder will not do. The message says why, in Chinese."""


def write_site(folder: Path, wishes: Wishes) -> list[str]:
    """Makes a site in `folder`, which must be empty or not be there; a fresh clone (only `.git`) counts as empty.

    Returns the paths that were written, relative. Raises SiteRefused before anything is written, OSError of the disk.
    """
    refuse(folder)
    files = dict(files_of(wishes))
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:  # never over somebody's file, never through a link
            file.write(data)
        if path.startswith("scripts/"):
            target.chmod(0o755)
    return sorted(files)


def refuse(folder: Path) -> None:
    """Raises SiteRefused for a folder that holds something, or that would not be a site of its own."""
    if any(not sign.isprintable() for sign in str(folder)):
        raise SiteRefused(f"文件夹名 {str(folder)!r} 里有看不见的字符，请换一个")
    if folder.is_symlink():
        raise SiteRefused(f"{folder} 是链接，请写真正的文件夹")
    if folder.exists() and not folder.is_dir():
        raise SiteRefused(f"{folder} 是文件，请换一个文件夹名")
    if folder.is_dir() and (there := sorted(path.name for path in folder.iterdir() if path.name != ".git")):
        raise SiteRefused(f"{folder} 里已经有东西（{there[0]} 等 {len(there)} 样），请换一个空文件夹")
    around = next((above for above in folder.absolute().parents if (above / "mkdocs.yml").is_file()), None)
    if around:
        raise SiteRefused(f"{folder} 在另一个网站 {around} 里面，请换一个地方")


def files_of(wishes: Wishes) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of every file of the site, in no order."""
    words = _words(wishes)
    for source in sorted(path for path in _SKELETON.rglob("*") if path.is_file()):
        path = source.relative_to(_SKELETON).as_posix().replace("dot-", ".")
        yield f"{wishes.today:{path.replace('YEAR', '%Y').replace('MONTH', '%m')}}", _content(source, words)
    pages = pages_folder()
    for source in (file for name in _SHARED_PAGES for file in _files_at(pages / name)):
        yield f"content/pages/{source.relative_to(pages).as_posix()}", source.read_bytes()
    if wheel := wishes.generator.wheel:
        yield f"packages/{wheel.name}", wheel.read_bytes()
    if folder := tools():
        yield ".tools", f"{folder}\n".encode()  # of this machine alone; git passes it over
    for kind in _SCHEMAS:
        schema = json.dumps(json_schema(kind), ensure_ascii=False, indent=2)
        yield f"schemas/{kind}.json", f"{schema}\n".encode()


def _files_at(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.is_file())


def _content(source: Path, words: dict[str, str]) -> bytes:
    data = source.read_bytes()
    return _filled(data.decode(), words).encode() if source.suffix in _TEXTS else data


def _filled(text: str, words: dict[str, str]) -> str:
    for mark, word in words.items():
        text = text.replace(mark, word)
    return text


def _words(wishes: Wishes) -> dict[str, str]:
    """What stands for each mark of the skeleton. Those with 引 are quoted for YAML."""
    today, region = wishes.today, wishes.region
    about = f"{wishes.place or '本地'}新时代文明实践新闻、案例和短视频，可按地区、主题、站点阅读和订阅。"
    return {
        "〔站名·引〕": _quoted(wishes.name),
        "〔站名〕": wishes.name,
        "〔网址·引〕": _quoted(wishes.url),
        "〔简介·引〕": _quoted(about),
        "〔代码·引〕": _quoted(region.code if region else ""),
        "〔代码〕": region.code if region else "",
        "〔主办·引〕": _quoted(wishes.organiser) if wishes.organiser else "",
        "〔地区行〕": f'地区: "{region.code}"\n' if region else "",
        "〔地名〕": wishes.place or "示例县",
        "〔今天·引〕": _quoted(today.isoformat()),
        "〔今天〕": today.isoformat(),
        "〔日期话〕": f"{today.month}月{today.day}日",
        "〔生成器〕": wishes.generator.requirement,
    }


def _quoted(text: str) -> str:
    """A YAML scalar: JSON's quotes are YAML's."""
    return json.dumps(text, ensure_ascii=False)
