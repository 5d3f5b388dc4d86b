"""The bad and the good example of every rule, put to the desk: the one is told, the other is not.

What the desk finds in words is tried as printed (tests/checking/test_words_properties.py too). Rules on a person, a
picture, a key or the archive need more around the words: FRAMES says what.
"""

import os
import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from site_gen.checking.registry import RULES
from site_gen.cli import main

from ..checking.test_words_properties import ON_WORDS
from ..kit import epoch, picture

NOW = "2026-11-20T12:00:00+08:00"
PLAIN = [rule for rule in RULES if rule not in ON_WORDS]
BODY = "福建省宁德市屏南县双溪镇的夜校周三晚上开课。\n"


def story(body: str = BODY, *lines: str, date: str = "2026-10-30") -> str:
    return "\n".join(["---", "标题: 屏南双溪：夜校把课桌搬到廊桥边", f"日期: {date}", *lines, "---", body, ""])


def spoken(example: str) -> tuple[str, tuple[str, ...]]:
    """An example as printed: words, and in brackets what the front matter says."""
    words, _, aside = example.partition("（稿头")
    line = re.search(r"写 ([^）]+)）", aside)
    return words, (line[1],) if line else ()


def in_body(example: str) -> dict[str, str]:
    words, lines = spoken(example)
    return {"a.md": story(words, *lines)}


def as_date(example: str) -> dict[str, str]:
    return {"a.md": story(date=re.search(r"\d{4}-\d\d-\d\d", example)[0])}


# What cannot be tried as it is printed: (bad, good), each the files of content/stories.
FRAMES = {
    "reprint": (lambda: {"a.md": story("夜校开课了。\n\n（来源：某某网）")}, lambda: {"a.md": story("夜校开课了。", "来源: 某某网")}),
    "dead-link": (lambda: linked("shuangxi-yexoai"), lambda: linked("shuangxi-yexiao")),
    "near-duplicate": (
        lambda: {"a.md": story(LONG), "b.md": story(LONG, date="2026-11-02")},
        lambda: {"a.md": story(LONG), "b.md": story("第二期夜校开课，新来31人。上一期见[这里](/stories/a/)。")},
    ),
    "kind-hint": (
        lambda: {"a.md": story("本报讯（通讯员 田野）11月14日晚，福建省宁德市屏南县双溪镇的夜校开课，来了26人。")},
        lambda: {"a.md": story("本报讯（通讯员 田野）11月14日晚，福建省宁德市屏南县双溪镇的夜校开课，来了26人。", "体裁: 简讯")},
    ),
    "caption-date": (
        lambda: {"a.md": story('![收割晚稻的人](a.jpg "10月3日，石榴村村民收割晚稻。（示例 摄）")', date="2026-09-30")},
        lambda: {"a.md": story('![收割晚稻的人](a.jpg "9月3日，石榴村村民收割晚稻。（示例 摄）")', date="2026-09-30")},
    ),
    "title-draft": (lambda: titled("title-draft", "bad"), lambda: titled("title-draft", "good")),
    "late-date": (lambda: {"a.md": story(date="2025-03-04")}, lambda: {"a.md": story(date="2026-11-18")}),
}
LONG = "\n\n".join(
    f"第{n}课讲的是{topic}，来了{20 + n}人，讲课的是本村的{who}，讲完大家又问了半个钟头，约好下一课再接着讲。"
    for n, (topic, who) in enumerate([("手机设大字", "退休教师"), ("认诈骗电话", "民警"), ("修剪果树", "农技员"), ("量血压", "村医")], 1)
)


def titled(rule: str, which: str) -> dict[str, str]:
    words = getattr(next(one for one in RULES if one.id == rule), which)
    return {"a.md": story().replace("标题: 屏南双溪：夜校把课桌搬到廊桥边", f'标题: "{words}"')}


def linked(name: str) -> dict[str, str]:
    example = next(rule.bad if name.endswith("oai") else rule.good for rule in RULES if rule.id == "dead-link")
    assert name in example
    return {"2022/01/shuangxi-yexiao.md": story(), "a.md": story(example)}


def told(root: Path, files: dict[str, str], monkeypatch) -> str:
    """What `site-gen check` says of these stories; the pictures that they show are there."""
    folder = root / "content" / "stories"
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        for shown in re.findall(r"\((\w[\w-]*\.jpg)", text):
            (file.parent / shown).write_bytes(picture())
    (root / "mkdocs.yml").write_text("site_url: https://www.example.org/\n", encoding="utf-8")
    commit(root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch(NOW))
    monkeypatch.chdir(root)
    done = CliRunner().invoke(main, ["check", "--all"])
    assert done.exit_code in (0, 1) and isinstance(done.exception, SystemExit | None), done.exception
    return done.output


def commit(root: Path) -> None:
    """On the day of NOW, as git remembers it."""
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.c", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b.c"}
    env = {**os.environ, **who, "GIT_AUTHOR_DATE": NOW, "GIT_COMMITTER_DATE": NOW}
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "a"]):
        subprocess.run(["git", *command], cwd=root, env=env, check=True, capture_output=True)


def frames(rule) -> tuple[dict[str, str], dict[str, str]]:
    if rule.id in FRAMES:
        bad, good = FRAMES[rule.id]
        return bad(), good()
    lay = as_date if rule.id == "future-date" else in_body
    return lay(rule.bad), lay(rule.good)


@pytest.mark.parametrize("rule", PLAIN, ids=lambda rule: rule.id)
def test_the_bad_example_is_told(rule, tmp_path, monkeypatch):
    assert f"（{rule.id}）" in told(tmp_path, frames(rule)[0], monkeypatch)


@pytest.mark.parametrize("rule", PLAIN, ids=lambda rule: rule.id)
def test_the_good_example_is_not(rule, tmp_path, monkeypatch):
    assert f"（{rule.id}）" not in told(tmp_path, frames(rule)[1], monkeypatch)
