"""A comparison of two reviews as groups of links for the later one's page."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.pages.comparison import Change, Comparison, Pair
from generator.pages.reader import Reader
from generator.records.text import Text


@dataclass(frozen=True, slots=True)
class ComparedLink:
    """A practice or an organ, with what it continues."""

    href: str
    name: Text
    before: "tuple[ComparedLink, ...]" = ()


@dataclass(frozen=True, slots=True)
class ComparedGroup:
    """What two reviews have in common, or not; ``note`` says what it does not mean."""

    title: str
    rows: tuple[ComparedLink, ...]
    note: str = ""


def compared_groups(reader: Reader, found: Comparison) -> list[ComparedGroup]:
    """The groups that hold something, in the order of a reader's questions."""
    words = reader.words

    def link(kind: str, id_: str) -> ComparedLink:
        return ComparedLink(reader.to_record(kind, id_), reader.name(kind, id_))

    def practices(ids: Iterable[str]) -> tuple[ComparedLink, ...]:
        return tuple(link("practice", id_) for id_ in ids)

    def pairs(rows: Iterable[Pair]) -> tuple[ComparedLink, ...]:
        made = []
        for row in rows:
            now, before = link("practice", row.now), link("practice", row.before)
            same = reader.plain(now.name) == reader.plain(before.name)
            made.append(ComparedLink(now.href, now.name, () if same else (before,)))
        return tuple(made)

    def organs(rows: Iterable[Change]) -> tuple[ComparedLink, ...]:
        return tuple(
            ComparedLink(
                reader.to_record("organ", row.organ),
                reader.name("organ", row.organ),
                tuple(link("organ", id_) for id_ in row.predecessors),
            )
            for row in rows
        )

    groups = [
        ComparedGroup(words["compare_new"], practices(found.new)),
        ComparedGroup(words["compare_continued"], pairs(found.continued)),
        ComparedGroup(words["compare_resumed"], pairs(found.resumed)),
        ComparedGroup(
            words["compare_not_told"], practices(found.not_told), words["compare_not_told_note"]
        ),
        ComparedGroup(words["compare_renamed"], organs(found.renamed)),
        ComparedGroup(words["compare_merged"], organs(found.merged)),
    ]
    return [group for group in groups if group.rows]
