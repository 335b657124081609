"""Terms of vocabularies as texts of some languages write them."""

from collections.abc import Mapping, Set

from generator.evidence.names.kind_words import Kinds
from generator.records.vocabulary import VocabularyTerm


def term_words(term: VocabularyTerm, languages: Set[str], first: str) -> list[str]:
    """How a term is written in some languages; ``first`` is that of plain texts."""
    words = [row.text for language, row in term.name.languages.items() if language in languages]
    if term.name.plain is not None and first in languages:
        words.append(term.name.plain)
    return [*words, *term.forms] if words else []


def kinds_of(terms: Mapping[str, VocabularyTerm], languages: Set[str], first: str) -> Kinds:
    """The terms of a vocabulary that some languages have words for, to be told in texts."""
    found = {id_: term_words(term, languages, first) for id_, term in terms.items()}
    return Kinds({id_: words for id_, words in found.items() if words})
