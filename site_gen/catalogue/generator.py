"""The generator itself as an input of everything it makes."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

# Libraries whose output is ours: another version may mean other bytes.
LIBRARIES = ("markdown", "jinja2", "nh3", "lxml", "msgspec", "pillow", "opencc", "pypinyin", "ahocorasick-rs")


@cache
def code_digest() -> bytes:
    """Of the generator itself, by content, and of the libraries it stands on. What runs is what was there at first."""
    package = Path(__file__).parents[1]
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(path for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\0".encode())
    return digest.digest()
