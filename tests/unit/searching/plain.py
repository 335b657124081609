"""What should be found, without any index: substrings of folded texts."""

from __future__ import annotations

from collections.abc import Iterable

from generator.searching.document import Document
from generator.searching.folding import SEPARATOR, is_wide
from tests.unit.searching.rows import question_row, row


def written(tokens: Iterable[str]) -> str:
    """A row of tokens as a text, one blank between two words."""
    text = ""
    before = SEPARATOR
    for token in tokens:
        is_word = token != SEPARATOR and not is_wide(token)
        if is_word and before != SEPARATOR and not is_wide(before):
            text += SEPARATOR
        text += token
        before = token
    return text


def texts_of(document: Document) -> list[str]:
    """The texts of a page, folded."""
    texts = [document.title, *document.names]
    texts += [text for _, text in (*document.headings, *document.passages)]
    return [written(row([text]).tokens) for text in texts]


class Plain:
    """Looks through all texts of all pages."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.texts = {document.address: texts_of(document) for document in documents}

    def find(self, question: str) -> set[str]:
        """The addresses of the pages that hold the question as a substring."""
        wanted = written(question_row(question).tokens)
        return {
            address
            for address, texts in self.texts.items()
            if any(wanted in text for text in texts)
        }
