"""Work beside the main work: its result is the same whatever becomes of the process that does it."""

import os
import signal
import time
from pathlib import Path

import pytest

from site_gen.running.workers import Workers


def where(marks: Path, name: str) -> str:
    """Leaves a mark of the process that did it."""
    (marks / f"{name}-{os.getpid()}").touch()
    return name


def dying(main: int) -> str:
    """Lives in the main process only."""
    if os.getpid() != main:
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def failing(message: str) -> str:
    raise ValueError(message)


def waiting(marks: Path) -> None:
    (marks / str(os.getpid())).touch()
    signal.pause()


def test_it_is_done_in_another_process(tmp_path: Path):
    with Workers(2).beside(where, tmp_path, "a") as result:
        assert result() == "a"
    assert [path.name for path in tmp_path.iterdir()] != [f"a-{os.getpid()}"]


def test_with_one_process_it_is_done_when_it_is_asked_for(tmp_path: Path):
    with Workers(1).beside(where, tmp_path, "a") as result:
        assert not list(tmp_path.iterdir())
        assert result() == "a"
    assert [path.name for path in tmp_path.iterdir()] == [f"a-{os.getpid()}"]


def test_a_process_that_dies_costs_only_time():
    with Workers(2).beside(dying, os.getpid()) as result:
        assert result() == "done"


def test_a_fault_is_told_where_the_result_is_asked_for(capfd):
    with Workers(2).beside(failing, "为什么") as result, pytest.raises(ValueError, match="为什么"):
        result()
    assert "Traceback" not in capfd.readouterr().err


def test_nobody_is_left_when_the_main_work_fails(tmp_path: Path):
    with pytest.raises(KeyError), Workers(2).beside(waiting, tmp_path):
        while not list(tmp_path.iterdir()):
            time.sleep(0.01)
        raise KeyError
    (mark,) = tmp_path.iterdir()
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.name), 0)
