"""Broken YAML, told in terms of what the editor probably did."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Any

import yaml

from generator.problems.place import Place
from generator.problems.problem import Problem
from generator.reading.characters import ODD_BLANKS

_NAME = r"[A-Za-z_][\w-]*"
_KEY = rf"^\s*(?:- +)*{_NAME}"

# Each row: a code, and the pattern of a line that shows its cause. The first match wins; the
# place is that of the match's last character.
_CAUSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("odd-blank", re.compile(rf"^ *(?:- +)*(?:-|[A-Za-z_][\w-]*:)?[{ODD_BLANKS}]", re.ASCII)),
    (
        "bad-hyphen",
        re.compile(
            r"^ *(?:-(?=[A-Za-z_][\w-]*: )|[－—–−*•·●▪◦](?= *[A-Za-z_][\w-]*:(?: |$)))", re.ASCII
        ),
    ),
    ("tab-indent", re.compile(r"^ *\t")),
    ("fullwidth-colon", re.compile(rf"{_KEY}：", re.ASCII)),
    # A value may begin with such a mark; it keeps no colon from ending a key.
    ("curly-quotes", re.compile(rf"{_KEY}: *[“”‘’「](?=.*:(?: |$))", re.ASCII)),
    ("apostrophe-in-quotes", re.compile(rf"{_KEY}: *'[^']*\w'(?=\w[^']*'\s*$)", re.ASCII)),
    (
        "text-after-quote",
        re.compile(
            rf"{_KEY}: *(?:\"[^\"]*\"|'[^']*'|\[[^\[\]]*\]|{{[^{{}}]*}})\s*[^\s#,\]}}]", re.ASCII
        ),
    ),
    ("unclosed-quote", re.compile(rf"{_KEY}: *(?:\"(?=[^\"]*$)|'(?=[^']*$))", re.ASCII)),
    ("reserved-start", re.compile(rf"^\s*(?:- +)*(?:{_KEY[1:]}: +)?[@`%*&!]", re.ASCII)),
    ("item-beside-key", re.compile(rf"{_KEY}: +-(?= +[^\s#])", re.ASCII)),
    ("block-beside-text", re.compile(rf"{_KEY}: +[|>](?=[-+\d]* +[^\s#])", re.ASCII)),
    ("reserved-start", re.compile(rf"{_KEY}: +(?:[|>](?=[^\n]*\w)|[-?](?= ))", re.ASCII)),
    ("missing-blank-after-colon", re.compile(rf"{_KEY}:[^\s:/]", re.ASCII)),
    ("colon-in-value", re.compile(rf"{_KEY}: +[^\"'|>\[{{\s].*?:(?= )", re.ASCII)),
)

# A Chinese mark between two values in quotation marks or behind one, inside brackets.
_DIVIDED = re.compile(r"[\[{,].*[\"'\w]\s*([，、；])\s*[\"'\w]")
# A field in any of the forms in which it may have been meant.
_LIKE_A_FIELD = re.compile(r"\s*(?:- *)*[\"'“]?[^\W\d][\w-]*[\"'”]? *[:=]|[ \t-]*\w+：")
# So many lines without a field were pasted from elsewhere.
_PASTED = 3
# A line with more than a comment or the mark of a document.
_IS_SAID = re.compile(r"(?!\s*(?:#|$)|---|%)")
# Words in the first column that are no field, whatever their script: a title above the record.
_NO_FIELD = r"(?![-?:,\[\]{}#&*!|>'\"%@`\s])(?:[^:]|:(?! |$))*$"
_FIELD = rf"\s*(?:-(?: |$))|{_KEY}:(?: |$)"

# Codes by the parser's own words, where these are exact.
_SAID = (
    ("unknown escape character", "bad-escape"),
    ("Unicode character escape", "bad-escape"),
    ("expected hexdecimal number", "bad-escape"),
    ("unexpected end of stream", "unclosed-quote"),
)


def syntax_problem(
    error: yaml.MarkedYAMLError, text: str, file: str, last: yaml.Event | None = None
) -> Problem:
    """The problem behind a parser's error: the likely cause, at its own line.

    ``last`` is the event before the error.
    """
    mark = error.problem_mark or error.context_mark
    start = error.context_mark or mark
    lines = text.split("\n")
    line, column = (mark.line, mark.column) if mark else (0, 0)
    words = str(error.problem or "")
    for part, code in _SAID:
        if part in words:
            exact = start if code == "unclosed-quote" else mark
            if exact:
                return _at(code, file, exact.line, exact.column, lines)
    if "document start" in words:
        ended = next((n for n in range(line, -1, -1) if lines[n].startswith("...")), None)
        if ended is not None:
            return _at("several-documents", file, ended, 0, lines)
    said = sum(map(bool, map(str.strip, lines)))
    if said >= _PASTED and not any(map(_LIKE_A_FIELD.match, lines)):
        return Problem("not-a-mapping", Place(file))
    began = _beginning(lines, line)
    if began:
        code, number, column = began
        return _at(code, file, number, column, lines)
    opened = _runaway(last, line)
    if opened:
        return _at("unclosed-quote", file, *opened, lines)
    # The parser often notices a line after the one that is wrong.
    before = (n for n in range(min(line, len(lines)) - 1, -1, -1) if lines[n].strip())
    for number in (line, *islice(before, 2)):
        problem = likely_cause(lines, number, file)
        if problem is not None:
            return problem
    if "could not find expected ':'" in words and start:
        return _at("missing-colon", file, start.line, start.column, lines)
    if "flow" in str(error.context) and start:
        row = lines[start.line] if start.line < len(lines) else ""
        divided = _DIVIDED.match(row, start.column)
        if divided:
            place = Place(file, start.line + 1, divided.start(1) + 1)
            values = {"sign": divided[1]}
            return Problem("fullwidth-comma", place, found=row.strip(), values=values)
        return _at("unclosed-bracket", file, start.line, start.column, lines)
    if line < len(lines) and lines[line][column : column + 1] in ("]", "}"):
        return _at("unopened-bracket", file, line, column, lines)
    if "mapping values are not allowed" in words and line < len(lines):
        code, number, column = _of_colon(lines, line, column)
        return _at(code, file, number, column, lines)
    if "did not find expected '-' indicator" in words:
        return _at("bad-indent", file, line, column, lines)
    if "did not find expected key" in words and line < len(lines):
        is_field = not lines[line][:column].strip() and re.match(_FIELD, lines[line], re.ASCII)
        return _at("bad-indent" if is_field else "not-yaml", file, line, column, lines)
    return _at("not-yaml", file, line, column, lines)


def _beginning(lines: Sequence[str], line: int) -> tuple[str, int, int] | None:
    """What is wrong with the line that a file begins with, where the next field fails for it."""
    number = next((n for n, row in enumerate(lines) if _IS_SAID.match(row)), len(lines))
    if not number < line < len(lines) or not re.match(f"{_NAME} *:", lines[line], re.ASCII):
        return None
    first = lines[number]
    if re.match(rf" +{_NAME}:", first, re.ASCII):
        return "bad-indent", number, len(first) - len(first.lstrip())
    if re.match(_NO_FIELD, first):
        seen = _cause(first)
        if seen:
            return seen[0], number, seen[1]
        wide = first.find("：")
        return ("missing-colon", number, 0) if wide < 0 else ("fullwidth-colon", number, wide)
    return None


def _of_colon(lines: Sequence[str], line: int, column: int) -> tuple[str, int, int]:
    """What is wrong where a colon stands in what seems to be a value.

    A key that stands deeper than the line above it goes on with that line's text.
    """
    ahead = lines[line][:column]
    indent = len(ahead) - len(ahead.lstrip())
    above = max((n for n in range(line) if lines[n].strip()), default=line)
    if above < line and _is_bare(lines[above], indent):
        # It was to be the field beside this one.
        return "missing-colon", above, indent
    if re.match(rf"{_KEY}$", ahead, re.ASCII):
        return "bad-indent", line, indent
    return "colon-in-value", line, column


def _is_bare(line: str, indent: int) -> bool:
    """Whether a line in this column has a name and words, and no colon between."""
    match = re.match(rf"(\s*(?:- +)*){_NAME}(?: +[^:：]*)?$", line, re.ASCII)
    return match is not None and len(match[1]) == indent


def _runaway(last: Any, line: int) -> tuple[int, int] | None:
    """Where a quotation mark opens that only the next text's mark closes, on ``line``."""
    if not isinstance(last, yaml.ScalarEvent) or last.style not in ("'", '"'):
        return None
    start, end = last.start_mark, last.end_mark
    if start is None or end is None or not start.line < end.line == line:
        return None
    return start.line, start.column


def likely_cause(lines: Sequence[str], number: int, file: str) -> Problem | None:
    """The mistake that a line shows by its form; ``number`` counts from 0."""
    seen = _cause(lines[number]) if 0 <= number < len(lines) else None
    return _at(seen[0], file, number, seen[1], lines) if seen else None


def _cause(line: str) -> tuple[str, int] | None:
    """The code of what a line shows to be wrong, and its column from 0."""
    for code, pattern in _CAUSES:
        match = pattern.search(line)
        if match:
            return code, max(match.end() - 1, 0)
    return None


def _at(code: str, file: str, line: int, column: int, lines: Sequence[str]) -> Problem:
    line = min(line, len(lines) - 1)
    column = min(column, len(lines[line]))
    return Problem(code, Place(file, line + 1, column + 1), found=lines[line].strip())
