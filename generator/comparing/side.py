"""One side of a comparison: a content folder, read and checked, whatever is wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.catalog.catalog import Catalog
from generator.checking.checked import Checked
from generator.checking.content import judge
from generator.checking.judging import Memory
from generator.comparing.leaves import shown_words
from generator.pictures.problems import picture_problems
from generator.problems.problem import Problem
from generator.problems.report import ordered
from generator.problems.wording import severity
from generator.reading.entry import Entry
from generator.reading.folder import Reading, is_no_content, read_folder
from generator.reading.kept import Kept
from generator.records.parts import parts
from generator.records.text import Text
from generator.tracing.ledger import Ledger

# Kind and id of a record.
Key = tuple[str, str]


@dataclass(frozen=True)
class Side:
    """A content folder with its records by kind and id, and every problem that it has."""

    content: Path
    reading: Reading
    checked: Checked
    problems: tuple[Problem, ...]

    @property
    def catalog(self) -> Catalog | None:
        """The records joined; ``None`` where the site's settings can't be had."""
        return self.checked.catalog

    @cached_property
    def entries(self) -> Mapping[Key, Entry]:
        """Every record that can be read; of two with one id the first."""
        found: dict[Key, Entry] = {}
        for entry in self.reading.entries:
            found.setdefault((entry.kind.name, entry.id), entry)
        return found

    @property
    def first_language(self) -> str:
        """The language of plain texts; empty where the settings can't be had."""
        return self.catalog.first_language if self.catalog is not None else ""

    @property
    def is_content(self) -> bool:
        """Whether the folder is there, and is one with records."""
        return not any(map(is_no_content, self.reading.problems))

    @property
    def can_be_built(self) -> bool:
        """Whether a site can be made of it."""
        wrong = any(severity(problem) == "error" for problem in self.problems)
        return self.catalog is not None and self.checked.proof is not None and not wrong

    def file(self, entry: Entry) -> str:
        """The file of a record below the content folder."""
        return entry.file.partition("/")[2]

    def name(self, entry: Entry, language: str = "") -> str:
        """What a record is called, or how it begins; in the site's first language if need be."""
        name = entry.name if entry.facts.name is not None else _first_text(entry)
        wording = name.languages.get(language) if name is not None else None
        if wording is not None:
            return shown_words(wording.text, "")
        return shown_words(name, self.first_language) if name is not None else ""


def _first_text(entry: Entry) -> Text | None:
    """What a record without a name begins with."""
    if entry.unpublished:
        return None
    texts = (part.value for part in parts(entry.record) if isinstance(part.value, Text))
    return next(texts, None)


class SideReader:
    """Reads and checks one side after the other: what two of them have in common, once.

    ``folder`` need not be there, and nothing is written to it.
    """

    def __init__(self, folder: Path, jobs: int) -> None:
        self._kept = Kept(folder)
        self._judged = Ledger()
        self._jobs = jobs

    def side(self, content: Path, prepare: Callable[[Reading], None] = lambda _: None) -> Side:
        """A content folder, read and checked; ``prepare`` is called between the two."""
        reading = read_folder(content, self._kept, self._jobs)
        prepare(reading)
        memory = Memory(self._judged)
        checked = judge(reading, content, self._jobs, memory).checked()
        if memory.told is not None:
            self._judged = Ledger.from_plain(memory.told())
        return _side(content, reading, checked)


def _side(content: Path, reading: Reading, checked: Checked) -> Side:
    drawn = picture_problems(checked.catalog) if checked.catalog is not None else ()
    problems = tuple(ordered((*checked.problems, *drawn)))
    return Side(content, reading, checked, problems)
