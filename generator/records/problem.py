"""A problem that a review found, and what was done about it."""

from typing import Annotated, Literal

from generator.records.about import About, RefersTo
from generator.records.evidence import Claim, DateClaim
from generator.records.record import Record
from generator.records.values import Id


class FoundProblem(Record):
    """A problem of an organ and the state of its rectification."""

    review: Annotated[
        Id,
        RefersTo("review"),
        About("The review that found it.", "发现问题的述评。", "2022"),
    ]
    organ: Annotated[Id, RefersTo("organ"), About("The organ.", "机关。")]
    finding: Annotated[Claim, About("What was found.", "发现的问题。")]
    status: Annotated[
        Literal["open", "in-progress", "solved", "unknown"],
        About(
            "open, in-progress, solved or unknown; what is in progress or solved has a "
            "rectification that says so.",
            "open（未整改）、in-progress（整改中）、solved（已整改、已解决）或 unknown（不明）；"
            "整改中、已解决的，要写整改情况。",
            "open",
        ),
    ]
    rectification: Annotated[Claim | None, About("What was done.", "整改情况。")] = None
    owner: Annotated[Id | None, RefersTo("organ"), About("Who is to solve it.", "责任单位。")] = (
        None
    )
    due: Annotated[DateClaim | None, About("Until when.", "完成时限。")] = None
    recurring_from: Annotated[
        Id | None,
        RefersTo("problem"),
        About("The problem of an earlier year.", "往年的同一问题。"),
    ] = None
