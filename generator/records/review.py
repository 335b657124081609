"""A review: one year's cycle of a body."""

from typing import Annotated

from pydantic import Field, model_validator

from generator.records.about import About, Commentary, Prose, RefersTo, TermOf, Verbatim
from generator.records.evidence import Claim, DateClaim, Evidence, OpenPoint
from generator.records.figure import Figure
from generator.records.model import Model, listed_once
from generator.records.record import Record
from generator.records.search_words import SearchWords
from generator.records.text import Text
from generator.records.values import Id, Year


class Meeting(Model):
    """The meeting at which the review was held."""

    name: Annotated[
        Text,
        Verbatim(),
        About(
            "What it is called, in the source's language as a quote of `evidence` has it.",
            "会议名称；用来源的语言写时，须见于 `evidence` 中的引文。",
        ),
    ]
    date: Annotated[DateClaim, About("When it was held.", "会议日期。")]
    venue: Annotated[
        Text | None,
        Verbatim(),
        About(
            "Where, in the source's language as a quote of `evidence` has it.",
            "会议地点；用来源的语言写时，须见于 `evidence` 中的引文。",
        ),
    ] = None
    evidence: Annotated[
        tuple[Evidence, ...],
        Field(min_length=1),
        About("Who held it, and what.", "会议的引文。"),
    ]


class ReviewDimension(Model):
    """A dimension of the review, as the source words it."""

    dimension: Annotated[
        Id,
        TermOf("dimensions"),
        About("A term of the dimensions.", "维度词表中的一项。", "responsibility"),
    ]
    summary: Annotated[
        Text | None, Prose(), About("What the source says of it.", "来源对它的表述。")
    ] = None
    explanation: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About(
            "An explanation by the editors, shown as theirs.",
            "编辑的解释，页面会注明。",
        ),
    ] = None
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1), About("The quotes.", "引文。")]


class Rating(Model):
    """Whether the review rated those who reported, and on which scale."""

    scale: Annotated[
        Id | None,
        RefersTo("vocabulary"),
        About("The vocabulary that holds the scale's levels.", "记录等级的词表。"),
    ] = None
    published: Annotated[bool, About("Whether ratings are public.", "评定结果是否公开。", "false")]
    note: Annotated[
        Text | None, Prose(), Commentary(), About("What readers must know.", "给读者的说明。")
    ] = None


class ParticipantList(Model):
    """The source's list of those who reported."""

    open: Annotated[
        bool,
        About(
            "Whether the list goes on ('and other organs').",
            "名单是否没有列全（“等”）。",
            "true",
        ),
    ]
    evidence: Annotated[
        tuple[Evidence, ...], Field(min_length=1), About("The list.", "名单的引文。")
    ]


class Review(Record):
    """One year's review and assessment of the organs of a body."""

    body: Annotated[Id, RefersTo("body"), About("The body.", "主体。", "yangzhou")]
    year: Annotated[
        Year,
        About(
            "The year reviewed, as a quote of this record states it.",
            "述评年度，须见于本记录的引文。",
            "2022",
        ),
    ]
    year_inferred: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About("Why this year, where no quote states it.", "引文没有写明年度时，推断的理由。"),
    ] = None
    title: Annotated[Text, About("The review's title.", "标题。")]
    summary: Annotated[
        Claim | None, About("What it was, in a sentence or two.", "一两句话的概述。")
    ] = None
    sources: Annotated[
        tuple[Annotated[Id, RefersTo("source")], ...],
        Field(min_length=1),
        About(
            "Its sources, the main one first.",
            "来源，主要的在前。",
            "[yangzhou-2022-news]",
        ),
    ]
    meeting: Annotated[Meeting | None, About("The meeting.", "会议。")] = None
    participants: Annotated[
        ParticipantList | None, About("The list of those who reported.", "述职名单。")
    ] = None
    dimensions: Annotated[
        tuple[ReviewDimension, ...],
        Field(min_length=1),
        About("The dimensions, in the review's order.", "维度，按述评的次序。"),
    ]
    rating: Annotated[Rating, About("The rating.", "评定。")]
    figures: Annotated[
        tuple[Figure, ...],
        About("Figures of the body as a whole.", "主体整体的数字。"),
    ] = ()
    open_points: Annotated[
        tuple[OpenPoint, ...],
        About("What the source leaves open.", "来源没有说清的地方。"),
    ] = ()
    search_words: SearchWords = ()

    @model_validator(mode="after")
    def _dimensions_once(self) -> "Review":
        listed_once([row.dimension for row in self.dimensions], "dimensions")
        return self
