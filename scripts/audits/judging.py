"""What the site has to reach, and the words for it."""

from typing import NamedTuple

# Lighthouse's names of its categories, ours, and the least score. Speed is measured, so it may waver a little.
CATEGORIES = {
    "performance": ("性能", 98),
    "accessibility": ("无障碍", 100),
    "best-practices": ("最佳做法", 100),
    "seo": ("SEO", 100),
}


class Failed(Exception):
    """A judge that could not do its work: nothing is said of the site."""


class Remark(NamedTuple):
    """What the Nu checker said of one place."""

    error: bool
    page: str
    line: int
    message: str
    extract: str

    def __str__(self) -> str:
        kind = "错误" if self.error else "提醒"
        return f"{kind}　{self.page} 第 {self.line} 行：{self.message}　⟨{self.extract}⟩"


class Marks(NamedTuple):
    """Lighthouse's scores of one page, from 0 to 100, and what cost points. No score: Lighthouse gave none."""

    address: str
    scores: dict[str, int | None]
    losses: tuple[str, ...]

    def short(self) -> list[str]:
        """The categories that fall short."""
        return [name for name, (_, least) in CATEGORIES.items() if (self.scores[name] or 0) < least]
