"""What every record has, whatever its kind."""

from typing import Annotated

from generator.records.about import About, EditorsOwn
from generator.records.model import Model
from generator.records.values import Day, Id


class Record(Model):
    """A file of the content folder. Its id is the file's name, and lasts for ever."""

    first_published: Annotated[
        Day,
        EditorsOwn(),
        About(
            "The day on which this record first stood on the site.",
            "本记录首次在本站发布的日期。",
            "2026-11-24",
        ),
    ]
    former_ids: Annotated[
        tuple[Id, ...],
        About(
            "Ids that the record had before; their addresses lead here.",
            "本记录用过的编号，旧地址会转到这里。",
            "[red-pomegranate-brand]",
        ),
    ] = ()
