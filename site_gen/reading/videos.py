"""videos/**/*.yml and *.csv: a station's listing, one row a short video."""

from posixpath import splitext
from typing import Any

from ..model.item import Video
from .addresses import AddressRefused, join, segment
from .fields import Entry
from .items import Yield, held, settle
from .rows import Row, read_rows
from .schema import VIDEO
from .scope import Scope
from .source import Source
from .video_urls import platform_id

LIST_KEYS = ("videos", "视频")
_TITLE_LIMIT = 60  # letters of pinyin in an id made from a title


def read_videos(scope: Scope, source: Source, text: str) -> Yield:
    """One item or held item a row. Raises Fault where the rows cannot be told apart."""
    found = Yield()
    lines: dict[str, int] = {}  # line by id
    episodes: dict[tuple[str, int], int] = {}  # line by series and episode
    for row in read_rows(scope, source.path, text, VIDEO, LIST_KEYS):
        if row.sound:
            _read_row(scope, source, row, lines, episodes, found)
        else:
            found.held.append(held(scope, "video", row.words("title", "标题"), line=row.node.line))
    return found


def _read_row(
    scope: Scope,
    source: Source,
    row: Row,
    lines: dict[str, int],
    episodes: dict[tuple[str, int], int],
    found: Yield,
) -> None:
    before = scope.errors
    entry = VIDEO.read(scope, row.node)
    values = settle(scope, entry)
    if not (entry.has("url") or entry.has("file")):
        scope.error(
            entry.place("url", "file"),
            "video-nowhere",
            "没有视频的网址，也没有视频文件",
            "请填“网址”；片子放在本站的，填“文件”（mp4）",
            field="url",
        )
    id = _id(values)
    address = _address(scope, entry, source.path, id)
    if id and id in lines:
        scope.error(
            entry.place("id", "url", "title"),
            "video-duplicate",
            f"与第 {lines[id]} 行的编号相同（{id}）",
            "若是同一个视频请删去一行，否则请加“编号”，另起一个",
            field="id",
            value=id,
        )
    elif "episode" in values and "series" in values:
        _check_episode(scope, entry, (values["series"], values["episode"]), episodes, row.node.line)
    lines.setdefault(id, row.node.line)
    if scope.errors > before:
        found.held.append(held(scope, "video", values.get("title", ""), address, row.node.line))
    else:
        found.items.append(Video(source=source.path, line=row.node.line, address=address, id=id, **values))


def _check_episode(
    scope: Scope, entry: Entry, episode: tuple[str, int], seen: dict[tuple[str, int], int], line: int
) -> None:
    """A series has each number once."""
    if episode in seen:
        scope.error(
            entry.place("episode"),
            "episode-duplicate",
            f"“{episode[0]}”的第 {episode[1]} 期与第 {seen[episode]} 行重复",
            "请改正期号；若是同一个视频请删去一行",
            field="episode",
            value=str(episode[1]),
        )
    seen.setdefault(episode, line)


def _id(values: dict[str, Any]) -> str:
    """Its key, else the platform's, else series and episode, else date and title; never its row number."""
    slug, given = values.pop("slug", ""), values.pop("id", "")
    if given or slug:
        return segment(slug or given)
    if own := segment(platform_id(values.get("url", ""))):
        return own
    if values.get("series") and values.get("episode") is not None:
        return f"{segment(values['series'])}-{values['episode']}".strip("-")
    date, title = values.get("date"), segment(values.get("title", ""))
    if len(title) > _TITLE_LIMIT:
        title = title[:_TITLE_LIMIT].rpartition("-")[0] or title[:_TITLE_LIMIT]
    return f"{date:%Y-%m-%d}-{title}".strip("-") if date else title


def _address(scope: Scope, entry: Entry, path: str, id: str) -> str:
    room, *parts = splitext(path)[0].split("/")
    if parts[-1].lower() == "index":
        parts.pop()
    try:
        return join(room, [*map(segment, parts), id])
    except AddressRefused as refused:
        scope.error(
            entry.place("id", "slug", "title"),
            refused.rule,
            refused.cause,
            refused.remedy,
            field="id",
            value=id,
        )
        return ""
