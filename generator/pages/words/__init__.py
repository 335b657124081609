"""The words of pages that are no record's: one table a language, with the same keys."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.catalog.called import Names, names_of
from generator.catalog.catalog import Catalog
from generator.pages.words.en import EN
from generator.pages.words.naming import renamed
from generator.pages.words.zh import ZH
from generator.prose.escaping import escape
from generator.prose.markup import Markup

# A key that is asked for by a composed name may be missing: it is then empty.
WORDS: Mapping[str, Mapping[str, str]] = {
    "en": defaultdict(str, EN),
    "zh": defaultdict(str, ZH),
}


class _Marked(dict[str, Markup]):
    """Words as markup, each escaped when it is first asked for."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, key: str) -> Markup:
        word = self[key] = escape(self._words[key])
        return word


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The frame's words as a site says them in a language; ``marked`` has them as markup.

    Known by itself: what is worked out of it is kept for it alone.
    """

    language: str
    words: Mapping[str, str]
    marked: Mapping[str, Markup]
    names: Names


@lru_cache(maxsize=64)
def _wording(language: str, names: Names) -> Wording:
    words = renamed(WORDS[language], names, language)
    return Wording(language, words, _Marked(words), names)


def wording_of(catalog: Catalog, language: str) -> Wording:
    """The frame's words in a language, with the names that the site's settings give."""
    return _wording(language, names_of(catalog, language))


def wordings_of(catalog: Catalog) -> Mapping[str, Wording]:
    """The frame's words in each language of the site."""
    return {language: wording_of(catalog, language) for language in catalog.languages}
