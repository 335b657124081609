"""Who took part in a review: those who reported, by the way in which they did, and others."""

from generator.pages import components as c
from generator.pages.blocks import Block, raw
from generator.pages.reader import Reader
from generator.pages.records import ParticipationRow
from generator.records.review import Review

_REPORTED = ("on-site", "written")


def attendance(r: Reader, review: Review, rows: list[ParticipationRow]) -> Block:
    """Two columns: who reported, and who is only mentioned."""
    others = "".join(_other(r, row) for row in rows if row.record.mode not in _REPORTED)
    mentioned = ""
    if others:
        mentioned = (
            f'<div><h2 id="mentioned">{r.word("who_mentioned")}</h2>\n'
            f'<ul class="modes">\n{others}</ul></div>\n'
        )
    return raw(
        f'<div class="panels wide">\n<div><h2 id="reported">{r.word("who_reported")}</h2>\n'
        f"{_reported(r, review, rows)}</div>\n{mentioned}</div>"
    )


def _reported(r: Reader, review: Review, rows: list[ParticipationRow]) -> str:
    lists: list[str] = []
    for mode in _REPORTED:
        items = "".join(_reporter(r, row) for row in rows if row.record.mode == mode)
        if items:
            # The source's list of names ends with "and others".
            if not lists and review.participants and review.participants.open:
                items += (
                    '<li><span class="no" aria-hidden="true">…</span><span>'
                    f"{r.word('list_open')} {r.cites(review.participants.evidence)}</span></li>\n"
                )
            lists.append(f'<h3>{r.word(f"mode_{mode}")}</h3>\n<ul class="modes">\n{items}</ul>\n')
    return "".join(lists)


def _reporter(r: Reader, row: ParticipationRow) -> str:
    record = row.record
    conflict = f" {c.badge('conflict', r.words['type_conflict'])}" if row.conflict else ""
    return (
        f'<li><span class="no">{record.order or "·"}</span><span>{c.organ_link(r, record.organ)}'
        f" {r.cites(record.evidence)}{conflict}{c.rated(r, row)}{_note(r, row)}</span></li>\n"
    )


def _other(r: Reader, row: ParticipationRow) -> str:
    record = row.record
    sign = c.badge("unpublished", r.words[f"mode_{record.mode}"])
    return (
        f'<li><span class="no" aria-hidden="true">?</span><span>{c.organ_link(r, record.organ)}'
        f" {sign} {r.cites(record.evidence)}{_note(r, row)}</span></li>\n"
    )


def _note(r: Reader, row: ParticipationRow) -> str:
    note = row.record.note
    return f'<span class="by">{r.row(note)}</span>' if note else ""
