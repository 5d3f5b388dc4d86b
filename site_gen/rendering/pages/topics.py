"""专题: a column with a banner of its own and its items under sub-headings."""

from collections.abc import Callable, Iterator

from ...model.card import Card
from ...model.registers import SCENES, Column, Part
from ..edition import Edition
from ..views import Banner, CardGroup

LEAST = 2  # items that make a sub-heading where the register names none
REST = "更多稿件"


def banner_of(edition: Edition, column: Column) -> Banner | None:
    if column.kind != "topic":
        return None
    return Banner(
        name=column.name,
        intro=column.intro or column.description,
        address=f"/columns/{column.id}/",
        picture=edition.picture(column.banner, "") if column.banner else None,
        art=f"scene-{column.banner}.svg" if column.banner in SCENES else "",
    )


def groups_of(edition: Edition, column: Column, cards: tuple[Card, ...]) -> tuple[CardGroup, ...]:
    """Each item under the first sub-heading that takes it, what none takes at the end; none at all where there would
    be a single group of everything."""
    found = tuple(_grouped(column.parts, cards) if column.parts else _by_theme(edition, cards))
    return found if len(found) > 1 or (found and found[0].name != REST) else ()


def _grouped(parts: tuple[Part, ...], cards: tuple[Card, ...]) -> Iterator[CardGroup]:
    left = list(cards)
    for part in parts:
        if taken := [card for card in left if _takes(part, card)]:
            yield CardGroup(name=part.name, cards=tuple(taken))
            left = [card for card in left if card not in taken]
    if left:
        yield CardGroup(name=REST, cards=tuple(left))


def _takes(part: Part, card: Card) -> bool:
    if part.themes and not set(part.themes) & set(card.themes):
        return False
    kind = card.kind.value if card.kind else card.type
    return (kind in part.kinds) if part.kinds else bool(part.themes)


def _by_theme(edition: Edition, cards: tuple[Card, ...]) -> Iterator[CardGroup]:
    """By the first theme of each."""
    name: Callable[[str], str] = edition.vocabulary.theme_name
    by_theme: dict[str, list[Card]] = {theme: [] for theme in edition.vocabulary.registers.themes}
    rest: list[Card] = []
    for card in cards:
        (by_theme[card.themes[0]] if card.themes else rest).append(card)
    for theme, members in by_theme.items():
        if len(members) >= LEAST:
            yield CardGroup(name=name(theme), cards=tuple(members))
        else:
            rest += members
    if rest:
        yield CardGroup(name=REST, cards=tuple(sorted(rest, key=lambda card: card.rank)))
