"""A practice: something that an organ did."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.records.about import About, Commentary, Prose, RefersTo, TermOf
from generator.records.evidence import Claim, Evidence, OpenPoint
from generator.records.figure import Figure
from generator.records.record import Record
from generator.records.search_words import SearchWords
from generator.records.text import Text
from generator.records.values import Id

#: The fields that tell how it went, in their order: each is a section where it is filled.
PRACTICE_STORY = ("approach", "effects", "insight")


class Practice(Record):
    """A model, mechanism, platform, list, team or activity, with its proof."""

    title: Annotated[Text, About("A title for readers.", "给读者看的标题。")]
    summary: Annotated[
        Text,
        Prose(),
        About("What was done, in a sentence or two.", "用一两句话说明做了什么。"),
    ]
    review: Annotated[
        Id,
        RefersTo("review"),
        About("The review that tells of it.", "所属述评。", "2022"),
    ]
    organ: Annotated[
        Id | None,
        RefersTo("organ"),
        About("The organ that did it; or else `body`.", "做这件事的机关；否则写 `body`。"),
    ] = None
    body: Annotated[
        Id | None,
        RefersTo("body"),
        About("For what the body's organs did as a whole.", "由各机关共同完成时，写主体。"),
    ] = None
    dimension: Annotated[
        Id,
        TermOf("dimensions"),
        About("The dimension of the review.", "所属维度。", "brand"),
    ]
    kind: Annotated[
        Id,
        TermOf("practice-kinds"),
        About("What kind of practice it is.", "做法的类型。", "mechanism"),
    ]
    brand: Annotated[
        Id | None,
        RefersTo("brand"),
        About("The brand that it belongs to.", "所属品牌。"),
    ] = None
    evidence: Annotated[
        tuple[Evidence, ...],
        Field(min_length=1),
        About("The quotes that say it.", "引文。"),
    ]
    approach: Annotated[tuple[Claim, ...], About("How it was done.", "具体做法。")] = ()
    effects: Annotated[tuple[Claim, ...], About("What came of it.", "取得的成效。")] = ()
    insight: Annotated[tuple[Claim, ...], About("What others can learn.", "启示。")] = ()
    figures: Annotated[tuple[Figure, ...], About("Its figures.", "有关数字。")] = ()
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
    continues: Annotated[
        Id | None,
        RefersTo("practice"),
        About("The practice of an earlier year.", "往年对应的做法。"),
    ] = None
    media: Annotated[
        tuple[Annotated[Id, RefersTo("media")], ...], About("Pictures.", "图片。")
    ] = ()
    open_points: Annotated[
        tuple[OpenPoint, ...],
        About("What the source leaves open.", "来源没有说清的地方。"),
    ] = ()
    search_words: SearchWords = ()

    @model_validator(mode="after")
    def _one_owner(self) -> "Practice":
        if (self.organ is None) == (self.body is None):
            raise PydanticCustomError("one-of-two", "one", {"first": "organ", "second": "body"})
        return self
