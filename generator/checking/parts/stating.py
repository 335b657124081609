"""Statements of a record, word by word: each with the quotes that it stands on.

A text stands on the quotes beside it, and the translation of a quote on that quote. What the
editors comment, infer or leave open is theirs, and shown as such; a stale translation is not shown.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.parts.grounds import Grounds
from generator.checking.parts.grouped import Grouped, Said
from generator.evidence.names.organ_names import OrganNames
from generator.problems.problem import Problem
from generator.prose.plain import said_words
from generator.records.evidence import Claim, Evidence, OpenPoint
from generator.records.parts import Part, Path
from generator.records.text import Text

# Records that state what sources say; the texts of others are the editors' own.
_STATING = frozenset({"brand", "practice", "review", "participation", "problem"})
# The language that is written in Han characters, in whatever script.
_HAN = "zh"


class Statement(NamedTuple):
    """The words of a text in one language, and the quotes that they stand on.

    ``part`` is the text, or the quote of which these words are a translation; ``original`` what the
    words of a text are a translation of, if they are one, as it is said. ``is_han`` tells their
    language.
    """

    part: Part
    path: Path
    words: str
    original: str
    is_han: bool

    def said(self) -> str:
        """The words without signs of Markdown."""
        return said_words(self.words)

    def quotes(self, grounds: Grounds) -> tuple[str, ...]:
        """The quotes as their sources write them; none where their words can't be read.

        Of a text, the translations of such quotes stand beside them.
        """
        quote = self.part.value
        if isinstance(quote, Evidence):
            return () if grounds.quotes.is_foreign(quote) else (grounds.quotes.said(quote),)
        return grounds.quotes_of(self.part)


class Stating:
    """What a record states: rules about words see at a glance whether they have any say.

    ``words`` are all of the record, by language, as :func:`words_of` gives them. The ``names`` are
    those of organs. ``told`` is what is wrong with the record so far: some rules tell of nothing
    that is told; who adds to it while it goes through it takes a copy.
    """

    def __init__(
        self,
        grounds: Grounds,
        words: Mapping[str, str],
        catalog: Catalog,
        names: Mapping[str, OrganNames],
        told: Sequence[Problem],
    ) -> None:
        self.grounds, self.words = grounds, words
        self.catalog, self.names, self.told = catalog, names, told
        self.first_is_han = is_han(grounds.parts.first)
        # All quotes as their sources write them, each once, and all of them in one.
        rows = grounds.parts.quotes()
        self.said = tuple(dict.fromkeys(map(grounds.quotes.said, rows)))
        self.quoted = "\n".join(self.said)
        self._glanced = [(said, is_han(language)) for language, said in words.items()]
        self._statements: list[Statement] | None = None

    def may_say(self, glance: Callable[[str, bool], bool]) -> bool:
        """Whether a glance at all words in a language, in Han characters or not, sees anything."""
        # A loop: each record is looked at in this way by many rules.
        for said, in_han in self._glanced:  # noqa: SIM110
            if glance(said, in_han):
                return True
        return False

    @cached_property
    def worded(self) -> tuple[str, ...]:
        """All words that statements are held against, of sources or of editors, each once."""
        parts, quotes = self.grounds.parts, self.grounds.quotes
        said = dict.fromkeys(self.said)
        said.update(dict.fromkeys(words for row in parts.quotes() for words in quotes.worded(row)))
        said.update(dict.fromkeys(row.words for row in parts.translations))
        return tuple(said)

    @property
    def statements(self) -> list[Statement]:
        """Every statement of the record."""
        if self._statements is None:
            self._statements = list(_statements(self.grounds))
        return self._statements


def worded(row: Statement, grounds: Grounds) -> tuple[str, ...]:
    """The quotes as their sources have them, and as editors worded them in the other language."""
    quotes = row.quotes(grounds)
    if isinstance(row.part.value, Evidence):
        return quotes
    rows = grounds.evidence_of(row.part.owner)
    return (*quotes, *(one.text for quote in rows for one in quote.translations.values()))


def is_han(language: str) -> bool:
    """Whether texts of a language are written in Han characters."""
    return language[:2] == _HAN


def words_of(parts: Grouped) -> Mapping[str, str]:
    """All words of a record that states something, by language, to be looked at together.

    They are without signs of Markdown, as statements are.
    """
    if parts.entry.kind.name not in _STATING:
        return {}
    if not parts.translations:
        return parts.whole_said
    found = {language: [words] for language, words in parts.whole_said.items()}
    for row in parts.translations:
        found.setdefault(row.language, []).append(said_words(row.words))
    return {language: "\n".join(rows) for language, rows in found.items()}


def _statements(grounds: Grounds) -> Iterator[Statement]:
    parts = grounds.parts
    for row in parts.texts:
        if _is_own(row.part):
            continue
        text: Text = row.part.value
        original = text.original(parts.first) if row.language != parts.first else ""
        if row.language == parts.first or _is_fresh(row, original):
            han = is_han(row.language)
            yield Statement(row.part, row.path, row.words, said_words(original), han)
    for row in parts.translations:
        if _is_fresh(row, grounds.quotes.said(row.part.value)):
            yield Statement(row.part, row.path, row.words, "", is_han(row.language))


def _is_fresh(row: Said, original: str) -> bool:
    return row.wording is None or row.wording.may_be_of(original)


def _is_own(part: Part) -> bool:
    """Whether a text is the editors' own word: a comment, an inference, an open point."""
    owner = part.owner
    return (
        part.commentary
        or isinstance(owner, OpenPoint)
        or (isinstance(owner, Claim) and owner.inferred is not None)
    )
