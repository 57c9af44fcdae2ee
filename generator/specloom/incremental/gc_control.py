"""The search for garbage, left out where nearly all that is made stays to the end."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unsearched() -> Iterator[None]:
    """Nothing is looked for meanwhile: it would take a twentieth to a tenth of the time and free nothing."""
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()
