"""Random edits of what stands around the stories: registers, pictures, files, the theme, the settings."""

import random
from typing import Any

from site_gen.model import home
from tests.kit import REPO, picture

from .press import Press

REGIONS = ("520602", "520624", "520600", "430100", "")
NAMES = ("中心", "实践中心", "改名的中心")
BLOCKS = (home.Headline(), home.News(), home.Themes(), home.Regions(), home.Videos(), home.Pictures())


class Surroundings:
    """Of one press. What Editor writes may be written over here, and the other way round, as by two people."""

    def __init__(self, press: Press, random: random.Random):
        self.press, self.content, self.random, self.count = press, press.root / "content", random, 0
        self.theme = press.root / "theme"

    def edit(self) -> str:
        """One random edit; its name, for the message of a failed test."""
        registers = (self.stations, self.columns, self.themes, self.friends)
        files = (self.photo, self.photo, self.aside, self.aside, self.lose, self.captions, self.captions, self.attach, self.listing)
        looks = (self.style, self.drawing, self.template, self.name, self.blocks)
        action = self.random.choice((*registers, *files, *looks))
        action()
        return action.__name__

    def stations(self) -> None:
        """Renamed, in another region, under another station, or gone."""
        ids = self.random.sample(("bijiang", "sinan", "songtao"), self.random.randint(1, 3))
        rows = ["id,name,level,region,parent,demonstration"]
        for place, id in enumerate(ids):
            level, parent = ("中心", "") if place == 0 else ("所", self.random.choice(("", ids[0])))
            rows.append(f"{id},{id}{self._any(NAMES)},{level},{self._any(REGIONS)},{parent},{self._any('是否')}")
        self._write("stations.csv", "\n".join((*rows, "")))

    def columns(self) -> None:
        """In another order, renamed, with parts and a banner that may not be there."""
        news = f"- {{id: news, name: 要闻{self._any(('', '改'))}}}\n"
        banner = self._any(("", ", banner: photos/2026/p1.jpg", ", banner: stage"))
        parts = self._any(("", ", parts: [{name: 一块, themes: [volunteer]}]"))
        topic = f"- {{id: winter, name: 冬季行动, kind: topic{banner}{parts}}}\n"
        self._write("columns.yml", "".join(self.random.sample((news, topic), 2)))

    def themes(self) -> None:
        """Words that texts hold, added and taken out; a name; a theme more."""
        words = self._any(("义诊: 9", "院坝: 3, 来的人: 5", "义诊: 0", "没有人写的词: 4"))
        more = self._any(("", "- {id: fresh, name: 新的, terms: {传习课: 7, 清理: 2}}\n"))
        self._write("themes.yml", f"- {{id: culture, name: {self._any(('文化', '文化改'))}, terms: {{{words}}}}}\n{more}")

    def friends(self) -> None:
        self._write("friends.yml", f"- {{group: 友情, links: [{{name: 甲{self._number()}, url: 'https://www.example.org/'}}]}}\n")

    def photo(self) -> None:
        """A picture with its words; sometimes one that has them already, sometimes words alone."""
        number = self.random.randint(1, 3)
        self._write(f"photos/2026/p{number}.md", f"---\ntitle: 晒秋第{self._number()}回\ndate: 2026-03-0{number}\ncredit: 张三\n---\n村民晒秋。\n")
        if self.random.random() < 0.7:
            self._paint(f"photos/2026/p{number}.jpg")

    def aside(self) -> None:
        """A picture is called otherwise, and is called again as it was."""
        for path in sorted(self.content.glob("photos/**/*.jpg"))[:1]:
            name = path.name.removeprefix("x-") if path.name.startswith("x-") else f"x-{path.name}"
            path.rename(path.with_name(name))

    def lose(self) -> None:
        """A picture that somebody may still name."""
        if pictures := sorted(self.content.rglob("*.jpg")):
            self._any(pictures).unlink()

    def captions(self) -> None:
        """A set with a table of captions: rows change, go, and name pictures that are not there."""
        for number in range(1, 4):
            if not (self.content / f"photos/2026/set/{number}.jpg").exists() and self.random.random() < 0.6:
                self._paint(f"photos/2026/set/{number}.jpg")
        rows = [f"{n}.jpg,图{n}说明{self._number()},2026-04-0{n},张三" for n in self.random.sample((1, 2, 3, 4), 3)]
        self._write("photos/2026/set/captions.csv", "\n".join(("file,caption,date,credit", *rows, "")))

    def attach(self) -> None:
        """A file beside a story that names it, in one place or another."""
        self._write("stories/2026/with.md", f"---\ntitle: 带附件的一篇\ndate: 2026-05-0{self.random.randint(1, 9)}\n---\n见[附件](a.pdf)和[另一个](b.pdf)。\n")
        (self.content / "stories/2026" / self._any(("a.pdf", "b.pdf"))).write_bytes(b"%PDF-1.4" + b"x" * self.random.randint(1, 9))
        if self.random.random() < 0.3:
            (self.content / "stories/2026/a.pdf").unlink(missing_ok=True)

    def listing(self) -> None:
        rows = [f"v{n},第{n}条,2026-06-0{n},拍客{self._any('甲乙')},https://www.bilibili.com/video/BV1xx411c7m{n}/" for n in range(1, self.random.randint(2, 5))]
        self._write("videos/paike.csv", "\n".join(("id,title,date,series,url", *rows, "")))

    def style(self) -> None:
        self._own("styles/99-own.css", f"/* {self._number()} */\n")

    def drawing(self) -> None:
        self._own("art/banner.svg", f"<svg xmlns='http://www.w3.org/2000/svg'><!-- {self._number()} --></svg>")

    def template(self) -> None:
        """A partial deep inside, of the site's own; or again the one that is shipped."""
        own = self.theme / "templates/partials/line.html"
        if own.exists() and self.random.random() < 0.4:
            own.unlink()
        else:
            self._own("templates/partials/line.html", (REPO / "theme/templates/partials/line.html").read_text(encoding="utf-8") + f"<!-- {self._number()} -->\n")

    def name(self) -> None:
        self.press.options["name"] = f"文明小站{self._any(('', '甲', '乙'))}"

    def blocks(self) -> None:
        self.press.options["home"] = tuple(self.random.sample(BLOCKS, 4))

    def _any(self, choices: Any) -> Any:
        return self.random.choice(choices)

    def _number(self) -> int:
        return self.random.randint(1, 999)

    def _paint(self, path: str) -> None:
        target = self.content / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(picture(f"#{self.random.randint(0, 0xFFFFFF):06x}", (64, 48)))

    def _write(self, path: str, text: str) -> None:
        target = self.content / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def _own(self, path: str, text: str) -> None:
        target = self.theme / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
