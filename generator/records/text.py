"""Texts in several languages, and how each translation came about."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from generator.records.about import About
from generator.records.fingerprint import fingerprint
from generator.records.model import Model
from generator.records.values import (
    FINGERPRINT_PATTERN,
    LANGUAGE_PATTERN,
    Fingerprint,
    Language,
    Words,
    some_words,
)

How = Literal["official", "editorial", "inferred"]


# Nobody sees them, and no words need them: controls, marks that turn the direction of what
# follows, characters that are none, and tags. Words of a source may hold them as escapes.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
# What stands where a character could not be read, and what every font draws in its own way, or as
# a box. Words of a source are kept as they are: documents write rare names in such characters.
_DAMAGED = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")


def seen(words: str) -> str:
    """Words as they are, if a reader of the site sees each character of them.

    Raises ``PydanticCustomError``, as validators do.
    """
    # What can be printed can be seen, but for one; that is told at once.
    if words.isprintable() and "\ufffd" not in words:
        return words
    for code, signs in (("hidden-character", _HIDDEN), ("damaged-character", _DAMAGED)):
        match = signs.search(words)
        if match is not None:
            raise PydanticCustomError(code, "not seen", {"sign": match[0]})
    return words


# Words that readers of the site see.
ShownWords = Annotated[Words, AfterValidator(seen)]


class Wording(Model):
    """One language's words of a text."""

    text: Annotated[ShownWords, About("The words.", "文字内容。", "红石榴")]
    how: Annotated[
        How | None,
        About(
            "How a translation came about: official, editorial (by the editors) or inferred.",
            "译文的由来：official（官方）、editorial（编辑翻译）或 inferred（推断）。",
            "editorial",
        ),
    ] = None
    of: Annotated[
        Fingerprint | None,
        About(
            "The fingerprint of the original that was translated; `showcase stamp` writes it.",
            "所译原文的指纹，由 `showcase stamp` 写入。",
            "0a1b2c3d",
        ),
    ] = None

    def may_be_of(self, original: str) -> bool:
        """Whether it may translate these words; with the fingerprint of others it is stale."""
        return self.of in (None, fingerprint(original))

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"text": value}
        if isinstance(value, Mapping):
            return value
        raise PydanticCustomError("wrong-type", "not a text", {"expected": "text-or-wording"})


class Text(Model):
    """A plain string in the site's first language, or words by language.

    Exactly one of ``plain`` and ``languages`` is filled. Which language is the first is a
    setting of the site, so the catalog resolves and checks the map, not the model.
    """

    plain: str | None = None
    languages: dict[Language, Wording] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _from_yaml(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"plain": seen(some_words(value))}
        if isinstance(value, Mapping):
            if not value:
                raise PydanticCustomError("empty-text", "empty")
            return {"languages": dict(value)}
        raise PydanticCustomError("wrong-type", "not a text", {"expected": "text-or-languages"})

    @property
    def words(self) -> list[str]:
        """The words in every language that it has."""
        if self.plain is not None:
            return [self.plain]
        return [row.text for row in self.languages.values()]

    def original(self, first: str) -> str:
        """The words in the site's first language; empty when the map lacks them."""
        if self.plain is not None:
            return self.plain
        wording = self.languages.get(first)
        return wording.text if wording else ""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """A string, or a mapping from language to a string or a wording."""
        wording = {
            "type": "object",
            "required": ["text", "how", "of"],
            "additionalProperties": False,
            "properties": {
                "text": {"type": "string", "minLength": 1},
                "how": {"enum": ["official", "editorial", "inferred"]},
                "of": {"type": "string", "pattern": FINGERPRINT_PATTERN},
            },
        }
        return {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": {"pattern": LANGUAGE_PATTERN},
                    "additionalProperties": {
                        "anyOf": [{"type": "string", "minLength": 1}, wording]
                    },
                },
            ]
        }
