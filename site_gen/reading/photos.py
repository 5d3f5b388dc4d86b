"""photos/**: x.md beside x.jpg, and index.md of a photo story (组图)."""

from typing import Any

from ..captions import parse_caption
from ..model.item import NOT_WRITTEN, Image, Photo
from .asides import shot_asides
from .body_figures import figures_in
from .body_links import check_links
from .captions import heading, told_image
from .fields import Entry
from .front_matter import Parted, part
from .items import Yield, address_of, held, settle
from .nodes import Place
from .pictures import Shot, natural
from .schema import PHOTO, SHOT
from .scope import Scope
from .source import Role, Source
from .suggest import listed

_TOP = Place(1, 0)


def read_photo(scope: Scope, source: Source, text: str) -> Yield:
    """x.md or index.md: one photo, or one held. Raises Fault where there is no front matter to read."""
    found = Yield()
    parted = part(text)
    entry = PHOTO.read(scope, parted.front)
    values = settle(scope, entry)
    address = address_of(scope, entry.place("slug"), source.path, values.pop("slug", ""))
    images = _images(scope, source, entry, parted)
    _title(scope, entry, values, parted.body)
    if scope.errors:
        found.held.append(held(scope, "photo", values.get("title", ""), address))
    else:
        body = {"body": parted.body, "body_line": parted.body_line}
        found.items.append(Photo(source=source.path, address=address, images=images, **body, **values))
    return found


def _images(scope: Scope, source: Source, entry: Entry, parted: Parted) -> tuple[Image, ...]:
    """Those listed, else those beside; then what the body shows."""
    values = entry.values
    listed_shots: tuple[Shot, ...] = values.pop("images", None) or ()
    beside = sorted(source.pictures, key=natural)
    shown = check_links(scope, parted.body, parted.body_line)
    if source.role is Role.PHOTO:
        names = [*beside, *(shot.file for shot in listed_shots), *shown]
    else:
        names = [*([shot.file for shot in listed_shots] or beside), *shown]
        _report_unlisted(scope, entry, [path for path in beside if path not in names])
    if not names and "images" not in entry.nodes:
        scope.error(
            _TOP,
            "caption-orphan",
            "有说明，没有图片",
            "请把同名的图片放在旁边，例如 x.md 与 x.jpg",
            value=source.path,
        )
    scope.files.update(dict.fromkeys(names))
    values["asides"] = (*values.get("asides", ()), *shot_asides(entry.nodes.get("images"), SHOT))
    shots = {**figures_in(scope.folder, parted.body), **{shot.file: shot for shot in listed_shots}}
    return _shot_images(values, shots, list(dict.fromkeys(names)), parted.body)


def _shot_images(
    values: dict[str, Any], shots: dict[str, Shot], names: list[str], body: str
) -> tuple[Image, ...]:
    """A single picture has the whole text as its caption; `credit` and `alt` serve those without."""
    credit = values.pop("credit", "") or "、".join(values.get("credits", ()))
    issued = values["date"].date() if "date" in values else None
    alt = values.pop("alt", "")
    if len(names) == 1:
        shot = shots.get(names[0], Shot(names[0]))
        caption = shot.caption or ("" if "\n\n" in body or "](" in body else body)
        given = shot.credit or credit
        return (
            told_image(
                shot.file, caption, issued, credit=given, alt=shot.alt or alt, date=shot.date, text=body
            ),
        )
    credit = credit or (parse_caption(body, issued).credit if issued else "")
    return tuple(shots.get(name, Shot(name)).image(issued, credit) for name in names)


def _report_unlisted(scope: Scope, entry: Entry, paths: list[str]) -> None:
    if paths:
        names = listed([path.rpartition("/")[2] for path in paths])
        scope.warn(
            entry.place("images"),
            "photo-unlisted",
            f"文件夹里有 {len(paths)} 张图片没有列入组图：{names}",
            "请列入“组图”，或移出文件夹",
            field="images",
        )


def _title(scope: Scope, entry: Entry, values: dict[str, Any], body: str) -> None:
    if "title" not in values and (words := heading(body)):
        values["title"], values["title_place"] = words, NOT_WRITTEN
    elif "title" not in values:
        scope.error(
            entry.place("title"),
            "key-missing",
            "缺少“标题”（title），正文里也没有图片说明",
            "请加一行 title:，或在正文写图片说明",
            field="title",
        )
