"""A small project on disk: mkdocs.yml and content/, checked as `site-gen check` does."""

from collections.abc import Mapping
from pathlib import Path

from site_gen.desk.check import Checked, check
from site_gen.model.problem import Problem

from ..kit import story

WORDS = "山水林田湖草人家灯火书声路桥村寨集市歌舞茶饭米面布衣鞋帽木石砖瓦门窗床桌"


def prose(seed: int, length: int = 600) -> str:
    """Text that shares no eight characters with that of another seed."""
    state, signs = seed * 2654435761 + 12345, []
    for number in range(length):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        signs.append(WORDS[(state >> 33) % len(WORDS)])
        if number % 20 == 19:
            signs.append("。")
    return "".join(signs)


class Archive:
    def __init__(self, root: Path, settings: str = "site_url: https://www.example.org/\n"):
        self.root = root
        self.content = root / "content"
        self.content.mkdir(parents=True, exist_ok=True)
        (root / "mkdocs.yml").write_text(settings, encoding="utf-8")

    def write(self, files: Mapping[str, str]) -> None:
        for path, text in files.items():
            file = self.content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")

    def check(self, *paths: str, **options) -> Checked:
        return check(self.content, [self.root / path for path in paths], **options)

    def problems(self, rule: str, *paths: str) -> list[Problem]:
        return [one for one in self.check(*paths).problems if one.rule == rule]


def a_story(body: str, *lines: str, title: str = "碧江区川硐社区办起夜校", date: str = "2026-03-04") -> str:
    return story(title, date, *lines, body=body)
