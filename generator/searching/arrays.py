"""numpy, without threads of its own: builds fork processes, and threads do not survive that.

The other files take it from here, so that it is told before it starts.
"""

from __future__ import annotations

import os
import warnings
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# On some processors numpy's way to sort with these takes six times as long as its way without.
os.environ.setdefault("NPY_DISABLE_CPU_FEATURES", "X86_V4 AVX512_ICL AVX512_SPR")

with warnings.catch_warnings():
    # Other processors do not have them.
    warnings.simplefilter("ignore", ImportWarning)
    import numpy as np
from numpy.typing import NDArray

__all__ = ["Bools", "Ints", "Kinds", "Signs", "Words", "changes", "distinct", "np"]

# The C library gives the memory of each large array back to the system, and gets it filled with
# zeros again for the next one, until one as large as this was given back: from then on it keeps
# what blocks need over and over. Nothing is written here, so this takes no memory itself.
np.empty(31 << 20, np.uint8)

Ints = NDArray[np.int64]
Kinds = NDArray[np.uint8]
Signs = NDArray[np.uint32]
Words = NDArray[np.uint64]
Bools = NDArray[np.bool_]


def changes(values: NDArray[Any]) -> Bools:
    """Where a value differs from the one before it; the first one does."""
    found = np.ones(len(values), np.bool_)
    np.not_equal(values[1:], values[:-1], out=found[1:])
    return found


def distinct(values: NDArray[Any]) -> NDArray[Any]:
    """The values in rising order, each once."""
    ordered = np.sort(values)
    return np.compress(changes(ordered), ordered)
