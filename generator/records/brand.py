"""A brand: a practice that was given a name."""

from typing import Annotated, Literal

from pydantic import Field

from generator.records.about import About, Commentary, Prose, RefersTo, TermOf, Verbatim
from generator.records.evidence import Claim, DateClaim, Evidence, OpenPoint
from generator.records.figure import Figure
from generator.records.model import Model
from generator.records.record import Record
from generator.records.search_words import SearchWords
from generator.records.text import Text
from generator.records.values import Id, PartialDate

#: The fields that tell a brand's story, in its order: each is a section where it is filled.
BRAND_STORY = ("meaning", "background", "approach", "carriers", "results", "influence", "insight")


class Award(Model):
    """An award that the brand was given."""

    title: Annotated[Text, About("The award.", "奖项。")]
    date: Annotated[PartialDate | None, About("When.", "时间。")] = None
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1), About("The quotes.", "引文。")]


class Mark(Model):
    """The sign that this site draws for the brand; it is never the brand's emblem."""

    pattern: Annotated[
        Literal["seeds", "stroke", "nodes", "monogram"],
        About(
            "seeds, stroke, nodes or monogram.",
            "seeds、stroke、nodes 或 monogram。",
            "monogram",
        ),
    ] = "monogram"
    letters: Annotated[
        str | None,
        Field(min_length=1, max_length=2),
        About("For a monogram: one or two characters.", "字形标记：一到两个字。", "红"),
    ] = None


class Brand(Record):
    """A brand: what it is, whose, and what the source says of it."""

    name: Annotated[
        Text,
        Verbatim(),
        About(
            "Its name, in the source's language as a quote of `evidence` has it.",
            "品牌名称；用来源的语言写时，须见于 `evidence` 中的引文。",
        ),
    ]
    summary: Annotated[
        Text, Prose(), About("What it is, in a sentence or two.", "一两句话的简介。")
    ]
    owner: Annotated[Id, RefersTo("organ"), About("The organ whose brand it is.", "所属机关。")]
    reviews: Annotated[
        tuple[Annotated[Id, RefersTo("review")], ...],
        Field(min_length=1),
        About("The reviews that tell of it.", "提到它的述评。", "['2022']"),
    ]
    dimension: Annotated[Id, TermOf("dimensions"), About("Its dimension.", "所属维度。", "brand")]
    evidence: Annotated[
        tuple[Evidence, ...],
        Field(min_length=1),
        About("The quotes that name it.", "引文。"),
    ]
    listed_because: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About(
            "Why it is listed as a brand, where the source uses another word.",
            "来源另用他词时，列为品牌的理由。",
        ),
    ] = None
    status: Annotated[
        Literal["active", "ended", "unknown"],
        About(
            "active, ended or unknown.",
            "active（在用）、ended（结束）或 unknown（不明）。",
            "unknown",
        ),
    ] = "unknown"
    first_year: Annotated[DateClaim | None, About("Since when.", "创建时间。")] = None
    last_year: Annotated[
        DateClaim | None,
        About(
            "Until when; a brand that has `ended` needs it, with the quote that says so.",
            "停用时间；`status: ended` 须有此项，并引用写明停用的原文。",
        ),
    ] = None
    meaning: Annotated[tuple[Claim, ...], About("What the name stands for.", "内涵。")] = ()
    background: Annotated[tuple[Claim, ...], About("Why it was begun.", "背景。")] = ()
    approach: Annotated[tuple[Claim, ...], About("What was done.", "做法。")] = ()
    results: Annotated[tuple[Claim, ...], About("What came of it.", "成效。")] = ()
    insight: Annotated[tuple[Claim, ...], About("What others can learn.", "启示。")] = ()
    carriers: Annotated[
        tuple[Claim, ...],
        About("Centres, teams, activities that carry it.", "载体：阵地、队伍、活动。"),
    ] = ()
    influence: Annotated[tuple[Claim, ...], About("How far it is known.", "影响力。")] = ()
    figures: Annotated[tuple[Figure, ...], About("Its figures.", "有关数字。")] = ()
    awards: Annotated[tuple[Award, ...], About("Its awards.", "所获奖项。")] = ()
    emblem: Annotated[
        Id | None,
        RefersTo("media"),
        About("The body's own emblem.", "主体自己公布的标识。"),
    ] = None
    media: Annotated[
        tuple[Annotated[Id, RefersTo("media")], ...], About("Pictures.", "图片。")
    ] = ()
    predecessor: Annotated[
        Id | None,
        RefersTo("brand"),
        About("The brand that it continues.", "前身品牌。"),
    ] = None
    related: Annotated[
        tuple[Annotated[Id, RefersTo("brand")], ...],
        About("Related brands.", "相关品牌。"),
    ] = ()
    replication: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About(
            "Whether and how to copy it (editors' words).",
            "能否复制、如何复制（编辑撰写）。",
        ),
    ] = None
    contact: Annotated[Text | None, About("Whom to ask: an office.", "联系的部门。")] = None
    # Made without what validates it, which takes longer than a command needs to begin.
    mark: Annotated[Mark, About("The sign that this site draws.", "本站绘制的标记。")] = (
        Mark.model_construct()
    )
    open_points: Annotated[
        tuple[OpenPoint, ...],
        About("What the source leaves open.", "来源没有说清的地方。"),
    ] = ()
    search_words: SearchWords = ()
