"""Vocabularies: dimensions, scales, kinds, units, types. Another city brings its own."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from generator.records.about import About, Commentary, Prose
from generator.records.evidence import Evidence
from generator.records.model import Model, listed_once
from generator.records.record import Record
from generator.records.text import Text
from generator.records.values import Id, Words

Role = Literal[
    "dimensions",
    "rating-scale",
    "practice-kinds",
    "units",
    "organization-types",
    "sectors",
    "glossary",
]


class VocabularyTerm(Model):
    """One term: its id is used in records, its name is shown."""

    id: Annotated[Id, About("The id that records use.", "记录中使用的编号。", "general-branch")]
    name: Annotated[Text, About("The name that readers see.", "读者看到的名称。")]
    definition: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About("What it means, in the editors' words.", "编辑撰写的释义。"),
    ] = None
    forms: Annotated[
        tuple[Words, ...],
        About(
            "How texts write it (for units: 人, persons).",
            "文中的写法（单位如：人、persons）。",
            "[人, persons]",
        ),
    ] = ()
    evidence: Annotated[
        tuple[Evidence, ...], About("Where a source defines it.", "来源中的定义。")
    ] = ()


class Vocabulary(Record):
    """A list of terms with one role. Several files may share a role; terms are unique in it."""

    role: Annotated[
        Role,
        About(
            "What the terms are.",
            "词表的用途：dimensions（维度）、rating-scale（评定等级）、practice-kinds（做法类型）、"
            "units（单位）、organization-types（党组织类型）、sectors（领域）或 glossary（术语）。",
            "dimensions",
        ),
    ]
    title: Annotated[Text, About("A title.", "标题。")]
    terms: Annotated[
        tuple[VocabularyTerm, ...],
        Field(min_length=1),
        About(
            "The terms, in order (a scale: best first).",
            "各项，按次序（等级从高到低）。",
        ),
    ]

    @model_validator(mode="after")
    def _terms_once(self) -> "Vocabulary":
        listed_once([term.id for term in self.terms], "terms")
        return self
