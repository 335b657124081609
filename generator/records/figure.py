"""Figures: a number, its unit, what it counts, and its proof."""

from typing import Annotated, Literal

from pydantic import Field

from generator.records.about import About, Commentary, Prose, TermOf
from generator.records.evidence import Evidence
from generator.records.model import Model
from generator.records.text import Text
from generator.records.values import Amount, Id, PartialDate, Words

Verification = Literal[
    "self-reported", "source-quoted", "evidence-attached", "independently-checked"
]
BEYOND_SOURCE = frozenset({"evidence-attached", "independently-checked"})
"""Whoever says that more than a source stands behind a number says in its note what."""


class Part(Model):
    """A part of a figure's breakdown, in the figure's unit."""

    label: Annotated[Text, About("What this part counts.", "这一部分的名目。")]
    value: Annotated[Amount, About("Its number.", "数值。", "12")]


class Figure(Model):
    """A published number. ``value`` counts in ``unit``; a breakdown adds up to it."""

    id: Annotated[
        Id,
        About(
            "A name for it, unique in the record.",
            "在本记录内唯一的名字。",
            "volunteers",
        ),
    ]
    label: Annotated[Text, About("What is counted.", "统计的对象。")]
    value: Annotated[
        Amount,
        About("The number, without grouping commas.", "数值，不写千位分隔符。", "8283"),
    ]
    unit: Annotated[
        Id,
        TermOf("units"),
        About("A term of the units.", "单位词表中的一项。", "persons"),
    ]
    period: Annotated[
        PartialDate | None,
        About(
            "The year, month or day that it covers, as its quotes state it; a year alone may also "
            "be that of the review which has their source.",
            "所属的年、月或日，须见于引文；只写年份时，也可以是引用该来源的述评的年度。",
            "2022",
        ),
    ] = None
    scope: Annotated[
        Text | None, About("Whose figure it is: whom or what it covers.", "统计范围。")
    ] = None
    evidence: Annotated[
        tuple[Evidence, ...],
        Field(min_length=1),
        About("The quotes that have the number.", "写有这个数字的引文。"),
    ]
    formula: Annotated[
        Words | None,
        About(
            "For a computed figure: the formula, from ids of figures of this record and numbers.",
            "计算得出的数字：公式，用本记录中数字的 id 和数值写成。",
            "person-times / volunteers",
        ),
    ] = None
    breakdown: Annotated[
        tuple[Part, ...],
        About("Parts that add up to the value.", "合计等于该数值的分项。"),
    ] = ()
    verification: Annotated[
        Verification,
        About(
            "How far the number was checked: self-reported (the source gives the organ's own "
            "word), source-quoted, evidence-attached or independently-checked; `note` says how, of "
            "the last two.",
            "核实程度：self-reported（来源转述机关自报）、source-quoted（见于来源）、evidence-attached（附有凭据）"
            "或 independently-checked（独立核实）；后两种须在 `note` 中说明。",
            "source-quoted",
        ),
    ] = "source-quoted"
    note: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About("What a reader must know to read it rightly.", "读者需要知道的说明。"),
    ] = None
