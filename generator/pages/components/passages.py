"""Passages of a record: claims with their seals, and what the source leaves open."""

from collections.abc import Iterable

from generator.pages.blocks import Block, heading, raw
from generator.pages.components.signs import badge, why
from generator.pages.reader import Reader
from generator.records.evidence import Claim, OpenPoint
from generator.records.text import Text

_POINTS = {"inferred": "inferred", "conflict": "conflict"}


def claims(r: Reader, title: str, id_: str, rows: Iterable[Claim]) -> list[Block]:
    """A section of claims, each as prose that ends with its seals."""
    blocks: list[Block] = []
    for row in rows:
        blocks.append(r.prose(row.text, r.cites(row.evidence)))
        if row.inferred:
            blocks.append(raw(why(r, "inferred", r.words["inferred"], row.inferred)))
    return [heading(2, title, id_), *blocks] if blocks else []


def replication(r: Reader, text: Text | None) -> list[Block]:
    """Whether others can do the same."""
    if text is None:
        return []
    return [heading(2, r.words["replication"], "copy"), r.prose(text)]


def points(r: Reader, open_points: Iterable[OpenPoint], wide: bool = False) -> list[Block]:
    """What the source leaves open: a sign and a sentence each."""
    rows = "".join(
        [
            f"<li>{_sign(r, row.kind)}<p>{r.sealed(row.text, row.evidence)}</p></li>\n"
            for row in open_points
        ]
    )
    if not rows:
        return []
    size = " wide" if wide else ""
    return [
        heading(2, r.words["open_points"], "open"),
        raw(f'<ul class="open{size}">\n{rows}</ul>'),
    ]


def _sign(r: Reader, kind: str) -> str:
    return badge(_POINTS.get(kind, "unpublished"), r.words[f"point_{kind}"])
