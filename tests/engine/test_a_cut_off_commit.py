"""A build that dies in its commit leaves every file old or new, no dead link a reader could reach, and is finished next."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote, urldefrag

import lxml.html
import pytest

from site_gen.publishing import commit as committing
from tests.kit import REPO

from .edits import Editor
from .press import Press, differences, tree


@pytest.fixture
def press(tmp_path: Path) -> Press:
    """A published site whose content has been edited since: added, changed, withdrawn and removed items."""
    editor, press = Editor(tmp_path / "content", 11), Press(tmp_path)
    press.publish()
    for action in (editor.add, editor.retitle, editor.remove, editor.rename, editor.withdraw, editor.rewrite):
        action()
    return press


def test_death_between_any_two_steps(press: Press):
    """Every rename and every removal of the commit is once the last thing that happens."""
    old, new = tree(press.site), tree(press.clean().site)
    step = 0
    while dies_at(press, step):
        assert_old_or_new(press.site, old, new)
        assert dead_links(press.site) == [], f"step {step}"
        step += 3
    assert step > 20, "the commit has fewer steps than this test thinks"
    press.publish()
    assert differences(press.site, press.root / "clean") == []


@pytest.mark.parametrize("step", (0, 1, 20, 40))
def test_the_next_build_finishes(press: Press, step: int):
    """After a death at that step one more build gives the clean site."""
    assert dies_at(press, step)
    press.publish()
    assert differences(press.site, press.clean().site) == []


def dies_at(press: Press, step: int) -> bool:
    """Build and commit in a child that is gone after `step` steps of the commit; False if it came to its end."""
    child = os.fork()
    if child == 0:
        left = [step]

        def counted(do):
            def one_step(*args, **kwargs):
                if left[0] == 0:
                    os._exit(9)
                left[0] -= 1
                return do(*args, **kwargs)

            return one_step

        committing.os.replace = counted(os.replace)
        Path.unlink = counted(Path.unlink)
        press.publish()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 9


def assert_old_or_new(site: Path, old: dict[str, str], new: dict[str, str]) -> None:
    for path, digest in tree(site).items():
        assert digest in (old.get(path), new.get(path)), f"{path} is neither old nor new"


def dead_links(site: Path) -> list[str]:
    """Links to nowhere on the pages a reader can reach from home."""
    dead, seen, waiting = [], set(), ["/"]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        file = site / (unquote(address).lstrip("/") + ("index.html" if address.endswith("/") else ""))
        if not file.is_file():
            dead.append(address)
        elif file.suffix == ".html":
            page = lxml.html.parse(file).getroot()
            found = (urldefrag(link).url.removeprefix("https://www.example.org") for *_, link, _ in page.iterlinks())
            waiting += [link for link in found if link.startswith("/")]
    return dead


@pytest.mark.long
@pytest.mark.parametrize("seed", range(20))
def test_kill_at_any_moment(tmp_path: Path, seed: int):
    """kill -9 of a real process at a random moment of an incremental build."""
    editor, press = Editor(tmp_path / "content", seed), Press(tmp_path)
    press.publish()
    for _ in range(5):
        editor.edit()
    old, new = tree(press.site), tree(press.clean().site)
    script = "import sys;from pathlib import Path;from tests.engine.press import Press;Press(Path(sys.argv[1])).publish()"
    build = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], cwd=REPO, stdout=subprocess.DEVNULL)
    time.sleep(random.Random(seed).uniform(0.3, 1.6))
    build.send_signal(signal.SIGKILL)
    build.wait()
    assert_old_or_new(press.site, old, new)
    press.publish()
    assert differences(press.site, tmp_path / "clean") == []
