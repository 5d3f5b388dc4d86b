"""Where a new site gets its generator from: one line for pip, and the wheel itself where that is all there is."""

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit

import msgspec
from msgspec import Struct

_WHEEL = re.compile(r"[\w.+]+(-[\w.+]+){4,5}\.whl", re.ASCII)  # PEP 427
_WHEEL_LIMIT = 50 * 1024 * 1024
_LINE = re.compile(r"[A-Za-z0-9.][^\x00-\x1f\x7f]{0,300}")  # no second line, none of pip's own options


class Generator(Struct, frozen=True):
    """`requirement` is the line of requirements.txt; `found` says whether other machines can follow it."""

    requirement: str
    wheel: Path | None = None
    found: bool = True


class GeneratorRefused(ValueError):
    """The message says what is wrong with what the user named."""


def generator(word: str) -> Generator:
    """What the user named: a requirement, an address that pip knows, or a wheel file. Empty: what runs now."""
    if not word:
        return installed()
    if word.endswith(".whl") and "://" not in word:
        return _packed(Path(word))
    if not _LINE.fullmatch(word):
        raise GeneratorRefused(f"--package {word!r} 不对，请写 pip 认得的一行，如 site-gen==1.0.0，或一个 .whl 文件")
    return Generator(word)


def installed() -> Generator:
    """How pip can find what runs now (PEP 610): its repository, the wheel it came from, else name and version."""
    try:
        package = distribution("site-gen")
    except PackageNotFoundError:
        return Generator("site-gen", found=False)
    origin = msgspec.json.decode(package.read_text("direct_url.json") or "{}")
    address = urlsplit(origin.get("url", ""))
    if (vcs := origin.get("vcs_info")) and "@" not in address.netloc:  # never a password
        return Generator(f"site-gen @ {vcs['vcs']}+{address.geturl()}@{vcs['commit_id']}")
    wheel = Path(unquote(address.path))
    if address.scheme == "file" and _WHEEL.fullmatch(wheel.name) and wheel.is_file():
        return _packed(wheel)
    return Generator(f"site-gen=={package.version}", found=not origin)


def tools() -> Path | None:
    """The folder of the commands that run now, where the new site may find them; None where they lie elsewhere."""
    folder = Path(sys.executable).parent
    return folder if all((folder / name).exists() for name in ("site-gen", "mkdocs")) else None


def _packed(wheel: Path) -> Generator:
    if not _WHEEL.fullmatch(wheel.name) or not wheel.is_file() or wheel.stat().st_size > _WHEEL_LIMIT:
        raise GeneratorRefused(f"--package {wheel} 不是 50 MB 以内的 .whl 文件")
    return Generator(f"./packages/{wheel.name}", wheel)
