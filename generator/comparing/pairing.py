"""Which records were added, removed, renamed, moved or changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.comparing.fields import Change, FirstLanguages, changes, without
from generator.comparing.leaves import likeness, pairs_of
from generator.comparing.side import Key, Side
from generator.reading.entry import Entry
from generator.records.kinds import BY_NAME, KINDS, Kind

What = Literal["added", "removed", "renamed", "moved", "changed"]
When = Literal["before", "now", "both"]

# Two records with so much in common may be one; so many pairs are looked at.
_NEARLY, _MOST_PAIRS = 0.85, 2000
_ORDER = {kind.name: place for place, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that is not what it was, on each side on which it is there.

    ``moved``: its file stands in another folder, whatever else it is. ``other`` is the id of the
    record that the address of a removed one leads to, or of a removed one that an added record
    says the same as, or nearly so, without naming it as its former id.
    """

    what: What
    kind: Kind
    before: Entry | None = None
    after: Entry | None = None
    changes: tuple[Change, ...] = ()
    moved: bool = False
    other: str = ""

    @property
    def entry(self) -> Entry:
        """The record as it is now, or as it was where it is gone."""
        entry = self.after or self.before
        if entry is None:
            raise ValueError("a change of no record")
        return entry

    @property
    def keys(self) -> Iterator[Key]:
        """The kind with the id before and the id now."""
        for entry in (self.before, self.after):
            if entry is not None:
                yield self.kind.name, entry.id


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that gives no record on some side, so that it can't be compared."""

    kind: str
    id: str
    file: str
    when: When


def record_changes(before: Side, after: Side) -> list[RecordChange]:
    """Every record that differs, by kind, then id. Those that can't be read are no changes."""
    sides = _first_languages(before, after)
    old, new = before.entries, after.entries
    renamed = _renamed(before, after)
    leads = _leads(after)
    added = {key for key in new.keys() - old.keys() if key not in renamed}
    # Of what can't be read on the other side nobody knows whether it is new, or gone.
    added -= before.reading.broken
    gone = old.keys() - new.keys() - set(renamed.values()) - after.reading.broken
    same = _same(before, sorted(gone), after, sorted(added))
    found: list[RecordChange] = []
    for key, entry in new.items():
        if key in added:
            found.append(RecordChange("added", entry.kind, None, entry, other=same.get(key, "")))
        elif key in old or key in renamed:
            one = old[renamed.get(key, key)]
            moved = _folder(before.file(one)) != _folder(after.file(entry))
            differs = tuple(_changes(one, entry, sides)) if one.digest != entry.digest else ()
            if key in renamed:
                differs = tuple(_unnamed(differs, one.id))
                found.append(RecordChange("renamed", entry.kind, one, entry, differs, moved))
            elif differs or moved:
                what: What = "changed" if differs else "moved"
                found.append(RecordChange(what, entry.kind, one, entry, differs, moved))
    found += (
        RecordChange("removed", old[key].kind, old[key], other=leads.get(key, "")) for key in gone
    )
    return sorted(found, key=lambda row: (_ORDER[row.kind.name], row.entry.id))


def unread(before: Side, after: Side) -> list[Unread]:
    """Files in the folders of kinds that give no record on some side."""
    rows: dict[Key, Unread] = {}
    when: When
    for side, other, when in ((before, after, "before"), (after, before, "now")):
        files = _files_of(side)
        for key in side.reading.broken:
            known = other.entries.get(key)
            file = files.get(key) or (other.file(known) if known is not None else "")
            if file:
                told = "both" if key in rows else when
                rows[key] = Unread(*key, file, told)
    return sorted(rows.values(), key=lambda row: row.file)


def _first_languages(before: Side, after: Side) -> FirstLanguages:
    """Without settings the first language is taken to be that of the other side."""
    one, other = before.first_language, after.first_language
    return FirstLanguages(one or other, other or one)


def _changes(before: Entry, after: Entry, sides: FirstLanguages) -> Iterator[Change]:
    hidden = (*before.unpublished, *after.unpublished)
    yield from without(changes(before.record, after.record, sides), hidden)


def _unnamed(rows: tuple[Change, ...], former: str) -> Iterator[Change]:
    """Changes without that of the former id, which is what a renaming is."""
    for row in rows:
        if row.path[0] != "former_ids" or row.after != former:
            yield row


def _renamed(before: Side, after: Side) -> Mapping[Key, Key]:
    """New records with the one that each was: the first of its former ids that is gone."""
    found: dict[Key, Key] = {}
    taken: set[Key] = set()
    for key, entry in after.entries.items():
        if key in before.entries:
            continue
        for former in entry.facts.former_ids.split():
            old = key[0], former
            if old in before.entries and old not in after.entries and old not in taken:
                found[key] = old
                taken.add(old)
                break
    return found


def _same(
    before: Side, gone: Sequence[Key], after: Side, added: Sequence[Key]
) -> Mapping[Key, str]:
    """Added records with the id of the removed one that each says the same as, or nearly so.

    Only of records with pages, whose addresses are worth to be kept.
    """
    old = [(key, before.entries[key]) for key in gone if BY_NAME[key[0]].address]
    new = [(key, after.entries[key]) for key in added if BY_NAME[key[0]].address]
    digests = {(key[0], entry.digest): key[1] for key, entry in reversed(old)}
    found = {
        key: digests[key[0], entry.digest]
        for key, entry in new
        if (key[0], entry.digest) in digests
    }
    if len(old) * len(new) <= _MOST_PAIRS:
        counted = [(key, pairs_of(entry.record)) for key, entry in old]
        for key, entry in new:
            own = pairs_of(entry.record)
            scores = [(likeness(own, row), id_) for (kind, id_), row in counted if kind == key[0]]
            best = max(scores, default=(0.0, ""))
            if best[0] >= _NEARLY:
                found.setdefault(key, best[1])
    return found


def _leads(side: Side) -> Mapping[Key, str]:
    """The record that the address of each former id leads to."""
    return {
        (kind, former): id_
        for (kind, id_), entry in side.entries.items()
        if entry.kind.address
        for former in entry.facts.former_ids.split()
    }


def _files_of(side: Side) -> Mapping[Key, str]:
    """Files with a problem, by kind and id, that stand in the folder of a kind."""
    found = {}
    for problem in side.reading.problems:
        steps = problem.place.file.split("/")[1:]
        if len(steps) > 1:
            kind = next((row.name for row in KINDS if row.folder == steps[0]), None)
            if kind is not None:
                found[kind, steps[-1].removesuffix(".yml")] = "/".join(steps)
    return found


def _folder(file: str) -> str:
    return file.rpartition("/")[0]
