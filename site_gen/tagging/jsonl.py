"""`site-gen tag --jsonl`: stories, one JSON object a line, in; tags, one a line, out (DESIGN section 5)."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from ..model.item import Story
from ..model.tags import Evidence
from .excerpt import as_written
from .tagger import Tagger

UNDATED = datetime.min.replace(tzinfo=UTC)
_YEAR = re.compile(r"\s*(\d{4})(?!\d)")


class Line(msgspec.Struct, frozen=True):
    """One story. Keys that are not listed are left unread."""

    id: str | int
    title: str | None = None
    text: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None


class LineError(ValueError):
    """A line that cannot be read; the message is for the user and names the line."""


def tag_lines(lines: Iterable[str], tagger: Tagger) -> Iterator[str]:
    """The tags of each story as JSON, in the order of the lines, blank ones passed over. Raises LineError."""
    decoder = msgspec.json.Decoder(Line)
    for number, text in enumerate(lines, 1):
        if not text.strip().lstrip("\ufeff"):
            continue
        try:
            line = decoder.decode(text.lstrip("\ufeff"))
        except msgspec.DecodeError as error:
            raise LineError(f"第 {number} 行读不出来：每行应是一个 JSON 对象，有 id、title、text。{_why(error)}") from error
        yield _answer(line, tagger)


def _why(error: msgspec.DecodeError) -> str:
    if isinstance(error, msgspec.ValidationError):
        key = str(error).rpartition("$.")[2].rstrip("`")
        return f"缺少 id，或 {key} 的值不是文字" if key.isidentifier() else "缺少 id，或不是花括号括起来的对象"
    return "请检查这一行的引号、逗号、花括号，一篇写成一行"


def _answer(line: Line, tagger: Tagger) -> str:
    story = _story(line)
    tags = tagger.tag(story)
    region = tags.region and replace(tags.region, evidence=_as_written(story, tags.region.evidence))
    themes = [replace(tag, evidence=_as_written(story, tag.evidence)) for tag in tags.themes]
    answer = {"id": line.id, "region": region, "mentioned": tags.mentioned, "themes": themes}
    return msgspec.json.encode(answer).decode()


def _as_written(story: Story, grounds: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Words and positions as in the line that came in, whatever its script and width."""
    return tuple(as_written(story, ground) for ground in grounds)


def _story(line: Line) -> Story:
    return Story(
        source="",
        address=str(line.id),
        title=line.title or "",
        date=_dated(line.published),
        body=line.text or "",
        source_name=line.source or "",
        source_url=line.url or "",
    )


def _dated(published: str | None) -> datetime:
    """The first day of the year, which is all that the taggers look at; UNDATED where no year is told."""
    year = _YEAR.match(published or "")
    return datetime(int(year[1]), 1, 1, tzinfo=UTC) if year and int(year[1]) > 1 else UNDATED
