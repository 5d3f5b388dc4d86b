"""Subtitles (WebVTT, www.w3.org/TR/webvtt1): a browser drops a faulty file or cue without a word, so it is told here."""

import re

from .fields import Field
from .files import SUBTITLES, named_file
from .nodes import Fault, Node
from .scope import Scope
from .text import load
from .values import scalar

_NAMED = named_file(SUBTITLES)
_TIMES = re.compile(r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t].*)?", re.ASCII)
_HEADER = re.compile(r"WEBVTT(?:[ \t].*)?")
_OTHER_BLOCKS = ("NOTE", "STYLE", "REGION")
_FAULTS = 3  # told a file; the rest will be of the same kind
_REMEDY = "请用字幕软件重新导出 WebVTT（.vtt，UTF-8 编码）"


def subtitles(scope: Scope, node: Node, field: Field) -> str | None:
    """The file, where it begins as WebVTT must; else none, so that no dead track is offered. Reports captions-invalid."""
    path = _NAMED(scope, node, field)
    found = scalar(scope, node, field) if path else None
    if not path or not found:
        return None
    try:
        text = load(scope.content / path)
    except Fault as fault:
        _tell(scope, found, field, fault.cause, _REMEDY)
        return None
    lines = text.split("\n")
    if not _HEADER.fullmatch(lines[0]):
        sort = "像是 SRT 字幕改了名" if any("-->" in line and "," in line for line in lines[:20]) else "第一行不是 WEBVTT"
        _tell(scope, found, field, f"字幕文件{sort}，网页不认", _REMEDY)
        return None
    for cause in _faults(lines)[:_FAULTS]:
        _tell(scope, found, field, cause, "请改正字幕文件里的时间")
    return path


def _faults(lines: list[str]) -> list[str]:
    """What is wrong with the times of the cues: starts must not go back, an end lies behind its start."""
    faults, last, cues = _timeless(lines), 0, 0
    for number, line in enumerate(lines, 1):
        if "-->" not in line:
            continue
        cues += 1
        times = _TIMES.fullmatch(line.strip())
        if not times:
            faults.append(f"字幕第 {number} 行的时间写法不对：{line.strip()[:40]}")
            continue
        start, end = _milliseconds(*times.group(1, 2, 3, 4)), _milliseconds(*times.group(5, 6, 7, 8))
        if end <= start:
            faults.append(f"字幕第 {number} 行的结束不晚于开始")
        if start < last:
            faults.append(f"字幕第 {number} 行的开始早于上一条")
        last = max(last, start)
    return faults if cues or faults else ["字幕文件里一条字幕也没有"]


def _timeless(lines: list[str]) -> list[str]:
    """Blocks that a browser drops because none of their first two lines has an arrow: 00:01.000 -> 00:02.000."""
    faults, begins = [], False  # the block of the head may hold more lines; behind a blank one another begins
    for number, line in enumerate(lines[1:], 2):
        if begins and line.strip() and not line.startswith(_OTHER_BLOCKS):
            following = lines[number] if number < len(lines) else ""
            if "-->" not in line and "-->" not in following:
                faults.append(f"字幕第 {number} 行起的一条没有时间（中间的箭头要写成 -->）：{line.strip()[:40]}")
        begins = not line.strip()
        if len(faults) == _FAULTS:
            break
    return faults


def _milliseconds(hours: str | None, minutes: str, seconds: str, rest: str) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(rest)


def _tell(scope: Scope, at: Node, field: Field, cause: str, remedy: str) -> None:
    scope.warn(at, "captions-invalid", cause, remedy, field=field.name, value=at.value)
