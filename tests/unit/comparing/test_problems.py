"""Problems that a change brings, and those that it mends."""

from generator.comparing.problems import problems_of
from generator.problems.place import Place
from generator.problems.problem import Problem


def problem(
    line: int, name: str, found: str = "x", code: str = "no-record", file: str = "content/a.yml"
) -> Problem:
    return Problem(code, Place(file, line), name, found)


def test_a_problem_on_another_line_is_the_same() -> None:
    told = problems_of([problem(3, "owner")], [problem(9, "owner")], {})
    assert (told.brought, told.mended, told.kept_errors) == ((), (), 1)


def test_a_problem_behind_another_item_is_the_same() -> None:
    before = [problem(3, "results[0].text", "x")]
    after = [problem(3, "results[0].text", "new"), problem(5, "results[1].text", "x")]
    told = problems_of(before, after, {})
    assert [row.found for row in told.brought] == ["new"]
    assert told.mended == ()


def test_a_problem_of_other_words_in_the_same_field_is_the_same() -> None:
    told = problems_of([problem(3, "owner", "x")], [problem(3, "owner", "y")], {})
    assert (told.brought, told.mended) == ((), ())


def test_a_problem_in_a_file_of_another_name_is_the_same() -> None:
    after = problem(3, "owner", file="content/b.yml")
    told = problems_of([problem(3, "owner")], [after], {"content/b.yml": "content/a.yml"})
    assert (told.brought, told.mended) == ((), ())
    assert problems_of([problem(3, "owner")], [after], {}).brought == (after,)


def test_errors_are_told_from_notices() -> None:
    notice = problem(1, "name", code="translation-missing")
    error = problem(2, "owner")
    told = problems_of([notice], [notice, error], {})
    assert told.has_errors
    assert (told.kept_errors, told.kept_notices) == (0, 1)
    assert not problems_of([error], [notice, error], {}).has_errors
    assert problems_of([error], [], {}).mended == (error,)


def test_equal_problems_count_each_for_itself() -> None:
    rows = [problem(1, "a[0]"), problem(2, "a[1]")]
    told = problems_of(rows[:1], rows, {})
    assert told.brought == (rows[1],)
