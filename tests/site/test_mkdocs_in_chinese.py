"""What MkDocs itself says of ordinary pages and of mkdocs.yml reaches the user in Chinese."""

import os
import re
import subprocess
import sys

import pytest

from ..kit import NOW, REPO, SETTLED, Site, epoch, story

PAGE = {"stories/2026/03/a.md": story()}


@pytest.fixture
def run(tmp_path):
    """`run(mend, *words)` starts `python -m site_gen.plugins build` on a small site whose mkdocs.yml was mended."""
    one = Site(tmp_path, PAGE, {})
    settings = tmp_path / "mkdocs.yml"

    def start(mend=lambda text: text, *words: str) -> tuple[int, str]:
        settings.write_text(mend(settings.read_text(encoding="utf-8")), encoding="utf-8")
        env = {**os.environ, **SETTLED, "PYTHONPATH": str(REPO), "SOURCE_DATE_EPOCH": epoch(NOW)}
        done = subprocess.run([sys.executable, "-m", "site_gen.plugins", "build", *words], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout + done.stderr

    start.site = one
    return start


def english(said: str) -> list[str]:
    """Lines with two Latin words in a row, places and names of ours aside."""
    return [line for line in said.splitlines() if re.search(r"[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}", line)]


def test_a_build_and_its_end_are_told_in_chinese(run):
    code, said = run()
    assert code == 0 and english(said) == [] and "共 1 条，发布 1 条" in said


WRONG = [
    (lambda text: text.replace("site_name: ", "site_name："), "键后面用了中文冒号"),
    (lambda text: text + "\tx: 1\n", "用了制表符"),
    (lambda text: re.sub("docs_dir: .*", "docs_dir: content/nowhere", text), "nowhere”这个文件夹"),
    (lambda text: re.sub("site_url: .*", "site_url: www.example.org", text), "请以 https:// 开头"),
    (lambda text: text + "markdown_extensions: [tabels]\n", "没有“tabels”这个扩展"),
    (lambda text: text.replace("site-gen-feeds", "site-gen-fed"), "没有装“site-gen-fed”这个插件"),
]


@pytest.mark.parametrize("mend, says", WRONG, ids=[says for _, says in WRONG])
def test_settings_that_make_no_sense_are_told_in_chinese(run, mend, says):
    code, said = run(mend)
    assert code == 1 and says in said and english(said) == [] and "Traceback" not in said, said


def test_an_option_that_nobody_knows_is_told(run):
    code, said = run(lambda text: text + "site_nam: x\n")
    assert code == 0 and "没有“site_nam”这个设置" in said and english(said) == []


def test_strict_says_why_nothing_was_committed(run):
    code, said = run(lambda text: text + "site_nam: x\n", "--strict")
    assert code == 1 and english(said) == [] and "strict" in said
    run.site.write({"pages/about.md": "# 关于\n\n[没有的](nix.md)，[锚](#nix)，[怪](abc)\n"})
    code, said = run(lambda text: text.replace("site_nam: x\n", ""), "--strict")
    assert code == 1 and english(said) == [], said
    assert "pages/about.md：链接“nix.md”没有要去的页面" in said and "按 --strict，有" in said


def test_a_page_that_is_no_text_is_named_without_a_traceback(run):
    run.site.write({"pages/about.md": "# 关于\n".encode("gbk")})
    code, said = run()
    assert code == 1 and "pages/about.md 不是 UTF-8 编码" in said and "Traceback" not in said and english(said) == []


def test_in_the_wrong_folder_it_says_where_to_go(tmp_path):
    env = {**os.environ, **SETTLED, "PYTHONPATH": str(REPO)}
    done = subprocess.run([sys.executable, "-m", "site_gen.plugins", "build"], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "这里没有 mkdocs.yml" in done.stderr
