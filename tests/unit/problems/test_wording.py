import ast
import string
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from generator.evidence.formulas.tree import FormulaReason
from generator.problems.chinese.phrases import PHRASES as CHINESE
from generator.problems.english.phrases import PHRASES as ENGLISH
from generator.problems.phrases import Phrases
from generator.problems.place import Place
from generator.problems.problem import Problem, Term, Value
from generator.problems.wording import (
    LANGUAGES,
    NOTICES,
    Language,
    phrases_of,
    severity,
    shortened,
    visible,
    worded,
)
from generator.prose.faults import LinkFault
from generator.records.kinds import KINDS
from generator.records.vocabulary import Role

GENERATOR = Path(__file__).parents[3] / "generator"
PARTS = ("message", "expected", "mend")
# Folders with the sentences of one language.
TABLES = ("english", "chinese")


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def sources() -> Iterator[ast.Module]:
    for path in GENERATOR.rglob("*.py"):
        if path.parent.name not in TABLES:
            yield ast.parse(path.read_text(encoding="utf-8"))


def rows_of(path: Path) -> Iterator[str]:
    """Codes of the problems that a module has sentences for."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Dict):
            pairs = zip(node.keys, node.values, strict=True)
            yield from (
                key.value
                for key, value in pairs
                if isinstance(key, ast.Constant)
                and isinstance(key.value, str)
                and isinstance(value, ast.Call)
            )


def written_strings() -> set[str]:
    return {
        node.value
        for tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def codes_of_problems() -> set[str]:
    """First arguments of everything that makes a problem."""
    makers = {"Problem", "problem", "key_problem", "_problem", "_at", "PydanticCustomError"}
    return {
        call.args[0].value
        for tree in sources()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and call.args
        and getattr(call.func, "id", getattr(call.func, "attr", "")) in makers
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def terms_of_problems() -> set[str]:
    return {
        call.args[0].value
        for tree in sources()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") == "Term"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def test_every_used_code_is_worded() -> None:
    assert codes_of_problems() <= set(ENGLISH.problems)


def test_every_worded_code_is_used() -> None:
    assert set(ENGLISH.problems) <= written_strings()


def test_every_used_term_is_worded() -> None:
    assert terms_of_problems() <= set(ENGLISH.terms)


@pytest.mark.parametrize(
    "term",
    [
        *(f"kind-{kind.name}" for kind in KINDS),
        *(f"role-{role}" for role in get_args(Role)),
        *(f"formula-{reason.value}" for reason in FormulaReason),
        *(f"link-{reason.value}" for reason in LinkFault),
    ],
)
def test_terms_that_are_put_together_are_worded(term: str) -> None:
    assert term in ENGLISH.terms


def test_notices_are_codes() -> None:
    assert set(ENGLISH.problems) >= NOTICES


def test_both_languages_have_the_same_codes_terms_and_labels() -> None:
    for part in ("problems", "terms", "labels"):
        assert set(getattr(ENGLISH, part)) == set(getattr(CHINESE, part))


def test_both_languages_are_cut_alike() -> None:
    english, chinese = (
        {path.stem: list(rows_of(path)) for path in (GENERATOR / "problems" / folder).glob("*.py")}
        for folder in TABLES
    )
    assert english.keys() == chinese.keys()
    assert {name: sorted(rows) for name, rows in english.items()} == {
        name: sorted(rows) for name, rows in chinese.items()
    }


@pytest.mark.parametrize("code", ENGLISH.problems)
def test_both_languages_have_the_same_placeholders(code: str) -> None:
    for part in PARTS:
        english, chinese = (getattr(table.problems[code], part) for table in (ENGLISH, CHINESE))
        assert placeholders(english) == placeholders(chinese), part


@pytest.mark.parametrize("phrases", [phrases_of(language) for language in LANGUAGES], ids=LANGUAGES)
def test_every_problem_has_a_message_and_a_mend(phrases: Phrases) -> None:
    for code, phrase in phrases.problems.items():
        assert phrase.message.strip(), code
        assert phrase.expected.strip(), code
        assert phrase.mend.strip(), code


@pytest.mark.parametrize("code", CHINESE.problems)
def test_chinese_sentences_are_chinese(code: str) -> None:
    phrase = CHINESE.problems[code]
    assert any("\u4e00" <= character <= "\u9fff" for character in phrase.message)
    assert any("\u4e00" <= character <= "\u9fff" for character in phrase.mend)
    assert not phrase.message.endswith(".")


def test_severity() -> None:
    assert severity(Problem("translation-stale", Place("a"))) == "notice"
    assert severity(Problem("missing-key", Place("a"))) == "error"


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "There is no organ with the id “arts”."),
        ("zh", "没有编号为“arts”的机关。"),
    ],
)
def test_terms_are_put_into_the_language(language: Language, message: str) -> None:
    values: dict[str, Value] = {
        "kind": Term("kind-organ"),
        "id": "arts",
        "file": "content/organs/arts.yml",
    }
    assert worded(Problem("no-record", Place("a"), values=values), language).message == message


@pytest.mark.parametrize(
    ("language", "listed"), [("en", "one of year, x"), ("zh", "以下之一：年、x")]
)
def test_lists_are_joined_as_the_language_does(language: Language, listed: str) -> None:
    problem = Problem("not-a-choice", Place("a"), values={"choices": (Term("year"), "x")})
    assert worded(problem, language).expected == listed


def test_braces_of_a_text_are_no_placeholders() -> None:
    problem = Problem("bad-id", Place("a"), found="{found} {0} {")
    assert worded(problem, "en").message == "“{found} {0} {” can't be an id."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain  text\n of two lines", "plain text of two lines"),
        ("a\u200bb", "a⟨U+200B⟩b"),
        ("no\u00a0break", "no⟨U+00A0⟩break"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("\ud800", "⟨U+D800⟩"),
        ("港湾😀𠮷", "港湾😀𠮷"),
        ("\U000e0041", "⟨U+E0041⟩"),
    ],
)
def test_what_nobody_sees_is_shown(text: str, shown: str) -> None:
    assert shortened(text) == shown


def test_visible_keeps_blanks() -> None:
    assert visible("a  b") == "a  b"


def test_long_texts_are_cut_in_the_middle() -> None:
    text = "a" * 100 + "b" * 100
    assert shortened(text) == "a" * 80 + " … " + "b" * 37
    assert shortened("a" * 120) == "a" * 120
