"""`site-gen tag`: the tags of files, with what they stand on."""

from collections.abc import Iterator
from pathlib import Path

import click

from ..model.item import Item, Story
from ..model.kinds import Kind
from ..model.registers import Registers
from ..model.tags import PLACES, Evidence, Tags
from ..reading import ReadingContext, Source, read_registers, read_source
from ..reading.regions import load_regions
from ..tagging.excerpt import excerpt
from ..tagging.kind_hint import PHOTO, kind_hint
from ..tagging.lexicon import builtin_themes
from ..tagging.tagger import Tagger


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
                yield from _grounds(item, tags, context.registers)


def _line(item: Item, tags: Tags, registers: Registers) -> str:
    region = f"{tags.region.code} {tags.region.name}" if tags.region else "（未定）"
    themes = "、".join(registers.themes[tag.id].name for tag in tags.themes) or "（未定）"
    return f"{item.source}:{item.line}　地区 {region}　主题 {themes}"


def _grounds(item: Item, tags: Tags, registers: Registers) -> Iterator[str]:
    """A line for each ground, with the words in colour where they stand; click leaves colour out of files."""
    if tags.region:
        for ground in tags.region.evidence:
            yield f"  {click.style('地区', fg='cyan')} ← {_said(item, ground, registers, 'cyan')}"
    for tag in tags.themes:
        name = registers.themes[tag.id].name
        for ground in tag.evidence:
            yield f"  {click.style(name, fg='green')} ← {_said(item, ground, registers, 'green')}"
    if isinstance(item, Story) and item.kind is Kind.CASE and (hint := kind_hint(item)):
        looks = "图片" if hint.kind == PHOTO else Kind(hint.kind).label
        yield f"  {click.style('体裁', fg='yellow')} 看写法像{looks}：{hint.reason}"


def _said(item: Item, ground: Evidence, registers: Registers, colour: str) -> str:
    """标题“…思南县…” 4.0（地名）"""
    found = excerpt(item, ground)
    words = click.style(found.words if found else ground.told(registers), fg=colour, bold=True)
    quoted = f"{found.before}{words}{found.after}" if found else words
    return f"{PLACES.get(ground.where, ground.where)}“{quoted}” {ground.weight:.1f}（{ground.rule}）"
