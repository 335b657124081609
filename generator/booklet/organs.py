"""Who took part: how each organ is named as reporting, what sources call it, what it was told."""

from generator.booklet.glance import date_rows
from generator.booklet.teller import Inlines, Node, Teller, short
from generator.pages.records import ParticipationRow, participation_rows
from generator.records.organ import Organ
from generator.records.problem import FoundProblem
from generator.records.review import Review

# An entry of facts is long for its letters: only a short one is kept on one page.
_KEPT = 420


def groups(teller: Teller, review_id: str) -> list[Node]:
    """Those who reported, by mode, then those whom the source mentions alone."""
    reader, words = teller.reader, teller.words
    ids = reader.site.participations_of.get(("review", review_id), ())
    rows = participation_rows(reader, ids)
    review = reader.catalog.get(Review, review_id)
    told: list[Node] = []
    seen: set[str] = set()
    open_list = review.participants is not None and review.participants.open
    modes = [mode for mode in ("on-site", "written") if any(r.record.mode == mode for r in rows)]
    for mode in modes:
        chosen = [row for row in rows if row.record.mode == mode]
        after = f"{words['colon']}{words[f'mode_{mode}']}"
        more: Inlines = []
        if open_list and not told and review.participants:
            seals = teller.seals(review.participants.evidence)
            more = [*teller.plain(words["list_open"]), *seals]
        told.append(
            {
                "title": teller.plain(words["who_reported"] + (after if len(modes) > 1 else "")),
                "mode": teller.plain("" if len(modes) > 1 else words[f"mode_{mode}"]),
                "rows": [_organ(teller, row, seen) for row in chosen],
                "more": more,
            }
        )
    others = [row for row in rows if row.record.mode not in ("on-site", "written")]
    if others:
        told.append(
            {
                "title": teller.plain(words["who_mentioned"]),
                "mode": [],
                "rows": [_organ(teller, row, seen) for row in others],
                "more": [],
            }
        )
    return told


def _organ(teller: Teller, row: ParticipationRow, seen: set[str]) -> Node:
    reader, words, record = teller.reader, teller.words, row.record
    organ = reader.catalog.get(Organ, record.organ)
    name = [*teller.named(organ.name), *teller.seals(record.evidence)]
    if record.mode not in ("on-site", "written"):
        name.append(teller.badge("unpublished", words[f"mode_{record.mode}"]))
    facts = []
    if row.level is not None and record.rating is not None:
        level = [*teller.line(row.level.name), *teller.seals(record.rating.evidence)]
        facts.append(teller.fact("level", level))
    if record.comment is not None:
        comment = [*teller.row(record.comment.text), *teller.seals(record.comment.evidence)]
        facts.append(teller.fact("comment", comment))
    facts += _party(teller, organ)
    facts.append(teller.fact("names_in_source", *_names(teller, organ), even=True))
    if organ.identity is not None:
        facts.append(teller.fact("same_organ", teller.row(organ.identity)))
    # An organ that is named twice has one place that links lead to.
    label = "" if record.organ in seen else f"organ:{record.organ}"
    seen.add(record.organ)
    node = {
        "label": label,
        "number": str(record.order) if record.order else "",
        "name": name,
        "note": teller.row(record.note) if record.note else [],
        "facts": facts,
        "points": teller.points(organ.open_points),
    }
    return {**node, "whole": short(node, _KEPT)}


def _names(teller: Teller, organ: Organ) -> list[Inlines]:
    rows = []
    for alias in organ.aliases:
        kind = teller.plain(
            f" · {teller.words[f'alias_{alias.kind}']}" if alias.kind != "official" else ""
        )
        sign = [teller.badge("inferred", teller.words["inferred"])] if not alias.evidence else []
        name = teller.plain(alias.text, alias.language)
        rows.append([*name, *kind, *teller.seals(alias.evidence), *sign])
    return rows


def _party(teller: Teller, organ: Organ) -> list[Node]:
    party = organ.party_organization
    if party is None:
        return []
    rows: list[Inlines] = []
    for claim in party.claims:
        name = teller.line(teller.reader.term("organization-types", claim.type))
        evidence = claim.evidence[0]
        language = teller.reader.proof.readings[evidence.source].source.language
        wording = teller.plain(f" “{claim.wording}” ".rstrip(), language)
        rows.append([*name, *wording, *teller.seals(claim.evidence)])
    sign = {
        "conflict": teller.badge("conflict", teller.words["type_conflict"]),
        "unknown": teller.badge("unpublished", teller.words["type_unknown"]),
    }.get(party.status)
    note = teller.row(party.note) if party.note else []
    facts = [teller.fact("party_organization", *rows, even=True)] if rows else []
    if sign is not None or note:
        facts.append({"term": [], "values": [[], [*([sign] if sign else []), *note]]})
    return facts


def problem_rows(teller: Teller, review_id: str) -> list[Node]:
    """The problems that the review found, and what became of them."""
    reader, words = teller.reader, teller.words
    told: list[Node] = []
    for id_ in reader.site.problems_of.get(("review", review_id), ()):
        problem = reader.catalog.get(FoundProblem, id_)
        organ = teller.line(reader.short(problem.organ))
        facts = []
        if problem.due:
            date, *why = date_rows(teller, problem.due)
            facts += [[*teller.plain(words["due"]), *date], *why]
        if problem.recurring_from:
            facts.append(teller.plain(words["recurring"]))
        told.append(
            {
                "organ": [teller.to("organ", problem.organ, organ)],
                "status": teller.badge("unpublished", words[f"problem_{problem.status}"]),
                "finding": teller.claims([problem.finding]),
                "rectification": (
                    teller.claims([problem.rectification]) if problem.rectification else []
                ),
                "facts": facts,
            }
        )
    return told
