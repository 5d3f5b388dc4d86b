"""A last limit on work that nobody can foresee: so much processor time, then it is given up."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_waiting = _answers = False  # whether a limit is set; whether this process knows what to do when it is reached


class OutOfPatience(Exception):
    """The work took too long."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises OutOfPatience in the body of the `with` once this process has used so much of the processor.

    Processor time, because a busy machine must not change what is published. Without signals (a thread that is not
    the main one, Windows) there is no limit.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    global _waiting, _answers
    if not _answers:  # once in a process and those forked from it: to ask the system each time takes longer than the rest
        signal.signal(signal.SIGVTALRM, _give_up)
        _answers = True
    _waiting = True
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 1)  # and again: a library may have swallowed the first
    try:
        yield
    finally:
        _waiting = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _give_up(*_: object) -> None:
    if _waiting:  # a late signal is nobody's
        raise OutOfPatience
