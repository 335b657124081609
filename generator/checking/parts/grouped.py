"""The parts of one record by what they are, walked once for all checks."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

from generator.prose.plain import said_words
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.model import Model
from generator.records.parts import Part, Path, parts_by_model
from generator.records.record import Record
from generator.records.text import Text, Wording

M = TypeVar("M", bound=Model)


class Said(NamedTuple):
    """Words of a record in one language: those of a text, or of the translation of a quote.

    ``wording`` has them, unless they are all that the text says.
    """

    part: Part
    language: str
    words: str
    wording: Wording | None

    @property
    def path(self) -> Path:
        """Where they stand in the record."""
        if self.wording is None:
            return self.part.path
        if isinstance(self.part.value, Evidence):
            return (*self.part.path, "translations", self.language)
        return (*self.part.path, self.language)


class Grouped:
    """A record's parts; ``record`` itself counts as one with an empty path.

    ``first`` is the language of plain texts.
    """

    def __init__(self, entry: Entry, first: str) -> None:
        self.entry, self.first = entry, first
        # All of it in one, for rules that look for a sign wherever it stands: as text, which is the
        # quickest for a sign of Chinese, and in UTF-8.
        self.packed = entry.packed
        self.written = self.packed.decode()
        record: Record = entry.record
        self.record = record
        self.by_model: Mapping[type[Model], list[Part]] = parts_by_model(record)
        self._quotes: list[Evidence] = [row.value for row in self.by_model.get(Evidence, ())]

        # The words of all texts, in every language, and of all translations of quotes.
        self.texts: list[Said] = []
        for row in self.by_model.get(Text, ()):
            text: Text = row.value
            if text.plain is not None:
                self.texts.append(Said(row, first, text.plain, None))
            elif text.languages:
                self.texts += _in_languages(row, text.languages)
        self.translations: list[Said] = []
        for row in self.by_model.get(Evidence, ()):
            if row.value.translations:
                self.translations += _in_languages(row, row.value.translations)
        # The words of all texts by language, in one: many a rule sees there that it has no say.
        # What a glance finds in a text it finds in all of them, for a line break ends a word as
        # the end of a text does.
        self.whole_texts = {
            language: "\n".join([row.words for row in self.texts if row.language == language])
            for language in dict.fromkeys([row.language for row in self.texts])
        }

    @cached_property
    def whole_said(self) -> Mapping[str, str]:
        """The same as readers get it: without signs of Markdown, each paragraph in one line.

        The *only* one is the only one, and a word goes on behind the end of a line.
        """
        found: dict[str, list[str]] = {}
        for row in self.texts:
            found.setdefault(row.language, []).append(said_words(row.words))
        return {language: "\n".join(rows) for language, rows in found.items()}

    def of(self, model: type[M]) -> list[tuple[Path, M]]:
        """The parts of one model with their paths, in the order of the record."""
        rows = self.by_model.get(model)
        if not rows:
            return []
        return cast("list[tuple[Path, M]]", [(row.path, row.value) for row in rows])

    def quotes(self) -> Sequence[Evidence]:
        """Every quote of the record."""
        return self._quotes

    def around(self, model: Model) -> Model:
        """The model that holds this one, which is not the record."""
        return next(row.owner for row in self.by_model[model.__class__] if row.value is model)


def _in_languages(part: Part, wordings: Mapping[str, Wording]) -> list[Said]:
    return [Said(part, language, row.text, row) for language, row in wordings.items()]
