"""Broken YAML, told in terms of what the editor probably did."""

import re
from collections.abc import Sequence

import yaml

from generator.problems.place import Place
from generator.problems.problem import Problem
from generator.reading.characters import ODD_BLANKS

_KEY = r"^\s*(?:- +)*[A-Za-z_][\w-]*"

# Each row: a code, and the pattern of a line that shows its cause. The first match wins; the
# place is that of the match's last character.
_CAUSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("odd-blank", re.compile(rf"^ *(?:- +)*(?:-|[A-Za-z_][\w-]*:)?[{ODD_BLANKS}]", re.ASCII)),
    ("tab-indent", re.compile(r"^ *\t")),
    ("fullwidth-colon", re.compile(rf"{_KEY}：", re.ASCII)),
    ("curly-quotes", re.compile(rf"{_KEY}: *[“”‘’「]", re.ASCII)),
    (
        "text-after-quote",
        re.compile(rf"{_KEY}: *(?:\"[^\"]*\"|'[^']*')\s*[^\s#,\]}}]", re.ASCII),
    ),
    ("unclosed-quote", re.compile(rf"{_KEY}: *(?:\"(?=[^\"]*$)|'(?=[^']*$))", re.ASCII)),
    ("reserved-start", re.compile(rf"^\s*(?:- +)*(?:{_KEY[1:]}: +)?[@`%*&!]", re.ASCII)),
    ("reserved-start", re.compile(rf"{_KEY}: +(?:[|>](?=[^\n]*\w)|-(?= ))", re.ASCII)),
    ("missing-blank-after-colon", re.compile(rf"{_KEY}:[^\s:/]", re.ASCII)),
    ("colon-in-value", re.compile(rf"{_KEY}: +[^\"'|>\[{{\s].*?:(?= )", re.ASCII)),
)

# Codes by the parser's own words, where these are exact.
_SAID = (
    ("unknown escape character", "bad-escape"),
    ("Unicode character escape", "bad-escape"),
    ("expected hexdecimal number", "bad-escape"),
    ("unexpected end of stream", "unclosed-quote"),
)


def syntax_problem(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """The problem behind a parser's error: the likely cause, at its own line."""
    mark = error.problem_mark or error.context_mark
    start = error.context_mark or mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    words = str(error.problem or "")
    for part, code in _SAID:
        if part in words:
            exact = start if code == "unclosed-quote" else mark
            if exact:
                return _at(code, file, exact.line, exact.column, lines)
    # The parser often notices a line after the one that is wrong.
    for number in (line, line - 1, line - 2):
        problem = likely_cause(lines, number, file)
        if problem is not None:
            return problem
    if "flow" in str(error.context) and start:
        return _at("unclosed-bracket", file, start.line, start.column, lines)
    if "mapping values are not allowed" in words:
        # A key that stands deeper than the line above it goes on with that line's text.
        own_line = re.match(rf"{_KEY}$", lines[line][:column], re.ASCII)
        return _at("bad-indent" if own_line else "colon-in-value", file, line, column, lines)
    if "block end" in words or "did not find expected '-' indicator" in words:
        return _at("bad-indent", file, line, column, lines)
    if "did not find expected key" in words and lines[line : line + 1] != [""]:
        indented = not lines[line][:column].strip()
        return _at("bad-indent" if indented else "not-yaml", file, line, column, lines)
    return _at("not-yaml", file, line, column, lines)


def likely_cause(lines: Sequence[str], number: int, file: str) -> Problem | None:
    """The mistake that a line shows by its form; ``number`` counts from 0."""
    if 0 <= number < len(lines):
        for code, pattern in _CAUSES:
            match = pattern.search(lines[number])
            if match:
                return _at(code, file, number, max(match.end() - 1, 0), lines)
    return None


def _at(code: str, file: str, line: int, column: int, lines: Sequence[str]) -> Problem:
    line = min(line, len(lines) - 1)
    column = min(column, len(lines[line]))
    return Problem(code, Place(file, line + 1, column + 1), found=lines[line].strip())
