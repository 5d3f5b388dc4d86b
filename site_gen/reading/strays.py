"""Files under content/ that nobody reads."""

from collections.abc import Container, Iterable

from ..model.addresses import ROOMS
from ..model.problem import Problem, Severity
from .files import ATTACHMENTS, suffix
from .scanning import PAGES
from .source import Role, Source

TEXTS = (".txt", ".text", ".markdown", ".mkd")
SHEETS = (".xls", ".xlsx", ".et")
# Pictures that browsers do not show, or that could run a script.
NO_PHOTOS = {".svg": "SVG 是矢量图", ".heic": "HEIC 照片浏览器打不开", ".heif": "HEIF 照片浏览器打不开", ".psd": "PSD 是修图软件的文件"}
NO_PHOTOS |= dict.fromkeys((".cr2", ".cr3", ".nef", ".arw", ".dng", ".raw"), "相机的原始文件浏览器打不开")
FILMS = (".mov", ".avi", ".wmv", ".flv", ".mkv", ".mpg", ".mpeg", ".3gp", ".ts", ".rmvb", ".vob")


def stray_problems(sources: Iterable[Source], named: Container[str]) -> list[Problem]:
    """Warnings for files of no known sort that no item names. `named`: all `Reading.files` together."""
    return [
        _stray(source.path)
        for source in sources
        if source.role is Role.STRAY and not source.problems and source.path not in named
    ]


def _stray(path: str) -> Problem:
    if (kind := suffix(path)) in NO_PHOTOS:
        cause, remedy = f"{NO_PHOTOS[kind]}，不能当作照片", "请用看图软件另存为 JPEG 或 PNG"
        return Problem(file=path, rule="file-unknown", cause=cause, remedy=remedy, severity=Severity.WARNING)
    return Problem(
        file=path, rule="file-unknown", cause="不认识的文件，没有登出来", remedy=_remedy(path), severity=Severity.WARNING
    )


def _remedy(path: str) -> str:
    """By what an editor most likely meant with such a file at such a place."""
    room, _, name = path.partition("/")
    kind, name = suffix(path), name.rpartition("/")[2]
    if kind in FILMS:
        return "浏览器放不了这种视频：手机实况照片带的，可以删去；要登出来的，请转成 mp4 放进 videos，写进清单"
    if not name:
        if kind == ".md":
            return f"文章请放进 stories 里，如 stories/2026/11/{path}；普通页面放进 {PAGES} 里"
        return f"稿件放在 {'、'.join(ROOMS)} 里，一般页面放在 {PAGES} 里"
    if kind in TEXTS and room != "videos":
        return f"文字的文件名要以 .md 结尾，请改名为 {name.split('.')[0]}.md"
    if room == "videos" and kind in SHEETS:
        return "短视频的清单，请在 Excel 里另存为 CSV"
    if room == "videos" and kind == ".md":
        return "短视频登在清单里（.yml 或 .csv）；文章请放进 stories 里"
    if kind in ATTACHMENTS:
        return "是附件的，请在稿头写“附件”，或在正文里链接它；是稿件的，请把文字复制进一个 .md 文件"
    return "请移走，或改成支持的文件类型"
