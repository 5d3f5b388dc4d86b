"""Hugo's side: a site with the same listings, feeds and related stories. It is told region and themes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from .corpus import COLUMNS, Corpus, Story
from .prose import THEMES
from .side import HUGO, Side, environment, front_matter

SKELETON = Path(__file__).parent / "hugo_site"


def lay_hugo(root: Path, corpus: Corpus, program: Path) -> Side:
    shutil.copytree(SKELETON, root)
    side = hugo_side(root, program)
    pairs = set()
    for story in corpus:
        side.write(story)
        pairs.update((code, theme) for code in story.lineage for theme in story.themes)
    _name_terms(root, corpus, pairs)
    return side


def hugo_side(root: Path, program: Path) -> Side:
    cache = root / "cache"
    return Side(
        name=HUGO,
        root=root,
        command=(str(program),),
        env=environment(HUGO_CACHEDIR=str(cache)),
        output=root / "public",
        state=(root / "resources", cache, root / ".hugo_build.lock"),
        template=root / "layouts/list.html",
        markdown=_markdown,
        incremental=False,
    )


def _markdown(story: Story) -> str:
    head = front_matter(
        title=story.title,
        date=story.date.isoformat(),
        regions=list(story.lineage),
        themes=list(story.themes),
        rts=[f"{code}-{theme}" for code in story.lineage for theme in story.themes],
        columns=[story.column],
        kinds=["case"],
        months=[f"{story.date:%Y-%m}"],
    )
    return head + story.body


def _name_terms(root: Path, corpus: Corpus, pairs: set[tuple[str, str]]) -> None:
    """A page for each term that has more of a name than its id."""
    for path, title in _names(corpus, sorted(pairs)):
        file = root / "content" / path / "_index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(front_matter(title=title), encoding="utf-8")


def _names(corpus: Corpus, pairs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Path below content/ and title."""
    for column, name in COLUMNS.items():
        yield f"columns/{column}", name
    for theme, (name, *_) in THEMES.items():
        yield f"themes/{theme}", name
    for code, theme in pairs:
        place = corpus.book.name_path(code).replace("/", "")
        yield f"regions/{code}", place
        yield f"rts/{code}-{theme}", f"{place} · {THEMES[theme][0]}"
