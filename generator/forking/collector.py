"""The collector of circles rests where many objects are made and none of them point in a circle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the collector from looking for circles, which takes a third of the time.

    A decorator as well. In processes that are forked inside it, it looks at nothing either: it
    would leave a mark on each object, and each process would get its own copy of all.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # All that there is counts as old from now on. It would be looked through at once
            # otherwise, for a twentieth of a second after a large build; next to nothing of it is
            # rubbish yet.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
