"""Links in prose: each leads to a record with a page, a page of the site, or the web."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.catalog.addresses import STANDING, address_of
from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped, Said
from generator.checking.places import missing_in_page, missing_in_record
from generator.checking.proving.sources import Reading
from generator.evidence.patterns import pattern
from generator.problems.likeness import closest
from generator.problems.problem import Problem, Term
from generator.prose.faults import LinkFault, LinkSyntaxIssue
from generator.prose.nodes import Link
from generator.prose.parsing import may_hold_links, pieces_in, rows_in
from generator.prose.targets import PageTarget, RecordTarget
from generator.prose.web import parse_web
from generator.reading.entry import Entry
from generator.records.about import WebAddress
from generator.records.fields import marked_within
from generator.records.kinds import BY_FOLDER
from generator.records.parts import Path

# A link whose target stands between Chinese brackets, and so is none.
_FULLWIDTH = r"(?a)\[[^\[\]]+\]\s?（(?:https?://|/|[a-z]+/)[^（）()\s]*[）)]"
_BRACKET = "]"
# The page of a record, as its address has it.
_PAGE = r"(?a)(?:/[a-z]{2,3})?/([a-z]+)/([a-z0-9-]+)/"


class PlaceLink(NamedTuple):
    """A link to a place of a page: who has it where, and the page's address and place."""

    entry: Entry
    path: Path
    written: str
    address: str
    fragment: str

    def problem(self, known: str) -> Problem:
        """What is wrong with it where the page lacks the place; ``known`` are those it has."""
        return self.entry.document.problem("link-no-place", self.path, self.written, known=known)


def link_problems(
    parts: Grouped, catalog: Catalog, readings: Mapping[str, Reading]
) -> Iterable[Problem]:
    """Every link of a record's prose that can't be followed."""
    rows = _with_brackets(parts)
    # Most records have none.
    return _wrong_links(parts.entry, rows, catalog, readings) if rows else ()


def _wrong_links(
    entry: Entry, rows: Sequence[Said], catalog: Catalog, readings: Mapping[str, Reading]
) -> Iterator[Problem]:
    if any("（" in row.words for row in rows):
        for row in rows:
            for match in pattern(_FULLWIDTH).finditer(row.words) if row.part.prose else ():
                reason = Term("link-fullwidth")
                yield entry.document.problem("link-wrong", row.path, match[0], reason=reason)
    for row in _prose(rows):
        path, (links, issues) = row.path, _links(row.words)
        for issue in issues:
            reason = Term(f"link-{issue.reason.value}")
            yield entry.document.problem("link-wrong", path, issue.written, reason=reason)
        for link in links:
            if isinstance(link.target, RecordTarget):
                yield from _to_record(entry, path, link.target, catalog, readings)
            elif isinstance(link.target, PageTarget):
                yield from _to_page(entry, path, link.target, catalog)


def address_problems(parts: Grouped) -> Iterator[Problem]:
    """Every address of a field that browsers might read in two ways, or not at all."""
    for model, name in marked_within(parts.entry.kind.model, WebAddress):
        for row in parts.by_model.get(model, ()):
            written = getattr(row.value, name)
            # What is no address of the web is one for mail.
            if written and not written.startswith("mailto:"):
                found = parse_web(written)
                if isinstance(found, LinkFault):
                    path = (*row.path, name)
                    form = Term("address")
                    yield parts.entry.document.problem("not-an-address", path, form=form)


def place_links(catalog: Catalog) -> Iterator[PlaceLink]:
    """Every link of all records that names a place and leads to a page that is there."""
    for entry in catalog.walk():
        for row in _prose(_with_brackets(Grouped(entry, catalog.first_language))):
            if "#" not in row.words:
                continue
            for link in _links(row.words)[0]:
                target = link.target
                if isinstance(target, RecordTarget) and target.kind in BY_FOLDER:
                    address = address_of(BY_FOLDER[target.kind].name, target.id)
                elif isinstance(target, PageTarget):
                    address = target.path.lstrip("/")
                else:
                    continue
                if address is not None and target.fragment:
                    yield PlaceLink(entry, row.path, str(target), address, target.fragment)


def _links(words: str) -> tuple[list[Link], list[LinkSyntaxIssue]]:
    """The links of a text, and what looks like one and is none."""
    parsed = [pieces_in(row) for row in rows_in(words) if may_hold_links(row)]
    links = [piece for pieces, _ in parsed for piece in pieces if isinstance(piece, Link)]
    return links, [issue for _, own in parsed for issue in own]


def _with_brackets(parts: Grouped) -> list[Said]:
    """The texts of a record that have a bracket, without which there is no link."""
    # A loop: each record is looked at.
    for words in parts.whole_texts.values():
        if _BRACKET in words:
            return [row for row in parts.texts if _BRACKET in row.words]
    return []


def _prose(rows: Iterable[Said]) -> list[Said]:
    """Those of some texts in which a link may stand."""
    return [row for row in rows if row.part.prose and may_hold_links(row.words)]


def _to_record(
    entry: Entry,
    path: Path,
    target: RecordTarget,
    catalog: Catalog,
    readings: Mapping[str, Reading],
) -> Iterator[Problem]:
    kind = BY_FOLDER.get(target.kind)
    if kind is None or kind.address is None:
        folders = [row.folder for row in BY_FOLDER.values() if row.address]
        folder = closest(target.kind, folders)
        yield _nowhere(entry, path, str(target), f"{folder}/{target.id}" if folder else None)
        return
    rows = catalog.entries.get(kind.name, {})
    if target.id not in rows:
        id_ = closest(target.id, rows)
        yield _nowhere(entry, path, str(target), f"{kind.folder}/{id_}" if id_ else None)
    elif target.fragment:
        known = missing_in_record(rows[target.id], target.fragment, catalog, readings)
        if known is not None:
            yield entry.document.problem("link-no-place", path, str(target), known=known)


def _to_page(entry: Entry, path: Path, target: PageTarget, catalog: Catalog) -> Iterator[Problem]:
    address = target.path.lstrip("/")
    if address not in STANDING:
        match = pattern(_PAGE).fullmatch(target.path)
        kind = BY_FOLDER.get(match[1]) if match is not None else None
        if (
            match is not None
            and kind is not None
            and match[2] in catalog.entries.get(kind.name, {})
        ):
            yield _nowhere(entry, path, str(target), f"{kind.folder}/{match[2]}")
            return
        pages = [f"/{address}" for address in STANDING]
        yield _nowhere(entry, path, str(target), closest(target.path, pages))
    elif target.fragment:
        known = missing_in_page(address, target.fragment, catalog)
        if known is not None:
            yield entry.document.problem("link-no-place", path, str(target), known=known)


def _nowhere(entry: Entry, path: Path, written: str, close: str | None) -> Problem:
    if close:
        return entry.document.problem("link-nowhere-close", path, written, close=close)
    return entry.document.problem("link-nowhere", path, written)
