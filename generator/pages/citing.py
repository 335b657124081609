"""What a page cites: each quote looked up once, in the text of its source."""

from collections.abc import Callable

from generator.checking.proving.proof import Proof
from generator.prose.markup import Markup
from generator.records.evidence import Evidence


class Cited:
    """A quote where it stands.

    With what its ``passage`` is called on the page of its source, its sentence, its verbatim text,
    the source's language; its ``seal`` once it is shown.
    """

    __slots__ = ("language", "passage", "seal", "sentence", "text")

    def __init__(self, passage: str, sentence: int, text: str, language: str) -> None:
        self.passage = passage
        self.sentence = sentence
        self.text = text
        self.language = language
        self.seal: Markup = ""


def cited_place(source: str, sentence: int) -> str:
    """What the place of the first seal of a sentence is called on the page of a record."""
    return f"c-{source}-{sentence}"


class Citing:
    """The quotes of one page, which cites most in several places, and of few sources."""

    __slots__ = ("_proof", "_quotes", "_readings")

    def __init__(self, proof: Proof) -> None:
        self._proof = proof
        self._quotes: dict[tuple[str, str, str | None], Cited] = {}
        # Of each source its text, what numbers its sentences, and its language.
        self._readings: dict[str, tuple[str, Callable[[int], int], str]] = {}

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources that were cited so far, in their order."""
        return tuple(dict.fromkeys([key[0] for key in self._quotes]))

    def cited(self, evidence: Evidence) -> Cited:
        """A quote where it stands. Raises ``KeyError`` for one that was not found."""
        key = (evidence.source, evidence.quote, evidence.after)
        cited = self._quotes.get(key)
        if cited is None:
            place = self._proof.places[key]
            known = self._readings.get(key[0])
            if known is None:
                reading = self._proof.readings[key[0]]
                known = reading.text.text, reading.sentence_at, reading.source.language
                self._readings[key[0]] = known
            text, sentence_at, language = known
            start, end = place
            cited = Cited(f"p-{start}-{end}", sentence_at(start), text[start:end], language)
            self._quotes[key] = cited
        return cited
