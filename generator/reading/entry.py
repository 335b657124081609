"""A record with its id, its kind and its file; it stays packed until somebody asks for it."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from generator.reading.rows import Row, Rows
from generator.records.facts import Facts, Light, light_fields
from generator.records.kinds import Kind
from generator.records.packing import text_of, unpack, unpack_field, unpack_whole
from generator.records.record import Record
from generator.records.text import Text

if TYPE_CHECKING:
    from generator.reading.document import Document


class Entry:
    """A record with its id, its kind and its file, which is named from the project folder.

    ``digest`` is the SHA-256 of what the record says, however the file writes it. The record
    is unpacked when it is first asked for; its ``facts`` are at hand. ``plain_name`` is what the
    record is called, if that is in the site's first language alone.
    """

    __slots__ = (
        "_path",
        "_record",
        "_row",
        "_rows",
        "_unpacked",
        "facts",
        "file",
        "id",
        "kind",
        "plain_name",
    )

    def __init__(
        self,
        id_: str,
        kind: Kind,
        path: str,
        row: Row,
        rows: Rows,
        facts: Facts,
        unpacked: "list[Entry]",
    ) -> None:
        self.id = id_
        self.kind = kind
        self.file = row.file
        self.facts = facts
        self.plain_name: str | None = facts.name if isinstance(facts.name, str) else None
        self._path = path
        self._row = row
        self._rows = rows
        self._record: Record | None = None
        # Those of the same folder that are unpacked now, and perhaps others.
        self._unpacked = unpacked

    @property
    def digest(self) -> str:
        """The SHA-256 of the packed record."""
        return self._row.digest

    @property
    def packed(self) -> bytes:
        """The packed record."""
        return self._rows.record(self._row)

    @property
    def record(self) -> Record:
        """The record; the same object each time."""
        if self._record is None:
            self._record = unpack(self.kind.model, self.packed)
            self._unpacked.append(self)
        return self._record

    @property
    def whole(self) -> Record:
        """The same record, with all its values in place where it is unpacked for this."""
        if self._record is None:
            self._record = unpack_whole(self.kind.model, self.packed)
            self._unpacked.append(self)
        return self._record

    @property
    def name(self) -> Text:
        """What the record is called, without the record. Raises ``ValueError`` if by no name."""
        if self.facts.name is None:
            raise ValueError(f"a {self.kind.name} has no name")
        return text_of(self.facts.name)

    @property
    def short_name(self) -> Text | None:
        """What the record is called for short, if it is, without the record."""
        return None if self.facts.short_name is None else text_of(self.facts.short_name)

    def value(self, name: str) -> Light:
        """The value of a field that :func:`light_fields` lists, without the record.

        Days are texts here (``2031-04-01``). Raises ``ValueError`` for another field.
        """
        return self.facts.values[_place(self.kind.model, name)]

    def named(self, field: str) -> str | None:
        """The id in such a field, if there is one."""
        found = self.value(field)
        return None if found is None else str(found)

    def field(self, name: str) -> Any:
        """The value of one field, without the rest of the record where that is still packed."""
        if self._record is not None:
            return getattr(self._record, name)
        return unpack_field(self.kind.model, self.packed, name)

    @property
    def unpublished(self) -> tuple[str, ...]:
        """The fields that never leave the record, nor what proves them."""
        return tuple(self.facts.hidden.split())

    @property
    def document(self) -> "Document":
        """The file, which is read again for it: there the places of problems are looked up."""
        return _document(self._path, self.file, self._row.sha256)

    def forget(self) -> None:
        """Let go of the unpacked record."""
        self._record = None

    def forget_all(self, beyond: int) -> bool:
        """Let go of every unpacked record of the folder, if there are more than ``beyond``.

        Says whether it did. It takes no look at the others.
        """
        if len(self._unpacked) <= beyond:
            return False
        for entry in self._unpacked:
            entry.forget()
        self._unpacked.clear()
        return True


@cache
def _place(model: type[Record], name: str) -> int:
    return light_fields(model).index(name)


@lru_cache(maxsize=4)
def _document(path: str, file: str, _sha256: str) -> "Document":
    """The document of a file; most of its problems are looked up one after the other."""
    from generator.reading.document import document_at

    return document_at(path, file)
