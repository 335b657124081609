"""The whole impact as JSON, for programs; docs/manual/impact.md describes it."""

import json
import re
from collections.abc import Iterable
from typing import Any

from generator.comparing.fields import Change
from generator.comparing.impact import Impact
from generator.comparing.pages import Page
from generator.comparing.pairing import RecordChange
from generator.comparing.telling.words import WORDS
from generator.problems.problem import field_path
from generator.problems.report import as_data
from generator.problems.wording import Language

# What steers a terminal, or would not be seen.
_UNSEEN = re.compile(
    "[\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ud800-\uf8ff"
    "\U000e0000-\U0010ffff]"
)


def as_json(impact: Impact, language: Language) -> str:
    """A JSON object, indented, with Chinese as it is written; ``language`` is that of messages."""
    text = json.dumps(_data(impact, language), ensure_ascii=False, indent=2)
    return _UNSEEN.sub(lambda match: json.dumps(match[0])[1:-1], text)


def _data(impact: Impact, language: Language) -> dict[str, Any]:
    problems, quotes, pages = impact.problems, impact.quotes, impact.pages
    return {
        "base": {"name": impact.base, "commit": impact.commit or None},
        "notes": [
            {
                "code": note.code,
                "message": WORDS[language][f"note-{note.code}"].format(told=", ".join(note.told)),
            }
            for note in impact.notes
        ],
        "records": [_record(impact, row) for row in impact.records],
        "unread": [
            {"kind": row.kind, "id": row.id, "file": row.file, "when": row.when}
            for row in impact.unread
        ],
        "sources": [
            {
                "id": row.id,
                "hash_before": row.hash_before or None,
                "hash_after": row.hash_after or None,
                "before": row.before,
                "after": row.after,
                "recorded": row.recorded,
                "quotes": row.quotes,
                "records": row.records,
                "lost": [
                    {"kind": lost.kind, "id": lost.id, "field": field_path(lost.path)}
                    for lost in row.lost
                ],
            }
            for row in impact.sources
        ],
        "pictures": [
            {
                "id": row.id,
                "file": row.file,
                "hash_before": row.hash_before or None,
                "hash_after": row.hash_after or None,
            }
            for row in impact.pictures
        ],
        "quotes": {
            "total": quotes.total,
            "checked": quotes.checked,
            "found": quotes.found,
            "new": quotes.new,
            "gone": quotes.gone,
        },
        "problems": {
            "brought": [as_data(row, language) for row in problems.brought],
            "mended": [as_data(row, language) for row in problems.mended],
            "kept": {"errors": problems.kept_errors, "notices": problems.kept_notices},
        },
        "pages": None
        if pages is None
        else {
            "added": _pages(pages.added),
            "changed": _pages(pages.changed),
            "removed": _pages(pages.removed),
            "reached": _pages(pages.reached),
        },
        "addresses_gone": list(impact.gone),
    }


def _record(impact: Impact, row: RecordChange) -> dict[str, Any]:
    before, after = row.before, row.after
    side = impact.after if after is not None else impact.before
    return {
        "change": row.what,
        "kind": row.kind.name,
        "id": row.entry.id,
        "id_before": before.id if before is not None else None,
        "name": side.name(row.entry) or None,
        "file": impact.after.file(after) if after is not None else None,
        "file_before": impact.before.file(before) if before is not None else None,
        "same_as": row.other or None if row.what == "added" else None,
        "leads_to": row.other or None if row.what == "removed" else None,
        "fields": [_change(change) for change in row.changes],
    }


def _change(row: Change) -> dict[str, Any]:
    return {
        "change": row.how,
        "field": field_path(row.path),
        "field_before": field_path(row.was) or None,
        "before": row.before,
        "after": row.after,
    }


def _pages(rows: Iterable[Page]) -> list[dict[str, str]]:
    return [row._asdict() for row in rows]
