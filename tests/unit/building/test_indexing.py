"""The search index of what is in a store, wherever it is made."""

import os
from pathlib import Path

import pytest

from bench.search_corpus import corpus
from generator.building.indexing import Asked, LostError, index_asked
from generator.building.keeping.store import Store
from generator.building.keys import document_key
from generator.searching import index
from generator.searching.document import Document, brief, packed


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return corpus(300, size=100)


def asked(folder: Path, documents: list[Document], jobs: int) -> Asked:
    return Asked(
        [brief(document) for document in documents],
        (folder / "store",),
        folder / "new",
        {"en": folder / "docs"},
        {"en": ""},
        folder / "site",
        "en",
        jobs,
    )


def stored(folder: Path, documents: list[Document]) -> None:
    with Store(folder / "store").writer() as writer:
        for document in documents:
            writer.put(document_key(brief(document).digest), packed(document))


@pytest.mark.parametrize("jobs", [1, 2])
def test_files_stand_where_they_belong(
    documents: list[Document], tmp_path: Path, jobs: int
) -> None:
    stored(tmp_path, documents)
    rows, keys = index_asked(asked(tmp_path, documents, jobs))
    made = index.build(documents)
    for root in ("new", "docs"):
        folder = tmp_path / root / "search-index"
        assert {name: (folder / name).read_bytes() for name in made} == made
    assert sorted(name for _, name, _, _ in rows) == sorted(f"search-index/{name}" for name in made)
    assert all(key in Store(tmp_path / "store") for key in keys)


def test_everybody_can_read_what_an_old_process_writes(
    documents: list[Document], tmp_path: Path
) -> None:
    stored(tmp_path, documents[:1])
    before = os.umask(0o077)
    try:
        rows, _ = index_asked(asked(tmp_path, documents[:1], 1))
    finally:
        os.umask(before)
    assert {(tmp_path / "new" / name).stat().st_mode & 0o777 for _, name, _, _ in rows} == {0o644}


def test_without_the_pages_no_document_is_made_again(
    documents: list[Document], tmp_path: Path
) -> None:
    stored(tmp_path, documents[1:])
    with pytest.raises(LostError):
        index_asked(asked(tmp_path, documents, 1))
