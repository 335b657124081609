"""Lists that were written down are what was made, and stay so while nothing in them changes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bench.corpus import write_corpus
from bench.edits import change_record
from bench.fiction import corpus
from generator.checking.content import check_content
from generator.pages.shelves import cutting
from generator.pages.shelves.keys import Ground
from generator.pages.shelves.lists import lists_of, names_of
from generator.pages.shelves.writing import WrittenLists, digest_of, lists_begun, lists_written
from generator.pages.site import site_of
from generator.reading.entry import Entry

YUNHE = Path(__file__).resolve().parents[3] / "cities/yunhe/content"


def ground_of(content: Path) -> Ground:
    checked = check_content(content)
    assert checked.catalog is not None
    assert checked.proof is not None
    grounds = []

    @contextmanager
    def made(ground: Ground) -> Iterator[Callable[[], WrittenLists]]:
        grounds.append(ground)
        yield partial(lists_written, ground)

    site_of(checked.catalog, checked.proof, made)
    return grounds[0]


@pytest.fixture(params=[1, 3, 1000])
def ground(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Ground:
    """What lists of the fictional city are made of, which are cut where they have more rows."""
    for name in ("LINES", "REGISTER", "CARDS", "MATRIX"):
        monkeypatch.setattr(cutting, name, request.param)
    return ground_of(YUNHE)


@pytest.mark.parametrize("jobs", [1, 2])
def test_lists_are_read_as_they_were_made(ground: Ground, jobs: int) -> None:
    made = lists_of(ground, names_of(ground))
    with lists_begun(ground, jobs) as waited:
        written = waited()
    assert list(map(list, written.columns)) == list(map(list, lists_written(ground).columns))
    again = WrittenLists([list(column) for column in written.columns])
    for lists in (written, again):
        assert dict(lists.listed) == made.listed
        assert list(lists.listed) == list(made.listed)
        assert dict(lists.beside) == made.beside


def test_of_some_records_lists_know_no_more_than_their_names(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = lists_of(ground, names_of(ground))
    ground.catalog.forget()

    def refused(entry: Entry) -> None:
        assert entry.kind.name in ("body", "organ", "review", "source", "vocabulary", "settings")

    def guarded(found: Any) -> Any:
        def guard(entry: Entry, *arguments: str) -> Any:
            refused(entry)
            return found(entry, *arguments)

        return guard

    for name in ("packed", "record"):
        monkeypatch.setattr(Entry, name, property(guarded(vars(Entry)[name].fget)))
    for name in ("value", "field", "named"):
        monkeypatch.setattr(Entry, name, guarded(vars(Entry)[name]))
    assert lists_of(ground, names_of(ground)) == expected


def test_the_digest_changes_with_what_lists_are_made_of(tmp_path: Path) -> None:
    write_corpus(corpus(300, 1, ("zh",)), tmp_path)
    content = tmp_path / "content"
    ground = ground_of(content)
    digest = digest_of(ground)
    change_record(tmp_path)
    assert digest_of(ground_of(content)) == digest
    for other in (
        replace(ground, orders={}),
        replace(ground, owners={}),
        replace(ground, places={}),
        replace(ground, deeds=ground.deeds._replace(brands={})),
    ):
        assert digest_of(other) != digest
    path = sorted((content / "practices").rglob("*.yml"))[0]
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\ntitle: ", "\ntitle: 新", 1), encoding="utf-8")
    assert text != path.read_text(encoding="utf-8")
    assert digest_of(ground_of(content)) != digest
