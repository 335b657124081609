"""Practices and brands counted plainly from a project's YAML: what Explore must agree with."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.build.project import read_record

FACETS = ("year", "dim", "kind", "organ", "sector", "type", "body")
Choice = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Item:
    """A practice or a brand: its address, its names, its values in each facet."""

    address: str
    title: str
    names: str
    values: Mapping[str, frozenset[str]]

    def fits(self, choice: Choice, text: str = "", but: str = "") -> bool:
        """Whether it is among what is chosen; the facet ``but`` is taken for open."""
        return all(
            self.values[facet] & set(ids) for facet, ids in choice.items() if facet != but and ids
        ) and all(word in self.names for word in plain(text).split())


def plain(text: str) -> str:
    """A text as a filter compares it."""
    return unicodedata.normalize("NFKC", text).lower()


def counts(items: list[Item], choice: Choice, text: str, facet: str) -> Counter[str]:
    """How many fit, for each value of a facet, as if that facet were open."""
    return Counter(
        value for item in items if item.fits(choice, text, facet) for value in item.values[facet]
    )


def items(project: Path, language: str) -> list[Item]:
    """Every practice and brand of a project."""
    return list(_items(project / "content", language))


def _items(content: Path, language: str) -> Iterator[Item]:
    records = {
        kind: {path.stem: read_record(path) for path in (content / kind).rglob("*.yml")}
        for kind in ("practices", "brands", "reviews", "organs", "bodies")
    }
    years = {id_: str(row["year"]) for id_, row in records["reviews"].items()}
    for id_, row in records["practices"].items():
        values = {"year": {years[str(row["review"])]}, "kind": {row["kind"]}}
        yield _item(records, f"practices/{id_}/", row, row["title"], values, language)
    for id_, row in records["brands"].items():
        values = {"year": {years[str(one)] for one in row["reviews"]}, "kind": {"brand"}}
        yield _item(records, f"brands/{id_}/", row, row["name"], values, language)


def _item(
    records: Mapping[str, Mapping[str, Any]],
    address: str,
    row: Mapping[str, Any],
    title: Any,
    values: Mapping[str, set[str]],
    language: str,
) -> Item:
    id_ = row.get("owner") or row.get("organ")
    organ = records["organs"][id_] if id_ else {}
    body = organ["body"] if id_ else row["body"]
    named = organ["name"] if id_ else records["bodies"][body]["name"]
    party = organ.get("party_organization") or {}
    types = {claim["type"] for claim in party.get("claims", ())}
    whole = {
        **values,
        "dim": {row["dimension"]},
        "organ": {id_ or f"_{body}"},
        "body": {body},
        "sector": {organ["sector"]["term"] if organ.get("sector") else "_"},
        "type": types or {"_"},
    }
    names = " ".join([*map(str, _words(title).values()), str(_words(named)[language])])
    return Item(
        address,
        _words(title)[language],
        plain(names),
        {facet: frozenset(ids) for facet, ids in whole.items()},
    )


def _words(text: Any) -> dict[str, str]:
    """A text by language; every text of the fictional city is translated."""
    if isinstance(text, str):
        return {"zh": text, "en": text}
    return {key: row["text"] if isinstance(row, dict) else row for key, row in text.items()}
