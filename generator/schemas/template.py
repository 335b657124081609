"""The file that ``showcase new`` writes: a record to fill in, with every field explained.

Lines with ``##`` explain. Lines with one ``#`` are switched off: fields that may be left out.
Whatever must be filled in stands there empty, so that nothing can be forgotten: ``showcase
check`` names each empty line.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.problems.wording import Language
from generator.records.evidence import Evidence
from generator.records.fields import (
    Field,
    Group,
    Languages,
    Scalar,
    Translations,
    fields_of,
)
from generator.records.kinds import BY_NAME, Kind
from generator.records.model import Model
from generator.records.organ import Alias
from generator.records.participation import Participation, ParticipationRating
from generator.records.practice import Practice
from generator.records.text import Wording
from generator.schemas.known import Known
from generator.schemas.sentences import SENTENCES
from generator.schemas.template_words import WORDS, TemplateWords
from generator.schemas.voice import VOICES, Voice
from generator.schemas.wrapping import wrapped

# Fields that may be left out, but only if another one says why: asked for all the same.
_ASKED: Mapping[type[Model], tuple[str, ...]] = {
    Practice: ("organ",),
    Participation: ("evidence",),
    ParticipationRating: ("evidence",),
    Alias: ("evidence",),
}
# Words of a source: they often begin with a quotation mark, or hold a colon and a blank.
_PASSAGES = frozenset(row.name for row in fields_of(Evidence) if row.name != "source")
_FOLDED = " >-"
_WIDTH = 92
_SHOWN_CHOICES = 12


def template(
    kind: Kind, language: Language, known: Known, day: date, schema: str = "", id_: str = ""
) -> str:
    """A record of ``kind`` to fill in, first published on ``day``; comments in ``language``.

    ``known`` offers ids and terms, and has the site's languages; ``schema`` is the path of the
    kind's JSON Schema from the file, empty for none. A vocabulary whose ``id_`` is a role has
    that role: the one that is called ``units`` is the one of units.
    """
    writer = _Writer(WORDS[language], VOICES[language], known, day, id_)
    lines = [f"# yaml-language-server: $schema={schema}"] if schema else []
    lines += writer.explained(writer.voice(SENTENCES[kind.model]))
    for sentence in writer.words.header:
        lines += writer.explained(sentence)
    rows = fields_of(kind.model)
    for row in rows:
        if _is_asked(kind.model, row):
            lines += ["", *writer.field(row)]
    lines += ["", *writer.explained(writer.words.optional_part)]
    for row in rows:
        if not _is_asked(kind.model, row):
            lines += ["", *writer.switched_off(row)]
    return "\n".join(lines) + "\n"


def _is_asked(model: type[Model], row: Field) -> bool:
    return row.required or row.name in _ASKED.get(model, ())


@dataclass
class _Writer:
    words: TemplateWords
    voice: Voice
    known: Known
    day: date
    id_: str = ""
    explained_models: set[type[Model]] = field(default_factory=set)

    def explained(self, text: str) -> list[str]:
        """Lines of a comment that explains."""
        return [f"## {line}".rstrip() for line in wrapped(text, _WIDTH)]

    def field(self, row: Field, *, explain: bool = True, bare: bool = False) -> list[str]:
        """A field with its explanation. ``bare``: without the parts that may be left out."""
        lines = self.explained(self._explanation(row)) if explain else []
        return [*lines, *self._body(row, bare)]

    def switched_off(self, row: Field, *, explain: bool = True) -> list[str]:
        """A field that may be left out: each of its lines begins with a ``#``."""
        lines = self.explained(self._explanation(row)) if explain else []
        return [*lines, *(f"# {line}" for line in self._body(row, bare=True))]

    def _explanation(self, row: Field) -> str:
        said = self.voice(row.about)
        parts = [said]
        shape = row.one
        choices = self._choices(shape) if isinstance(shape, Scalar) else ()
        if choices and not all(choice in said for choice in choices):
            shown = self.words.separator.join(choices[:_SHOWN_CHOICES])
            more = self.words.more if len(choices) > _SHOWN_CHOICES else ""
            parts.append(self.words.one_of.format(choices=shown) + more)
        if isinstance(shape, Scalar) and shape.refers_to and not choices:
            parts.append(self.words.file_in.format(folder=BY_NAME[shape.refers_to].folder))
        if row.about.example and not choices and not self._filled(row):
            # A list is written below its key, item by item.
            example = row.about.example.strip("[]")
            parts.append(self.words.example.format(example=example))
        return self.words.joint.join(parts)

    def _choices(self, shape: Scalar) -> tuple[str, ...]:
        return ("true", "false") if shape.type == "yes-or-no" else self.known.choices(shape)

    def _filled(self, row: Field) -> str:
        if row.name == "first_published":
            return f" {self.day.isoformat()}"
        shape = row.shape
        is_role = row.name == "role" and isinstance(shape, Scalar) and self.id_ in shape.choices
        return f" {self.id_}" if is_role else ""

    def _body(self, row: Field, bare: bool) -> Iterator[str]:
        shape = row.shape
        if isinstance(shape, Scalar):
            folded = _FOLDED if row.name in _PASSAGES else ""
            yield f"{row.name}:{self._filled(row)}{folded}"
        elif isinstance(shape, Languages):
            yield from self._languages(row.name, _FOLDED if shape.prose else "", bare)
        elif isinstance(shape, Translations):
            yield f"{row.name}:"
            yield from _indented(self._wording(self._last_language, _FOLDED))
        elif isinstance(shape, Group):
            yield f"{row.name}:"
            yield from _indented(self._mapping(shape.model, bare))
        elif isinstance(shape.item, Group):
            yield f"{row.name}:"
            yield from _as_item(list(self._mapping(shape.item.model, bare)))
        else:
            yield f"{row.name}:"
            yield "  -"

    def _mapping(self, model: type[Model], bare: bool) -> Iterator[str]:
        """The fields of a nested form; explained the first time that the form is shown."""
        explain = model not in self.explained_models
        self.explained_models.add(model)
        rows = fields_of(model)
        asked = [row for row in rows if _is_asked(model, row)]
        left = [row for row in rows if row not in asked]
        for row in asked or left:
            yield from self.field(row, explain=explain, bare=bare)
        if asked and left and not bare:
            for row in left:
                yield from self.switched_off(row, explain=explain)
        elif asked and left and explain:
            names = self.words.separator.join(row.name for row in left)
            yield from self.explained(self.words.may_have.format(names=names))

    @property
    def _last_language(self) -> str:
        return self.known.languages[-1] if self.known.languages else "zh"

    def _languages(self, name: str, folded: str, bare: bool) -> Iterator[str]:
        first, *others = self.known.languages or ("en",)
        if not others:
            yield f"{name}:{folded}"
            return
        yield f"{name}:"
        yield f"  {first}:{folded}"
        for other in others if not bare else ():
            if Wording not in self.explained_models:
                self.explained_models.add(Wording)
                yield from _indented(self.explained(self.words.translation))
            yield from (f"  # {line}" for line in self._wording(other, folded))

    def _wording(self, language: str, folded: str) -> tuple[str, ...]:
        return f"{language}:", f"  text:{folded}", "  how:"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield f"  {line}"


def _as_item(lines: list[str]) -> Iterator[str]:
    """Lines of a mapping as one item of a list; comments before its first key stay above it."""
    first = next(index for index, line in enumerate(lines) if not line.startswith("#"))
    for index, line in enumerate(lines):
        before = "  - " if index == first else "    "
        yield f"{before if index >= first else '  '}{line}"
