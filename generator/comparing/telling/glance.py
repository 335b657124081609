"""The numbers of a change, a line for each respect in which it differs."""

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.comparing.impact import Impact
from generator.comparing.pairing import What
from generator.comparing.telling.words import WORDS, counted
from generator.problems.wording import Language, severity

_WHATS: tuple[What, ...] = ("added", "changed", "renamed", "moved", "removed")


def glance(impact: Impact, language: Language) -> Iterator[tuple[str, str]]:
    """What the numbers are of, and the numbers in words."""
    table = WORDS[language]
    comma, semicolon = table["comma"], table["semicolon"]
    whats = Counter(row.what for row in impact.records)
    records = [table[f"n-{what}"].format(n=whats[what]) for what in _WHATS if whats[what]]
    if impact.unread:
        records.append(table["n-unread"].format(n=len(impact.unread)))
    yield table["records"], comma.join(records) or table["none-changed"]
    if impact.sources:
        yield table["sources"], counted(language, "n-text", len(impact.sources))
    if impact.pictures:
        yield table["pictures"], counted(language, "n-file", len(impact.pictures))
    quotes = [comma.join(part) for part in _quotes(impact, language) if part]
    if quotes:
        yield table["quotes"], semicolon.join(quotes)
    problems = list(_problems(impact, language))
    if problems:
        yield table["problems"], semicolon.join(problems)
    pages = impact.pages
    if pages is not None:
        own = (("added", pages.added), ("changed", pages.changed), ("removed", pages.removed))
        told = [table[f"n-{what}"].format(n=f"{len(rows):,}") for what, rows in own if rows]
        if pages.reached:
            told.append(counted(language, "n-reached", len(pages.reached)))
        yield table["pages"], comma.join(told) or table["none-changed"]
    if impact.gone:
        yield table["addresses"], counted(language, "gone", len(impact.gone))


def _quotes(impact: Impact, language: Language) -> Iterator[list[str]]:
    """How many were looked up, then how they differ."""
    table, quotes = WORDS[language], impact.quotes
    looked = []
    lost, unchecked = quotes.checked - quotes.found, quotes.total - quotes.checked
    if lost:
        looked.append(table["quotes-lost"].format(n=quotes.checked, lost=lost))
    elif quotes.checked:
        looked.append(counted(language, "quotes-found", quotes.checked))
    if unchecked:
        looked.append(counted(language, "quotes-unchecked", unchecked))
    yield looked
    rows = (("quotes-new", quotes.new), ("quotes-gone", quotes.gone))
    yield [table[key].format(n=f"{count:,}") for key, count in rows if count]


def _problems(impact: Impact, language: Language) -> Iterator[str]:
    table, problems = WORDS[language], impact.problems
    rows: tuple[tuple[str, Mapping[str, int]], ...] = (
        ("brought", Counter(map(severity, problems.brought))),
        ("mended", Counter(map(severity, problems.mended))),
        ("kept", {"error": problems.kept_errors, "notice": problems.kept_notices}),
    )
    for key, count in rows:
        sorts = [sort for sort in ("error", "notice") if count.get(sort)]
        told = [counted(language, f"{sort}s", count[sort]) for sort in sorts]
        if told:
            yield table[key].format(what=table["and"].join(told))
