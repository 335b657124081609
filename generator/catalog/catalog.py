"""The catalog: every record by kind and id, and what leads to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

from generator.catalog.views import BackLink, Records
from generator.reading.entry import Entry
from generator.records.kinds import KINDS
from generator.records.record import Record
from generator.records.settings import Settings
from generator.records.vocabulary import Vocabulary, VocabularyTerm

R = TypeVar("R", bound=Record)

_NOTHING: Mapping[str, Any] = {}
_KIND_OF = {kind.model: kind.name for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Catalog:
    """All records of a project. ``project`` is the folder above the content folder.

    ``entries`` is by kind and id, in reading order, and ``records`` the same without their files;
    ``terms`` by role and id; ``back_links`` by the (kind, id) that they lead to.
    """

    project: Path
    site: Entry
    entries: Mapping[str, Mapping[str, Entry]]
    records: Mapping[str, Mapping[str, Record]]
    terms: Mapping[str, Mapping[str, VocabularyTerm]]
    back_links: Mapping[tuple[str, str], tuple[BackLink, ...]]

    @property
    def settings(self) -> Settings:
        """The site's settings."""
        return cast(Settings, self.site.record)

    @property
    def languages(self) -> tuple[str, ...]:
        """The site's languages, the first one first."""
        return self.settings.languages

    @property
    def first_language(self) -> str:
        """The language of plain texts."""
        return self.settings.languages[0]

    @property
    def spoken(self) -> Mapping[str, str]:
        """The language of each source by id."""
        sources = self.entries.get("source", {})
        return {id_: str(entry.value("language")) for id_, entry in sources.items()}

    def all(self, model: type[R]) -> Mapping[str, R]:
        """Records of one model by id, in reading order."""
        # Rules ask for these again and again.
        records: Mapping[str, Any] = self.records.get(_KIND_OF[model], _NOTHING)
        return records

    def get(self, model: type[R], id_: str) -> R:
        """The record with this id. Raises ``KeyError``; references were checked before."""
        # Pages ask for nothing more often: the record is not handed to a function for its type.
        record: Any = self.entries[_KIND_OF[model]][id_].record
        found: R = record
        return found

    def entry(self, kind: str, id_: str) -> Entry:
        """A record with its document."""
        return self.entries[kind][id_]

    def walk(self) -> Iterator[Entry]:
        """Every entry, by kind in the order of the table of kinds."""
        for kind in KINDS:
            yield from self.entries.get(kind.name, {}).values()

    def with_entry(self, entry: Entry) -> "Catalog":
        """The same with another record of a kind and id that it has."""
        kind = entry.kind.name
        rows = {**self.entries[kind], entry.id: entry}
        return replace(
            self,
            entries={**self.entries, kind: rows},
            records={**self.records, kind: Records(rows)},
        )

    def forget(self, beyond: int = 0) -> bool:
        """Let go of all unpacked records, if there are more than ``beyond``; says whether it did.

        Each is unpacked again when it is asked for.
        """
        return self.site.forget_all(beyond)

    def term(self, role: str, id_: str) -> VocabularyTerm:
        """A vocabulary's term."""
        return self.terms[role][id_]

    def scale(self, id_: str) -> Vocabulary:
        """The vocabulary of a rating scale."""
        return self.get(Vocabulary, id_)
