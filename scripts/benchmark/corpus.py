"""The benchmark's stories. Each is a pure function of its number and of how many there are: no file, no clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cached_property
from random import Random

from site_gen.model.region import Region, RegionBook

from .prose import COMMON, HEADS, THEMES, VERBS

SEED = "site-gen bench 1"
SHANGHAI = timezone(timedelta(hours=8))
START = datetime(2016, 1, 1, 8, tzinfo=SHANGHAI)
SPAN = 5_250_000  # minutes: nearly ten years, whatever the number of stories
PLACES = 60
COLUMNS = {
    "study": "学习",
    "news": "要闻",
    "cultivation": "文明培育",
    "practice": "文明实践",
    "creation": "文明创建",
}


@dataclass(frozen=True)
class Story:
    number: int
    title: str
    date: datetime
    lineage: tuple[str, ...]  # codes, county to province
    themes: tuple[str, ...]
    column: str
    body: str

    @property
    def path(self) -> str:
        """Below content/, on both sides."""
        return f"stories/{self.date:%Y/%m}/bench-{self.number:07d}.md"


class Corpus:
    """`size` stories, oldest first. `story(size)` is one more, newer than all."""

    def __init__(self, size: int, book: RegionBook):
        self.size = size
        self.book = book

    def __iter__(self) -> Iterator[Story]:
        return map(self.story, range(self.size))

    @cached_property
    def counties(self) -> list[Region]:
        """The places that the stories come from, the busiest first."""
        found = [region for region in self.book if _is_plain_county(region, self.book)]
        return Random(SEED).sample(found, PLACES)

    def story(self, number: int) -> Story:
        # A generator of its own for each story: any one can be made again without those before it.
        rnd = Random(f"{SEED} {number}")
        county = self.counties[int(rnd.expovariate(4 / PLACES)) % PLACES]
        themes = tuple(rnd.sample(sorted(THEMES), rnd.choice((1, 2))))
        return Story(
            number=number,
            title=f"{county.name}：{THEMES[themes[0]][1]}（第{number + 1}期）",
            date=START + timedelta(minutes=number * SPAN // self.size),
            lineage=self.book.lineage(county.code),
            themes=themes,
            column=rnd.choice(sorted(COLUMNS)),
            body=_body(rnd, self.book.name_path(county.code).replace("/", ""), themes),
        )


def _is_plain_county(region: Region, book: RegionBook) -> bool:
    """In force, below a city below a province."""
    levels = [book[code].level for code in book.lineage(region.code)]
    return region.until is None and levels == ["county", "city", "province"]


def _body(rnd: Random, place: str, themes: tuple[str, ...]) -> str:
    """About 1,200 characters with what stories use: headings, bold, a list, a quotation."""
    # Both Markdown engines must read the same in it: Hugo's leaves bold that ends in 。 and runs on unrendered.
    names = "、".join(THEMES[theme][0] for theme in themes)
    blocks = [f"{place}{rnd.choice(VERBS)}{names}。" + _sentences(rnd, themes, 2)]
    for head in rnd.sample(HEADS, 4):
        blocks += [f"## {head}", f"**说说{head}**：" + _sentences(rnd, themes, 3), _sentences(rnd, themes, 2)]
    blocks.append("\n".join(f"- {_sentences(rnd, themes, 1)}" for _ in range(3)))
    blocks.append("> " + _common(rnd))
    return "\n\n".join(blocks) + "\n"


def _sentences(rnd: Random, themes: tuple[str, ...], count: int) -> str:
    return "".join(rnd.choice(THEMES[rnd.choice(themes)][2]) + _common(rnd) for _ in range(count))


def _common(rnd: Random) -> str:
    return rnd.choice(COMMON).format(a=rnd.randint(20, 9000), b=rnd.randint(2, 90))
