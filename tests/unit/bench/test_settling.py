"""Before anything is measured, files are made as quickly as the file system can, or it is said."""

from pathlib import Path

from bench.settling import settled


def test_nothing_is_waited_for_where_files_are_made_quickly(tmp_path: Path) -> None:
    said: list[str] = []
    assert settled(tmp_path, said.append, quick=60, files=20)
    assert said == []
    assert len(list((tmp_path / "probe-0").iterdir())) == 20


def test_what_stays_slow_is_told(tmp_path: Path) -> None:
    said: list[str] = []
    assert not settled(tmp_path, said.append, quick=0, pause=0, longest=0.2, files=20)
    assert said[0].endswith("waiting until deleted ones are forgotten.")
    assert said[-1].endswith("and goes on to do so.")
    assert len(said) == 2
