"""Lists cut into parts: nothing is lost, nothing is too long, one more row moves nothing."""

from collections.abc import Sequence

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.pages.shelves.cutting import Cut, Part, cut

LANGUAGES = ("en", "zh")
# A row: a sector, and a name in each language.
Row = tuple[str, str, str]
ROWS = st.lists(
    st.tuples(st.sampled_from("xyz"), st.sampled_from("abc"), st.sampled_from("abcde")),
    max_size=40,
)
CUTS: list[Cut[Row]] = [
    Cut("sector", lambda row, _: row[0]),
    Cut("letter", lambda row, language: row[1 + LANGUAGES.index(language)]),
]


def tree(rows: Sequence[Row], longest: int, always: int = 0) -> Part[Row]:
    return cut(dict.fromkeys(LANGUAGES, rows), CUTS, longest, always)


def leaves(whole: Part[Row], language: str) -> list[Row]:
    parts = [part for part in whole.walk() if not part.parts]
    return [row for part in parts for row in part.rows[language]]


@given(ROWS, st.integers(1, 8), st.integers(0, 2))
def test_each_row_stands_once_in_each_language(rows: list[Row], longest: int, always: int) -> None:
    whole = tree(rows, longest, always)
    for language in LANGUAGES:
        assert sorted(leaves(whole, language)) == sorted(rows)


@given(ROWS, st.integers(1, 8))
def test_a_list_is_too_long_only_where_no_key_is_left(rows: list[Row], longest: int) -> None:
    whole = tree(rows, longest)
    for part in whole.walk():
        most = max(len(own) for own in part.rows.values())
        assert bool(part.parts) == (most > longest and len(part.way) < len(CUTS))


@given(ROWS, st.integers(1, 8))
def test_every_part_has_a_key_of_its_own_and_rows_in_some_language(
    rows: list[Row], longest: int
) -> None:
    parts = list(tree(rows, longest).walk())
    assert len({part.key for part in parts}) == len(parts)
    for part in parts:
        assert any(part.rows.values()) == bool(rows)
        assert [row.way[:-1] for row in part.parts.values()] == [part.way] * len(part.parts)


@given(ROWS, ROWS, st.integers(1, 8))
def test_more_rows_leave_every_address(rows: list[Row], more: list[Row], longest: int) -> None:
    before = {part.key for part in tree(rows, longest).walk()}
    after = {part.key for part in tree(rows + more, longest).walk()}
    assert before <= after


@given(ROWS, st.integers(1, 8), st.integers(0))
def test_one_more_row_changes_its_list_and_those_above(
    rows: list[Row], longest: int, place: int
) -> None:
    assume(rows)
    new = rows[place % len(rows)]

    def listed(whole: Part[Row]) -> dict[str, object]:
        return {part.key: (part.rows, part.facet) for part in whole.walk()}

    before, after = listed(tree(rows, longest)), listed(tree([*rows, new], longest))
    changed = {key for key in after if before.get(key) != after[key]}
    added = after.keys() - before.keys()
    # The whole, its sector, and in each language a letter; a list that was cut has new parts.
    assert len(changed - added) <= 2 + len(LANGUAGES)
    assert len(added) <= 3 + 3 + 5
