"""The whole run: one size after another; of each our side, then Hugo's, and only one of them in the room at a time."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from site_gen.reading.regions import load_regions

from .corpus import Corpus
from .goals import doubles
from .hugo import lay_hugo
from .project import lay_project
from .results import Results
from .scenarios import clean, run
from .side import HUGO, OURS, Side

Say = Callable[[str], None]


def compare(sizes: tuple[int, ...], room: Path, hugo: Path | None, keep: bool, say: Say) -> Results:
    """Without `hugo` our side alone. Raises measure.Failed and ValueError, as scenarios.run does."""
    results, book = Results(sizes=sizes), load_regions()
    if doubles(sizes):
        # What a build takes when there is next to nothing to build.
        one = Corpus(1, book)
        results.base = clean(lay_project(room / "base", one), one)
    for size in sizes:
        corpus = Corpus(size, book)
        for side in _sides(room, corpus, hugo, say):
            for work, measurement in run(side, corpus):
                say(f"{size:,} 篇，{side.name}：{work}，{measurement.seconds:.2f} 秒")
                results.add(size, side.name, work, measurement)
            if not keep:
                shutil.rmtree(side.root)
    return results


def _sides(room: Path, corpus: Corpus, hugo: Path | None, say: Say) -> Iterator[Side]:
    """Each is written when it is its turn."""
    say(f"{corpus.size:,} 篇，{OURS}：写稿 …")
    yield lay_project(room / f"{corpus.size}-project", corpus)
    if hugo:
        say(f"{corpus.size:,} 篇，{HUGO}：写稿 …")
        yield lay_hugo(room / f"{corpus.size}-hugo", corpus, hugo)
