"""The script that fits the theme model, on toys, and what it has written."""

from math import log

import pytest

from scripts.fit_themes.fitting import crossed, fitted, tags
from scripts.fit_themes.logistic import fit, solve
from scripts.fit_themes.measure import f1
from scripts.fit_themes.stories import Labelled, scores
from scripts.fit_themes.term_factors import term_factors
from site_gen.model.registers import Theme
from site_gen.tagging.lexicon import builtin_themes, written_themes
from site_gen.tagging.theme_model import factors, theme_model

THEMES = {
    "tea": Theme(id="tea", name="茶", terms=(("采茶", 3.0), ("山", 1.0))),
    "sea": Theme(id="sea", name="海", terms=(("渔船", 3.0), ("山", 1.0))),
}
STORIES = [
    Labelled("", "村里采茶，山上热闹。", frozenset({"tea"})),
    Labelled("", "渔船出海，山在远处。", frozenset({"sea"})),
] * 20


def test_equations_are_solved():
    assert solve([[2.0, 1.0], [1.0, 3.0]], [3.0, 5.0]) == pytest.approx([0.8, 1.4])


def test_the_regression_finds_the_odds():
    rows = [{0: 1.0}] * 4
    (weight,) = fit(rows, [True, True, True, False], 1, [1e-9])
    assert weight == pytest.approx(log(3))


def test_a_term_that_tells_less_than_its_weight_says_is_lowered():
    told = term_factors(STORIES, THEMES)
    assert told["tea"]["采茶"] > 1 > term_factors(STORIES[1::2] * 2, THEMES)["tea"]["山"]


def test_what_is_plain_is_learnt_and_holds_for_stories_unseen():
    model, terms = fitted(STORIES, THEMES)
    assert f1(STORIES, tags(model, scores(STORIES, terms)), THEMES) == 1.0
    assert f1(STORIES, crossed(STORIES, THEMES, seed=1), THEMES) == 1.0


def test_f1_counts_pairs():
    wanted = [Labelled("", "", frozenset({"tea", "sea"}))]
    assert f1(wanted, [{"tea"}], THEMES) == pytest.approx(2 / 3)
    assert f1(wanted, [{"tea"}], ["tea"]) == 1.0


def test_every_number_written_belongs_to_a_term_of_the_lexicon():
    model = theme_model()
    written = {theme.id: {word for word, _ in theme.terms} for theme in written_themes()}
    assert set(model.bias) == set(model.terms) == set(written) == set(builtin_themes())
    assert [(t, w) for t in written for w in factors(model, t) if w not in written[t]] == []
