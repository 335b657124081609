import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable
from itertools import product
from typing import Any

import pytest

from generator.evidence.amounts.opposite_words import AXES, Pole

POLES = [pole for axis in AXES for pole in axis.poles]


def spellings(tree: Iterable[Any]) -> list[str]:
    """What a pattern may find, with one character for any, and once what may be repeated."""
    return ["".join(row) for row in product(*(_choices(str(op), arg) for op, arg in tree))]


def _choices(op: str, arg: Any) -> list[str]:
    match op:
        case "LITERAL":
            return [chr(arg)]
        case "IN":
            return [chr(value) for kind, value in arg if str(kind) == "LITERAL"] or ["·"]
        case "BRANCH":
            return [word for branch in arg[1] for word in spellings(branch)]
        case "SUBPATTERN":
            return spellings(arg[3])
        case "MAX_REPEAT":
            return [*([""] if arg[0] == 0 else []), *spellings(arg[2])]
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return [""]
    raise ValueError(op)


@pytest.mark.parametrize("pole", POLES, ids=[pole.signs[0] for pole in POLES])
def test_each_word_of_a_pole_has_one_of_its_signs(pole: Pole) -> None:
    words = spellings(parser.parse(pole.words))
    assert [
        word for word in words if not any(sign in f" {word.lower()}" for sign in pole.signs)
    ] == []
