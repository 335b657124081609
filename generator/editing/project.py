"""What a content folder holds, as far as a new record or a schema can make use of it."""

from collections import defaultdict
from pathlib import Path

from generator.reading.folder import Reading, read_folder
from generator.records.kinds import BY_NAME, KINDS
from generator.records.settings import Settings
from generator.records.vocabulary import Vocabulary
from generator.schemas.known import Known

# Kinds whose records say more than their ids.
_TOLD = frozenset({"vocabulary", "settings"})


def known_in(content: Path) -> Known:
    """Ids, terms and languages of a content folder; nothing of a folder that is not there.

    Records that can't be read count with their ids: a new record may not take one of them.
    """
    return known_of(read_folder(content))


def known_of(reading: Reading) -> Known:
    """The same of a folder that was read before."""
    ids: dict[str, set[str]] = defaultdict(set)
    terms: dict[str, dict[str, None]] = defaultdict(dict)
    languages: tuple[str, ...] = ()
    for kind, id_ in reading.broken:
        ids[kind].add(id_)
    for entry in reading.entries:
        ids[entry.kind.name].add(entry.id)
        if entry.kind.name not in _TOLD:
            continue
        if isinstance(entry.record, Vocabulary):
            terms[entry.record.role].update((term.id, None) for term in entry.record.terms)
        elif isinstance(entry.record, Settings) and not languages:
            languages = entry.record.languages
    return Known(
        {kind.name: tuple(sorted(ids[kind.name])) for kind in KINDS if kind.name in ids},
        {role: tuple(rows) for role, rows in terms.items()},
        languages,
    )


def owners(reading: Reading, folder: str) -> dict[str, str]:
    """Every id that is taken, former ones too, with the file that holds it.

    Files that can't be read have their ids as well. ``folder`` is the content folder's name.
    """
    taken = {id_: f"{folder}/{BY_NAME[kind].folder}/{id_}.yml" for kind, id_ in reading.broken}
    for entry in reading.entries:
        for id_ in (*entry.facts.former_ids.split(), entry.id):
            taken[id_] = entry.file
    return taken
