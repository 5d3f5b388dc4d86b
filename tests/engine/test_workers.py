"""The pool when a process ends, or the work is broken off, in the very midst of a result's way back."""

import subprocess
import sys

import pytest

SCRIPT = """
import _thread, multiprocessing.connection, os, sys, threading, time
from site_gen.running.workers import Workers, WorkerDied

def half(self, data, write=None):
    os.write(self._handle, bytes(data[:len(data) // 2]))
    {then}

def work(shared, tasks):
    multiprocessing.connection.Connection._send = half
    return list(tasks)

{before}
try:
    list(Workers(2).map_together(work, range(400), None))
except (KeyboardInterrupt, WorkerDied) as error:
    print(type(error).__name__)
"""
DIES = {"then": "os._exit(9)", "before": ""}
STOPPED = {"then": "time.sleep(60)", "before": "threading.Timer(1, _thread.interrupt_main).start()"}


@pytest.mark.parametrize(("how", "ends"), [(DIES, "WorkerDied"), (STOPPED, "KeyboardInterrupt")], ids=["dies", "stopped"])
def test_a_result_that_comes_half(how, ends):
    """No waiting for the other half."""
    done = subprocess.run([sys.executable, "-c", SCRIPT.format(**how)], capture_output=True, text=True, timeout=30)
    assert done.stdout.split() == [ends], done.stderr
