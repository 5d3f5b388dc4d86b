"""`site-gen tag`: the tags of files, with what they stand on."""

from collections.abc import Iterator
from pathlib import Path

from ..model.item import Item
from ..model.registers import Registers
from ..model.tags import Evidence, Tags
from ..reading import ReadingContext, Source, read_registers, read_source
from ..reading.regions import load_regions
from ..tagging.lexicon import builtin_themes
from ..tagging.tagger import Tagger

PLACES = {
    "front_matter": "稿头",
    "station": "站点",
    "title": "标题",
    "dateline": "电头",
    "lead": "开头",
    "body": "正文",
    "source": "来源",
}


def tagger_for(content: Path) -> tuple[Tagger, ReadingContext]:
    """The tagger of a site: built-in themes with what content/ adds."""
    book = load_regions()
    registers, _ = read_registers(content, builtin_themes(), book)
    return Tagger(book, registers), ReadingContext(registers, book)


def tag_sources(
    content: Path, sources: Iterator[Source], tagger: Tagger, context: ReadingContext, explain: bool
) -> Iterator[str]:
    """One line an item: file, region, themes; with `explain` the grounds below it."""
    for source in sources:
        for item in read_source(content, source, context).items:
            tags = tagger.tag(item)
            yield _line(item, tags, context.registers)
            if explain:
                yield from _grounds(tags, context.registers)


def _line(item: Item, tags: Tags, registers: Registers) -> str:
    region = f"{tags.region.code} {tags.region.name}" if tags.region else "（未定）"
    themes = "、".join(registers.themes[tag.id].name for tag in tags.themes) or "（未定）"
    return f"{item.source}:{item.line}　地区 {region}　主题 {themes}"


def _grounds(tags: Tags, registers: Registers) -> Iterator[str]:
    if tags.region:
        for ground in tags.region.evidence:
            yield f"  地区 ← {_said(ground)}"
    for tag in tags.themes:
        for ground in tag.evidence:
            yield f"  {registers.themes[tag.id].name} ← {_said(ground)}"


def _said(ground: Evidence) -> str:
    return f"{PLACES.get(ground.where, ground.where)}“{ground.words}” {ground.weight:.1f}（{ground.rule}）"
