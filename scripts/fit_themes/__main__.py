"""Fit the theme tagger and print how it does on stories that it has not seen.

usage: python -m scripts.fit_themes LABELLED.jsonl [--seeds N] [--write]

LABELLED.jsonl has one object a line with title, text and themes (ids). With --write the numbers fitted on all of them
go to site_gen/tagging/fitted.yml; no text does.
"""

import argparse
from pathlib import Path

from site_gen.tagging.lexicon import written_themes
from site_gen.tagging.theme_model import ThemeModel

from .fitting import FOLDS, crossed, fitted, tags
from .measure import f1
from .stories import read_stories, scores

OUTPUT = Path(__file__).parents[2] / "site_gen" / "tagging" / "fitted.yml"
HEADER = """\
# Numbers fitted by scripts/fit_themes, not by hand: shape and bias of the odds (site_gen/tagging/theme_model.py), and
# factors on the weights of lexicon.yml, word by word.
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("labelled", type=Path)
    parser.add_argument(
        "--seeds", type=int, default=5, help="how often the stories are dealt into folds anew"
    )
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    stories = read_stories(given.labelled)
    themes = {theme.id: theme for theme in written_themes()}
    unseen = [crossed(stories, themes, seed) for seed in range(given.seeds)]
    model, terms = fitted(stories, themes)
    seen = tags(model, scores(stories, terms))
    for theme in themes:
        crossing = sum(f1(stories, told, [theme]) for told in unseen) / len(unseen)
        print(
            f"{theme:12} cross-validated {crossing:.2f}  on the set itself {f1(stories, seen, [theme]):.2f}"
        )
    single = [f1(stories, told, themes) for told in unseen]
    print(f"{FOLDS}-fold micro-F1, {len(single)} deals: mean {sum(single) / len(single):.3f}", end=" ")
    print(
        f"lowest {min(single):.3f} highest {max(single):.3f}; on the set itself {f1(stories, seen, themes):.3f}"
    )
    if given.write:
        OUTPUT.write_text(HEADER + as_yaml(model), encoding="utf-8", newline="\n")


def as_yaml(model: ThemeModel) -> str:
    lines = [f"shape: [{', '.join(map(str, model.shape))}]", f"cut: {model.cut}", "bias:"]
    lines += [f"  {theme}: {bias}" for theme, bias in model.bias.items()]
    lines += ["terms:", *(f"  {theme}: >-\n    {cells}" for theme, cells in model.terms.items())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
