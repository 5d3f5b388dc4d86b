"""Renditions of pictures that are gone do not stay for ever, and do not go at once."""

import time
from pathlib import Path

import pytest

from site_gen.media import clearing
from site_gen.media.clearing import NOTES

from ..kit import Site, picture, story

DAY = 24 * 60 * 60


def kept(site: Site) -> set[str]:
    return {path.name for path in (site.root / ".site_gen/media").glob("*/*")}


@pytest.fixture
def later(monkeypatch):
    """Moves the clock of the clearing on by some days."""

    class Clock:
        ahead = 0.0

        def time(self) -> float:
            return time.time() + self.ahead

    clock = Clock()
    monkeypatch.setattr(clearing, "time", clock)

    def move(days: int) -> None:
        clock.ahead += days * DAY

    return move


def illustrated(name: str, colour: str) -> dict[str, str | bytes]:
    return {f"stories/{name}.md": story(body=f"一段。\n\n![图：{name}]({name}.jpg)"), f"stories/{name}.jpg": picture(colour)}


def test_a_month_after_a_picture_went_its_renditions_go(tmp_path: Path, later):
    """Looked at once a week; what is shown stays."""
    site = Site(tmp_path, {**illustrated("a", "#a81414"), **illustrated("b", "#14a814")}, {}).build()
    both = kept(site)
    site.remove("stories/a.md", "stories/a.jpg")
    later(8)
    assert kept(site.build()) == both
    later(8)
    assert kept(site.build()) == both
    later(25)
    left = kept(site.build())
    assert left < both and len(left) * 2 == len(both)
    (media,) = {path.split("-")[0] for path in site.files() if path.startswith("media/")}
    assert {name.split("-")[0].split(".")[0] for name in left} == {media.removeprefix("media/")}


def test_a_revert_finds_them_developed(tmp_path: Path, later):
    """And from then on they are wanted again."""
    site = Site(tmp_path, {**illustrated("a", "#a81414"), **illustrated("b", "#14a814")}, {}).build()
    both, sources = kept(site), site.sources()
    site.remove("stories/a.md", "stories/a.jpg")
    later(8)
    site.build()
    site.write(sources)
    later(20)
    assert "解码 0 张" in site.build().output
    later(40)
    assert kept(site.build()) == both
    assert (tmp_path / ".site_gen/media" / NOTES).read_bytes() == b"{}"


def test_what_another_output_folder_shows_stays(tmp_path: Path, later):
    """One folder of renditions serves them all."""
    site = Site(tmp_path, illustrated("a", "#a81414"), {}).build()
    site.build("-d", str(tmp_path / "elsewhere"))
    site.remove("stories/a.md", "stories/a.jpg")
    site.write({"stories/c.md": story()})
    for _ in range(6):
        later(8)
        site.build(env={"SITE_GEN_ALLOW_REMOVALS": "1"})
    assert kept(site) and not [path for path in site.files() if path.startswith("media/")]
    (tmp_path / "elsewhere/media").rename(tmp_path / "elsewhere/gone")
    for _ in range(6):
        later(8)
        site.build("-d", str(tmp_path / "elsewhere"), env={"SITE_GEN_ALLOW_REMOVALS": "1"})
    assert not kept(site)


def test_what_a_killed_process_left_goes_too(tmp_path: Path, later):
    """And notes that are no notes are begun afresh."""
    site = Site(tmp_path, illustrated("a", "#a81414"), {}).build()
    (json,) = (tmp_path / ".site_gen/media").glob("*/*.json")
    part = json.with_name(f"{json.name}.123.part")
    part.write_bytes(b"x")
    (tmp_path / ".site_gen/media" / NOTES).write_bytes(b"\0")
    for _ in range(6):
        later(8)
        site.build()
    assert json.exists() and not part.exists()
