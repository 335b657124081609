"""A content folder after all checks, or trusted to have passed them.

What judges is imported nowhere here: who only makes pages need not wait for it.
"""

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.catalog.joining import joined
from generator.checking.proving.known import KnownTexts
from generator.checking.proving.looking import Quotes
from generator.checking.proving.proof import Passage, Proof, Proven, proof_of, prove
from generator.checking.proving.sources import read_sources
from generator.forking.collector import without_collector
from generator.forking.together import together
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.reading.folder import Reading
from generator.records.plain import plain_quotes

# Below this many records another process costs more than it brings; one is given so many at once.
SMALL, _SHARE = 500, 400


class Checked(NamedTuple):
    """A content folder after all checks.

    Without a catalog (no settings can be had) there is no proof either. Whether a site may be
    built is a question of the problems, not of these.
    """

    catalog: Catalog | None
    proof: Proof | None
    problems: tuple[Problem, ...]


class _TrustedTexts(KnownTexts):
    """Texts of sources that have passed all checks: these have the hashes that records name."""

    # Whoever asks gives the key by the name that all such texts have for it.
    def is_sound(self, key: str) -> bool:  # noqa: ARG002
        """All have nothing wrong."""
        return True


@without_collector()
def trust(reading: Reading, content: Path, jobs: int = 1) -> Checked:
    """Join what was read and look quotes up, without the checks that no page needs."""
    problems: list[Problem] = []
    catalog = joined(reading, content, problems)
    if catalog is None:
        return Checked(None, None, tuple(problems))
    lasting()
    known = _TrustedTexts()
    readings, _ = read_sources(catalog, known)
    quotes = Quotes(readings)
    proof = Proof(readings, {}, quotes, {})

    def cited(share: Sequence[Entry]) -> list[Sequence[Passage]]:
        rows = []
        for entry in share:
            # Hardly any record is unpacked for its quotes.
            found = plain_quotes(entry.kind.model, entry.packed)
            rows.append(prove(entry, [(row.path, row) for row in found], proof, quotes).citations)
        catalog.forget()
        return rows

    entries = list(catalog.walk())
    rows = together(cited, entries, jobs if len(entries) >= SMALL else 1, _SHARE)
    proven = (
        Proven(entry.kind.name, entry.id, own) for entry, own in zip(entries, rows, strict=True)
    )
    return Checked(catalog, proof_of(readings, proven, known), ())


def lasting() -> None:
    """What is there so far lives as long as the command.

    The collector need not look at it again and again, and workers that are forked need not copy
    it.
    """
    gc.freeze()
