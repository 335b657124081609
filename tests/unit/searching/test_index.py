"""The index as a whole: the same bytes, bounded changes, both languages, nothing else."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from bench.search_corpus import corpus
from generator.searching import index
from generator.searching.document import Document
from tests.unit.searching.plain import Plain
from tests.unit.searching.reader import Reader

POMEGRANATE = Document(
    address="brands/red-pomegranate/",
    kind="brand",
    language="en",
    title="Red Pomegranate",
    names=("红石榴",),
    passages=(("story", "8,283 volunteers took part."),),
)
CHINESE = POMEGRANATE._replace(
    address="zh/brands/red-pomegranate/",
    language="zh-Hans",
    title="红石榴",
    names=("Red Pomegranate",),
    passages=(("story", "8,283名志愿者参加。"),),
    same="brands/red-pomegranate/",
)


def test_the_order_and_the_number_of_processes_do_not_matter() -> None:
    documents = corpus(40)
    with ThreadPoolExecutor(3) as pool:
        assert index.build(documents[::-1], each=pool.map) == index.build(documents)


def test_a_page_is_found_in_both_languages() -> None:
    reader = Reader(index.build([POMEGRANATE, CHINESE]))
    both = {POMEGRANATE.address, CHINESE.address}
    for question in ("石榴", "紅石榴", "pomegranate", "POMEGR", "8283", "8,28", "红石榴"):
        assert reader.find(question) == both, question
    assert reader.find("志愿者") == {CHINESE.address}
    assert reader.find("榴") == both
    assert reader.find("苹果") == set()


def test_names_carry_hashes_but_for_the_entry_file() -> None:
    files = index.build([POMEGRANATE, CHINESE])
    entry = json.loads(files[index.ENTRY])
    folders = {segment["path"] for segment in entry["segments"]}
    assert {path.split("/")[0] for path in files} == {index.ENTRY, entry["traditional"], *folders}
    changed = index.build([POMEGRANATE._replace(subtitle="An organ"), CHINESE])
    kept = files.keys() & changed.keys()
    assert all(files[path] == changed[path] for path in kept - {index.ENTRY})


def test_an_empty_site_has_an_index() -> None:
    assert json.loads(index.build([])[index.ENTRY])["segments"] == []
    bare = Document("", "home", "en", "")
    assert Reader(index.build([bare])).find("anything") == set()


def test_only_the_traditional_characters_that_lead_to_the_site_are_shipped() -> None:
    files = index.build([CHINESE])
    entry = json.loads(files[index.ENTRY])
    table = files[entry["traditional"]].decode() + entry["plain"]
    assert "红紅" in table
    assert "龙龍" not in table


@pytest.fixture(scope="module")
def many() -> list[Document]:
    return corpus(600, size=300)


def changed_paths(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


@pytest.mark.parametrize("count", [0, 1])
def test_a_change_stays_in_its_segment(
    many: list[Document], count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page changed or added: its segment, the entry file, at most the table of characters."""
    monkeypatch.setattr(index, "LARGEST_SEGMENT", 64)
    before, after = (
        index.segments(many),
        index.segments(
            [*many, POMEGRANATE._replace(language="zh-Hans")]
            if count
            else [many[0]._replace(title="全新的名称"), *many[1:]]
        ),
    )
    assert 10 <= len(before) <= 32
    assert all(len(segment.documents) <= 64 for segment in before)
    old = {segment.fingerprint for segment in before}
    new = {segment.fingerprint for segment in after}
    assert len(old - new) == 1
    assert len(new - old) <= 2
    paths = changed_paths(index.build(many), index.joined(map(index.make_part, after)))
    folders = {path.split("/")[0] for path in paths if "/" in path}
    assert len(folders) <= 3
    assert len({path for path in paths if "/" not in path}) <= 3


def test_pages_about_one_thing_are_cut_alike(
    many: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "LARGEST_SEGMENT", 64)
    others = [
        page._replace(address=f"en/{page.address}", language="en", same=page.address)
        for page in many
    ]
    cut = index.segments([*many, *others])
    half = len(cut) // 2
    for one, two in zip(cut[:half], cut[half:], strict=True):
        assert {page.thing for page in one.documents} == {page.thing for page in two.documents}


def test_keys_that_share_a_hash_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """With three hashes for all keys, every entry holds the places of many."""
    monkeypatch.setattr("generator.searching.keys.hashed", lambda key: len(key) % 3)
    documents = corpus(12, size=200)
    reader, plain = Reader(index.build(documents)), Plain(documents)
    for document in documents:
        assert reader.find(document.title) >= plain.find(document.title) >= {document.address}
