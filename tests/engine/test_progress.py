"""What a build says while it works and at its end."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.kit import NOW, REPO, SETTLED, Site, epoch, story

STRAYS = {f"stories/2026/03/x{n}.txt": "没人要的文件" for n in range(12)}
ERRORS = {f"stories/2026/03/e{n}.md": story(f"错{n}", "2026-03-04", "themse: [law]") for n in range(8)}
FILES = {"stories/2026/03/a.md": story(), "stories/2026/03/b.md": story("第二篇", "2026-03-05")}


def lines(one: Site) -> list[str]:
    return [line.partition("-  ")[2] for line in one.output.splitlines()]


def test_one_plain_line_a_stage_and_a_table(site):
    """In a log: each stage as it ends, then items, files, seconds, the slowest; the count of items is last."""
    one = site({**FILES, "stories/2026/03/d.md": story("草稿", "2026-03-04", "status: draft")})
    told = lines(one)
    stages = [line.partition("：")[0] for line in told if line.endswith("秒") and "合计" not in line]
    assert stages[:4] == ["读稿", "编排", "出版", "提交"]
    assert "条目：进 3，发布 2，暂缓 0，未到 1，撤稿 0" in told
    (slowest,) = (line for line in told if line.startswith("最慢："))
    assert "stories/2026/03/a.md" in slowest and slowest.endswith("毫秒")
    assert told[-1] == "共 3 条，发布 2 条，暂缓 0 条，未到发布 1 条"


def test_every_file_that_stays_is_counted(site):
    """不变 is the site, not the stage."""
    one = site(FILES)
    before = len(one.files())
    one.write({"stories/2026/03/a.md": story(body="另一段正文。")})
    one.build()
    (told,) = (line for line in lines(one) if line.startswith("产物："))
    numbers = [int(word) for word in told.replace("，", " ").split() if word.isdigit()]
    assert sum(numbers[:3]) == len(one.files()) == before and numbers[2] > before / 2 and numbers[3] == 0


def test_quiet_is_quiet(site):
    """Nothing at all where all is well."""
    one = site.lay(FILES).build("--quiet", apart=True)
    assert (one.exit_code, one.output) == (0, "")


def test_warnings_are_grouped_and_errors_are_not(site):
    """Five of one rule, the others counted; every error; `-v` shows all; `--strict` still counts them."""
    one = site({**FILES, **STRAYS, **ERRORS})
    assert sum("（file-unknown）" in line and ".txt" in line for line in lines(one)) == 5
    assert any("另有 7 处同类提醒（file-unknown）" in line for line in lines(one))
    assert all(one.messages(path) for path in ERRORS)
    one.build("-v")
    assert sum("（file-unknown）" in line and ".txt" in line for line in one.output.splitlines()) == 12
    assert one.build("--strict").exit_code == 1


def test_seconds_enter_no_output(site):
    """Two states of the same content differ in nothing but what the machine gave the files."""
    one = site(FILES)
    state = next((one.root / ".site_gen").glob("*/state.sqlite"))
    assert b"seconds" not in state.read_bytes() and one.holding("毫秒") == []


def test_bars_on_a_terminal(site):
    """stderr is a terminal: bars, no line a stage, and the table at the end."""
    one = site.lay({"stories/2026/03/[a].md": story()})
    code, output = in_a_terminal(one.root)
    assert code == 0
    assert "读稿" in output and "\x1b[" in output and "[a].md" in output
    assert "条目" in output and "合计" in output and "Traceback" not in output
    assert "共 1 条，发布 1 条" in output.strip().splitlines()[-1]


def in_a_terminal(root: Path) -> tuple[int, str]:
    ours, theirs = pty.openpty()
    settled = {**os.environ, **SETTLED, "PYTHONPATH": str(REPO), "SOURCE_DATE_EPOCH": epoch(NOW), "TERM": "xterm", "COLUMNS": "200"}
    command = [sys.executable, "-m", "mkdocs", "build", "-f", str(root / "mkdocs.yml")]
    build = subprocess.Popen(command, cwd=root, env=settled, stdout=theirs, stderr=theirs)
    os.close(theirs)
    output = b""
    while True:
        try:
            data = os.read(ours, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not data:
            break
        output += data
    os.close(ours)
    return build.wait(60), output.decode()
