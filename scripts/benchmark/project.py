"""Our side: the project's mkdocs.yml and theme over the benchmark's stories, which say nothing of region and themes."""

import re
import shutil
import sys
from pathlib import Path

from .corpus import COLUMNS, SPAN, START, Corpus, Story, timedelta
from .side import OURS, Side, environment, front_matter

REPO = Path(__file__).resolve().parents[2]
ABOUT = "# 关于本站\n\n测速用的网站，稿件都是程序写的。\n"
MORE_COLUMNS = {"good-people": "好人榜", "notices": "公告"}  # mkdocs.yml's menu and home page name them


def lay_project(root: Path, corpus: Corpus) -> Side:
    """Write the whole project folder. The theme is a copy: one of its templates will be edited."""
    shutil.copytree(REPO / "theme", root / "theme")
    (root / "mkdocs.yml").write_text(settings_text(), encoding="utf-8")
    (root / "content/pages").mkdir(parents=True)
    (root / "content/pages/about.md").write_text(ABOUT, encoding="utf-8")
    columns = (f"- id: {id_}\n  name: {name}\n" for id_, name in (COLUMNS | MORE_COLUMNS).items())
    (root / "content/columns.yml").write_text("".join(columns), encoding="utf-8")
    side = project_side(root)
    side.fill(corpus)
    return side


def project_side(root: Path) -> Side:
    now = START + timedelta(minutes=2 * SPAN)
    return Side(
        name=OURS,
        root=root,
        command=(sys.executable, "-m", "mkdocs", "build"),
        env=environment(
            SITE_GEN_SEARCH="false",
            SITE_GEN_ALLOW_REMOVALS="true",  # a story is put in and taken out again
            NO_MKDOCS_2_WARNING="1",
            SOURCE_DATE_EPOCH=str(int(now.timestamp())),
            PYTHONPATH=str(REPO),
        ),
        output=root / "site",
        state=(root / ".site_gen", root / ".site.stage"),
        template=root / "theme/templates/calendar.html",
        markdown=_markdown,
        incremental=True,
    )


def settings_text() -> str:
    """The project's own settings; only the ordinary pages are fewer."""
    text = (REPO / "mkdocs.yml").read_text(encoding="utf-8")
    return re.sub(
        r"^nav:\n(?:[ -].*\n|\n)+", "nav:\n  - 关于本站: about.md\n\n", text, count=1, flags=re.MULTILINE
    )


def _markdown(story: Story) -> str:
    head = front_matter(title=story.title, date=f"{story.date:%Y-%m-%d %H:%M}", column=story.column)
    return head + story.body
