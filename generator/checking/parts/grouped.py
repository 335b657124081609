"""The parts of one record by what they are, walked once for all checks."""

from collections import defaultdict
from collections.abc import KeysView, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from generator.checking.parts.all_words import AllWords
from generator.prose.plain import said_words
from generator.prose.simple import is_simple
from generator.reading.entry import Entry
from generator.records.evidence import Evidence
from generator.records.model import Model
from generator.records.parts import Part, Path, parts_by_model
from generator.records.record import Record
from generator.records.text import Text, Wording

M = TypeVar("M", bound=Model)

# A row of a named tuple as quick as one of a plain one: each record has many.
_new = tuple.__new__


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
        self._all_words: AllWords | None = None
        record: Record = entry.whole
        self.record = record
        self.by_model: Mapping[type[Model], list[Part]] = parts_by_model(record)
        quotes = self.by_model.get(Evidence, ())
        self._quotes: list[Evidence] = [row.value for row in quotes]
        # The sources of these, each once.
        self.sources: KeysView[str] = dict.fromkeys([row.source for row in self._quotes]).keys()

        # The words of all texts, in every language, and of all translations of quotes.
        texts: list[Said] = []
        self.texts = texts
        by_language: defaultdict[str, list[str]] = defaultdict(list)
        for row in self.by_model.get(Text, ()):
            text: Text = row.value
            words = text.plain
            if words is not None:
                texts.append(_new(Said, (row, first, words, None)))
                by_language[first].append(words)
                continue
            for language, wording in text.languages.items():
                texts.append(_new(Said, (row, language, wording.text, wording)))
                by_language[language].append(wording.text)
        self.translations: list[Said] = []
        for row in quotes:
            for language, wording in row.value.translations.items():
                words = wording.text
                self.translations.append(_new(Said, (row, language, words, wording)))
        # The words of all texts by language, in one: many a rule sees there that it has no say.
        # What a glance finds in a text it finds in all of them, for a line break ends a word as
        # the end of a text does.
        self.whole_texts = {language: "\n".join(rows) for language, rows in by_language.items()}
        # Those that readers get otherwise than they are written: the *only* one is the only one.
        self.said: dict[str, str] = {}
        # The same as readers get it: without signs of Markdown, each paragraph in one line, since
        # a word goes on behind the end of a line.
        self.whole_said: Mapping[str, str] = {
            language: self._said(rows) for language, rows in by_language.items()
        }

    def _said(self, texts: list[str]) -> str:
        """Texts of one language as readers get them, in one."""
        rows = []
        for words in texts:
            if is_simple(words):
                rows.append(words)
            else:
                self.said[words] = said = said_words(words)
                rows.append(said)
        return "\n".join(rows)

    @property
    def all_words(self) -> AllWords:
        """Every word that a rule may look at, for glances."""
        if self._all_words is None:
            texts = [row.words for row in self.texts]
            if self.translations:
                texts += [row.words for row in self.translations]
            self._all_words = AllWords(texts, self.by_model)
        return self._all_words

    def of(self, model: type[M]) -> list[tuple[Path, M]]:
        """The parts of one model with their paths, in the order of the record."""
        rows = self.by_model.get(model)
        if not rows:
            return []
        found: list[Any] = [(row.path, row.value) for row in rows]
        return found

    def quotes(self) -> Sequence[Evidence]:
        """Every quote of the record."""
        return self._quotes

    def around(self, model: Model) -> Model:
        """The model that holds this one, which is not the record."""
        return next(row.owner for row in self.by_model[model.__class__] if row.value is model)
