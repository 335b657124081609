"""The words of pages that are no record's: one table a language, with the same keys."""

from collections import defaultdict
from collections.abc import Mapping

from generator.pages.words.en import EN
from generator.pages.words.zh import ZH

# A key that is asked for by a composed name may be missing: it is then empty.
WORDS: Mapping[str, Mapping[str, str]] = {
    "en": defaultdict(str, EN),
    "zh": defaultdict(str, ZH),
}
