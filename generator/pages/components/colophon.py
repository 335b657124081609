"""The end of a record's page: when and from what it was published, and where errors are told."""

import re
from operator import itemgetter
from urllib.parse import quote

from generator.pages.components.links import source_link
from generator.pages.reader import Reader
from generator.prose.escaping import escape, escape_once
from generator.prose.markup import Markup
from generator.records.record import Record
from generator.records.values import PartialDate

_DATE = itemgetter(0)
_USUAL = re.compile("[A-Za-z0-9./:-]*")


def colophon(
    r: Reader, kind: str, id_: str, record: Record, sources: tuple[str, ...] = ()
) -> Markup:
    """The foot of a record's page; ``sources`` are the ids of all that the page rests on.

    The latest one comes first, and those without a date last.
    """
    day = record.first_published
    dated = [(r.catalog.entry("source", row).named("published") or "", row) for row in sources]
    dated.sort(key=_DATE, reverse=True)
    rows = '</p>\n<p class="facts">'.join([_source(r, row, date) for date, row in dated])
    return (
        '<footer class="colophon">\n'
        f'<p class="facts"><span>{r.before("published_here")}'
        f'<time datetime="{day.isoformat()}">{escape(r.day(day))}</time></span>\n'
        f"{rows}</p>\n"
        f"{_report(r, r.catalog.entry(kind, id_).file)}\n</footer>"
    )


def _source(r: Reader, id_: str, published: str) -> str:
    date = escape(r.date(PartialDate(published))) if published else r.word("not_stated")
    return (
        f"<span>{r.before('content_source')}{source_link(r, id_)}</span>"
        f"<span>{r.before('source_date')}{date}</span>\n"
    )


def _report(r: Reader, file: str) -> str:
    """How to report an error: what to say, and a line that names the record and the page."""
    address = report_address(r, file)
    href, words = r.to("contribute/#correct"), r.word("report_ways")
    if address:
        href, words = address, r.word("report_here")
    return (
        f'<details class="report tap"><summary>{r.word("report")}</summary><div>'
        f'<p>{r.word("report_how")}</p><p class="copybox"><code id="record-place">'
        f"{escape_once(f'{file} · {r.page_address}')}</code>"
        '<button class="copy" type="button" data-copy="record-place"'
        f' data-done="{r.word("copied")}">{r.word("copy_it")}</button></p>\n'
        f'<p><a href="{href}">{words}</a></p></div></details>'
    )


def report_address(r: Reader, file: str) -> Markup:
    """Where an error in a record is reported, with the record filled in; empty if nowhere."""
    settings = r.settings
    place, page = _quoted(file), _quoted(r.page_address)
    if settings.report_address:
        address = settings.report_address
        if address.startswith("mailto:"):
            joint = "&" if "?" in address else "?"
            return f"{escape(f'{address}{joint}subject=')}{place}&amp;body={page}"
        return escape(address)
    if settings.repository:
        form = escape(f"{settings.repository}/issues/new?template=record-error.yml&record=")
        return f"{form}{place}&amp;page={page}"
    return ""


def _quoted(text: str) -> Markup:
    """A text for the query of an address; ids and paths have few characters to quote."""
    if _USUAL.fullmatch(text):
        return text.replace("/", "%2F").replace(":", "%3A")
    # Two signs are left as they are, and could be marks.
    return quote(text, safe="").replace("_", "&#95;").replace("~", "&#126;")
