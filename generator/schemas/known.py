"""What a project has already: the ids and terms that an editor can choose from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.records.fields import Scalar


@dataclass(frozen=True, slots=True)
class Known:
    """Ids by kind, terms by the role of their vocabulary, the site's languages in order."""

    ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    terms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    languages: tuple[str, ...] = ()

    def choices(self, shape: Scalar) -> tuple[str, ...]:
        """What may stand in a field: its own words, or what the project has; empty for any."""
        if shape.refers_to is not None:
            return self.ids.get(shape.refers_to, ())
        if shape.term_of is not None:
            return self.terms.get(shape.term_of, ())
        return shape.choices


NOTHING = Known()
