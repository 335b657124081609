"""Evidence: where a source says what a record says."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.records.about import About, Commentary, Prose, RefersTo
from generator.records.model import Model
from generator.records.text import Text, Wording
from generator.records.values import Amount, Id, Language, PartialDate, Words


class Evidence(Model):
    """A verbatim quote from a source."""

    source: Annotated[
        Id,
        RefersTo("source"),
        About("The id of the source.", "来源的编号。", "yangzhou-2022-news"),
    ]
    quote: Annotated[
        Words,
        About(
            "The words of the source, letter by letter, in the source's language.",
            "来源中的原文，逐字照录，用来源的语言。",
            "conducted a review and assessment",
        ),
    ]
    after: Annotated[
        Words | None,
        About(
            "What stands directly before the quote, when the source has the quote more than once.",
            "引文在来源中不止一处时，写出紧接在它前面的文字。",
            "reported on the scene, and ",
        ),
    ] = None
    translations: Annotated[
        dict[Language, Wording],
        About(
            "The quote in the site's other languages; `of` is the fingerprint of the quote.",
            "引文的译文，按语言；`of` 是引文的指纹。",
        ),
    ] = Field(default_factory=dict)


class Derived(Model):
    """A number that the editors computed, with the formula that the build computes again."""

    value: Annotated[Amount, About("The number, as the text has it.", "文中的数字。", "12")]
    formula: Annotated[
        Words,
        About(
            "How it is computed, from numbers of the quotes: + - * / ( ) round(number, decimals) "
            "sum(one, two) percent(part, whole).",
            "如何由引文中的数字算出：+ - * / ( ) round(数, 小数位数) sum(一, 二) "
            "percent(部分, 整体)。",
            "48 / 4",
        ),
    ]


class Claim(Model):
    """A statement with its proof."""

    text: Annotated[Text, Prose(), About("What is said, in our words.", "用自己的话写的陈述。")]
    evidence: Annotated[
        tuple[Evidence, ...],
        Field(min_length=1),
        About("The quotes that say it.", "证明这句话的引文。"),
    ]
    derived: Annotated[
        tuple[Derived, ...],
        About("Numbers in the text that no quote has.", "文中有、引文里没有的数字。"),
    ] = ()
    inferred: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About(
            "Only where the statement goes beyond the words of the source: why it is likely.",
            "仅当陈述超出来源的文字时填写：为什么可以这样推断。",
        ),
    ] = None


class DateClaim(Model):
    """A date with its proof. Parts that the quote does not state are inferred, and why."""

    value: Annotated[
        PartialDate,
        About(
            "The date, as precise as it is known: 2023, 2023-01 or 2023-01-17.",
            "日期，写到已知的精度：2023、2023-01 或 2023-01-17。",
            "2023-01-17",
        ),
    ]
    evidence: Annotated[
        tuple[Evidence, ...],
        Field(min_length=1),
        About("The quotes that state the date.", "写明日期的引文。"),
    ]
    inferred_parts: Annotated[
        tuple[Literal["year", "month", "day"], ...],
        About(
            "The parts that no quote states.",
            "引文没有写明、由推断得出的部分。",
            "[year]",
        ),
    ] = ()
    inferred: Annotated[
        Text | None,
        Prose(),
        Commentary(),
        About("Why these parts are likely.", "推断的理由。"),
    ] = None

    @model_validator(mode="after")
    def _reason_for_inference(self) -> "DateClaim":
        if bool(self.inferred_parts) != bool(self.inferred):
            raise PydanticCustomError("inference-incomplete", "both or neither")
        return self


PointKind = Literal[
    "inferred", "conflict", "not-stated", "not-published", "unknown", "editors-note"
]


class OpenPoint(Model):
    """What the source leaves open, told to readers: a conflict, a gap, an inference."""

    kind: Annotated[
        PointKind,
        About(
            "What sort of point it is.",
            "属于哪一类：inferred（推断）、conflict（互相矛盾）、not-stated（未写明）、"
            "not-published（未公布）、unknown（不明）或 editors-note（编者说明）。",
            "not-published",
        ),
    ]
    text: Annotated[Text, Prose(), About("The point, in one or two sentences.", "用一两句话说明。")]
    evidence: Annotated[
        tuple[Evidence, ...],
        About("The passages that it is about.", "所涉及的原文。"),
    ] = ()
