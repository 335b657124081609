"""A source while it is written: its sentences, and which of them records quote."""

import hashlib
from dataclasses import dataclass, field

from bench.said import Said, Tree, Voice
from generator.evidence.quotes.coverage import Span, coverage


@dataclass(slots=True)
class SourceText:
    """A source in one language. ``cite`` gives evidence and remembers that it was cited."""

    id: str
    language: str
    voice: Voice
    paragraphs: list[str] = field(default_factory=list)
    cited: set[str] = field(default_factory=set)

    def heading(self, said: Said) -> Said:
        """Add a line of its own."""
        self.paragraphs.append(said.of(self.language))
        return said

    def paragraph(self, *sentences: Said) -> None:
        """Add a paragraph of sentences, which are given without their full stop."""
        if self.language == "zh":
            self.paragraphs.append("　　" + "".join(f"{row.zh}。" for row in sentences))
        else:
            self.paragraphs.append(" ".join(f"{row.en}." for row in sentences))

    def cite(self, said: Said) -> Tree:
        """Evidence whose quote is a sentence or a heading of this source."""
        self.cited.add(said.of(self.language))
        return self.voice.quote(self.id, self.language, said)

    @property
    def text(self) -> str:
        """The whole text."""
        return "\n\n".join(self.paragraphs) + "\n"

    def facts(self) -> Tree:
        """The fields of the source's record that follow from its text."""
        text = self.text
        starts = {quote: text.index(quote) for quote in self.cited}
        spans = [Span(start, start + len(quote), "") for quote, start in starts.items()]
        return {
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "language": self.language,
            "coverage_at_least": coverage(text, spans).percent,
        }
