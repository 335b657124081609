"""The words in which a change is told, in each language of the command."""

from collections.abc import Mapping

from generator.comparing.telling import words_en, words_zh
from generator.problems.wording import Language

WORDS: Mapping[Language, Mapping[str, str]] = {"en": words_en.WORDS, "zh": words_zh.WORDS}


def counted(language: Language, key: str, count: int) -> str:
    """A number with its noun: ``1 record``, ``2 records``; ``2 条记录``."""
    table = WORDS[language]
    return table[f"{key}-one" if count == 1 else f"{key}-many"].format(n=f"{count:,}")


def fault_text(language: Language, code: str, values: Mapping[str, str]) -> str:
    """The sentence of a :class:`BaseFault`."""
    return WORDS[language][f"fault-{code}"].format_map(values)
