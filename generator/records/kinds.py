"""The table of kinds: one row for each kind of record."""

from typing import NamedTuple

from generator.records.body import Body
from generator.records.brand import Brand
from generator.records.media import Media
from generator.records.organ import Organ
from generator.records.participation import Participation
from generator.records.practice import Practice
from generator.records.problem import FoundProblem
from generator.records.record import Record
from generator.records.review import Review
from generator.records.settings import Settings
from generator.records.source import Source
from generator.records.vocabulary import Vocabulary


class Kind(NamedTuple):
    """A kind of record: its name, the folder of its files, its model.

    ``address`` is the path of its pages, ``None`` for records without a page of their own.
    """

    name: str
    folder: str
    model: type[Record]
    address: str | None = None


KINDS: tuple[Kind, ...] = (
    Kind("settings", "settings", Settings),
    Kind("vocabulary", "vocabularies", Vocabulary),
    Kind("body", "bodies", Body),
    Kind("source", "sources", Source, "sources"),
    Kind("organ", "organs", Organ, "organs"),
    Kind("review", "reviews", Review, "reviews"),
    Kind("participation", "participations", Participation),
    Kind("brand", "brands", Brand, "brands"),
    Kind("practice", "practices", Practice, "practices"),
    Kind("problem", "problems", FoundProblem),
    Kind("media", "media", Media),
)

BY_NAME = {kind.name: kind for kind in KINDS}
BY_FOLDER = {kind.folder: kind for kind in KINDS}
