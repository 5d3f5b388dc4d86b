"""photos/**/captions.csv and captions.yml: each row one picture of the folder."""

from posixpath import basename
from typing import Any

from ..model.item import NOT_WRITTEN, Photo
from .bare_photos import bare_photo
from .captions import heading, told_image
from .items import Yield, address_of, held, probable_address, settle
from .nodes import WHOLE_FILE
from .pictures import natural
from .rows import Row, read_rows
from .schema import PHOTO_ROW
from .scope import Scope
from .source import Source

LIST_KEYS = ("photos", "照片")


def read_captions(scope: Scope, source: Source, text: str) -> Yield:
    """One item or held item a row, and one for each picture of the folder that no row names."""
    found = Yield()
    named: dict[str, int] = {}  # line by address
    rows = read_rows(scope, source.path, text, PHOTO_ROW, LIST_KEYS)
    told = {basename(row.words("file", "文件")) for row in rows}
    for row in rows:
        if row.sound:
            _read_row(scope, row, named, found)
        else:
            found.held.append(_held(scope, row, ""))
    for path in sorted(source.pictures, key=natural):
        if basename(path) not in told:
            _read_untold(scope, path, found)
    return found


def _read_row(scope: Scope, row: Row, named: dict[str, int], found: Yield) -> None:
    before = scope.errors
    entry = PHOTO_ROW.read(scope, row.node)
    values = settle(scope, entry)
    name = basename(row.words("file", "文件").replace("\\", "/"))
    address = (
        address_of(scope, entry.place("slug", "file"), f"{scope.folder}/{name}", values.pop("slug", ""))
        if name
        else ""
    )
    if address and address in named:
        scope.error(
            entry.place("file"),
            "photo-duplicate",
            f"与第 {named[address]} 行是同一张图片（{name}）",
            "请删去一行，或改正文件名",
            field="file",
            value=name,
        )
    named.setdefault(address, row.node.line)
    if scope.errors > before:
        found.held.append(_held(scope, row, address))
    else:
        found.items.append(_photo(scope, row, address, values))


def _photo(scope: Scope, row: Row, address: str, values: dict[str, Any]) -> Photo:
    file, caption = values.pop("file"), values.pop("caption")
    credit = values.pop("credit", "") or "、".join(values.get("credits", ()))
    image = told_image(file, caption, values["date"].date(), credit=credit, alt=values.pop("alt", ""))
    if "title" not in values:
        values["title"], values["title_place"] = heading(caption) or caption, NOT_WRITTEN
    line = row.node.line
    return Photo(
        source=scope.file, line=line, address=address, body=caption, body_line=line, images=(image,), **values
    )


def _read_untold(scope: Scope, path: str, found: Yield) -> None:
    before = scope.errors
    scope.files[path] = None
    address = address_of(scope, WHOLE_FILE, path)
    photo = bare_photo(scope, path, address, WHOLE_FILE)
    if photo is None or scope.errors > before:
        found.held.append(held(scope, "photo", basename(path), address))
    else:
        found.items.append(photo)


def _held(scope: Scope, row: Row, address: str) -> Any:
    name = basename(row.words("file", "文件"))
    title = row.words("title", "标题") or name
    return held(
        scope,
        "photo",
        title,
        address or (probable_address(f"{scope.folder}/{name}") if name else ""),
        row.node.line,
    )
