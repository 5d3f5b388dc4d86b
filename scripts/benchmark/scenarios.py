"""The five works that are measured on each side, in this order; after each the content is put back."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from .corpus import Corpus
from .measure import Measurement
from .side import Side

CLEAN, NOTHING, ADDED, TITLE, TEMPLATE = "全新构建", "什么也没改", "添一篇稿", "改一个标题", "改一个模板"
WORKS = (CLEAN, NOTHING, ADDED, TITLE, TEMPLATE)
ONCE_FROM = 50_000  # stories; a build of fewer is so short that the better of two is taken

Edit = Callable[[Side, Corpus], AbstractContextManager[None]]


def run(side: Side, corpus: Corpus) -> Iterator[tuple[str, Measurement]]:
    """Raises measure.Failed, and ValueError where a story did not come out."""
    yield CLEAN, clean(side, corpus)
    yield NOTHING, side.build()
    settled = True
    for work, edit in EDITS.items():
        if side.incremental and not settled:
            side.build()  # the site without the edit before; not measured
        with edit(side, corpus):
            yield work, side.build()
        settled = False


def clean(side: Side, corpus: Corpus) -> Measurement:
    builds = [_clean(side, corpus) for _ in range(1 if corpus.size >= ONCE_FROM else 2)]
    return min(builds, key=lambda build: build.seconds)


def _clean(side: Side, corpus: Corpus) -> Measurement:
    side.empty()
    build = side.build()
    if (count := side.published()) != corpus.size:
        raise ValueError(f"{side.name}：{corpus.size} 篇稿件只出了 {count} 页，这样测出的数不算")
    return build


@contextmanager
def story_added(side: Side, corpus: Corpus) -> Iterator[None]:
    """The newest of all."""
    path = side.write(corpus.story(corpus.size))
    yield
    path.unlink()


@contextmanager
def title_changed(side: Side, corpus: Corpus) -> Iterator[None]:
    """Of a story in the middle of the years."""
    story = corpus.story(corpus.size // 2)
    with replaced(side.story_file(story), story.title, story.title + "（修订）"):
        yield


@contextmanager
def template_changed(side: Side, corpus: Corpus) -> Iterator[None]:
    """One character in the text of every page of the listings' calendars."""
    with replaced(side.template, "</h1>", "。</h1>"):
        yield


@contextmanager
def replaced(path: Path, old: str, new: str) -> Iterator[None]:
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(f"{path.name} 里没有 {old}，无从改起")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    yield
    path.write_text(text, encoding="utf-8")


EDITS: dict[str, Edit] = {ADDED: story_added, TITLE: title_changed, TEMPLATE: template_changed}
