"""Entries → catalog, with a problem for all that does not join."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from generator.catalog.catalog import Catalog
from generator.catalog.codes import FRAME_LANGUAGES, language_meant
from generator.catalog.texts import text_problems
from generator.catalog.views import BackLinks, Records
from generator.forking.collector import without_collector
from generator.forking.together import together
from generator.problems.likeness import closest_id
from generator.problems.place import Place
from generator.problems.plain import Plain, from_plain, to_plain
from generator.problems.problem import Problem, Term, Value
from generator.reading.entry import Entry
from generator.reading.folder import SETTINGS, Reading, is_no_content
from generator.reading.kinds import kind_of, kind_term
from generator.records.facts import are_translated
from generator.records.kinds import BY_NAME
from generator.records.parts import Part, parts
from generator.records.vocabulary import Vocabulary, VocabularyTerm

# The codes of a reference to no record.
_NOWHERE = frozenset(
    {"no-record", "no-record-close", "no-record-many", "record-of-other-kind", "record-renamed"}
)
# A record that so many places name is missing itself; so many files with others are named.
_MANY, _NAMED = 12, 3

# Below so many records another process costs more than it brings.
_SMALL = 400


@without_collector()
def join(reading: Reading, content: Path, jobs: int = 1) -> tuple[Catalog | None, list[Problem]]:
    """The catalog of all entries. ``None`` only where the site's settings can't be had.

    Entries are joined by their facts; records are unpacked only where something is wrong, and
    looked at by up to ``jobs`` processes.
    """
    problems: list[Problem] = []
    catalog = joined(reading, content, problems)
    if catalog is not None:
        found = _reference_problems(catalog.entries, reading.broken, catalog.terms)
        problems += _together(list(found))
        problems += _language_problems(catalog)
        problems += _text_problems(catalog, jobs)
    return catalog, problems


def joined(reading: Reading, content: Path, problems: list[Problem]) -> Catalog | None:
    """The catalog of all entries, whatever they refer to; ``problems`` takes those of its making.

    ``None`` only where the site's settings can't be had.
    """
    entries = _by_id(reading.entries, problems)
    site = _site(entries, reading, content, problems)
    if site is None:
        return None
    terms = _terms(entries, problems)
    records = {kind: Records(rows) for kind, rows in entries.items()}
    return Catalog(content.parent, site, entries, records, terms, BackLinks(entries))


def _text_problems(catalog: Catalog, jobs: int) -> Iterator[Problem]:
    if catalog.first_language not in FRAME_LANGUAGES:
        return  # Told at the settings; the texts are in the language that was meant.
    # Texts are not asked for in a language that the site can't have yet, and those in the one that
    # a wrong code of the settings was meant for are right.
    meant = [language_meant(row, FRAME_LANGUAGES) or row for row in catalog.languages[1:]]
    framed = [row for row in meant if row in FRAME_LANGUAGES]
    languages = tuple(dict.fromkeys((catalog.first_language, *framed)))
    spoken = catalog.spoken
    doubtful = [
        entry for entry in catalog.walk() if not are_translated(entry.facts, languages, spoken)
    ]

    def told(entries: Sequence[Entry]) -> list[list[Plain]]:
        rows = []
        for entry in entries:
            rows.append([to_plain(row) for row in text_problems(entry, languages, spoken)])
            entry.forget()
        return rows

    for rows in together(told, doubtful, jobs if len(doubtful) >= _SMALL else 1, _SMALL):
        yield from map(from_plain, rows)


def _by_id(entries: Iterable[Entry], problems: list[Problem]) -> Mapping[str, Mapping[str, Entry]]:
    tables: dict[str, dict[str, Entry]] = defaultdict(dict)
    taken: dict[str, Entry] = {}
    rows = list(entries)
    for entry in rows:
        first = taken.setdefault(entry.id, entry)
        if first is not entry:
            values = {"id": entry.id, "other": first.file}
            place = Place(entry.file)
            problems.append(Problem("id-taken", place, found=entry.id, values=values))
        tables[entry.kind.name].setdefault(entry.id, entry)
    for entry in rows:
        for index, former in enumerate(entry.facts.former_ids.split()):
            other = taken.setdefault(former, entry)
            if other is not entry or former == entry.id:
                path = ("former_ids", index)
                file = other.file
                problems.append(
                    entry.document.problem("former-id-taken", path, id=former, other=file)
                )
    return tables


def _site(
    entries: Mapping[str, Mapping[str, Entry]],
    reading: Reading,
    content: Path,
    problems: list[Problem],
) -> Entry | None:
    # Of two the one with the name that they have everywhere is the right one.
    rows = sorted(entries.get("settings", {}).values(), key=lambda entry: entry.id != SETTINGS)
    for extra in rows[1:]:
        values = {"first": rows[0].file}
        place = Place(extra.file)
        problems.append(Problem("settings-twice", place, found=extra.id, values=values))
    if rows:
        return rows[0]
    told = any(map(is_no_content, reading.problems))
    if not told and not any(kind == "settings" for kind, _ in reading.broken):
        problems.append(Problem("no-settings", Place(f"{content.name}/settings/site.yml")))
    return None


def _terms(
    entries: Mapping[str, Mapping[str, Entry]], problems: list[Problem]
) -> Mapping[str, Mapping[str, VocabularyTerm]]:
    tables: dict[str, dict[str, VocabularyTerm]] = defaultdict(dict)
    owners: dict[tuple[str, str], Entry] = {}
    for entry in entries.get("vocabulary", {}).values():
        vocabulary = cast(Vocabulary, entry.record)
        if vocabulary.role == "rating-scale":
            continue  # A scale's levels belong to that scale alone.
        for index, term in enumerate(vocabulary.terms):
            owner = owners.setdefault((vocabulary.role, term.id), entry)
            if owner is not entry:
                path = ("terms", index, "id")
                file = owner.file
                problems.append(entry.document.problem("term-taken", path, other=file))
            tables[vocabulary.role].setdefault(term.id, term)
    return tables


def _reference_problems(
    entries: Mapping[str, Mapping[str, Entry]],
    broken: frozenset[tuple[str, str]],
    terms: Mapping[str, Mapping[str, VocabularyTerm]],
) -> Iterator[Problem]:
    """A problem for each reference that leads nowhere, and for each unknown term."""
    known = {f"{kind}/{id_}" for kind, rows in entries.items() for id_ in rows}
    known |= {f"{kind}/{id_}" for kind, id_ in broken}
    known_terms = {f"{role}/{id_}" for role, rows in terms.items() for id_ in rows}
    vocabulary_broken = any(kind == "vocabulary" for kind, _ in broken)
    nearest = _Nearest()
    renamed: dict[str, str] | None = None
    for rows in entries.values():
        for entry in rows.values():
            if known.issuperset(entry.facts.refers_to.split()) and (
                vocabulary_broken or known_terms.issuperset(entry.facts.terms.split())
            ):
                continue
            for part in parts(entry.record):
                id_ = str(part.value)
                if part.refers_to is not None and f"{part.refers_to}/{id_}" not in known:
                    renamed = _renamed(entries) if renamed is None else renamed
                    now = renamed.get(f"{part.refers_to}/{id_}")
                    close = now or nearest.to(id_, part.refers_to, entries.get(part.refers_to, {}))
                    found = "no-record-close" if close else "no-record"
                    code = "record-renamed" if now else found
                    other = next((kind for kind, row in entries.items() if id_ in row), None)
                    if other is not None:
                        code, close = "record-of-other-kind", None
                    yield _nowhere(entry, part.path, (part.refers_to, id_), code, close, other)
                elif part.term_of is not None and not vocabulary_broken:
                    among = terms.get(part.term_of, {})
                    if id_ not in among:
                        close = nearest.to(id_, part.term_of, among)
                        yield _no_term(entry, part, among, close)


def _renamed(entries: Mapping[str, Mapping[str, Entry]]) -> dict[str, str]:
    """The id that a record has now, by kind and former id."""
    return {
        f"{kind}/{former}": id_
        for kind, rows in entries.items()
        for id_, entry in rows.items()
        for former in entry.facts.former_ids.split()
    }


class _Nearest:
    """What was probably meant, looked for only so often: it costs time with each record."""

    def __init__(self, limit: int = 200) -> None:
        self._left = limit
        self._found: dict[tuple[str, str], str | None] = {}

    def to(self, word: str, among: str, known: Iterable[str]) -> str | None:
        """The closest of ``known``; ``among`` names what these are."""
        if (word, among) not in self._found:
            if self._left <= 0:
                return None
            self._left -= 1
            self._found[word, among] = closest_id(word, known)
        return self._found[word, among]


def _together(problems: Sequence[Problem]) -> list[Problem]:
    """The same problems, those of a record that is missing wherever it is named told once."""
    places: dict[tuple[str, str] | None, list[Problem]] = defaultdict(list)
    for row in problems:
        if row.code == "no-record":
            places[leads_nowhere(row)].append(row)
    many = {target: rows for target, rows in places.items() if len(rows) >= _MANY}
    told: list[Problem] = []
    for row in problems:
        rows = many.get(leads_nowhere(row)) if row.code == "no-record" else None
        if rows is None:
            told.append(row)
        elif row is min(rows, key=Problem.order):
            files = list(dict.fromkeys(other.place.file for other in rows))
            others = [file for file in files if file != row.place.file] or files
            named = (*others[:_NAMED], *(("…",) if len(others) > _NAMED else ()))
            values = {**row.values, "count": f"{len(rows):,}", "others": named}
            told.append(replace(row, code="no-record-many", values=values))
    return told


def _nowhere(
    entry: Entry,
    path: tuple[str | int, ...],
    target: tuple[str, str],
    code: str,
    close: str | None,
    other: str | None,
) -> Problem:
    kind, id_ = target
    values: dict[str, Value] = {
        "kind": kind_term(BY_NAME[kind]),
        "id": id_,
        "file": f"content/{BY_NAME[kind].folder}/{id_}.yml",
    }
    if close:
        values["close"] = close
    if other:
        values["other"] = kind_term(BY_NAME[other])
    return entry.document.problem(code, path, id_, **values)


def leads_nowhere(problem: Problem) -> tuple[str, str] | None:
    """Kind and id of the record that a reference names and that is not there."""
    kind = problem.values.get("kind")
    if problem.code not in _NOWHERE or not isinstance(kind, Term):
        return None
    return kind_of(kind), str(problem.values["id"])


def _no_term(entry: Entry, part: Part, known: Iterable[str], close: str | None) -> Problem:
    found = str(part.value)
    values: dict[str, Value] = {"role": Term(f"role-{part.term_of}"), "known": tuple(known)}
    if not values["known"]:
        # The first record of a site is often begun before its vocabularies.
        return entry.document.problem(
            "no-vocabulary", part.path, found, role=values["role"], file=str(part.term_of)
        )
    if close:
        return entry.document.problem("no-term-close", part.path, found, close=close, **values)
    return entry.document.problem("no-term", part.path, found, **values)


def _language_problems(catalog: Catalog) -> Iterator[Problem]:
    for index, language in enumerate(catalog.languages):
        if language not in FRAME_LANGUAGES:
            path, known = ("languages", index), FRAME_LANGUAGES
            yield catalog.site.document.problem("no-frame-words", path, known=known)
