"""The built-in themes with what a site adds to them (content/themes.yml)."""

from collections.abc import Iterable, Mapping

from ..model.registers import Theme


def merge_themes(builtin: Mapping[str, Theme], extra: Iterable[Theme]) -> dict[str, Theme]:
    """Built-in themes with a site's own: a name replaces the built-in one, terms are added, word by word.

    A term of weight 0 takes a built-in term out. New themes follow in the order given.
    """
    merged = dict(builtin)
    for theme in extra:
        base = merged.get(theme.id)
        terms = dict(base.terms) if base else {}
        terms.update(theme.terms)
        name = theme.name or (base.name if base else theme.id)
        merged[theme.id] = Theme(id=theme.id, name=name, terms=tuple(terms.items()))
    return merged
