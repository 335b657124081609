"""Links in prose: each leads to a record with a page, a page of the site, or the web."""

from collections.abc import Iterator

from generator.catalog.addresses import STANDING
from generator.catalog.catalog import Catalog
from generator.problems.likeness import closest
from generator.problems.problem import Problem, Term
from generator.prose.links import iterate_links
from generator.prose.parsing import parse
from generator.prose.targets import PageTarget, RecordTarget
from generator.reading.folder import Entry
from generator.records.kinds import BY_FOLDER
from generator.records.parts import Parts, Path
from generator.records.text import Text


def link_problems(entry: Entry, rows: Parts, catalog: Catalog) -> Iterator[Problem]:
    """Every link of a record's prose that can't be followed."""
    for part in rows:
        if part.prose and isinstance(part.value, Text):
            if part.value.plain is not None:
                yield from _words(entry, part.path, part.value.plain, catalog)
            for language, wording in part.value.languages.items():
                yield from _words(entry, (*part.path, language), wording.text, catalog)


def _words(entry: Entry, path: Path, words: str, catalog: Catalog) -> Iterator[Problem]:
    document, issues = parse(words)
    for issue in issues:
        reason = Term(f"link-{issue.reason.value}")
        yield entry.document.problem("link-wrong", path, issue.written, reason=reason)
    for link in iterate_links(document):
        target = link.target
        if isinstance(target, RecordTarget):
            kind = BY_FOLDER.get(target.kind)
            if kind is None or kind.address is None:
                folders = [row.folder for row in BY_FOLDER.values() if row.address]
                folder = closest(target.kind, folders)
                close = f"{folder}/{target.id}" if folder else None
                yield _nowhere(entry, path, str(target), close)
            elif target.id not in catalog.entries.get(kind.name, {}):
                id_ = closest(target.id, catalog.entries.get(kind.name, {}))
                yield _nowhere(entry, path, str(target), f"{kind.folder}/{id_}" if id_ else None)
        elif isinstance(target, PageTarget) and target.path.lstrip("/") not in STANDING:
            pages = [f"/{address}" for address in STANDING]
            yield _nowhere(entry, path, str(target), closest(target.path, pages))


def _nowhere(entry: Entry, path: Path, written: str, close: str | None) -> Problem:
    if close:
        return entry.document.problem("link-nowhere-close", path, written, close=close)
    return entry.document.problem("link-nowhere", path, written)
