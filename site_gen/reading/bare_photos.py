"""Pictures that carry their own caption, by-line and date."""

from ..model.item import NOT_WRITTEN, Photo
from .captions import heading, told_image
from .dates import DateRefused, parse_date
from .items import Yield, address_of, held
from .metadata import Metadata, read_metadata
from .nodes import WHOLE_FILE, Place
from .scope import Scope
from .source import Source


def read_bare_photo(scope: Scope, source: Source) -> Yield:
    """A picture that no caption file speaks for: it must speak for itself."""
    found = Yield()
    address = address_of(scope, WHOLE_FILE, source.path)
    photo = bare_photo(scope, source.path, address, WHOLE_FILE)
    if photo is None or scope.errors:
        found.held.append(held(scope, "photo", "", address))
    else:
        found.items.append(photo)
    return found


def bare_photo(scope: Scope, path: str, address: str, at: Place) -> Photo | None:
    """By the picture's own metadata; None after photo-broken, photo-bare or date-invalid."""
    own = read_metadata(scope.content / path)
    name = path.rpartition("/")[2]
    if own.broken:
        scope.error(at, "photo-broken", "图片打不开，可能已损坏", "请重新导出这张图片", value=name)
        return None
    words = own.caption or own.title
    if not words or not own.date:
        lack = "没有说明" if not words else "图片自带的说明里没有日期"
        scope.error(
            at, "photo-bare", lack, f"请在旁边建同名的 .md 文件，或写进 captions.csv：{name}", value=name
        )
        return None
    return _from_metadata(scope, path, address, at, own, words)


def _from_metadata(
    scope: Scope, path: str, address: str, at: Place, own: Metadata, words: str
) -> Photo | None:
    try:
        date, only_day = parse_date(own.date)
    except DateRefused as refused:
        scope.error(
            at,
            "date-invalid",
            f"图片自带的日期不对：{refused.cause}",
            "请在旁边的 .md 文件里写 date",
            field="date",
            value=own.date,
        )
        return None
    image = told_image(path, words, date.date(), credit=own.credit)
    if image.told and image.told.taken is None:  # the words tell no day; the camera does
        image = told_image(path, words, date.date(), credit=own.credit, date=date)
    return Photo(
        source=scope.file,
        address=address,
        title=own.title or heading(words) or words,
        title_place=NOT_WRITTEN,
        body=words,
        images=(image,),
        date=scope.day_start(date) if only_day else date,
        dated_only=only_day,
    )
