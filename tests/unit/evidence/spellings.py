"""What patterns may find, so that whatever tells it at a glance can be held against them."""

import re

# What a pattern consists of nothing else tells; the typing of the standard library leaves it out.
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Any

# What may stand around a word: nothing, the ends of lines, marks.
AROUND = ("{}", "x\n{}\nx", "（{}）", "({})", "“{}”", "{},", "{}.", "{}:", "{};", " {}!", "**{}**")
# What patterns take for a blank.
BLANKS = (" ", "\n", "\xa0", "\t")
# Of so many words each stands in every surrounding; of more, the surroundings take turns.
_MANY = 60
# In the place of any white space.
_BLANK = "\0"


def spellings(pattern: str) -> list[str]:
    """Words that a pattern may find: each choice once, what may be repeated as often as it must.

    Of a class come its characters and the ends of its ranges; what may be any white space is each
    of `BLANKS`.
    """
    words = dict.fromkeys(_of(parser.parse(pattern)))
    return [said for word in words for said in dict.fromkeys(map(_with(word), BLANKS))]


def _with(word: str) -> Callable[[str], str]:
    return lambda blank: word.replace(_BLANK, blank)


def missed(
    pattern: str, glance: Callable[[str], object], after: Iterable[str] = ("",)
) -> Iterator[str]:
    """Texts in which a pattern finds something that a glance does not see.

    Texts are its spellings, in letters as they are and in capitals, in whatever may stand around
    them; one of ``after`` may have to stand behind them.
    """
    find = re.compile(pattern).search
    words = spellings(pattern)
    for at, (word, last) in enumerate(product(words, after)):
        for frame in AROUND if len(words) < _MANY else (AROUND[at % len(AROUND)],):
            for text in {said := frame.format(f"{word}{last}"), said.upper()}:
                if find(text) and not glance(text):
                    yield text


def _of(tree: Iterable[Any]) -> list[str]:
    return ["".join(row) for row in product(*(_choices(str(op), arg) for op, arg in tree))]


def _choices(op: str, arg: Any) -> list[str]:
    match op:
        case "LITERAL":
            return [chr(arg)]
        case "IN" if str(arg[0][0]) != "NEGATE":
            return list(dict.fromkeys(sign for kind, row in arg for sign in _signs(str(kind), row)))
        case "IN" | "NOT_LITERAL":
            return ["·"]
        case "BRANCH":
            return [word for branch in arg[1] for word in _of(branch)]
        case "SUBPATTERN":
            return _of(arg[3])
        case "ATOMIC_GROUP":
            return _of(arg)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [
                *([""] if arg[0] == 0 else []),
                *(word * max(arg[0], 1) for word in _of(arg[2])),
            ]
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return [""]
    raise ValueError(op)


def _signs(kind: str, arg: Any) -> list[str]:
    match kind:
        case "LITERAL":
            return [chr(arg)]
        case "RANGE":
            return [chr(arg[0]), chr(arg[1])]
    name = str(arg)
    return ["3" if name.endswith("DIGIT") else _BLANK if name.endswith("SPACE") else "n"]
