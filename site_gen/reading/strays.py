"""Files under content/ that nobody reads."""

from collections.abc import Container, Iterable

from ..model.problem import Problem, Severity
from .files import ATTACHMENTS, suffix
from .scanning import PAGES, ROOMS
from .source import Role, Source

# Pictures that browsers do not show, or that could run a script.
NO_PHOTOS = {".svg": "SVG 是矢量图", ".heic": "HEIC 照片浏览器打不开", ".heif": "HEIF 照片浏览器打不开", ".psd": "PSD 是修图软件的文件"}
NO_PHOTOS |= dict.fromkeys((".cr2", ".cr3", ".nef", ".arw", ".dng", ".raw"), "相机的原始文件浏览器打不开")


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
    remedy = (
        "附件要由稿件的 attachments 或正文链接写到"
        if suffix(path) in ATTACHMENTS
        else "请移走，或改成支持的文件类型"
    )
    if "." not in path and "/" not in path:
        remedy = f"稿件放在 {'、'.join(ROOMS)} 里，一般页面放在 {PAGES} 里"
    return Problem(
        file=path, rule="file-unknown", cause="不认识的文件", remedy=remedy, severity=Severity.WARNING
    )
