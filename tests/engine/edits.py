"""Random edits of a content folder, as an editor makes them over a year."""

import random
from collections.abc import Callable
from pathlib import Path

from tests.kit import picture

PLACES = ("贵州省铜仁市碧江区", "贵州省铜仁市思南县", "贵州省铜仁市", "湖南省怀化市新晃侗族自治县", "北京市西城区", "")
SUBJECTS = ("志愿者上门义诊", "红白理事会修订村规民约", "宣讲员走进院坝", "非遗传习课开课", "河道清理", "反诈宣传")
STATIONS = ("bijiang", "sinan", "")
THEMES = ("volunteer", "law", "culture", "")


class Editor:
    """Edits one content folder; the same seed makes the same edits."""

    def __init__(self, content: Path, seed: int):
        self.content, self.random, self.count = content, random.Random(seed), 0
        (content / "stories").mkdir(parents=True)
        self.stations(("bijiang", "sinan"))
        self._write("columns.yml", "- {id: news, name: 要闻}\n- {id: winter, name: 冬季行动, kind: topic}\n")
        for _ in range(12):
            self.add()
        self.video(3)

    def edit(self) -> str:
        """One random edit; its name, for the message of a failed test."""
        weighted: list[Callable[[], None]] = [
            *(self.add, self.add, self.retitle, self.retitle, self.rewrite, self.remove, self.rename, self.retag),
            *(self.redate, self.withdraw, self.draft, self.illustrate, self.repaint, self.link, self.break_it),
            *(self.restation, lambda: self.video(self.random.randint(1, 5)), self.alias),
        ]
        action = self.random.choice(weighted)
        action()
        return getattr(action, "__name__", "video")

    # One kind of edit each.

    def add(self) -> None:
        self.count += 1
        year, month, day = self.random.choice((2024, 2025, 2025, 2026)), self.random.randint(1, 10), self.random.randint(1, 28)
        path = f"stories/{year}/{month:02}/s{self.count}.md"
        self._write(path, self._story(f"{year}-{month:02}-{day:02} 0{self.random.randint(0, 9)}:30"))

    def retitle(self) -> None:
        self._change("title:", f"title: 改过的标题{self.random.randint(1, 999)}")

    def redate(self) -> None:
        self._change("date:", f"date: 2025-0{self.random.randint(1, 9)}-11")

    def retag(self) -> None:
        theme = self.random.choice(THEMES)
        self._change("themes:", f"themes: [{theme}]" if theme else "", insert=True)

    def withdraw(self) -> None:
        self._change("status:", "status: withdrawn", insert=True)

    def draft(self) -> None:
        self._change("status:", self.random.choice(("status: draft", "status: published")), insert=True)

    def alias(self) -> None:
        self._change("aliases:", f"aliases: [/old/{self.random.randint(1, 4)}/]", insert=True)

    def restation(self) -> None:
        self.stations(self.random.sample(("bijiang", "sinan", "songtao"), 2))

    def break_it(self) -> None:
        self._change("title:", self.random.choice(("title: 社区: 新闻", "titel: 错键", "title: 修好的标题")))

    def rewrite(self) -> None:
        path = self._any()
        path.write_text(path.read_text(encoding="utf-8") + f"\n又写了第{self.random.randint(1, 99)}段。\n", encoding="utf-8")

    def link(self) -> None:
        path, other = self._any(), self._any()
        up = "../" * (len(path.relative_to(self.content).parts) - 1)
        target = other.relative_to(self.content).as_posix()
        path.write_text(path.read_text(encoding="utf-8") + f"\n见[另一篇]({up}{target})。\n", encoding="utf-8")

    def illustrate(self) -> None:
        path = self._any()
        path.with_suffix(".jpg").write_bytes(picture(f"#{self.random.randint(0, 0xFFFFFF):06x}", (64, 48)))
        text = path.read_text(encoding="utf-8")
        path.write_text(f"{text}\n![示意图：一张图]({path.stem}.jpg)\n", encoding="utf-8")

    def repaint(self) -> None:
        for path in sorted(self.content.rglob("*.jpg"))[:1]:
            path.write_bytes(picture(f"#{self.random.randint(0, 0xFFFFFF):06x}", (64, 48)))

    def remove(self) -> None:
        self._any().unlink()

    def rename(self) -> None:
        self.count += 1
        path = self._any()
        path.rename(path.with_name(f"r{self.count}.md"))

    def stations(self, ids) -> None:
        rows = [f"{key},{key}实践中心,中心,{code},,否" for key, code in zip(ids, ("520602", "520624"), strict=True)]
        self._write("stations.csv", "\n".join(("id,name,level,region,parent,demonstration", *rows, "")))

    def video(self, rows: int) -> None:
        lines = ["series: 小城微视", "videos:"]
        for row in range(1, rows + 1):
            lines += [f"  - title: 第{row}期的标题", f"    date: 2026-0{row}-01", f"    episode: {row}"]
            lines += [f"    url: https://www.bilibili.com/video/BV1xx411c7m{row}"]
        self._write("videos/weishi.yml", "\n".join(lines) + "\n")

    # How they are done.

    def _story(self, date: str) -> str:
        place, subject = self.random.choice(PLACES), self.random.choice(SUBJECTS)
        lines = [f"title: {place[-3:]}{subject}第{self.count}回", f"date: {date}"]
        if station := self.random.choice(STATIONS):
            lines.append(f"station: {station}")
        if self.random.random() < 0.4:
            lines.append("column: news")
        body = f"{place}的{subject}，来的人很多。\n\n第二段说**细节**。\n"
        return "\n".join(("---", *lines, "---", "", body))

    def _any(self) -> Path:
        stories = sorted(self.content.glob("stories/**/*.md"))
        return self.random.choice(stories or [self._first()])

    def _first(self) -> Path:
        self.add()
        return next(iter(self.content.glob("stories/**/*.md")))

    def _change(self, start: str, line: str, insert: bool = False) -> None:
        path = self._any()
        lines = path.read_text(encoding="utf-8").split("\n")
        found = [i for i, text in enumerate(lines) if text.startswith(start)]
        if found:
            lines[found[0] : found[0] + 1] = [line] if line else []
        elif insert and line:
            lines.insert(1, line)
        path.write_text("\n".join(lines), encoding="utf-8")

    def _write(self, path: str, text: str) -> None:
        target = self.content / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
