"""The index as a whole: the same bytes, bounded changes, both languages, nothing else."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from bench.search_corpus import corpus
from generator.searching import index
from generator.searching.document import Document, brief, packed, unpacked
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


class Kept(dict[str, bytes]):
    """A cache that tells what it was given."""

    def put(self, key: str, data: bytes) -> None:
        self[key] = data


def files(documents: list[Document], kept: Kept) -> tuple[dict[str, bytes], list[str]]:
    """The files by path, and the digests of the documents that were read for them."""
    by_digest = {brief(document).digest: packed(document) for document in documents}
    read: list[str] = []

    def reading(digest: str) -> bytes:
        read.append(digest)
        return by_digest[digest]

    made = index.files(map(brief, documents), reading, kept)
    return {file.path: file.make() for file in made}, read


@pytest.mark.parametrize("change", ["text", "page more", "page less"])
def test_a_change_gives_what_a_whole_making_gives_and_stays_in_its_part(
    many: list[Document], change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "LARGEST_SEGMENT", 64)
    kept = Kept()
    before, _ = files(many, kept)
    changed = {
        "text": [many[0]._replace(title="全新的名称"), *many[1:]],
        "page more": [*many, POMEGRANATE._replace(language="zh-Hans")],
        "page less": many[1:],
    }[change]
    after, read = files(changed, kept)
    assert after == index.build(changed)
    assert after != before
    assert 0 < len(read) <= 64
    folders = {path.split("/")[0] for path in before.keys() ^ after.keys() if "/" in path}
    assert len(folders) <= 3


def test_what_is_kept_is_not_made_again(many: list[Document]) -> None:
    kept = Kept()
    before, _ = files(many, kept)
    assert files(many, kept) == (before, [])


def test_a_document_comes_out_as_it_was_packed() -> None:
    assert unpacked(packed(CHINESE)) == CHINESE
    assert brief(CHINESE).weight == len("红石榴" + "Red Pomegranate" + "8,283名志愿者参加。")


def test_keys_that_share_a_hash_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """With three hashes for all keys, every entry holds the places of many."""
    monkeypatch.setattr("generator.searching.keys.hashed", lambda key: len(key) % 3)
    documents = corpus(12, size=200)
    reader, plain = Reader(index.build(documents)), Plain(documents)
    for document in documents:
        assert reader.find(document.title) >= plain.find(document.title) >= {document.address}
