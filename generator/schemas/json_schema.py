"""JSON Schemas (draft 2020-12) of the kinds: what an editor's completion is made of.

A schema never refuses what ``showcase check`` accepts; what joins several records, or looks
into a source, is left to the check.
"""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from generator.reading.composing import compose
from generator.records.about import About
from generator.records.fields import (
    Field,
    Group,
    Languages,
    ListOf,
    Scalar,
    Shape,
    Translations,
    fields_of,
    models_in,
)
from generator.records.kinds import Kind
from generator.records.model import Model
from generator.records.organ import Alias
from generator.records.participation import Participation, ParticipationRating
from generator.records.practice import Practice
from generator.records.text import Wording
from generator.records.values import LANGUAGE_PATTERN
from generator.schemas.known import NOTHING, Known
from generator.schemas.sentences import KIND_NAMES_ZH, SENTENCES
from generator.schemas.voice import VOICES, Tongue, Voice

Schema = dict[str, Any]

_WORDS: Schema = {"type": "string", "pattern": r"\S"}
_PROVED: Schema = {"required": ["evidence"], "properties": {"evidence": {"minItems": 1}}}

# Rules that join fields of one mapping: the models' own validators, as far as a schema can say.
_RULES: Mapping[type[Model], Schema] = {
    Practice: {"oneOf": [{"required": ["organ"]}, {"required": ["body"]}]},
    Participation: {"anyOf": [{"properties": {"mode": {"const": "unknown"}}}, _PROVED]},
    ParticipationRating: {"anyOf": [{"properties": {"public": {"const": False}}}, _PROVED]},
    Alias: {"anyOf": [_PROVED, {"required": ["inferred"]}]},
}

_TEXT = About(
    "Words in the site's first language, or one entry for each language.",
    "用网站第一语言写的文字，或者每种语言一项。",
)
_TRANSLATIONS = About("Translations, by language.", "译文，按语言。")
_ORIGINAL = About("The original words.", "原文。")
_TRANSLATION = About("A translation: `text`, `how`, `of`.", "译文：`text`、`how`、`of`。")


def json_schema(kind: Kind, tongue: Tongue = "both", known: Known = NOTHING) -> Schema:
    """The schema of one kind; ``known`` adds what may stand in references."""
    writer = _Writer(VOICES[tongue], known)
    names = {"en": kind.name, "zh": KIND_NAMES_ZH[kind.name]}
    names["both"] = f"{names['en']} · {names['zh']}"
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": names[tongue],
        **writer.mapping(kind.model),
        "$defs": writer.definitions(kind.model),
    }


def as_json(schema: Schema) -> str:
    """The bytes of a schema file, as text: indented, Chinese as it is written."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


class _Writer:
    def __init__(self, voice: Voice, known: Known) -> None:
        self.voice = voice
        self.known = known

    def definitions(self, model: type[Model]) -> Schema:
        """Every form that may stand inside records of ``model``, by name."""
        inner = {row.__name__: self.mapping(row) for row in models_in(model) if row is not model}
        return {
            **dict(sorted(inner.items())),
            "Text": self._text(),
            "Translations": self._translations(),
            "Wording": self._wording(),
        }

    def mapping(self, model: type[Model]) -> Schema:
        """A mapping with the fields of ``model``."""
        fields = fields_of(model)
        return {
            "description": self.voice(SENTENCES[model]),
            "type": "object",
            "additionalProperties": False,
            "required": [field.name for field in fields if field.required],
            "properties": {field.name: self._field(field) for field in fields},
            **_RULES.get(model, {}),
        }

    def _field(self, field: Field) -> Schema:
        schema = {"description": self.voice(field.about), **self._shape(field.shape)}
        if field.about.example:
            schema["examples"] = [_example(field.about.example)]
        return schema

    def _shape(self, shape: Shape) -> Schema:
        if isinstance(shape, Languages):
            return {"$ref": "#/$defs/Text"}
        if isinstance(shape, Translations):
            return {"$ref": "#/$defs/Translations"}
        if isinstance(shape, Group):
            return {"$ref": f"#/$defs/{shape.model.__name__}"}
        if isinstance(shape, ListOf):
            least = {"minItems": shape.least} if shape.least else {}
            return {"type": "array", **least, "items": self._shape(shape.item)}
        return _scalar(shape, self.known.choices(shape))

    def _text(self) -> Schema:
        first, *others = self.known.languages or ("",)
        forms: Schema
        if first:
            forms = {
                "required": [first],
                "additionalProperties": False,
                "properties": {
                    first: {"description": self.voice(_ORIGINAL), **_WORDS},
                    **{
                        other: {
                            "description": self.voice(_TRANSLATION),
                            "$ref": "#/$defs/Wording",
                        }
                        for other in others
                    },
                },
            }
        else:
            forms = {
                "minProperties": 1,
                "propertyNames": {"pattern": LANGUAGE_PATTERN},
                "additionalProperties": {"anyOf": [_WORDS, {"$ref": "#/$defs/Wording"}]},
            }
        return {
            "description": self.voice(_TEXT),
            "anyOf": [_WORDS, {"type": "object", **forms}],
        }

    def _translations(self) -> Schema:
        names: Schema = {"pattern": LANGUAGE_PATTERN}
        if self.known.languages:
            names = {"enum": list(self.known.languages)}
        return {
            "description": self.voice(_TRANSLATIONS),
            "type": "object",
            "propertyNames": names,
            "additionalProperties": {"$ref": "#/$defs/Wording"},
        }

    def _wording(self) -> Schema:
        # `how` and `of` are asked for by the check: `showcase stamp` adds `of`, and the first
        # language's words have neither.
        return self.mapping(Wording)


def _scalar(shape: Scalar, choices: Iterable[str]) -> Schema:
    allowed = list(choices)
    if shape.type == "id":
        numbers = [int(word) for word in allowed if word.isdecimal() and str(int(word)) == word]
        if allowed:
            return {"enum": [*allowed, *numbers]}
        return {"type": ["string", "integer"], "pattern": shape.pattern, "minimum": 0}
    if allowed:
        return {"enum": allowed}
    if shape.type == "partial-date":
        return {
            "type": ["string", "integer"],
            "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
            "minimum": 1000,
            "maximum": 9999,
        }
    if shape.type == "day":
        return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
    if shape.type == "yes-or-no":
        return {"type": "boolean"}
    if shape.type in ("number", "whole-number", "year"):
        bounds = {"minimum": shape.least, "maximum": shape.most}
        type_ = "number" if shape.type == "number" else "integer"
        return {"type": type_, **_given(bounds)}
    lengths = {"pattern": shape.pattern, "minLength": shape.shortest, "maxLength": shape.longest}
    return {"type": "string", **_given(lengths)}


def _given(values: Mapping[str, Any]) -> Schema:
    return {key: value for key, value in values.items() if value is not None}


def _example(text: str) -> Any:
    """An example as data, read as a record's value is read."""
    root, _ = compose(f"example: {text}", "")
    if root is None:
        raise ValueError(f"not an example: {text}")
    return _plain(root.data["example"])


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
