"""Problems that a review found, and what was done about them."""

from generator.pages.blocks import Block, heading, raw
from generator.pages.components.dates import proved_date
from generator.pages.components.links import organ_link
from generator.pages.components.signs import badge
from generator.pages.reader import Reader
from generator.records.problem import FoundProblem
from generator.records.review import Review


def found_problems(r: Reader, ids: tuple[str, ...], *, show_organ: bool) -> list[Block]:
    """The problems with these ids; each says whose it is, or of which review."""
    if not ids:
        return []
    rows = "".join([_problem(r, r.catalog.get(FoundProblem, id_), show_organ) for id_ in ids])
    return [
        heading(2, r.words["problems_found"], "problems"),
        raw(f'<div class="panels wide problems">\n{rows}</div>'),
    ]


def _problem(r: Reader, problem: FoundProblem, show_organ: bool) -> str:
    if show_organ:
        where = f"<span>{organ_link(r, problem.organ)}</span>"
    else:
        year = r.catalog.get(Review, problem.review).year
        href = r.to_record("review", problem.review)
        where = f'<a href="{href}">{r.filled("review_of_year", year=year)}</a>'
    sign = badge("unpublished", r.words[f"problem_{problem.status}"])
    finding = problem.finding
    lines = [
        f'<div><p class="kicker"><span>{sign}</span>{where}</p>',
        f"<p>{r.sealed(finding.text, finding.evidence)}</p>",
    ]
    done = problem.rectification
    if done:
        word = r.before("rectification")
        lines.append(f"<p><strong>{word}</strong>{r.sealed(done.text, done.evidence)}</p>")
    if problem.due:
        due = f"{r.before('due')}{proved_date(r, problem.due)}"
        lines.append(f'<p class="by"><span>{due}</span></p>')
    if problem.recurring_from:
        lines.append(f'<p class="by">{r.word("recurring")}</p>')
    return "\n".join([*lines, "</div>\n"])
