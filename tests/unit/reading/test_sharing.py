from generator.reading.files import seen_files
from generator.reading.rows import Row, Rows, Task, read_files
from generator.reading.sharing import read_shares
from generator.records.kinds import BY_FOLDER
from tests.golden.problem_cases import BASE


def tasks() -> list[Task]:
    rows = [
        Task(seen.found.path, seen.file, BY_FOLDER[seen.steps[0]].name)
        for seen in seen_files(BASE / "content", [])
    ]
    return [*rows, Task("/gone.yml", "content/media/gone.yml", "media")]


def told(shares: list[Rows]) -> list[tuple[Row, bytes]]:
    return [(row._replace(start=0), rows.record(row)) for rows in shares for row in rows.rows]


def test_several_processes_give_the_same_rows() -> None:
    alone = read_files(tasks())
    shares = list(read_shares(tasks(), 2))
    assert len(shares) > 1
    assert told(shares) == told([alone])
    assert [row.problems[0][0] for row in alone.rows if not row.length] == ["unreadable"]


def test_rows_come_back_from_their_table() -> None:
    rows = read_files(tasks())
    back = Rows.from_table(rows.table(), rows.records)
    assert told([back]) == told([rows])
