"""Composed data → a record, or a problem for everything that its model refuses."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.problems.likeness import closest
from generator.problems.problem import Problem, Term, Value
from generator.reading.composing import Node
from generator.reading.data import Path
from generator.reading.document import Document
from generator.reading.keys import missing_key, once, path_in_file, unknown_key
from generator.reading.kinds import CODE as OF_ANOTHER_KIND
from generator.reading.kinds import kind_meant, kind_term
from generator.reading.lists import DIVIDED, no_list, without_tears
from generator.reading.loosely import (
    addresses_in,
    language_meant,
    truth_meant,
    without_remark,
    wrapped,
)
from generator.reading.plainly import day_meant, number_meant, span_year
from generator.reading.shape import chosen_in_chinese, fields_of, model_at, target_of
from generator.records.ids import id_fault, likely_id
from generator.records.kinds import Kind
from generator.records.record import Record
from generator.records.values import LANGUAGE_PATTERN

# What pydantic expects at a place, in a term of the wording tables.
_EXPECTED = {
    "string_type": "text",
    "int_type": "whole-number",
    "bool_type": "yes-or-no",
    "tuple_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
}
# Forms of single words that have nothing around them, by the error of what has not this form.
_WORDS: Mapping[str, Callable[[str], bool]] = {
    "bad-id": lambda word: id_fault(word) is None,
    "bad-language": lambda word: re.fullmatch(LANGUAGE_PATTERN, word, re.ASCII) is not None,
    "bad-fingerprint": lambda word: re.fullmatch("[0-9a-f]{8}", word) is not None,
}
# Several ids where one belongs, and what else stands around a word in prose.
_SEVERAL = re.compile(r"[,，、;；]\s*\w")
_SEVERAL_IDS = re.compile(r"\w\s*[,，、;；]\s*\w|\w\s+[/&+]\s+\w")
_WORDS_OF_A_NAME = 6  # More are a sentence.
_AROUND_WORDS = " \t\u00a0\u3000\"'“”‘’「」『』《》,，、;；.。"
_ENDING = re.compile(r"\.(?:ya?ml|txt|jpe?g|png|webp)$", re.IGNORECASE)
# Of one character in a text.
# Errors of fields that take a year, and a year that begins in one and ends in the next.
_OF_YEARS = frozenset(
    {"not-a-date", "not-a-partial-date", "int_type", "int_parsing", "greater_than_equal"}
)
_OF_NO_WORDS = frozenset({"empty-text", "string_too_short", "missing", "extra_forbidden"})
_OF_DATES, _WHOLE_DATE = frozenset({"not-a-day", "not-a-partial-date"}), 10
_FISCAL = re.compile(
    r"(?i)\s*(?:fy)?\s*((?:19|20)\d\d)\s*[/\u2010-\u2015-]\s*(\d{4}|\d\d)\s*", re.ASCII
)
_OF_BLOCKS = frozenset({"model_type", "model_attributes_type"})
_FEW = 3
_TURNING = frozenset("已未不无没非")
_SIGNS = frozenset({"damaged-character", "hidden-character"})


def validate(document: Document, root: Node, kind: Kind) -> tuple[Record | None, list[Problem]]:
    """Give the record in a composed file, or all that is wrong with it."""
    try:
        return kind.model.model_validate(root.data), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    meant_kind = kind_meant(kind, root.data)
    if meant_kind is not None:
        values: dict[str, Value] = {"kind": kind_term(meant_kind), "folder": meant_kind.folder}
        return None, [document.problem(OF_ANOTHER_KIND, (), kind.folder, **values)]
    problems = [
        _problem(document, root, kind, detail) for detail in details if not _is_echo(root, detail)
    ]
    return None, list(without_tears(document, root, once(problems, root, kind)))


def _is_echo(root: Node, detail: ErrorDetails) -> bool:
    """Whether a list is called too short only because something is wrong with its items."""
    return detail["type"] == "too_short" and bool(root.at(path_in_file(root, detail["loc"])).data)


def _problem(document: Document, root: Node, kind: Kind, detail: ErrorDetails) -> Problem:
    location = detail["loc"]
    path = path_in_file(root, location)
    context: Mapping[str, Any] = detail.get("ctx", {})
    type_ = detail["type"]
    node = root.at(path)
    is_blank = node.data == "" or (node.written and not node.written.strip())
    if is_blank and type_ not in _OF_NO_WORDS:
        return document.problem("empty-value", path, "")
    if isinstance(node.data, (tuple, dict)) and type_ in (*_OF_DATES, "not-a-date"):
        return _wrong_type(document, path, node, "date")
    if type_ in _WORDS:
        code, word = wrapped(node.written, _WORDS[type_])
        if code:
            shown = f'"{word}"' if type_ == "bad-fingerprint" and word.isdecimal() else word
            return document.problem(code, path, close=shown)
    if type_ in _OF_YEARS and (year := _fiscal_year(node.written)):
        return document.problem("fiscal-year", path, year=year)
    if type_ == "not-a-partial-date" and (year := span_year(node.written)):
        return document.problem("time-span", path, year=year)
    if type_ in _OF_DATES and (close := day_meant(node.written)):
        is_whole = len(close) == _WHOLE_DATE
        if is_whole or type_ == "not-a-partial-date":
            return document.problem("date-in-other-form", path, close=close)
    if type_ == "missing":
        return missing_key(document, path, str(location[-1]), model_at(kind.model, path))
    if type_ == "extra_forbidden":
        return unknown_key(document, path, model_at(kind.model, path[:-1]))
    if type_ in _EXPECTED or type_ == "wrong-type":
        expected = _EXPECTED.get(type_) or str(context["expected"])
        if type_ in _OF_BLOCKS and (fields := fields_of(kind.model, path)):
            return document.problem("not-a-block", path, _shown(node), fields=fields)
        if expected == "list" and (problem := no_list(document, path, node, kind.model)):
            return problem
        return _wrong_type(document, path, node, expected, target_of(kind.model, path))
    if type_ == "literal_error":
        return _choice(document, path, node, context, chosen_in_chinese(kind.model, path))
    if type_ == "too_short":
        return document.key_problem("empty-value", path, "")
    if type_ == "string_too_short":
        return document.problem("empty-text", path, "")
    if type_ == "string_too_long":
        return document.problem("text-too-long", path, limit=str(context["max_length"]))
    if type_ in ("greater_than_equal", "less_than_equal"):
        bound = str(next(iter(context.values())))
        relation = Term("at-least" if type_ == "greater_than_equal" else "at-most")
        return document.problem("out-of-range", path, relation=relation, bound=bound)
    if type_ == "string_pattern_mismatch":
        return _no_address(document, path, node.written, context["pattern"])
    if type_ == "listed-twice":
        at = (*path, context["within"], context["index"])
        return document.problem(type_, at, name=context["name"], within=context["within"])
    if type_ in _SIGNS:
        return document.sign_problem(type_, path, str(context["sign"]))
    values: dict[str, Value] = {key: str(value) for key, value in context.items()}
    if type_ == "bad-id" and isinstance(path[-1], int) and DIVIDED.search(node.written):
        words = [word for word in DIVIDED.split(node.written) if word]
        return document.problem("divided-ids", path, listed=f"[{', '.join(words)}]")
    if type_ == "bad-id":
        target = target_of(kind.model, path)
        if target and _SEVERAL_IDS.search(node.written):
            return _wrong_type(document, path, node, "text", target)
        if target:
            # Perhaps a name stands here: who knows all records will tell.
            values["among"] = target
        close = _id_meant(node.written)
        if close:
            return document.problem("bad-id-close", path, close=close, **values)
    if type_ == "bad-language":
        of_key = location[-1] == "[key]" or not node.written
        if close := language_meant(str(path[-1]) if of_key else node.written):
            type_, values = "bad-language-close", {"close": close}
    if location and location[-1] == "[key]":
        return document.key_problem(type_, path, str(path[-1]), **values)
    return document.problem(type_, path, **values)


def _fiscal_year(written: str) -> str:
    """The year in which a year such as 2023/24 begins; empty for anything else."""
    match = _FISCAL.fullmatch(written)
    is_next = match is not None and (int(match[1]) + 1) % 100 == int(match[2][-2:])
    return match[1] if match is not None and is_next else ""


def _id_meant(written: str) -> str:
    """The id in what may be the name of a file or the path to one; empty where there is none."""
    if _FISCAL.fullmatch(written):
        return likely_id(written)
    if word := without_remark(written):
        return word
    name = re.split(r"[/\\]", written.strip(_AROUND_WORDS))[-1]
    if _SEVERAL.search(name) or len(name.split()) > _WORDS_OF_A_NAME:
        return ""
    return likely_id(_ENDING.sub("", name)) if name.isascii() else ""


def _wrong_type(
    document: Document, path: Path, node: Node, expected: str, target: str = ""
) -> Problem:
    is_number = type(node.data) in (int, Decimal)
    hint = "hint-none"
    if expected == "yes-or-no" and (truth := truth_meant(node.written)):
        if truth == node.written:
            return document.problem("quotes-around", path, node.written, close=truth)
        return document.problem("not-true-or-false", path, node.written, close=truth)
    if expected == "text" and target:
        expected = "one-id"
    if is_number and expected.startswith("text"):
        hint = "hint-quote-number"
    elif node.written and expected in ("number", "whole-number"):
        hint = "hint-plain-number"
        close = number_meant(node.written)
        if close and (expected == "number" or close.isdecimal()):
            return document.problem("not-a-plain-number", path, node.written, close=close)
    return document.problem(
        "wrong-type", path, _shown(node), expected=Term(expected), hint=Term(hint)
    )


def _no_address(document: Document, path: Path, written: str, pattern: str) -> Problem:
    """What has not the form of an address, with the one that was surely meant."""

    def is_right(word: str) -> bool:
        return re.search(pattern, word, re.ASCII) is not None and len(word.split()) == 1

    code, close = wrapped(written, is_right)
    if code:
        return document.problem(code, path, close=close)
    form, close = _address_form(pattern), next(filter(is_right, addresses_in(written)), "")
    if close:
        return document.problem("not-an-address-close", path, form=form, close=close)
    return document.problem("not-an-address", path, form=form)


def _address_form(pattern: str) -> Term:
    if pattern.endswith("/$"):
        return Term("address-with-slash")
    if "mailto" in pattern:
        return Term("address-or-mailto")
    return Term("address-without-slash" if pattern.endswith(r"[^/\s]$") else "address")


def _choice(
    document: Document,
    path: Path,
    node: Node,
    context: Mapping[str, Any],
    chinese: Mapping[str, str],
) -> Problem:
    choices = str(context["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
    around, word = wrapped(node.written, choices.__contains__)
    if around:
        return document.problem(around, path, close=word)
    word = node.written.strip(_AROUND_WORDS)
    # 已解决 looks like 未解决, and says the contrary.
    alike = [name for name in chinese if _said(name) == _said(word)]
    close = closest(word, choices) or chinese.get(closest(word, alike) or "")
    values: dict[str, Value] = {"choices": tuple(choices)}
    if close:
        values["close"] = close
    code = "not-a-choice-close" if close else "not-a-choice"
    return document.problem(code, path, _shown(node), **values)


def _said(words: str) -> frozenset[str]:
    """The signs among some words that turn what they say."""
    return frozenset(_TURNING.intersection(words))


def _shown(node: Node) -> str:
    if isinstance(node.data, dict):
        return "{" + ", ".join(f"{key}: …" for key in list(node.data)[:_FEW]) + "}"
    if isinstance(node.data, tuple):
        shown = [row.written or "…" for row in list(node.children.values())[:_FEW]]
        return f"[{', '.join(shown)}{', …' if len(node.data) > _FEW else ''}]"
    return node.written
