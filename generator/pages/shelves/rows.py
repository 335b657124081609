"""The rows of lists: a line, an entry of a register. ``names`` is what a filter looks in."""

from fractions import Fraction

from generator.charts.bars import share
from generator.pages import components as c
from generator.pages.dates import percent_words
from generator.pages.languages import tag_of
from generator.pages.reader import Reader
from generator.pages.shelves.filing import organ_text
from generator.pages.shelves.names import Named
from generator.prose.escaping import escape
from generator.prose.markup import Markup
from generator.reading.entry import Entry
from generator.records.evidence import DateClaim
from generator.records.review import Review
from generator.records.source import Source
from generator.records.text import Text


def _line(href: str, name: Markup, by: str, names: str = "") -> Markup:
    filtered = f' data-names="{escape(names)}"' if names else ""
    return f'<li{filtered}><a href="{href}">{name}</a><span class="by">{by}</span></li>'


def organ_line(r: Reader, id_: str, names: str = "") -> Markup:
    """An organ with its other names, how many practices it has, and whether it is no more."""
    name = r.name("organ", id_)
    count = len(r.site.practices_of.get(("organ", id_), ()))
    others = [r.shown(other) for other in r.other_names(name)]
    by = c.BETWEEN.join([*others, escape(r.many("practices", count)), *_ended(r, id_)])
    return _line(r.to_record("organ", id_), r.line(name), by, names)


def _ended(r: Reader, id_: str) -> list[str]:
    """Until when an organ existed that is no more, or that others continue."""
    organ = r.catalog.entry("organ", id_)
    until: DateClaim | None = organ.field("valid_to")
    if until:
        return [r.filled("organ_until", when=r.date(until.value))]
    return [r.word("organ_continued")] if organ.field("successors") else []


def practice_line(r: Reader, id_: str, names: str = "", with_year: bool = True) -> Markup:
    """A practice with who did it, its kind and its year."""
    practice = r.catalog.entry("practice", id_)
    by = [_owner(r, practice), _kind(r, practice)]
    if with_year:
        by.append(str(r.catalog.entry("review", str(practice.value("review"))).value("year")))
    searched = f"{names} {r.plain(owner_of(r, practice))}" if names else ""
    href, name = r.to_record("practice", id_), r.called("practice", id_)
    return _line(href, name, c.BETWEEN.join(by), searched)


def explored_line(r: Reader, kind: str, id_: str) -> Markup:
    """A practice or a brand with whose it is and what it is."""
    entry = r.catalog.entry(kind, id_)
    brand = r.marked(r.words["brand"])
    what = f"{brand}{c.ended(r, id_)}" if kind == "brand" else _kind(r, entry)
    by = _owner(r, entry) + c.BETWEEN + what
    return _line(r.to_record(kind, id_), r.whole(entry.name), by)


def _kind(r: Reader, practice: Entry) -> Markup:
    return r.line(r.term("practice-kinds", str(practice.value("kind"))))


def name_line(r: Reader, row: Named, names: str = "", others: bool = False) -> Markup:
    """A name of the index: what it is of and whose, and what readers of the page call it.

    With ``others`` the record's names in other languages follow.
    """
    entry = r.catalog.entry(row.kind, row.id)
    name = entry.name
    beside = [escape(r.words[row.kind]) + (c.ended(r, row.id) if row.kind == "brand" else "")]
    if _organ_of(entry):
        beside.append(_owner(r, entry))
    if r.said(name).text != row.name:
        beside.append(r.line(name))
    if others:
        beside += [r.shown(other) for other in r.other_names(name)]
    filtered = f' data-names="{escape(names)}"' if names else ""
    lang = f' lang="{tag_of(row.language)}"' if row.language != r.language else ""
    shown = escape(row.name) if lang else r.title(row.name)
    return (
        f'<li{filtered}><a href="{r.to_record(row.kind, row.id)}"{lang}>{shown}</a> '
        f'<span class="aka">{c.BETWEEN.join(beside)}</span></li>'
    )


def owner_of(r: Reader, entry: Entry) -> Text:
    """What lists call the organ, or the body, that a practice or a brand is of."""
    organ = _organ_of(entry)
    if organ is None:
        return r.name("body", str(entry.value("body")))
    return organ_text(r.catalog, organ, r.site.several["body"])


def _owner(r: Reader, entry: Entry) -> Markup:
    """As :func:`owner_of`, on one line."""
    organ = _organ_of(entry)
    if organ is not None and r.site.several["body"]:
        return r.called("organ", organ)
    return r.line(owner_of(r, entry))


# Where a record names the organ that it is of.
_ORGAN = {"brand": "owner", "practice": "organ"}


def _organ_of(entry: Entry) -> str | None:
    field = _ORGAN.get(entry.kind.name)
    return entry.named(field) if field else None


def source_entry(r: Reader, id_: str, with_year: bool = True) -> Markup:
    """A source in a register: its year, whose words it has, how much of it is cited."""
    source = r.catalog.get(Source, id_)
    percent = r.proof.coverages[id_].percent
    date = escape(r.date(source.published)) if source.published else r.word("date_not_stated")
    facts = [
        r.word(f"authority_{source.authority}"),
        date,
        f"{r.filled('cited_share', percent=percent_words(percent))} {share(Fraction(percent))}",
    ]
    about = f"<p>{r.row(source.about)}</p>\n" if source.about else ""
    when = str(source.published.year) if source.published and with_year else ""
    return _entry(when, r.to_record("source", id_), r.line(source.title), facts, about)


def review_entry(r: Reader, id_: str, with_year: bool = True) -> Markup:
    """A review in a register: its year, body and meeting, and how many practices it has."""
    review = r.catalog.get(Review, id_)
    facts = [str(r.called("body", review.body))]
    if review.meeting:
        date = review.meeting.date
        word = r.words["parts_inferred_" + "_".join(date.inferred_parts)] or r.words["inferred"]
        sign = f" {c.badge('inferred', word)}" if date.inferred else ""
        held = f"{r.word('meeting_held')}{r.word('colon')}"
        facts.append(f"{held}<span>{escape(r.date(date.value))}</span>{sign}")
    facts.append(escape(r.many("practices", len(r.site.practices_of.get(("review", id_), ())))))
    summary = ""
    if review.summary:
        summary = f"<p>{r.sealed(review.summary.text, review.summary.evidence)}</p>\n"
    href = r.to_record("review", id_)
    when = str(review.year) if with_year else ""
    return _entry(when, href, r.line(review.title), facts, summary)


def _entry(when: str, href: str, title: Markup, facts: list[str], about: str) -> Markup:
    year = f'<span class="when">{when}</span>' if when else ""
    told = "".join([f"<span>{row}</span>" for row in facts])
    return (
        f'<li>{year}<div><h2><a href="{href}">{title}</a></h2>\n'
        f'<p class="by">{told}</p>\n{about}</div></li>'
    )
