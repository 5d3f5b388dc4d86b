"""What stands with a picture: what it shows, for those who cannot see it; a caption; who took it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from posixpath import basename

from msgspec import Struct

from ...model.alt_text import says_nothing
from ...model.item import AnyItem, Photo
from ...model.problem import Severity
from ...reading.body_figures import FIGURE
from ..manuscript import Manuscript
from ..rule import Finding, Part, Rule

_CREDITED = re.compile(r"[摄攝]|供图|提供|制图|绘|截图|图片来源|资料图|资料照片|示意图|文/图|图/文|人工智能|AI")
_CAPTION = re.compile(r"\s*(?:[*_▲△↑（(]{0,3}\s*)?(?:图为|上图|下图|这是)|[^\n]{0,200}[摄攝供]图?[）)]?[*_]{0,2}\s*(?:\n|\Z)")


class Shown(Struct, frozen=True):
    """A picture in a body."""

    start: int
    end: int
    alt: str
    file: str
    caption: str


@lru_cache(maxsize=4)
def _shown(body: str) -> tuple[Shown, ...]:
    if "![" not in body:
        return ()
    return tuple(
        Shown(match.start(), match.end(), match[1].strip(), match[2], (match[3] or match[4] or "").strip())
        for match in FIGURE.finditer(body)
    )


def captions_in(body: str) -> Iterator[tuple[int, str]]:
    """The captions of the pictures in a body, each with its offset."""
    for shown in _shown(body):
        if shown.caption:
            yield body.find(shown.caption, shown.start + len(shown.file)), shown.caption


def _alt_text(manuscript: Manuscript) -> Iterable[Finding]:
    for shown in _shown(manuscript.body):
        if not shown.alt:
            yield Finding(start=shown.start, end=shown.end, cause="图片没有替代文字")
        elif says_nothing(shown.alt, shown.file):
            yield Finding(start=shown.start, end=shown.end, cause="替代文字没有说图上有什么")
    for image in _pictures(manuscript.item):
        if image.alt and says_nothing(image.alt, image.file):
            yield Finding(start=0, end=0, part=Part.KEYS, cause=f"{basename(image.file)} 的替代文字“{image.alt}”没有说图上有什么")


def _caption(manuscript: Manuscript) -> Iterable[Finding]:
    body = manuscript.body
    for shown in _shown(body):
        if not shown.caption and not _CAPTION.match(body[shown.end :].lstrip()[:260]):
            yield Finding(start=shown.start, end=shown.end, cause="图片没有图说")
    if _is_set(manuscript.item):
        for image in _pictures(manuscript.item):
            if not image.caption and image.file.rpartition("/")[2] not in body:
                yield Finding(start=0, end=0, part=Part.KEYS, cause=f"{basename(image.file)} 没有图说")


def _credit(manuscript: Manuscript) -> Iterable[Finding]:
    item, body = manuscript.item, manuscript.body
    if item.credits:
        return
    shown = _shown(body)
    for one in shown:
        below = body[one.end : one.end + 200].partition("\n\n")[0]
        if not (_CREDITED.search(one.caption) or _CREDITED.search(below) or _signed(body)):
            yield Finding(start=one.start, end=one.end, cause="图片没有署名")
    in_body = {basename(one.file) for one in shown}
    for image in _pictures(item):
        if not image.credit and basename(image.file) not in in_body and not _CREDITED.search(image.caption or body):
            yield Finding(start=0, end=0, part=Part.KEYS, cause=f"{basename(image.file)} 没有署名")


def _signed(body: str) -> bool:
    """（记者 张三 文/摄） at the end stands for all pictures of a story; 云上大冶报道(记者 王悠 文/摄) at its head too."""
    return any(_SIGNATURE.search(line) for line in (body[:120], body[-120:]))


_SIGNATURE = re.compile(r"[（(][^（）()\n]{2,40}(?:文/[摄图]|图/文|摄影报道|摄影|摄|供图)[）)]")


def _pictures(item: AnyItem) -> Iterator:
    return iter(item.images if isinstance(item, Photo) else ())


def _is_set(item: AnyItem) -> bool:
    return isinstance(item, Photo) and item.is_set


RULES = (
    Rule(
        id="caption",
        name="图片没有图说",
        severity=Severity.WARNING,
        since="0.1",
        remedy='请写成 ![图上有什么](文件名 "图说。（某某 摄）")',
        reason="图说交代时间、地点、人和事，没有图说的图片不能算新闻图片，也查不到",
        source="文明网来稿要求：图片须附文字说明",
        bad="![老人在剪窗花](jianzhi.jpg)",
        good='![老人在剪窗花](jianzhi.jpg "1月9日，塘头镇的老人教邻居剪窗花。（田野 摄）")',
        find=_caption,
    ),
    Rule(
        id="credit",
        name="图片没有署名",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请在图说末尾写（某某 摄），或在稿头写 摄影",
        reason="使用他人作品要指明作者姓名",
        source="《中华人民共和国著作权法》第十条、第二十四条",
        bad='![老人在剪窗花](jianzhi.jpg "塘头镇的老人教邻居剪窗花。")',
        good='![老人在剪窗花](jianzhi.jpg "塘头镇的老人教邻居剪窗花。（田野 摄）")',
        find=_credit,
    ),
    Rule(
        id="alt-text",
        name="图片没有替代文字",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请在方括号里用一句话写图上有什么，给看不见图的人听",
        reason="读屏软件读的就是这句话；读出文件名或“图片”两个字，等于没有读",
        source="GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》非文本内容；WCAG 2.2 1.1.1",
        bad="![IMG_2031](IMG_2031.jpg)",
        good="![三位老人围着桌子剪窗花](jianzhi.jpg)",
        find=_alt_text,
    ),
)
