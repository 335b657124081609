"""Of a flood of problems a terminal shows a few of each kind, and says how many more there are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems.flood import FEW, MOST, few_of_each, for_terminal
from generator.problems.place import Place
from generator.problems.problem import Problem
from generator.problems.report import as_text, counted, ordered

VALUES = {"kind": "dimensions", "id": "x", "close": "y", "known": "a"}


def problem(code: str, file: str, line: int = 1, found: str = "servce") -> Problem:
    return Problem(code, Place(f"content/{file}.yml", line, 1), "dimension", found, VALUES)


def stale(number: int, found: str = "0a1b2c3d") -> Problem:
    place = Place(f"content/practices/{number:04}.yml", 2, 1)
    return Problem("translation-stale", place, "name.zh.of", found, {"mark": "1", "original": "x"})


def test_what_is_no_flood_is_told_whole() -> None:
    problems = [stale(number) for number in range(MOST)]
    assert few_of_each(problems) == (problems, {})
    for language in ("en", "zh"):
        assert for_terminal(problems, language, "x") == as_text(problems, language)
    assert for_terminal([], "en", "x") == as_text([], "en")


def test_a_flood_hides_nothing_of_another_kind() -> None:
    problems = ordered(
        [
            *(problem("translation-stale", f"practices/{number:04}") for number in range(3000)),
            problem("quote-not-found", "practices/1500", 9),
        ]
    )
    told, left = few_of_each(problems)
    assert [row.code for row in told].count("translation-stale") == FEW
    assert [row.code for row in told].count("quote-not-found") == 1
    assert {code: len(rows) for code, rows in left.items()} == {"translation-stale": 3000 - FEW}


def test_another_mistake_of_the_kind_is_told_before_the_same_one_again() -> None:
    problems = [stale(number) for number in range(3000)]
    problems[2000] = stale(2000, "ffffffff")
    told, _ = few_of_each(problems)
    assert told == [*problems[: FEW - 1], problems[2000]]


def test_other_files_are_told_before_the_same_one_again() -> None:
    problems = [problem("a", "one", line) for line in range(1, 40)]
    problems += [problem("a", f"other-{number}") for number in range(4)]
    told, left = few_of_each(problems)
    assert [row.place.file for row in told if "other" in row.place.file] == [
        f"content/other-{number}.yml" for number in range(4)
    ]
    assert len(told) == FEW
    assert len(left["a"]) == 43 - FEW


@pytest.mark.parametrize(
    ("language", "end"),
    [
        (
            "en",
            "Of a kind with more than 20, 10 are shown. Not shown:\n"
            "  1,190 of [translation-stale], in 1,190 files\n"
            "  15 of [translation-missing], in one file\n"
            "All of them: showcase check --all\n"
            "\n"
            "0 errors, 1225 notices",
        ),
        (
            "zh",
            "同一类超过 20 个时，只列出 10 个。没有列出的有：\n"
            "  [translation-stale] 1,190 个，在 1,190 个文件中\n"
            "  [translation-missing] 15 个，在同一个文件中\n"
            "全部列出：showcase check --all\n"
            "\n"
            "0 个错误，1225 条提示",
        ),
    ],
)
def test_what_is_said_below(language: str, end: str) -> None:
    assert language in ("en", "zh")
    missing = [
        Problem("translation-missing", Place("content/a.yml", line, 1), "", "x", {"language": "zh"})
        for line in range(1, 26)
    ]
    problems = [*missing, *(stale(number) for number in range(1200))]
    text = for_terminal(problems, "en" if language == "en" else "zh", "showcase check --all")
    *blocks, rest, count = text.split("\n\n")
    assert f"{rest}\n\n{count}" == end
    assert len(blocks) == 2 * FEW


PROBLEMS = st.lists(
    st.builds(
        problem,
        st.sampled_from(["translation-stale", "a", "b"]),
        st.sampled_from(["x", "y", "z"]),
        st.integers(1, 40),
        st.sampled_from(["1", "2", "3"]),
    ),
    max_size=150,
).map(ordered)


@given(PROBLEMS)
def test_nothing_is_lost(problems: list[Problem]) -> None:
    told, left = few_of_each(problems)
    hidden = [row for rows in left.values() for row in rows]
    assert ordered([*told, *hidden]) == problems
    assert told == [row for row in problems if row in told]
    kinds = {row.code for row in problems}
    for code in kinds:
        shown = [row for row in told if row.code == code]
        every = [row for row in problems if row.code == code]
        assert len(shown) == (len(every) if len(every) <= MOST else FEW)
        # Whatever was found is shown, if there is room for it at all.
        assert {row.found for row in shown} == {row.found for row in every}


def test_all_are_counted() -> None:
    problems = [stale(number) for number in range(500)]
    assert for_terminal(problems, "en", "x").endswith(f"\n\n{counted(problems, 'en')}")
