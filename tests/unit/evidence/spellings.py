"""What patterns may find, so that whatever tells it at a glance can be held against them."""

import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable
from itertools import product
from typing import Any


def spellings(pattern: str) -> list[str]:
    """Words that a pattern may find: each choice once, what may be repeated as often as it must."""
    return _of(parser.parse(pattern))


def _of(tree: Iterable[Any]) -> list[str]:
    return ["".join(row) for row in product(*(_choices(str(op), arg) for op, arg in tree))]


def _choices(op: str, arg: Any) -> list[str]:
    match op:
        case "LITERAL":
            return [chr(arg)]
        case "IN" if str(arg[0][0]) != "NEGATE":
            return [chr(value) for kind, value in arg if str(kind) == "LITERAL"] or [" "]
        case "IN" | "NOT_LITERAL":
            return ["·"]
        case "BRANCH":
            return [word for branch in arg[1] for word in _of(branch)]
        case "SUBPATTERN":
            return _of(arg[3])
        case "MAX_REPEAT" | "MIN_REPEAT":
            return [
                *([""] if arg[0] == 0 else []),
                *(word * max(arg[0], 1) for word in _of(arg[2])),
            ]
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return [""]
    raise ValueError(op)
