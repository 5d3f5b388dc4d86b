"""Which addresses the site will have, and which one an editor may have meant."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from ..model.addresses import CALENDAR, ROOMS, is_reserved
from ..model.item import AnyItem
from ..model.kinds import Kind, Status
from ..model.region import RegionBook
from ..model.registers import Registers
from ..reading.addresses import AddressRefused, mirrored

_FIXED = (
    *("", *ROOMS, "regions", "themes", "stations", "columns", "archive", "search"),
    *("subscribe", "stats", "sitemap"),
)
_CALENDAR = re.compile(rf"/(?:{CALENDAR})?", re.ASCII)
_FEEDS = ("feed.xml", "atom.xml", "feed.json", "latest.json")
NEAR = 0.8  # of an address's letters, for "did you mean"


class SiteAddresses:
    """Made of all items of the archive; of what is not an item's, of the registers."""

    def __init__(self, content: Path, items: Iterable[AnyItem], registers: Registers, book: RegionBook):
        self._content = content
        self._registers = registers
        self._book = book
        self._items = {item.address: item for item in items}
        self._sources = {item.source: item for item in self._items.values()}
        self._former = {old for item in self._items.values() for old in item.aliases}

    def fault(self, target: str) -> str:
        """Why a link to it is dead, in Chinese; empty where it leads somewhere, or where nobody can tell here."""
        if target.endswith(".md"):
            item = self._sources.get(target)
            return _hidden(item) if item else ""  # no such file: the reader has said so
        address = target if target.endswith("/") else target + "/"
        if item := self._items.get(address):
            return _hidden(item)
        known = address in self._former or target in self._former or self._is_page(target, address)
        return "" if known else "本站没有这个地址"

    def _is_page(self, target: str, address: str) -> bool:
        last = target.rpartition("/")[2]
        if last in _FEEDS:
            return self._is_page(target.removesuffix(last), target.removesuffix(last))
        room, _, rest = address.strip("/").partition("/")
        if "." in last:
            return not (room in ROOMS and last.endswith("html"))  # other files: only the build knows their addresses
        if room in ROOMS:
            return is_reserved(address)
        if room in _FIXED and not rest:
            return True
        if room == "archive":
            return bool(_CALENDAR.fullmatch(f"/{rest}/"))
        return self._is_listing(room, rest + "/") or address in self._pages

    def _is_listing(self, room: str, rest: str) -> bool:
        """`rest`: `520600/volunteer/2026/`"""
        term, _, tail = rest.partition("/")
        if room == "regions":
            second, _, after = tail.partition("/")
            tail = after if second in self._registers.themes else tail
        known = {
            "kinds": set(Kind),
            "themes": self._registers.themes,
            "columns": self._registers.columns,
            "stations": self._registers.stations,
        }.get(room, ())
        is_term = term in known or (room == "regions" and term.partition("-")[0] in self._book)
        return is_term and bool(_CALENDAR.fullmatch("/" + tail))

    @cached_property
    def _pages(self) -> set[str]:
        """The ordinary pages, which MkDocs builds: about.md → /about/."""
        top = self._content / "pages"
        found = (path.relative_to(top).with_suffix("").as_posix() for path in top.rglob("*.md"))
        return {f"/{path}/".removesuffix("index/") for path in found}

    def likely(self, target: str) -> str:
        """The address that was probably meant; empty where nothing is near."""
        if target.endswith((".md", ".html", ".shtml")):
            target = _mirrored(target)
        address = target if target.endswith("/") else target + "/"
        if address in self._items:
            return address
        name = _name(address)
        same = self._by_name.get(name, ())
        if len(same) == 1:
            return same[0]
        room = address.split("/")[1]
        near = [known for known in self._by_room.get(room, self._all) if abs(len(known) - len(address)) <= 6]
        found = get_close_matches(address, near[:5000], n=3, cutoff=NEAR)
        return next((known for known in found if get_close_matches(name, [_name(known)])), "")

    @cached_property
    def _all(self) -> list[str]:
        registers = self._registers
        listings = [f"/themes/{id}/" for id in registers.themes] + [f"/columns/{id}/" for id in registers.columns]
        return [*sorted(self._pages), *listings, *(f"/{room}/" for room in _FIXED if room)]

    @cached_property
    def _by_room(self) -> dict[str, list[str]]:
        rooms: dict[str, list[str]] = {}
        for address in [*sorted(self._items), *self._all]:
            rooms.setdefault(address.split("/")[1], []).append(address)
        return {room: found for room, found in rooms.items() if len(found) > 1}

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for address in sorted(self._items):
            names.setdefault(_name(address), []).append(address)
        return names


def _hidden(item: AnyItem) -> str:
    """Why the public cannot follow a link to it. One that waits for its time will be there."""
    if item.status is Status.WITHDRAWN:
        return "链接的稿件已撤稿"
    if item.status is not Status.PUBLISHED:
        return "链接的稿件还没有发布"
    return ""


def _name(address: str) -> str:
    """Its last segment."""
    return address.rstrip("/").rpartition("/")[2]


def _mirrored(path: str) -> str:
    try:
        return mirrored(path.lstrip("/"))
    except AddressRefused:
        return path
