"""The work of a build: which items and listings have to be looked at, and which files of the old site go."""

from collections.abc import Iterable, Iterator, Mapping

from ..catalogue.built import Change
from ..catalogue.manifest import Manifest
from ..indexing.touched import Touched
from ..publishing.artifact import SINGLE, Made
from ..publishing.stage import AddressTaken
from .bases import ITEM_KINDS, LISTING_KINDS
from .edition import Edition
from .tasks import Task, owner_of, writer_of


class Work:
    """Built from what changed; remembers what it covers, so that it can tell afterwards what is no longer made."""

    def __init__(self, edition: Edition, manifest: Manifest, changes: Iterable[Change], old_bases: Mapping[str, bytes]):
        self._edition, self._manifest = edition, manifest
        self._all_items = any(edition.bases[kind] != old_bases.get(kind) for kind in ITEM_KINDS)
        self._all_listings = any(edition.bases[kind] != old_bases.get(kind) for kind in LISTING_KINDS)
        self._touched = Touched()
        if not (self._all_items and self._all_listings):
            for change in changes:
                self._touched.by(edition.index, change.cards)
            self._distrusted(self._touched)

    def _distrusted(self, touched: Touched) -> None:
        """What is missing in the site, or was changed there by others, is made again."""
        keys = {owner_of(key): key for key in self._edition.index}
        for owner, scope in self._manifest.distrusted():
            if owner.startswith("/"):
                touched.items.add(owner)
            elif owner in keys:
                touched.listings.setdefault(keys[owner], set()).add(scope)

    def tasks(self) -> Iterator[Task]:
        """Items newest first, then listings, in the order of the index."""
        index, known = self._edition.index, self._manifest.known
        for card in index.cards:
            if self._all_items or card.address in self._touched.items:
                yield Task(card.address, known(card.address))
        for key in index:
            if self._all_listings or key in self._touched.listings:
                yield Task(key, known(owner_of(key)), self._years(key))

    def _years(self, key: tuple[str, str]) -> frozenset[int] | None:
        return None if self._all_listings else frozenset(self._touched.listings[key])

    def removed(self, made: Mapping[str, Made]) -> tuple[str, ...]:
        """Paths of the old site that nobody makes any more. Raises AddressTaken when somebody else still makes one."""
        going = []
        for path, row in self._manifest.rows.items():
            new = made.get(path)
            covered = self._covers(row.owner, row.scope)
            if new is None and covered:
                going.append(path)
            elif new is not None and not covered and new.owner != row.owner:
                raise AddressTaken(path, writer_of(self._edition, row.owner), new.writer)
        going += [path for path in self._manifest.foreign if path not in made]
        return tuple(going)

    def _covers(self, owner: str, scope: int) -> bool:
        """Whether this build looked at all that `owner` makes in that scope, or nobody of that name is left."""
        if owner in SINGLE:
            return True
        if owner.startswith("/"):
            return owner not in self._edition.index.position or self._all_items or owner in self._touched.items
        key = tuple(owner.split(":", 1))
        if key not in self._edition.index or self._all_listings:
            return True
        years = self._touched.listings.get(key)
        return years is not None and (scope == 0 or scope in years)
