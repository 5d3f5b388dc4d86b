"""What the tags of an item stand on, for the panel of the preview."""

from ..catalogue.entry import Entry
from ..indexing.vocabulary import Vocabulary
from ..model.item import Item
from ..model.tags import PLACES, Evidence
from ..tagging.excerpt import excerpt
from .views import Ground, TagNote


def tag_notes(entry: Entry, vocabulary: Vocabulary) -> tuple[TagNote, ...]:
    """The region, then each theme, with their grounds; nothing for an item without tags."""
    region, themes = entry.tags.region, entry.tags.themes
    found = [(f"地区 {region.name}", region.evidence)] if region else []
    found += [(f"主题 {vocabulary.theme_name(tag.id)}", tag.evidence) for tag in themes]
    return tuple(
        TagNote(name, tuple(_ground(entry.item, each, vocabulary) for each in grounds)) for name, grounds in found
    )


def _ground(item: Item, ground: Evidence, vocabulary: Vocabulary) -> Ground:
    place, weight = PLACES.get(ground.where, ground.where), f"{ground.weight:.1f}"
    if told := excerpt(item, ground):
        return Ground(place, told.words, weight, ground.rule, told.before, told.after)
    return Ground(place, ground.told(vocabulary.registers), weight, ground.rule)
