"""Words that exclude each other beside a number: what an axis of them is.

``words`` mean their pole and nothing else where they stand; ``loose`` is what may mean it at all.
"""

from typing import Literal, NamedTuple

Reach = Literal["beside", "part", "clause"]


class Pole(NamedTuple):
    """One of several that exclude each other.

    ``words`` is the pattern of its words, and ``loose`` that of what may mean the same. Each of the
    words has one of the ``signs`` in it, in small letters: by these they are told at a glance.
    """

    signs: tuple[str, ...]
    words: str
    loose: str


class Axis(NamedTuple):
    """Poles that exclude each other.

    ``reach`` is where a word may stand: directly beside a number, anywhere in the part of a clause
    that is the number's, or anywhere in its clause. Poles that are ``quoted`` are no signs of a
    text: many have them.
    """

    poles: tuple[Pole, ...]
    reach: Reach
    quoted: frozenset[int]


def axis(*poles: Pole, reach: Reach = "beside", quoted: frozenset[int] = frozenset()) -> Axis:
    """An axis of these poles."""
    return Axis(poles, reach, quoted)
