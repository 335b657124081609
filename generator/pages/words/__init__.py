"""The words of pages that are no record's: one table a language, with the same keys."""

from collections import defaultdict
from collections.abc import Mapping

from generator.pages.words.en import EN
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


# The same as markup.
MARKED: Mapping[str, Mapping[str, Markup]] = {
    language: _Marked(words) for language, words in WORDS.items()
}
