"""All words of a record, for glances: hardly any has in them what many rules look for."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from generator.records.evidence import Evidence
from generator.records.fields import Scalar, fields_of
from generator.records.model import Model
from generator.records.parts import Part
from generator.records.text import Text

# What no reader takes for words: paths of files, and what is computed with.
_NO_WORDS = frozenset({"file", "formula"})

OTHER_SIGNS = frozenset({"alt", "after", "forms", "quote"})
"""Fields whose words may have the signs of Markdown and of templates: pictures have rules of their
own for that, and vocabularies signs for names."""


class AllWords:
    """Texts, translations and other words of a record; a quote is looked at in its source."""

    __slots__ = ("data", "firsts", "lines")

    def __init__(self, texts: Iterable[str], parts: Mapping[type[Model], Sequence[Part]]) -> None:
        """Take all ``texts``, and what else there is in words among the ``parts``."""
        rows = [*texts]
        for model, own in parts.items():
            for name in fields_of_words(model):
                for row in own:
                    value = getattr(row.value, name)
                    # Most have none.
                    if value:
                        rows += [value] if isinstance(value, str) else value
        # The words of each, the same in UTF-8, and the sign that each begins with.
        self.lines = "\n".join(rows)
        self.data = self.lines.encode(errors="surrogatepass")
        self.firsts = "".join([row[:1] for row in rows])


@cache
def fields_of_words(model: type[Model]) -> tuple[str, ...]:
    """The fields of a model that hold words, or a list of them; a text is looked at as such."""
    if model is Text:
        return ()
    names = [
        field.name
        for field in fields_of(model)
        if isinstance(field.one, Scalar) and field.one.type == "words" and not field.one.choices
    ]
    quote = {"quote"} if model is Evidence else set()
    return tuple(name for name in names if name not in _NO_WORDS | quote)
