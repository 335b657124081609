"""A body: the city, district or bureau whose organs are reviewed."""

from typing import Annotated

from generator.records.about import About, RefersTo, Verbatim
from generator.records.evidence import Evidence
from generator.records.record import Record
from generator.records.text import Text
from generator.records.values import Id


class Body(Record):
    """The public body that a site, or a part of it, is about."""

    name: Annotated[
        Text,
        Verbatim(),
        About(
            "Its name, in the source's language as a quote has it, where there are quotes.",
            "名称；有引文时，用来源的语言写的名称须见于引文。",
            "Yangzhou City",
        ),
    ]
    place: Annotated[Text, About("The place.", "地点。", "Yangzhou")]
    parent: Annotated[Id | None, RefersTo("body"), About("The body above it.", "上一级主体。")] = (
        None
    )
    evidence: Annotated[
        tuple[Evidence, ...], About("Where a source names it.", "出现其名称的引文。")
    ] = ()
