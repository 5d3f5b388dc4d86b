"""One of the two that are compared: where it lies, how it is built, how it writes a story."""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .corpus import Corpus, Story
from .measure import Measurement, measure

OURS, HUGO = "本项目", "Hugo"


@dataclass(frozen=True, kw_only=True)
class Side:
    name: str
    root: Path
    command: tuple[str, ...]
    env: Mapping[str, str]
    output: Path
    state: tuple[Path, ...]  # what else a clean build must not find
    template: Path  # the one of pages that list stories
    markdown: Callable[[Story], str]
    incremental: bool  # whether a build stands on the one before

    def write(self, story: Story) -> Path:
        path = self.story_file(story)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.markdown(story), encoding="utf-8")
        return path

    def story_file(self, story: Story) -> Path:
        return self.root / "content" / story.path

    def fill(self, corpus: Corpus) -> None:
        for story in corpus:
            self.write(story)

    def empty(self) -> None:
        """Back to before the first build."""
        for folder in (self.output, *self.state):
            shutil.rmtree(folder, ignore_errors=True)

    def build(self) -> Measurement:
        """Raises measure.Failed with the end of what the build said."""
        return measure(self.command, self.root, self.env, self.output)

    def published(self) -> int:
        """Story pages in the output: a build that left stories out would be quick for the wrong reason."""
        return sum(1 for _ in self.output.glob("stories/*/*/bench-*/index.html"))


def environment(**settings: str) -> dict[str, str]:
    """The caller's, without what would steer either side, and with `settings`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("SITE_GEN", "HUGO_", "PYTHON"))}
    return kept | settings


def front_matter(**values: str | list[str]) -> str:
    """YAML; JSON strings and lists are YAML too."""
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items())
    return "\n".join(("---", *lines, "---", "", ""))
