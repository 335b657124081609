"""What differs in two states of a record, field by field, in the words of the record."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from generator.comparing.aligning import aligned
from generator.comparing.leaves import default_of, shown_words, words_of
from generator.records.fields import Field, ListOf, fields_of
from generator.records.model import Model
from generator.records.parts import Path
from generator.records.text import Text, Wording

How = Literal["added", "removed", "changed", "moved", "confirmed", "hidden"]


class Change(NamedTuple):
    """A value of a record that differs.

    ``path`` leads to it in the record as it is now; what was removed, in the record as it was.
    ``before`` and ``after`` are its words, ``None`` where it is not there. A ``moved`` item has
    its place before as ``was``. A ``confirmed`` translation has the same words, and is said to be
    of its original as that is now. What is ``hidden`` is not public, and its words are not told.
    """

    how: How
    path: Path
    before: str | None = None
    after: str | None = None
    was: Path = ()


class FirstLanguages(NamedTuple):
    """The first language of the site, before and now."""

    before: str
    after: str


def changes(
    before: Model, after: Model, first: FirstLanguages, path: Path = ()
) -> Iterator[Change]:
    """Every difference of two models of one type, in the order of their fields."""
    for field in fields_of(type(after)):
        one, other = getattr(before, field.name), getattr(after, field.name)
        here = (*path, field.name)
        if isinstance(field.shape, ListOf):
            yield from _of_lists(one, other, first, here)
        else:
            yield from _of_values(*_said(type(after), field, one, other), first, here)


def without(found: Iterator[Change], hidden: tuple[str, ...]) -> Iterator[Change]:
    """Changes without the words of fields that are not public, each of which is told once."""
    told = set()
    for change in found:
        if change.path[0] not in hidden:
            yield change
        elif change.path[0] not in told:
            told.add(change.path[0])
            yield Change("hidden", change.path[:1])


def _said(model: type[Model], field: Field, one: Any, other: Any) -> tuple[Any, Any]:
    """Two values of a field; a mapping that is left out says nothing, whatever that means."""
    default = default_of(model, field)
    if isinstance(default, Model):
        return (None if one == default else one), (None if other == default else other)
    return one, other


def _of_values(one: Any, other: Any, first: FirstLanguages, path: Path) -> Iterator[Change]:
    if isinstance(one, dict) or isinstance(other, dict):
        yield from _of_wordings(one or {}, other or {}, path)
    elif isinstance(one, Text) or isinstance(other, Text):
        plain = other is not None and other.plain is not None
        plain = plain or (other is None and one.plain is not None)
        yield from _of_texts(one, other, first, path, first.after if plain else "")
    elif one is None and other is None:
        return
    elif one is None:
        yield Change("added", path, None, shown_words(other, first.after))
    elif other is None:
        yield Change("removed", path, shown_words(one, first.before))
    elif isinstance(one, Model):
        yield from changes(one, other, first, path)
    elif words_of(one, first.before) != words_of(other, first.after):
        told = shown_words(one, first.before), shown_words(other, first.after)
        yield Change("changed", path, *told)


def _of_texts(
    one: Text | None, other: Text | None, first: FirstLanguages, path: Path, plain: str
) -> Iterator[Change]:
    """Differences of two texts; that in the language ``plain`` is the field's own."""
    for change in _of_wordings(
        _wordings(one, first.before), _wordings(other, first.after), (*path,)
    ):
        language = change.path[len(path)]
        yield change._replace(path=path) if plain and language == plain else change


def _wordings(text: Text | None, first: str) -> Mapping[str, Wording]:
    if text is None:
        return {}
    return text.languages if text.plain is None else {first: Wording(text=text.plain)}


def _of_wordings(
    before: Mapping[str, Wording], after: Mapping[str, Wording], path: Path
) -> Iterator[Change]:
    for language in dict.fromkeys((*after, *before)):
        one, other, here = before.get(language), after.get(language), (*path, language)
        if one is None or other is None:
            yield from _of_values(one, other, FirstLanguages("", ""), here)
            continue
        sides = FirstLanguages("", "")
        yield from _of_values(one.text, other.text, sides, here)
        yield from _of_values(one.how, other.how, sides, (*here, "how"))
        if one.of != other.of and one.text == other.text:
            if other.of is not None:
                yield Change("confirmed", here, one.of, other.of)
            else:
                yield from _of_values(one.of, other.of, sides, (*here, "of"))


def _of_lists(
    before: tuple[Any, ...], after: tuple[Any, ...], first: FirstLanguages, path: Path
) -> Iterator[Change]:
    for row in aligned(before, after):
        if row.after is None and row.before is not None:
            yield from _of_values(before[row.before], None, first, (*path, row.before))
        elif row.before is None and row.after is not None:
            yield from _of_values(None, after[row.after], first, (*path, row.after))
        elif row.before is not None and row.after is not None:
            one, other, here = before[row.before], after[row.after], (*path, row.after)
            if row.moved:
                told = shown_words(other, first.after)
                yield Change("moved", here, told, told, (*path, row.before))
            yield from _of_values(one, other, first, here)
