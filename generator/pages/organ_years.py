"""The timeline of an organ: each year with how it took part, what it did, and what became of it."""

from collections.abc import Iterator

from generator.pages import components as c
from generator.pages.blocks import Block, heading, raw
from generator.pages.comparison import is_renamed
from generator.pages.dates import on_words
from generator.pages.reader import Reader
from generator.pages.records import participation_rows
from generator.pages.shown import sealed
from generator.pages.timeline import Told, Year, years_of
from generator.prose.escaping import escape
from generator.records.evidence import DateClaim
from generator.records.organ import Organ
from generator.records.practice import Practice
from generator.records.problem import FoundProblem
from generator.records.review import Review


def timeline(r: Reader, organ: str) -> Iterator[Block]:
    """The years, the latest first, below what they tell."""
    years = years_of(r.site, organ)
    done = any(told.practices for year in years for told in year.told)
    yield heading(2, r.words["what_was_done" if done or not years else "its_years"], "practices")
    rows = "".join([_year(r, organ, year) for year in years])
    if rows:
        yield raw(f'<ol class="timeline">\n{rows}</ol>')
    if not done:
        yield raw(f'<p class="muted">{r.word("no_practice_note")}</p>')


def _year(r: Reader, organ: str, year: Year) -> str:
    several = len(year.told) > 1
    events = "".join([f"<li>{row}</li>\n" for row in _events(r, organ, year)])
    inner = f'<ul class="events">\n{events}</ul>\n' if events else ""
    inner += "".join([_told(r, told, several, {*year.begun, *year.ended}) for told in year.told])
    took_part = "".join(
        f'<p class="by">{row}</p>\n' for told in year.told for row in _took_part(r, told)
    )
    name = str(year.year)
    if year.told and not several:
        name = f'<a href="{r.to_record("review", year.told[0].review)}">{name}</a>'
    return (
        f'<li><div class="when"><h3>{name}</h3>\n{took_part}</div>\n'
        f'<div class="happened">\n{inner}</div></li>\n'
    )


def _took_part(r: Reader, told: Told) -> Iterator[str]:
    """How the organ took part in a review, and its level where that is public."""
    for row in participation_rows(r, tuple(told.participations)):
        record = row.record
        yield sealed(r.word(f"mode_{record.mode}"), r.cites(record.evidence))
        if row.level and record.rating:
            level = f"{r.word('rated')}{r.line(row.level.name)}"
            yield sealed(level, r.cites(record.rating.evidence))


def _events(r: Reader, organ: str, year: Year) -> Iterator[str]:
    """What became of the organ and its brands, a line each."""
    record = r.catalog.get(Organ, organ)
    was_renamed = is_renamed(r.site, organ)
    is_now = len(record.successors) == 1 and is_renamed(r.site, record.successors[0])
    of_others = "renamed_of" if was_renamed else "formed_of"
    into = "renamed_into" if is_now else "dissolved_into"
    for happened, date, ids, plain, of in (
        (year.formed, record.valid_from, record.predecessors, "formed", of_others),
        (year.dissolved, record.valid_to, record.successors, "dissolved", into),
    ):
        if happened and date:
            others = r.words["list_and"].join(str(c.organ_link(r, id_)) for id_ in ids)
            word = r.words[f"timeline_{of if others else plain}"]
            told = word.format(**_when(r, date), organs=others)
            yield f"{told} {r.cites(date.evidence)}"
    for id_ in year.absorbed:
        ended = r.catalog.get(Organ, id_).valid_to
        if ended:
            word = r.words["timeline_absorbed"]
            link = str(c.organ_link(r, id_))
            told = word.format(**_when(r, ended), organs=link)
            yield f"{told} {r.cites(ended.evidence)}"
    for key, brands in (("begun", year.begun), ("ended", year.ended)):
        for brand in brands:
            yield f"{r.word(f'timeline_brand_{key}')}{c.record_link(r, 'brand', brand)}"
    for brand, award in year.awarded:
        given = sealed(r.line(award.title), r.cites(award.evidence))
        yield f"{r.word('award')}{r.word('colon')}{given} {c.record_link(r, 'brand', brand)}"
    for other, review in year.others:
        name = r.filled("review_of_year", year=r.catalog.get(Review, review).year)
        link = f'<a href="{r.to_record("review", review)}">{name}</a>'
        yield f"{c.organ_link(r, other)}{c.BETWEEN}{link}"


def _when(r: Reader, date: DateClaim) -> dict[str, str]:
    """A date as the words of the timeline take it: alone, or with what says when."""
    return {"when": escape(r.date(date.value)), "on": escape(on_words(date.value, r.language))}


def _told(r: Reader, told: Told, several: bool, shown: set[str]) -> str:
    """What a review tells: comments, practices, brands, problems; which review, of several.

    Brands that are ``shown`` beside it are not named again.
    """
    rows = []
    if several:
        rows.append(f'<p class="by">{c.record_link(r, "review", told.review)}</p>')
    for row in participation_rows(r, tuple(told.participations)):
        if row.record.comment:
            comment = row.record.comment
            text = r.sealed(comment.text, comment.evidence)
            rows.append(f"<p><strong>{r.word('timeline_comment')}</strong> {text}</p>")
    rows += [_practice(r, id_, id_ in told.new) for id_ in told.practices]
    others = "".join([f"<li>{row}</li>\n" for row in _others(r, told, shown)])
    if others:
        rows.append(f'<ul class="events">\n{others}</ul>')
    inner = "".join([f"{row}\n" for row in rows])
    return f'<div class="told" id="y-{told.review}">\n{inner}</div>\n'


def _others(r: Reader, told: Told, shown: set[str]) -> Iterator[str]:
    """Brands that no practice of the review is of, and problems."""
    named = shown | {r.catalog.get(Practice, id_).brand for id_ in told.practices}
    links = [str(c.record_link(r, "brand", id_)) for id_ in told.brands if id_ not in named]
    if links:
        yield f"{r.word('brands')}{r.word('colon')}{r.words['list_and'].join(links)}"
    for id_ in told.problems:
        status = r.word(f"problem_{r.catalog.get(FoundProblem, id_).status}")
        yield f'<a href="#problems">{r.word("timeline_problem")}</a> {status}'


def _practice(r: Reader, id_: str, new: bool) -> str:
    practice = r.catalog.get(Practice, id_)
    kind = r.line(r.term("practice-kinds", practice.kind))
    links = "".join([f"<span>{row}</span>" for row in _chain(r, id_, practice, new)])
    brand = f"<span>{c.record_link(r, 'brand', practice.brand)}</span>" if practice.brand else ""
    summary = r.sealed(practice.summary, practice.evidence)
    several = r.site.several["source"]
    return (
        f'<section class="done" data-dim="{r.place(practice.dimension)}"><div>'
        f"<h4>{c.record_link(r, 'practice', id_)}</h4>\n"
        f'<p class="kicker">{c.dimension(r, practice.dimension, practice.review)}'
        f"<span>{kind}</span>{brand}{links}</p>\n<p>{summary}</p></div>\n"
        f"{c.quotation(r, practice.evidence[0], 'small', several=several)}\n</section>"
    )


def _chain(r: Reader, id_: str, practice: Practice, new: bool) -> Iterator[str]:
    """What the practice continues, and what continues it."""
    if new:
        yield r.word("compare_new")
    before = [practice.continues] if practice.continues else []
    after = r.site.continued_by.get(id_, ())
    for key, ids in (("timeline_continues", before), ("timeline_continued", after)):
        for other in ids:
            year = r.catalog.get(Review, r.catalog.get(Practice, other).review).year
            yield f'<a href="{r.to_record("practice", other)}">{r.filled(key, year=year)}</a>'
