"""A participation: how an organ took part in a review."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.records.about import About, Commentary, Prose, RefersTo
from generator.records.evidence import Claim, Evidence
from generator.records.model import Model
from generator.records.record import Record
from generator.records.text import Text
from generator.records.values import Id

Mode = Literal["on-site", "written", "mentioned-only", "unknown"]


class ParticipationRating(Model):
    """The level given; what is not public never leaves the record."""

    level: Annotated[Id, About("A level of the review's scale.", "评定等级。", "good")]
    public: Annotated[bool, About("Whether it may be published.", "是否可以公开。", "false")]
    evidence: Annotated[tuple[Evidence, ...], About("The quotes.", "引文。")] = ()

    @model_validator(mode="after")
    def _public_needs_proof(self) -> "ParticipationRating":
        if self.public and not self.evidence:
            raise PydanticCustomError("unproved", "needs proof")
        return self


class Participation(Record):
    """An organ in a review: whether it reported, how, and what was said to it."""

    review: Annotated[Id, RefersTo("review"), About("The review.", "述评。", "2022")]
    organ: Annotated[Id, RefersTo("organ"), About("The organ.", "机关。", "public-security")]
    mode: Annotated[
        Mode,
        About(
            "on-site, written, mentioned-only or unknown.",
            "on-site（现场述职）、written（书面述职）、mentioned-only（仅提及）"
            "或 unknown（不明）。",
            "on-site",
        ),
    ]
    order: Annotated[
        int | None,
        Field(ge=1),
        About(
            "Its place in the source's list, where its first quote names it: 1, 2, 3 without a gap "
            "within a review.",
            "在来源名单中的次序，以第一条引文为准；同一述评内从 1 起连续编号。",
            "1",
        ),
    ] = None
    evidence: Annotated[tuple[Evidence, ...], About("The quotes.", "引文。")] = ()
    note: Annotated[
        Text | None, Prose(), Commentary(), About("What readers must know.", "给读者的说明。")
    ] = None
    comment: Annotated[Claim | None, About("The superior's comment.", "点评。")] = None
    rating: Annotated[ParticipationRating | None, About("The level given.", "评定等级。")] = None

    @model_validator(mode="after")
    def _proved(self) -> "Participation":
        if self.mode != "unknown" and not self.evidence:
            raise PydanticCustomError("unproved", "needs proof")
        return self


def unpublished_fields(record: Record) -> tuple[str, ...]:
    """The fields of a record that never leave it, nor what proves them."""
    rating = record.rating if isinstance(record, Participation) else None
    return ("rating",) if rating is not None and not rating.public else ()
