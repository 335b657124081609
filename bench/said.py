"""Words in both languages at once, and how a record writes them."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from generator.records.fingerprint import fingerprint

Tree = dict[str, Any]


class Said(NamedTuple):
    """The same words in Chinese and in English."""

    zh: str
    en: str

    def of(self, language: str) -> str:
        """The words in one of the two languages."""
        return self.zh if language == "zh" else self.en

    def put(self, **values: "Said | str | int") -> "Said":
        """Fill ``{names}`` in; numbers are grouped by thousands in both languages."""
        zh = {name: _shown(value, "zh") for name, value in values.items()}
        en = {name: _shown(value, "en") for name, value in values.items()}
        return Said(self.zh.format_map(zh), self.en.format_map(en))

    def then(self, other: "Said") -> "Said":
        """These words and another sentence behind them."""
        return Said(self.zh + other.zh, f"{self.en} {other.en}")


def _shown(value: "Said | str | int", language: str) -> str:
    if isinstance(value, Said):
        return value.of(language)
    return f"{value:,}" if isinstance(value, int) else value


class Voice:
    """Writes texts for a site with these languages, the first one first."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)

    def text(self, said: Said) -> Any:
        """The value of a text field: a string, or a map with translations and their marks."""
        first, *others = self.languages
        original = said.of(first)
        if not others:
            return original
        return {first: original, **self._translations(original, said, others)}

    def quote(self, source: str, language: str, said: Said) -> Tree:
        """A quote from a source in ``language``, with translations into the site's others."""
        original = said.of(language)
        evidence: Tree = {"source": source, "quote": original}
        others = [row for row in self.languages if row != language]
        if others:
            evidence["translations"] = self._translations(original, said, others)
        return evidence

    def _translations(
        self, original: str, said: Said, languages: Sequence[str]
    ) -> Mapping[str, Tree]:
        mark = fingerprint(original)
        return {
            language: {"text": said.of(language), "how": "editorial", "of": mark}
            for language in languages
        }
