"""An output of the build: where it goes, what it was made from, its bytes."""

from msgspec import Struct


class Artifact(Struct, frozen=True):
    """`path` is relative to the site (`stories/2022/01/a/index.html`); `owner` says in Chinese who makes it;
    `inputs` name what it was made from: sources, templates, listings."""

    path: str
    data: bytes
    owner: str
    inputs: tuple[str, ...] = ()


class Made(Struct, frozen=True):
    """An artifact that was written to the stage, without its bytes."""

    path: str
    owner: str
    size: int
    inputs: tuple[str, ...] = ()


def page_path(address: str) -> str:
    """/stories/a/ → stories/a/index.html; /feed.xml → feed.xml"""
    return (address + "index.html" if address.endswith("/") else address).lstrip("/")
