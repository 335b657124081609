"""Statements of a record, word by word: each with the quotes that it stands on.

A text stands on the quotes beside it, and the translation of a quote on that quote. What the
editors comment, infer or leave open is theirs, and shown as such; a stale translation is not shown.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.checking.parts.grounds import Grounds
from generator.prose.plain import said_in
from generator.records.evidence import Claim, Evidence, OpenPoint
from generator.records.fingerprint import fingerprint
from generator.records.parts import Part, Path
from generator.records.text import Text

# Records that state what sources say; the texts of others are the editors' own.
_STATING = frozenset({"brand", "practice", "review", "participation", "problem"})
# The language that is written in Han characters, in whatever script.
_HAN = "zh"


class Statement(NamedTuple):
    """The words of a text in one language, and the quotes that they stand on.

    ``part`` is the text, or the quote of which these words are a translation; ``original`` what the
    words of a text are a translation of, if they are one. ``is_han`` tells their language.
    """

    part: Part
    path: Path
    words: str
    original: str
    is_han: bool

    def said(self) -> str:
        """The words without signs of Markdown."""
        return "\n".join(said_in(self.words))

    def quotes(self, grounds: Grounds) -> tuple[str, ...]:
        """The quotes as their sources write them."""
        if isinstance(self.part.value, Evidence):
            return (grounds.quotes.said(self.part.value),)
        return grounds.of_text(self.part).quotes


def is_han(language: str) -> bool:
    """Whether texts of a language are written in Han characters."""
    return language[:2] == _HAN


def words_of(grounds: Grounds, first: str) -> Mapping[str, list[str]]:
    """All words of a record that states something, by language, to be looked at together.

    ``first`` is the site's first language.
    """
    if grounds.parts.entry.kind.name not in _STATING:
        return {}
    by_type = grounds.parts.by_type
    found: dict[str, list[str]] = defaultdict(list)
    for part in by_type.get(Text, ()):
        text: Text = part.value
        if text.plain is not None:
            found[first].append(text.plain)
        for language, wording in text.languages.items():
            found[language].append(wording.text)
    for part in by_type.get(Evidence, ()):
        for language, wording in part.value.translations.items():
            found[language].append(wording.text)
    return found


def statements(grounds: Grounds, first: str) -> Iterator[Statement]:
    """Every statement of a record; ``first`` is the site's first language."""
    if grounds.parts.entry.kind.name not in _STATING:
        return
    for part in grounds.parts.by_type.get(Text, ()):
        text: Text = part.value
        if _is_own(part):
            continue
        if text.plain is not None:
            yield Statement(part, part.path, text.plain, "", is_han(first))
        for language, wording in text.languages.items():
            original = text.original(first) if language != first else ""
            if language == first or wording.of in (None, fingerprint(original)):
                path = (*part.path, language)
                yield Statement(part, path, wording.text, original, is_han(language))
    for part in grounds.parts.by_type.get(Evidence, ()):
        evidence: Evidence = part.value
        for language, wording in evidence.translations.items():
            if wording.of in (None, fingerprint(grounds.quotes.said(evidence))):
                path = (*part.path, "translations", language)
                yield Statement(part, path, wording.text, "", is_han(language))


def _is_own(part: Part) -> bool:
    """Whether a text is the editors' own word: a comment, an inference, an open point."""
    owner = part.owner
    return (
        part.commentary
        or isinstance(owner, OpenPoint)
        or (isinstance(owner, Claim) and owner.inferred is not None)
    )
