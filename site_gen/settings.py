"""All that a build is told: parsed from mkdocs.yml and the environment once, then only read."""

from collections.abc import Mapping
from datetime import datetime, time
from pathlib import Path
from typing import Any

from msgspec import Struct

from .checking.switches import AS_SHIPPED, Switches
from .model.identity import Identity, NavLink
from .model.listing import Listing


class Dialect(Struct, frozen=True):
    """The one Markdown dialect of the site: mkdocs.yml's `markdown_extensions` and their options."""

    extensions: tuple[str, ...] = ()
    configs: dict[str, dict[str, Any]] = {}


class Folders(Struct, frozen=True, kw_only=True):
    """Where things lie. The stage is on the disk of the output, so that a commit is renames."""

    content: Path
    theme: Path
    output: Path
    state: Path

    @property
    def stage(self) -> Path:
        """Beside the output; inside it, hidden, where the output is a disk of its own (a volume of a container)."""
        if self.output.is_mount():
            return self.output / ".site.stage"
        return self.output.parent / f".{self.output.name}.stage"

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
    newest: int = 20
    cap: int = 60
    full_text: bool | tuple[str, ...] = True  # the families that carry bodies; True: those of DESIGN section 4
    archives: bool = True  # older entries of the site-wide feed (RFC 5005)
    podcasts: Mapping[str, Show] = {}  # by the name of the series

    def carries_text(self, listing: Listing) -> bool:
        """Bodies in the feeds of that listing, or summaries."""
        if isinstance(self.full_text, bool):
            return self.full_text and listing.full_text
        return listing.family in self.full_text


class HomeOptions(Struct, frozen=True, kw_only=True):
    """Which columns fill which box of the home page; all by column id."""

    study: str = "study"
    triad: tuple[str, ...] = ("cultivation", "practice", "creation")
    people: str = "good-people"
    notices: str = "notices"


class Settings(Struct, frozen=True, kw_only=True):
    identity: Identity
    folders: Folders
    now: datetime  # the only clock: decides what is visible, enters no output
    nav: tuple[NavLink, ...] = ()
    pages: tuple[NavLink, ...] = ()  # the ordinary pages, for the footer
    dialect: Dialect = Dialect()
    paging: Paging = Paging()
    feeds: FeedOptions = FeedOptions()
    home: HomeOptions = HomeOptions()
    tagging: bool = True
    checks: Switches = AS_SHIPPED
    date_only_time: time = time(0, 0)
    preview: bool = False  # mkdocs serve: drafts are shown and marked, held items show their errors
    workers: int = 0  # 0: one for each processor
    allow_removals: bool = False
