"""An organ of a body, its names as sources have them, and its Party organization."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.records.about import About, Commentary, Prose, RefersTo, TermOf
from generator.records.evidence import DateClaim, Evidence, OpenPoint
from generator.records.model import Model
from generator.records.record import Record
from generator.records.search_words import SearchWords
from generator.records.text import Text
from generator.records.values import Id, Language, Words


class Sector(Model):
    """The field of work that an organ belongs to."""

    term: Annotated[
        Id,
        TermOf("sectors"),
        About("A term of the sectors.", "领域词表中的一项。", "arts"),
    ]
    inferred: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About("Why, where no source says it.", "来源没有写明时，推断的理由。"),
    ] = None


class Alias(Model):
    """A wording of the organ's name: found in a source, or inferred and said to be so."""

    text: Annotated[
        Words,
        About("The wording.", "写法。", "People’s District Bureau"),
    ]
    language: Annotated[Language, About("Its language.", "语言。", "en")]
    kind: Annotated[
        Literal["official", "abbreviation", "variant", "mistranslation"],
        About(
            "official, abbreviation, variant, or mistranslation.",
            "official（官方）、abbreviation（简称）、variant（异写）或 mistranslation（误译）。",
            "variant",
        ),
    ]
    evidence: Annotated[
        tuple[Evidence, ...],
        About("Where a source has the wording.", "出现这一写法的引文。"),
    ] = ()
    inferred: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About("Why, where no source has the wording.", "没有来源时，推断的理由。"),
    ] = None

    @model_validator(mode="after")
    def _proved_or_inferred(self) -> "Alias":
        if not self.evidence and self.inferred is None:
            raise PydanticCustomError("unproved", "needs proof")
        return self


class TypeClaim(Model):
    """What a passage says of the type of the organ's Party organization."""

    type: Annotated[
        Id,
        TermOf("organization-types"),
        About(
            "A term of the types of organization.",
            "组织类型词表中的一项。",
            "general-branch",
        ),
    ]
    wording: Annotated[
        Words,
        About(
            "The words of the source; they stand in each quote.",
            "来源的用词，须见于每条引文。",
        ),
    ]
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1), About("The passages.", "引文。")]


class PartyOrganization(Model):
    """The organ's Party organization: all that sources say of its type, unresolved."""

    status: Annotated[
        Literal["confirmed", "conflict", "unknown"],
        About(
            "confirmed, conflict (the source contradicts itself) or unknown.",
            "confirmed（确定）、conflict（来源自相矛盾）或 unknown（不明）。",
            "unknown",
        ),
    ]
    claims: Annotated[
        tuple[TypeClaim, ...],
        About("Each wording with its proof.", "每种说法及其引文。"),
    ] = ()
    note: Annotated[
        Text | None, Prose(), Commentary(), About("An explanation for readers.", "给读者的说明。")
    ] = None
    parent: Annotated[
        Id | None,
        RefersTo("organ"),
        About("The organ whose organization stands above it.", "上级组织所在的机关。"),
    ] = None


class Organ(Record):
    """A bureau, office or federation of a body, with what sources call it."""

    name: Annotated[Text, About("Its name as the site writes it.", "本站使用的名称。")]
    short_name: Annotated[Text | None, About("A short form for tables.", "表格里用的简称。")] = None
    body: Annotated[
        Id,
        RefersTo("body"),
        About("The body that it belongs to.", "所属的主体。", "yangzhou"),
    ]
    sector: Annotated[Sector | None, About("Its field of work.", "所属领域。")] = None
    aliases: Annotated[
        tuple[Alias, ...],
        Field(min_length=1),
        About(
            "Every wording of its name that a source has.",
            "来源中出现过的每一种名称写法。",
        ),
    ]
    identity: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About(
            "Why several wordings are taken to be one organ (an inference).",
            "为什么认为几种写法是同一机关（属于推断）。",
        ),
    ] = None
    party_organization: Annotated[
        PartyOrganization | None, About("Its Party organization.", "其党组织。")
    ] = None
    predecessors: Annotated[
        tuple[Annotated[Id, RefersTo("organ")], ...],
        About("Organs that it continues.", "前身机关。"),
    ] = ()
    successors: Annotated[
        tuple[Annotated[Id, RefersTo("organ")], ...],
        About("Organs that continue it.", "后继机关。"),
    ] = ()
    valid_from: Annotated[DateClaim | None, About("Since when it exists.", "设立时间。")] = None
    valid_to: Annotated[DateClaim | None, About("Until when it existed.", "撤销时间。")] = None
    open_points: Annotated[
        tuple[OpenPoint, ...],
        About("What the source leaves open.", "来源没有说清的地方。"),
    ] = ()
    search_words: SearchWords = ()
