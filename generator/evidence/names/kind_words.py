"""Whether a text names a kind of thing (党支部, general Party branch), and not a longer one.

The words of a kind may stand in any order (Party General branch) but beside each other. Those of a
longer kind around them name that one: 党支部 is not what 机关党支部 says.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from generator.evidence.characters import HAN_RUN
from generator.evidence.names.bare import bare, stands_apart

_WORD = re.compile(r"[^\W\d_]+")
# Between the words of a kind they stand for whatever a source has there: Party committee of an
# organ.
_SMALL = frozenset(("a", "an", "the", "of", "for", "in", "s"))
# One Han sign stands in many words.
_LEAST = 2


def names_kind(text: str, forms: Iterable[str], others: Iterable[str]) -> bool:
    """Say whether a text has one of the ``forms``, and not as a part of one of the ``others``."""
    rows = list(others)
    return any(
        _has_words(text, form, rows) if _is_of_words(form) else stands_apart(form, text, rows)
        for form in forms
    )


def _is_of_words(form: str) -> bool:
    """Whether a form is told by its words; others, as Chinese ones, are by their signs in a row."""
    return not HAN_RUN.search(form) and not _SMALL.issuperset(_words(form))


class Kinds:
    """The kinds of a vocabulary in one language: the forms of each by its id."""

    def __init__(self, forms: Mapping[str, Sequence[str]]) -> None:
        self.forms = forms
        # A text that names a kind has one of its signs, as most have none.
        self._signs = {id_: set(map(_sign, own)) for id_, own in forms.items()}
        self._others: dict[str, list[str]] = {}

    def others(self, id_: str) -> list[str]:
        """The forms of all kinds but one."""
        found = self._others.get(id_)
        if found is None:
            rows = [own for other, own in self.forms.items() if other != id_]
            found = self._others[id_] = [form for own in rows for form in own]
        return found

    def named(self, text: str) -> list[str]:
        """The ids of the kinds that a text names."""
        plain = bare(text)
        may_be = [id_ for id_, signs in self._signs.items() if any(map(plain.__contains__, signs))]
        return [id_ for id_ in may_be if self.names(text, id_)]

    def names(self, text: str, id_: str, longer: Iterable[str] = ()) -> bool:
        """Whether a text names a kind; not where what it has is a part of something ``longer``."""
        return names_kind(text, self.forms[id_], [*self.others(id_), *longer])

    def gives_away(self, text: str, id_: str) -> bool:
        """Whether a text that names other kinds has, beside their names, what tells this one.

        So the word branch, or 支部, tells of a Party branch.
        """
        forms, others = self.forms[id_], self.others(id_)
        plain, words = bare(text), list(_words(text))
        for other in sorted(others, key=len, reverse=True):
            if _is_of_words(other):
                for start, end in reversed(_spans(tuple(words), frozenset(_words(other)) - _SMALL)):
                    words[start:end] = [""]
            else:
                plain = plain.replace(bare(other), "\n")
        return any(
            _telling_words(form, others) <= frozenset(words)
            if _is_of_words(form)
            else _telling_signs(form, others) in plain
            for form in forms
        )


def _sign(form: str) -> str:
    return max(_words(form), key=len) if _is_of_words(form) else bare(form)


def endings(form: str) -> list[str]:
    """A form without its first words, as somebody says it who is short of room."""
    words = form.split()
    return [" ".join(words[start:]) for start in range(1, len(words) - 1)]


def _telling_signs(form: str, others: Iterable[str]) -> str:
    """A form without the Han signs at its beginning that all kinds have, but for two."""
    rows = [bare(row) for row in others if not _is_of_words(row)]
    telling = bare(form)
    while (
        len(telling) > _LEAST and HAN_RUN.match(telling) and all(telling[0] in row for row in rows)
    ):
        telling = telling[1:]
    return telling


def _telling_words(form: str, others: Iterable[str]) -> frozenset[str]:
    """The last word of a form, and those that some kinds do not have."""
    rows = [_words(row) for row in others if _is_of_words(row)]
    words = [word for word in _words(form) if word not in _SMALL]
    return frozenset(words[-1:]).union(
        word for word in words if not all(word in row for row in rows)
    )


def _has_words(text: str, form: str, others: list[str]) -> bool:
    words, own = _words(text), _words(form)
    wanted = frozenset(own) - _SMALL
    if len(wanted) < len(own):
        return wanted <= frozenset(words)
    found = _spans(words, wanted)
    if not found:
        return False
    longer = [set_ for set_ in (frozenset(_words(row)) for row in others) if wanted < set_ - _SMALL]
    covered = [span for set_ in longer for span in _spans(words, set_)]
    return any(
        not any(start <= place and last <= end for start, end in covered) for place, last in found
    )


def _spans(words: tuple[str, ...], wanted: frozenset[str]) -> list[tuple[int, int]]:
    size = len(wanted)
    return [
        (place, place + size)
        for place in range(len(words) - size + 1)
        if words[place] in wanted and frozenset(words[place : place + size]) == wanted
    ]


@lru_cache(maxsize=5_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_singular(word) for word in _WORD.findall(text.casefold()))


def _singular(word: str) -> str:
    if word.endswith("ches"):
        return word[:-2]
    return word[:-1] if len(word) > len("its") and word.endswith("s") else word
