"""Reports of problems: for people, for programs, and for a code host's annotations."""

import json
from collections.abc import Iterable, Sequence
from typing import TypedDict

from generator.problems.problem import Problem
from generator.problems.wording import Language, phrases_of, severity, shortened, visible, worded


class ProblemData(TypedDict):
    """A problem as data; line and column count characters, from 1."""

    code: str
    severity: str
    file: str
    line: int
    column: int
    field: str
    found: str
    expected: str
    message: str
    mend: str


def ordered(problems: Iterable[Problem]) -> list[Problem]:
    """Problems by place, each once."""
    unique = {(problem.order(), problem.found): problem for problem in problems}
    return sorted(unique.values(), key=Problem.order)


def as_data(problem: Problem, language: Language) -> ProblemData:
    """The problem as a plain mapping, ready for JSON."""
    words = worded(problem, language)
    return {
        "code": problem.code,
        "severity": severity(problem),
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "field": problem.name,
        "found": problem.found,
        "expected": words.expected,
        "message": words.message,
        "mend": words.mend,
    }


def as_json(problems: Sequence[Problem], language: Language) -> str:
    """A JSON array of all problems, indented, with Chinese as it is written."""
    data = [as_data(problem, language) for problem in problems]
    return json.dumps(data, ensure_ascii=False, indent=2)


def as_text(problems: Sequence[Problem], language: Language) -> str:
    """A block of lines for each problem, then a line that counts them."""
    blocks = [block(problem, language) for problem in problems]
    return "\n\n".join([*blocks, counted(problems, language)])


def as_github(problems: Sequence[Problem], language: Language) -> str:
    """Workflow commands that put each problem at its line of a pull request."""
    return "\n".join(_annotation(problem, language) for problem in problems)


def counted(problems: Sequence[Problem], language: Language) -> str:
    """One line: how many errors, how many notices."""
    errors = sum(severity(problem) == "error" for problem in problems)
    labels = phrases_of(language).labels
    notices = len(problems) - errors
    return labels["count"].format(
        errors=errors,
        notices=notices,
        errors_word=labels["error-one" if errors == 1 else "error-many"],
        notices_word=labels["notice-one" if notices == 1 else "notice-many"],
    )


def block(problem: Problem, language: Language) -> str:
    """The lines of one problem, for people."""
    words = worded(problem, language)
    labels = phrases_of(language).labels
    label = f"{labels[severity(problem)]} [{problem.code}]"
    lines = [f"{visible(str(problem.place))}: {label} {words.message}"]
    rows = [
        (labels["field"], visible(problem.name)),
        (labels["found"], shortened(problem.found)),
        (labels["expected"], words.expected),
        (labels["mend"], words.mend),
    ]
    if problem.related is not None:
        rows.insert(1, (labels["see"], visible(str(problem.related))))
    lines += [f"  {label}{text}" for label, text in rows if text]
    return "\n".join(lines)


def _annotation(problem: Problem, language: Language) -> str:
    words = worded(problem, language)
    labels = phrases_of(language).labels
    text = "\n".join(
        part
        for part in (
            words.message,
            labels["expected"].strip() + " " + words.expected if words.expected else "",
            labels["mend"].strip() + " " + words.mend if words.mend else "",
        )
        if part
    )
    place = problem.place
    properties = (
        f"file={_property(place.file)},line={place.line},col={place.column},"
        f"title={_property(problem.code)}"
    )
    return f"::{severity(problem)} {properties}::{_message(text)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
