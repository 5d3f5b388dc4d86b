"""Processes that die, wait or are told to stop."""

import fcntl
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from site_gen import read
from tests.kit import NOW, REPO, SETTLED, Site, epoch, story

SLOW = "*字* [甲](https://a.cn/) **乙** `丙`\n\n" * 60
OPTIONS = {"site": {"workers": 2}}


def many(count: int, body: str = "") -> dict[str, str]:
    return {
        f"stories/2025/{1 + n % 12:02}/s{n}.md": story(f"第{n}篇", f"2025-{1 + n % 12:02}-{1 + n % 28:02}", body=body)
        for n in range(count)
    }


def start(one: Site, *arguments: str) -> subprocess.Popen:
    env = {**os.environ, **SETTLED, "SOURCE_DATE_EPOCH": epoch(NOW), "PYTHONPATH": str(REPO)}
    command = [sys.executable, "-m", "mkdocs", "build", "-f", str(one.root / "mkdocs.yml"), *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=one.root, env=env, stdout=pipe, stderr=subprocess.STDOUT, text=True)


def children(pid: int) -> list[int]:
    try:
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def until(condition, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False


linux = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="要 Linux 的 /proc")


@linux
def test_no_orphans(site):
    """kill -9 of the build: its workers are gone soon after, and the next build is well."""
    one = site.lay(many(600, SLOW), **OPTIONS)
    build = start(one)
    assert until(lambda: len(children(build.pid)) >= 2, 30), "no workers came"
    workers = children(build.pid)
    time.sleep(0.3)
    build.send_signal(signal.SIGKILL)
    build.wait()
    assert until(lambda: not any(map(alive, workers)), 4), "workers outlive their parent"
    assert one.files() == []
    assert one.build(apart=True).exit_code == 0, one.output


@linux
def test_a_worker_that_dies(site):
    """Killed as a system short of memory does: exit 1, what to do, the site as it was."""
    one = site.lay({}, **OPTIONS).build()
    assert one.exit_code == 0, one.output
    before = one.marks()
    one.write(many(600, SLOW))
    build = start(one)
    assert until(lambda: len(children(build.pid)) >= 2, 30), "no workers came"
    os.kill(children(build.pid)[0], signal.SIGKILL)
    output, _ = build.communicate(timeout=60)
    assert build.returncode == 1, output
    assert "工作进程" in output and "workers: 1" in output and "没有提交，网站未动" in output
    assert "Traceback" not in output and one.marks() == before


@linux
def test_ctrl_c(site):
    """Exit 130, the site untouched, no stage left, no traceback of any process; a terminal sends it to all of them."""
    one = site.lay({}, **OPTIONS).build()
    before = one.marks()
    one.write(many(600, SLOW))
    build = start(one)
    assert until(lambda: len(children(build.pid)) >= 2, 30), "no workers came"
    sent = time.monotonic()
    for pid in (*children(build.pid), build.pid):
        os.kill(pid, signal.SIGINT)
    output, _ = build.communicate(timeout=60)
    assert time.monotonic() - sent < 5
    assert build.returncode == 130, output
    assert "构建被中断。没有提交，网站未动" in output and "Traceback" not in output
    assert one.marks() == before and not list(one.root.rglob(".*.stage"))
    assert one.build(apart=True).exit_code == 0, one.output


def test_ctrl_c_when_all_is_made(site, monkeypatch):
    """After the build and before the commit: nothing is committed."""
    one = site(many(3))
    before = one.marks()
    one.write(many(6))

    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("site_gen.plugins.site.tell", stop)
    assert one.build().exit_code == 130
    assert one.marks() == before
    monkeypatch.undo()
    assert one.build().exit_code == 0


def test_the_second_build_waits_and_says_so(site):
    """Until the first lets go."""
    one = site(many(3))
    (lock,) = (one.root / ".site_gen").glob("*/lock")
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        second = start(one)
        line = next(line for line in second.stdout if "另一个构建正在进行" in line)
        assert line and second.poll() is None
    output, _ = second.communicate(timeout=60)
    assert second.returncode == 0 and "共 3 条，发布 3 条" in output


def test_a_build_that_fails_leaves_the_stage_of_another_alone(site, monkeypatch):
    """It never had the lock: what lies in the stage is the other one's."""
    one = site(many(3))
    stage = one.root / ".site.stage"
    stage.mkdir()

    def refused(*_):
        raise PermissionError(13, "Permission denied", str(one.root / ".site_gen"))

    monkeypatch.setattr("site_gen.plugins.site.building", refused)
    assert one.build().exit_code == 1 and stage.is_dir()


def test_the_record_of_a_build_that_died_in_reading(site, monkeypatch):
    """Half of the sources in the record, as far as it goes: the next build is whole."""
    one = site.lay(many(100))
    take_in, left = read.take_in, iter(range(100))

    def dies(desk, sources):
        if next(left) == 2:
            raise MemoryError
        return take_in(desk, sources)

    monkeypatch.setattr(read, "take_in", dies)
    one.build()
    assert one.exit_code == 1 and "内存不够" in one.output and one.files() == []
    monkeypatch.undo()
    assert one.build().counts["public"] == 100
