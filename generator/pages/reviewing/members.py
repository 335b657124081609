"""Who is named as reporting, and how; who is only mentioned."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.pages import components as c
from generator.pages.blocks import Block, heading, raw
from generator.pages.reader import Reader
from generator.pages.records import ParticipationRow, participation_rows
from generator.pages.reviewing.scope import Scope
from generator.pages.shown import sealed
from generator.records.participation import Participation
from generator.records.review import Review

_REPORTING = ("on-site", "written")


def members(r: Reader, scope: Scope) -> Iterator[Block]:
    """Two lists side by side: of those who reported, and of the others."""
    rows = participation_rows(r, scope.participations)
    columns = _reporting(r, scope, [row for row in rows if row.record.mode in _REPORTING])
    others = [row for row in rows if row.record.mode not in _REPORTING]
    if others:
        lines = "".join([_other(r, row) for row in others])
        columns += (
            f'<div><h2 id="mentioned">{r.title(r.words["who_mentioned"])}</h2>\n'
            f'<ul class="modes">\n{lines}</ul></div>\n'
        )
    if columns:
        yield raw(f'<div class="panels wide">\n{columns}</div>')


def members_in_numbers(r: Reader, scope: Scope) -> Iterator[Block]:
    """How many reported in which way, where there are too many; whether the list is open."""
    records = [r.catalog.get(Participation, id_) for id_ in scope.participations]
    modes: Counter[str] = Counter(record.mode for record in records)
    facts = "".join(
        f"<div><dt>{r.word(f'mode_{mode}')}</dt><dd>{modes[mode]:,}</dd></div>\n"
        for mode in _REPORTING
        if modes[mode]
    )
    participants = r.catalog.get(Review, scope.review).participants
    note = ""
    if participants is not None and participants.open:
        note = f"<p>{sealed(r.word('list_open'), r.cites(participants.evidence))}</p>\n"
    if facts or note:
        yield heading(2, r.words["who_reported"], "reported")
        yield raw(f'<div class="wide">\n<dl class="facts-list tally">\n{facts}</dl>\n{note}</div>')


def _reporting(r: Reader, scope: Scope, rows: Sequence[ParticipationRow]) -> str:
    lists = ""
    for mode in _REPORTING:
        lines = "".join([_reported(r, row) for row in rows if row.record.mode == mode])
        if lines:
            # Whoever else reported is told at the end of the first list.
            lines += "" if lists or not scope.whole else _open(r, scope)
            lists += f'<h3>{r.word(f"mode_{mode}")}</h3>\n<ul class="modes">\n{lines}</ul>\n'
    if not lists:
        return ""
    return f'<div><h2 id="reported">{r.title(r.words["who_reported"])}</h2>\n{lists}</div>\n'


def _open(r: Reader, scope: Scope) -> str:
    participants = r.catalog.get(Review, scope.review).participants
    if participants is None or not participants.open:
        return ""
    return (
        '<li><span class="no" aria-hidden="true">…</span>'
        f"<span>{sealed(r.word('list_open'), r.cites(participants.evidence))}</span></li>\n"
    )


def _reported(r: Reader, row: ParticipationRow) -> str:
    record = row.record
    sign = f" {c.badge('conflict', r.words['type_conflict'])}" if row.conflict else ""
    told = f"{c.organ_link(r, record.organ)} {r.cites(record.evidence)}{sign}{c.rated(r, row)}"
    number = record.order or "·"
    return f'<li><span class="no">{number}</span><span>{told}{_note(r, row)}</span></li>\n'


def _other(r: Reader, row: ParticipationRow) -> str:
    sign = c.badge("unpublished", r.words[f"mode_{row.record.mode}"])
    told = f"{c.organ_link(r, row.record.organ)} {sign} {r.cites(row.record.evidence)}"
    return (
        f'<li><span class="no" aria-hidden="true">?</span><span>{told}{_note(r, row)}</span></li>\n'
    )


def _note(r: Reader, row: ParticipationRow) -> str:
    note = row.record.note
    return f'<span class="by">{r.row(note)}</span>' if note else ""
