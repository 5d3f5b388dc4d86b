"""One executor for all heavy work: pure functions of picklable values, results streamed in order.

A function is called as `function(shared, task)`, or `function(shared, tasks)` where tasks go faster together.
`shared` is handed to every process once; tasks are small.
"""

import gc
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from multiprocessing import Pipe, Process, active_children, get_all_start_methods, get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from .collector import PATIENT
from .faults import BuildStopped

Task = TypeVar("Task")
Result = TypeVar("Result")

BATCH = 64
AHEAD = 4
TOGETHER = 32  # tasks that one call takes: with more of them it is hardly faster
SMALL = 200  # fewer tasks than this are done here: starting processes would cost more

_shared: Any = None


class WorkerDied(BuildStopped):
    """A process was ended from outside, mostly by a system short of memory."""

    def __init__(self) -> None:
        super().__init__(
            "一个工作进程中途消失了，多半是内存不足被系统结束。"
            "请在 mkdocs.yml 的 site-gen 里写 workers: 1，或加内存，再构建"
        )


class Workers:
    """Local processes. `count` 0 means one for each processor this process may use."""

    def __init__(self, count: int = 0):
        usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
        self.count = count or usable or 1

    def map(
        self,
        function: Callable[[Any, Task], Result],
        tasks: Iterable[Task],
        shared: Any,
        batch: int = BATCH,
        small: int = SMALL,
    ) -> Iterator[Result]:
        """Results in the order of the tasks; never more than a few batches are in memory.

        Heavy tasks go in small batches, and are worth processes of their own where there are few of them.
        """
        return self.map_together(partial(_one_by_one, function), tasks, shared, batch, small)

    def map_together(
        self,
        function: Callable[[Any, Sequence[Task]], Iterable[Result]],
        tasks: Iterable[Task],
        shared: Any,
        batch: int = TOGETHER,
        small: int = SMALL,
        ahead: int = AHEAD,
    ) -> Iterator[Result]:
        """As `map`, for a function that takes a whole batch and gives its results in order.

        `ahead`: batches for each process that may be under way or done before the one that is waited for; more of
        them where one may take as long as hundreds of others, so that nobody runs out of work meanwhile.
        """
        tasks = iter(tasks)
        first = list(islice(tasks, small))
        if self.count == 1 or len(first) < small:
            for some in _batches(first, tasks, batch):
                yield from function(shared, some)
            return
        with _pool(self.count, shared) as pool:
            yield from _stream(pool, function, _batches(first, tasks, batch), ahead * self.count)

    @contextmanager
    def beside(self, function: Callable[..., Result], *arguments: Any) -> Iterator[Callable[[], Result]]:
        """Work that nobody waits for yet, in a process of its own. The value is a function that waits for the result.

        With one process, or where processes cannot be forked, the work is done when it is asked for.
        """
        if self.count == 1 or "fork" not in get_all_start_methods():
            yield lambda: function(*arguments)
            return
        here, there = Pipe(duplex=False)
        arguments_there = (os.getpid(), there, function, arguments)
        process = get_context("fork").Process(target=_run_beside, args=arguments_there, daemon=True)
        with _uninterrupted():
            process.start()
        there.close()
        try:
            # Should the process be gone, the work is still to be done.
            yield lambda: _received(here) or function(*arguments)
        finally:
            process.kill()
            process.join()
            here.close()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C waits: a process that was forked this instant does not know yet that it is not meant."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _run_beside(parent: int, answer: Connection, function: Callable[..., Any], arguments: tuple) -> None:
    _settle_in(parent)
    with suppress(Exception):  # what fails here fails again where it is waited for, and is told there
        answer.send(function(*arguments))


def _received(answer: Connection) -> Any:
    try:
        return answer.recv()
    except EOFError:
        return None


@contextmanager
def _pool(count: int, shared: Any) -> Iterator[Executor]:
    # Forked children see `shared` without a copy; elsewhere it is pickled once a process.
    method = "fork" if "fork" in get_all_start_methods() else "spawn"
    global _shared
    _shared = shared
    arguments = (os.getpid(),) if method == "fork" else (os.getpid(), shared)
    # What is there stays there: the collector need not walk it again and again, nor fork copy its pages.
    gc.freeze()
    pool = ProcessPoolExecutor(count, get_context(method), _settle_in, arguments)
    try:
        yield pool
    except BrokenProcessPool:
        raise WorkerDied from None
    except BaseException:
        _break_off(pool)
        raise
    finally:
        pool.shutdown(cancel_futures=True)
        _shared = None
        gc.unfreeze()


def _break_off(pool: Executor) -> None:
    """After a fault or Ctrl-C nobody wants what is being made, nor what still waits.

    A process that ends while it sends leaves the pool's own thread to read the rest of that result, for ever: the pipe
    still has a writer, the pool. Without that one the pipe comes to its end, and the thread to its senses.
    """
    for process in active_children():
        process.terminate()
    with suppress(AttributeError):  # no documented part of a pool
        pool._result_queue._writer.close()


def _settle_in(parent: int, *shared: Any) -> None:
    """A worker dies with the process that made it, however that ends, and collects garbage less eagerly.

    Ctrl-C goes to all processes of a terminal; the one that the user started answers for all.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _shared
    if shared:
        (_shared,) = shared
    gc.set_threshold(*PATIENT)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _batches(first: list[Task], rest: Iterator[Task], size: int) -> Iterator[list[Task]]:
    for start in range(0, len(first), size):
        yield first[start : start + size]
    while batch := list(islice(rest, size)):
        yield batch


def _stream(pool: Executor, function: Callable, batches: Iterator[list], ahead: int) -> Iterator[Any]:
    others = active_children()
    with _uninterrupted():  # the first one makes the processes
        waiting = [pool.submit(_run, function, batch) for batch in islice(batches, ahead)]
    crew = [process for process in active_children() if process not in others]
    while waiting:
        done = _answer(waiting.pop(0), crew)
        if batch := next(batches, None):
            waiting.append(pool.submit(_run, function, batch))
        yield from done


def _answer(future: Future, crew: list[Process]) -> list[Any]:
    """Raises WorkerDied also where the pool cannot see it: who dies while sending holds up all the others for ever."""
    while not wait([future], timeout=1).done:
        if not all(process.is_alive() for process in crew):
            raise WorkerDied
    return future.result()


def _run(function: Callable[[Any, Sequence[Task]], Iterable[Result]], batch: list[Task]) -> list[Result]:
    return list(function(_shared, batch))


def _one_by_one(function: Callable[[Any, Task], Result], shared: Any, tasks: Sequence[Task]) -> Iterator[Result]:
    return (function(shared, task) for task in tasks)
