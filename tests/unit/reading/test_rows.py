from generator.reading.files import seen_files
from generator.reading.records import read_files
from generator.reading.rows import Row, Rows, Task, joined
from generator.records.kinds import BY_FOLDER
from tests.golden.problem_cases import BASE


def read() -> Rows:
    tasks = [
        Task(seen.found.path, seen.file, BY_FOLDER[seen.steps[0]].name)
        for seen in seen_files(BASE / "content", [])
    ]
    return read_files([*tasks, Task("/gone.yml", "content/media/gone.yml", "media")])


def told(rows: Rows) -> list[tuple[Row, bytes]]:
    return [(row._replace(start=0), rows.record(row)) for row in rows.rows]


def test_what_can_not_be_read_is_a_row_as_well() -> None:
    *good, gone = read().rows
    assert all(row.length and row.sha256 and row.digest and row.facts for row in good)
    assert gone.problems[0][0] == "unreadable"
    assert (gone.length, gone.sha256, gone.digest, gone.facts) == (0, "", "", None)


def test_rows_come_back_from_their_table() -> None:
    rows = read()
    assert told(Rows.from_table(rows.table(), rows.records)) == told(rows)


def test_rows_of_several_are_joined() -> None:
    rows = read()
    chosen = rows.rows[::-2]
    assert told(joined((row, rows) for row in chosen)) == [
        (row._replace(start=0), rows.record(row)) for row in chosen
    ]
