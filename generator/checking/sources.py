"""The texts of the sources, each held against the SHA-256 of its record."""

import hashlib
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import cast

from generator.catalog.catalog import Catalog
from generator.evidence.bare import bare
from generator.evidence.quoting import SourceText
from generator.evidence.sentences import Sentence, sentences
from generator.problems.problem import Problem
from generator.reading.folder import Entry
from generator.records.source import Source


@dataclass(frozen=True)
class Reading:
    """A source that can be quoted: its record, its text, its numbered sentences."""

    source: Source
    text: SourceText

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the text, which pages show and checks seldom need."""
        return sentences(self.text.text)

    @cached_property
    def bare(self) -> str:
        """The text in small letters without white space, for names to be looked up in."""
        return bare(self.text.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> int:
        """The number, from 1, of the sentence that holds the character at ``offset``."""
        place = bisect_right(self._starts, offset)
        return self.sentences[max(place - 1, 0)].number if self.sentences else 1


def read_sources(catalog: Catalog) -> tuple[Mapping[str, Reading], list[Problem]]:
    """Every source's text by id; a source that can't be trusted is left out, with a problem."""
    readings: dict[str, Reading] = {}
    problems: list[Problem] = []
    for id_, entry in catalog.entries.get("source", {}).items():
        source = cast(Source, entry.record)
        raw = _bytes(catalog.project, entry, ("file",), source.file, source.sha256, problems)
        if source.original is not None:
            original = source.original
            path = ("original", "file")
            _bytes(catalog.project, entry, path, original.file, original.sha256, problems)
        if raw is None:
            continue
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            problems.append(entry.document.problem("source-not-utf8", ("file",), file=source.file))
            continue
        readings[id_] = Reading(source, SourceText(text))
    return readings, problems


def inside(project: Path, file: str) -> Path | None:
    """The path of a file that a record names, or ``None`` if it leaves the project folder."""
    if "\0" in file or file.startswith("/"):
        return None
    try:
        path = (project / file).resolve()
    except (OSError, RuntimeError):
        return project / file  # Too long, or links in a ring: nothing can be opened there.
    return path if path.is_relative_to(project.resolve()) else None


def file_inside(project: Path, file: str) -> Path | None:
    """The path of a file that a record names, if it is there and in the project folder."""
    path = inside(project, file)
    try:
        return path if path is not None and path.is_file() else None
    except OSError:
        return None


def _bytes(
    project: Path,
    entry: Entry,
    path: tuple[str, ...],
    file: str,
    sha256: str,
    problems: list[Problem],
) -> bytes | None:
    place = inside(project, file)
    if place is None:
        problems.append(entry.document.problem("source-outside", path))
        return None
    try:
        raw = place.read_bytes()
    except OSError:
        problems.append(entry.document.problem("source-missing", path))
        return None
    digest = hashlib.sha256(raw).hexdigest()
    if digest != sha256:
        problems.append(
            entry.document.problem(
                "source-changed",
                (*path[:-1], "sha256"),
                file=file,
                expected_hash=sha256,
                found_hash=digest,
            )
        )
        return None
    return raw
