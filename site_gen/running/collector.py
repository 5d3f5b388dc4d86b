"""Python's garbage collector, told to be patient: a build makes millions of values and hardly a cycle."""

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

PATIENT = (100_000, 50, 100)  # the default of 700 allocations costs a seventh of a build where nothing changed

# At the end of a process there is nothing to save: its last collection would walk all that a build has made.
atexit.register(gc.freeze)


@contextmanager
def rare_collections() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(*PATIENT)
    try:
        yield
    finally:
        gc.set_threshold(*before)
