"""An impact as an outline: which sections there are, and what their lines say."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.comparing.excerpts import apart, shortened_middle
from generator.comparing.fields import Change
from generator.comparing.impact import Impact
from generator.comparing.pages import Page
from generator.comparing.pairing import RecordChange
from generator.comparing.pictures import PictureChange
from generator.comparing.sources import SourceChange
from generator.comparing.telling.glance import glance
from generator.comparing.telling.outline import (
    Item,
    Line,
    Outline,
    Section,
    Span,
    name,
    ours,
    said,
    words,
)
from generator.comparing.telling.words import WORDS, counted
from generator.problems.problem import Problem, field_path
from generator.problems.wording import Language, phrases_of, severity, worded

# Values that are so short together stand in one line, before and now.
_SHORT = 60
# The most of a name that is shown.
_NAME = 80
# So much of a hash tells it from others.
_HASH = 12


@dataclass(frozen=True, slots=True)
class Limits:
    """How many lines there are at most: items of a section, changes of a record."""

    items: int = 60
    changes: int = 20

    def halved(self) -> "Limits":
        """Half as many, at least one."""
        return Limits(max(1, self.items // 2), max(1, self.changes // 2))


def outline(impact: Impact, language: Language, limits: Limits | None = None) -> Outline:
    """What is told of an impact, in words of one language."""
    return _Composer(impact, language, limits or Limits()).outline()


@dataclass(frozen=True, slots=True)
class _Composer:
    impact: Impact
    language: Language
    limits: Limits

    def outline(self) -> Outline:
        impact = self.impact
        # A hash needs no other one beside it.
        is_hash = impact.commit.startswith(impact.base)
        key = "title-commit" if impact.commit and not is_hash else "title"
        title = self._said(key, base=name(impact.base), commit=name(impact.commit[:_HASH]))
        sections = tuple(self._sections())
        if impact.is_nothing:
            key = "nothing" if impact.pages is None else "nothing-pages"
            return Outline(title, self._word(key), (), sections)
        return Outline(title, "", tuple(glance(impact, self.language)), sections)

    def _sections(self) -> Iterator[Section]:
        impact = self.impact
        notes = [self._note(row.code, row.told) for row in impact.notes]
        yield from self._section("notes", notes)
        yield from self._section("brought-problems", map(self._problem, impact.problems.brought))
        yield from self._section("gone-addresses", (Item((name(row),)) for row in impact.gone))
        unread = (
            Item(self._said(f"unread-{row.when}", file=name(row.file))) for row in impact.unread
        )
        yield from self._section("unread-records", unread)
        yield from self._section("records", map(self._record, impact.records))
        yield from self._section("changed-sources", map(self._source, impact.sources))
        yield from self._section("changed-pictures", map(self._picture, impact.pictures))
        yield from self._section("mended-problems", map(self._problem, impact.problems.mended))
        pages = impact.pages
        if pages is not None:
            rows = (
                ("added-pages", pages.added),
                ("changed-pages", pages.changed),
                ("removed-pages", pages.removed),
                ("reached-pages", pages.reached),
            )
            gone = {*impact.gone, *pages.addresses_after}
            for key, found in rows:
                items = (self._page(row, leads_on=row.address not in gone) for row in found)
                yield from self._section(key, items, folded=key == "reached-pages")

    def _page(self, page: Page, *, leads_on: bool) -> Item:
        key = "page-leads-on" if leads_on else "page"
        return Item(self._said(key, address=name(page.address), title=name(page.title)))

    def _section(self, key: str, items: Iterable[Item], *, folded: bool = False) -> list[Section]:
        """The section if there is anything in it."""
        rows = list(items)
        if not rows:
            return []
        return [Section(self._word(key), self._bounded(rows, self.limits.items), folded)]

    def _bounded(self, rows: Sequence[Item], most: int) -> tuple[Item, ...]:
        if len(rows) <= most:
            return tuple(rows)
        more = self._word("more").format(n=f"{len(rows) - most:,}")
        return (*rows[:most], Item((ours(more),)))

    def _note(self, code: str, told: Sequence[str]) -> Item:
        return Item(self._said(f"note-{code}", told=name(", ".join(told))))

    def _record(self, row: RecordChange) -> Item:
        impact, entry = self.impact, row.entry
        side = impact.after if row.after is not None else impact.before
        spans = {
            "kind": ours(phrases_of(self.language).terms[f"kind-{row.kind.name}"]),
            "id": name(entry.id),
            "before": name(row.before.id if row.before is not None else ""),
            "name": name(shortened_middle(side.name(entry, self.language), _NAME)),
        }
        line = _trimmed(self._said(f"record-{row.what}", **spans))
        changes = [self._change(change) for change in row.changes]
        under = [*self._about(row), *self._bounded(changes, self.limits.changes)]
        return Item(line, tuple(under))

    def _about(self, row: RecordChange) -> Iterator[Item]:
        if row.moved and row.before is not None and row.after is not None:
            files = self.impact.before.file(row.before), self.impact.after.file(row.after)
            yield Item(self._said("from-to", before=name(files[0]), after=name(files[1])))
        if row.other and row.what == "added":
            field = name(f"former_ids: [{row.other}]")
            yield Item(self._said("says-same", other=name(row.other), field=field))
        elif row.other:
            yield Item(self._said("leads-to", other=name(row.other)))

    def _change(self, row: Change) -> Item:
        spans = {"field": name(field_path(row.path)), "was": name(field_path(row.was))}
        if row.how == "changed" and row.before is not None and row.after is not None:
            before, after = apart(row.before, row.after)
            if len(before) + len(after) <= _SHORT:
                told = {"before": words(before), "after": words(after)}
                return Item(self._said("field-changed", **spans, **told))
            both = (("before", before), ("now", after))
            under = (Item(self._said(key, words=words(text))) for key, text in both)
            return Item(self._said("field-changed-long", **spans), tuple(under))
        value = row.after if row.after is not None else row.before
        spans["words"] = words(shortened_middle(value or ""))
        return Item(self._said(f"field-{row.how}", **spans))

    def _source(self, row: SourceChange) -> Item:
        before, after = self._hash(row.hash_before), self._hash(row.hash_after)
        line = self._said("source-text", id=name(row.id), before=before, after=after)
        under = []
        if row.before is not None and row.after is not None:
            both = (("before", row.before), ("now", row.after))
            if row.before == row.after:
                under.append(Item((ours(self._word("source-blanks")),)))
            else:
                under += [Item(self._said(key, words=words(text))) for key, text in both]
        if not row.recorded:
            under.append(Item((ours(self._word("source-not-recorded")),)))
        under.append(Item((ours(self._resting(row)),)))
        lost = [
            Item(
                self._said(
                    "lost-quote",
                    record=name(f"{quote.kind}/{quote.id}"),
                    field=name(field_path(quote.path)),
                )
            )
            for quote in row.lost
        ]
        return Item(line, (*under, *self._bounded(lost, self.limits.changes)))

    def _picture(self, row: PictureChange) -> Item:
        before, after = self._hash(row.hash_before), self._hash(row.hash_after)
        told = {"id": name(row.id), "file": name(row.file), "before": before, "after": after}
        return Item(self._said("picture", **told))

    def _hash(self, digest: str) -> Span:
        return name(digest[:_HASH]) if digest else ours(self._word("no-file"))

    def _resting(self, row: SourceChange) -> str:
        """How much rests on a source, in a sentence."""
        if not row.quotes:
            return self._word("source-no-quotes")
        found = self._word("quotes-some-lost").format(n=len(row.lost))
        return self._word("source-quotes").format(
            records=counted(self.language, "record", row.records),
            quotes=counted(self.language, "quote", row.quotes),
            found=found if row.lost else self._word("quotes-all-there"),
        )

    def _problem(self, problem: Problem) -> Item:
        told = worded(problem, self.language)
        return Item(
            self._said(
                "problem",
                place=name(str(problem.place)),
                severity=ours(phrases_of(self.language).labels[severity(problem)]),
                code=ours(problem.code),
                message=name(told.message),
            )
        )

    def _word(self, key: str) -> str:
        return WORDS[self.language][key]

    def _said(self, key: str, **spans: Span) -> Line:
        return said(self._word(key), spans)


def _trimmed(line: Line) -> Line:
    """A line without an empty name at its end."""
    return line if line[-1].text else line[:-2]
