"""Tables: one a kind, one row a record, one column a field; and one of all quotes."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from generator.catalog.catalog import Catalog
from generator.checking.proof import Proof
from generator.exports.public import public_data
from generator.problems.problem import field_path
from generator.records.kinds import Kind
from generator.records.participation import unpublished_fields
from generator.records.parts import evidence_of, parts

# A cell that a spreadsheet would take for a formula gets an apostrophe before it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def kind_table(catalog: Catalog, kind: Kind) -> bytes:
    """The records of a kind as CSV (UTF-8 with a byte-order mark, which Excel needs).

    Texts have a column for each language; what is nested stands in a cell as JSON.
    """
    names = list(kind.model.model_fields)
    rows = [public_data(entry) for entry in catalog.entries.get(kind.name, {}).values()]
    languages = catalog.languages
    texts = [name for name in names if any(_is_text(row.get(name), languages) for row in rows)]
    header = ["id"]
    for name in names:
        header += [f"{name}_{code}" for code in languages] if name in texts else [name]
    lines = []
    for row in rows:
        line = [row["id"]]
        for name in names:
            value = row.get(name)
            if name in texts:
                line += [_in_language(value, code, languages[0]) for code in languages]
            else:
                line.append(_cell(value))
        lines.append(line)
    return _csv([header, *lines])


def quote_table(catalog: Catalog, proof: Proof) -> bytes:
    """Every quote as CSV: which record, which field, which source, which sentence."""
    lines = [["kind", "id", "field", "source", "sentence", "start", "end", "quote"]]
    for entry in catalog.walk():
        hidden = unpublished_fields(entry.record)
        for path, evidence in evidence_of(parts(entry.record)):
            if path[0] in hidden:
                continue
            found = proof.place(evidence)
            lines.append(
                [
                    entry.kind.name,
                    entry.id,
                    field_path(path),
                    evidence.source,
                    str(proof.sentence(evidence)),
                    str(found.start),
                    str(found.end),
                    proof.quoted(evidence),
                ]
            )
    return _csv(lines)


def _is_text(value: Any, languages: tuple[str, ...]) -> bool:
    return isinstance(value, dict) and bool(value) and set(value) <= set(languages)


def _in_language(value: Any, code: str, first: str) -> str:
    if isinstance(value, str):
        return value if code == first else ""
    row = value.get(code, "") if isinstance(value, dict) else ""
    return str(row["text"]) if isinstance(row, dict) else str(row)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _csv(lines: Iterable[list[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for line in lines:
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in line])
    return out.getvalue().encode("utf-8-sig")
