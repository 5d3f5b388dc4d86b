"""All that a build is told: parsed from mkdocs.yml and the environment once, then only read."""

from collections.abc import Mapping
from datetime import datetime, time
from pathlib import Path
from typing import Any

from msgspec import Struct

from .checking.switches import AS_SHIPPED, Switches
from .feeds.selection import CAP, NEWEST
from .model.home import DEFAULT, Block
from .model.identity import Identity, NavLink
from .model.listing import Listing


class Dialect(Struct, frozen=True):
    """The one Markdown dialect of the site: mkdocs.yml's `markdown_extensions` and their options."""

    extensions: tuple[str, ...] = ()
    configs: dict[str, dict[str, Any]] = {}


class Folders(Struct, frozen=True, kw_only=True):
    """Where things lie. The stage is on the disk of the output, so that a commit is renames."""

    content: Path
    theme: tuple[Path, ...]  # in layers: a file is taken from the first that has it
    output: Path
    state: Path

    @property
    def stage(self) -> Path:
        """Beside the output; inside it, hidden, where the output is a disk of its own (a volume of a container)."""
        if self.output.is_mount():
            return self.output / ".site.stage"
        return self.output.parent / f".{self.output.name}.stage"

    @property
    def darkroom(self) -> Path:
        """Renditions of pictures: named by content, so that the preview and every output folder share them."""
        return self.state.parent / "media"

    @property
    def database(self) -> Path:
        return self.state / "state.sqlite"


class Paging(Struct, frozen=True, kw_only=True):
    """Sizes that are part of the addresses' promise (DESIGN section 4); change them before the site opens."""

    newest: int = 20  # items on L/
    year_limit: int = 200  # a year with more is split into months, a month into pages of this size
    related: int = 6


class Show(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A series that is offered as a podcast. What the keys mean: feeds/podcast.py."""

    category: str
    email: str
    image: str = ""  # full address, or a path on this site
    explicit: bool = False


class FeedOptions(Struct, frozen=True, kw_only=True):
    enabled: bool = True
    newest: int = NEWEST
    cap: int = CAP
    full_text: bool | tuple[str, ...] = True  # the families that carry bodies; True: those of DESIGN section 4
    archives: bool = True  # older entries of the site-wide feed (RFC 5005)
    podcasts: Mapping[str, Show] = {}  # by the name of the series

    def carries_text(self, listing: Listing) -> bool:
        """Bodies in the feeds of that listing, or summaries."""
        if isinstance(self.full_text, bool):
            return self.full_text and listing.full_text
        return listing.family in self.full_text


class CardOptions(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pictures for sharing: drawn with the first of these font files that is there; none named, none drawn."""

    font: str | tuple[str, ...] = ()
    posters: bool = True

    def fonts(self, root: Path) -> tuple[Path, ...]:
        """Paths count from `root`, the folder of mkdocs.yml."""
        named = (self.font,) if isinstance(self.font, str) else self.font
        return tuple(root / name for name in named if name)


class Settings(Struct, frozen=True, kw_only=True):
    identity: Identity
    folders: Folders
    now: datetime  # the only clock: decides what is visible, enters no output
    nav: tuple[NavLink, ...] = ()
    pages: tuple[NavLink, ...] = ()  # the ordinary pages, for the footer
    dialect: Dialect = Dialect()
    paging: Paging = Paging()
    fonts: tuple[Path, ...] = ()  # for cards and posters, the first that is there
    posters: bool = True
    feeds: FeedOptions = FeedOptions()
    home: tuple[Block, ...] = DEFAULT
    tagging: bool = True
    checks: Switches = AS_SHIPPED
    date_only_time: time = time(0, 0)
    video_hosts: tuple[str, ...] = ()  # where videos may lie besides the platforms that everybody knows
    preview: bool = False  # mkdocs serve: drafts are shown and marked, held items show their errors
    workers: int = 0  # 0: one for each processor
    allow_removals: bool = False
    gray: bool = False  # a day of mourning: enters the style sheet, no page
