"""All rules of the desk, in the order in which editors read them."""

from collections.abc import Mapping

from .rule import Rule
from .rules import (
    archive,
    captions,
    dash_ellipsis,
    date_form,
    dates,
    dates_told,
    essay_farm,
    fixed_terms,
    glued_subhead,
    home_address,
    house_style,
    markdown_marks,
    masked_name,
    minors,
    noise,
    numbers,
    personal_numbers,
    pictures,
    pinyin_residue,
    placeholder,
    punct_width,
    quotes,
    reprint,
    spam_source,
    spun,
    titles,
    traditional,
    truncated,
    typos,
)

RULES: tuple[Rule, ...] = (
    # what must not be published
    *placeholder.RULES,
    *masked_name.RULES,
    *fixed_terms.RULES,
    *dates.RULES,
    *spun.RULES,
    *spam_source.RULES,
    *essay_farm.RULES,
    # titles
    *titles.RULES,
    # what a conversion or a copy left behind
    *pinyin_residue.RULES,
    *traditional.RULES,
    *truncated.RULES,
    *glued_subhead.RULES,
    *noise.RULES,
    # words, marks and figures
    *house_style.RULES,
    *typos.RULES,
    *punct_width.RULES,
    *quotes.RULES,
    *dash_ellipsis.RULES,
    *numbers.RULES,
    *date_form.RULES,
    # persons
    *personal_numbers.RULES,
    *home_address.RULES,
    *minors.RULES,
    # marks of Markdown
    *markdown_marks.RULES,
    # what belongs to a story
    *pictures.RULES,
    *captions.RULES,
    *reprint.RULES,
    *dates_told.RULES,
    *archive.RULES,
)

BY_ID: Mapping[str, Rule] = {rule.id: rule for rule in RULES}
