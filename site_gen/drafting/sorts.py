"""What `site-gen new` can begin: each sort with its name, and where its file goes."""

from datetime import date

from msgspec import Struct

from ..model.kinds import Kind
from ..reading.suggest import nearest


class Sort(Struct, frozen=True, kw_only=True):
    """`place`: the path below content/, with the parts of the day as strftime has them and NAME for the file."""

    id: str
    label: str
    place: str
    kind: Kind | None = None  # of a story

    def path(self, day: date, name: str) -> str:
        return f"{day:{self.place}}".replace("NAME", name)


STORIES = tuple(Sort(id=kind.value, label=kind.label, place="stories/%Y/%m/NAME.md", kind=kind) for kind in Kind)
SORTS = (
    *STORIES,
    Sort(id="photo", label="图片", place="photos/%Y/NAME.md"),
    Sort(id="gallery", label="组图", place="photos/%Y/NAME/index.md"),
    Sort(id="video", label="短视频", place="videos/NAME.yml"),
    Sort(id="page", label="普通页面", place="pages/NAME.md"),
)
LISTED = "、".join(f"{sort.label} {sort.id}" for sort in SORTS)


class SortUnknown(ValueError):
    """The message says in Chinese which there are."""


def sort_of(word: str) -> Sort:
    """By either name. Raises SortUnknown."""
    for sort in SORTS:
        if word.strip().lower() in (sort.id, sort.label):
            return sort
    hint = nearest(word, (name for sort in SORTS for name in (sort.id, sort.label)))
    raise SortUnknown(f"没有“{word}”这一种。{hint}可以写：{LISTED}")
