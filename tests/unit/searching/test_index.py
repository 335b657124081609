"""The index as a whole: the same bytes, bounded changes, both languages, nothing else."""

from __future__ import annotations

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from bench.search_corpus import corpus
from generator.searching import index, plan, words
from generator.searching.arrays import np
from generator.searching.document import Document, brief, packed, unpacked
from generator.searching.hashing import hashes
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


def test_a_word_of_any_length_makes_few_files_and_is_found_whole() -> None:
    """Such a word is a key or a chain of code; its parts would be a file for each letter."""
    long = "ab" * (words.LONGEST // 2)
    endless = "ab" * 5000
    page = POMEGRANATE._replace(passages=(("story", f"{long} {endless}"),))
    files = index.build([page])
    assert len([path for path in files if path.startswith("f/")]) <= 2
    reader = Reader(files)
    for question in (long, long[:-1], endless):
        assert reader.find(question) == {page.address}, question[:80]
    assert reader.find(endless[:-1]) == set()


def test_a_name_is_used_again_for_the_same_bytes_only() -> None:
    """Of what browsers keep for ever; cards are asked for with the tag of their block."""
    files = index.build([POMEGRANATE, CHINESE])
    changed = index.build([POMEGRANATE._replace(passages=(("story", "They sing."),)), CHINESE])
    kept = {path for path in files.keys() & changed.keys() if not path.startswith("cards/")}
    assert len(kept) > 1
    assert all(files[path] == changed[path] for path in kept - {index.ENTRY})
    before, after = (json.loads(each[index.ENTRY])["blocks"] for each in (files, changed))
    assert before != after


def test_an_empty_site_has_an_index() -> None:
    assert json.loads(index.build([])[index.ENTRY])["languages"] == []
    bare = Document("", "home", "en", "")
    assert Reader(index.build([bare])).find("anything") == set()


def test_only_the_traditional_characters_that_lead_to_the_site_are_shipped() -> None:
    files = index.build([CHINESE])
    entry = json.loads(files[index.ENTRY])
    table = files[entry["traditional"]].decode() + entry["plain"]
    assert "红紅" in table
    assert "龙龍" not in table


def test_only_the_readings_of_the_characters_of_the_site_are_shipped() -> None:
    names = CHINESE._replace(title="红石榴", names=("银行", "红行"))
    files = index.build([names])
    lines = files[json.loads(files[index.ENTRY])["pinyin"]].decode().splitlines()
    assert "shi 石" in lines
    assert "银行 yin hang" in lines
    assert not any("饕" in line for line in lines)
    assert all(line.count(" ") == 1 or line[0] > "z" for line in lines)
    empty = index.build([])
    assert empty[json.loads(empty[index.ENTRY])["pinyin"]] == b""


class Build:
    """Builds of a site one after the other, with what they keep, read and write."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.made = 0
        self.by_digest: dict[str, bytes] = {}
        self.names: dict[str, str] = {}
        self.files: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def piece(self, key: str, start: int, end: int) -> bytes:
        return self.kept[key][start:end]

    def put(self, key: str, data: bytes) -> None:
        self.kept[key] = data
        self.made += 1

    def changed(self, documents: list[Document]) -> set[str]:
        """Build, and give the paths of the files that had to be written."""
        self.made = 0
        self.by_digest |= {brief(document).digest: packed(document) for document in documents}
        rows = index.files(map(brief, documents), self.by_digest.__getitem__, self)
        written = {row.path for row in rows if self.names.get(row.path) != row.key}
        self.names = {row.path: row.key for row in rows}
        self.files = {
            row.path: row.make() if row.path in written else self.files[row.path] for row in rows
        }
        return written


@pytest.fixture(scope="module")
def many() -> list[Document]:
    return corpus(600, size=300)


@pytest.mark.parametrize("change", ["text", "name", "page more", "page less"])
def test_a_change_gives_what_a_whole_making_gives(many: list[Document], change: str) -> None:
    build = Build()
    build.changed(many)
    assert build.files == index.build(many)
    changed = {
        "text": [many[0]._replace(passages=(("s1", "一句话。"),)), *many[1:]],
        "name": [many[0]._replace(title="全新的名称"), *many[1:]],
        "page more": [*many, POMEGRANATE._replace(language="zh-Hans")],
        "page less": many[1:],
    }[change]
    assert 0 < len(build.changed(changed)) < len(build.files)
    assert build.files == index.build(changed)
    # The words of the page more are new.
    assert build.made == (2 if change == "page more" else 1)


def test_what_is_kept_is_not_made_again(many: list[Document]) -> None:
    build = Build()
    build.changed(many)
    assert build.changed(many) == set()
    assert build.made == 0


def test_what_was_lost_is_made_again(many: list[Document]) -> None:
    build = Build()
    build.changed(many)
    build.kept.pop(next(iter(build.kept)))
    assert build.changed(many) == set()
    assert build.made == 1


def test_a_letter_changes_few_files(many: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    """Two pairs and a character less, two and one more; a file of cards, and the entry file."""
    monkeypatch.setattr(plan, "_BYTES_IN_A_SHARD", 200)
    build = Build()
    build.changed(many)
    assert len(build.files) > 1000
    (anchor, text), *others = many[0].passages
    passages = ((anchor, text[:8] + "饕" + text[9:]), *others)
    written = build.changed([many[0]._replace(passages=passages), *many[1:]])
    families = Counter(path.split("/")[0] for path in written)
    assert families.pop("t") <= 4
    assert families.pop("c") <= 2
    assert families.pop("cards") == 1
    tables = {path for path in written if path.startswith(("traditional", "pinyin"))}
    assert set(families) <= {index.ENTRY, *tables}


def test_a_page_changes_no_more_files_than_it_has_keys(
    many: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own keys and those of the few pages that make room for it."""
    monkeypatch.setattr(plan, "_BYTES_IN_A_SHARD", 50)
    build = Build()
    build.changed(many)
    total = len(build.files)
    written = build.changed([*many, POMEGRANATE._replace(language="zh-Hans")])
    assert len(written) < 200 < total / 20


def test_what_stands_everywhere_has_places_in_names_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "_OFTEN", 5)
    page = POMEGRANATE._replace(passages=(("a", "Red on red."), ("b", "Red or red, a red one.")))
    files = index.build([page])
    reader = Reader(files)
    assert json.loads(files[index.ENTRY])["everywhere"] == ["red"]
    assert [len(row) for row in reader.rows("w", "red")] == [1, 0, 0]
    assert [len(row) for row in reader.rows("c", "d or r")] == [0, 0, 1]
    assert [len(row) for row in reader.rows("w", "one")] == [0, 0, 1]


def test_a_document_comes_out_as_it_was_packed() -> None:
    broken = CHINESE._replace(title="Two\nlines", passages=(("a\r", "One\n\u2028two"),))
    of_its_own = CHINESE._replace(same=CHINESE.address)
    for document in (CHINESE, broken, of_its_own, Document("", "home", "en", "")):
        assert unpacked(packed(document)) == document
    assert brief(CHINESE)[3:] == (len("红石榴名志愿者参加。"), len("Red Pomegranate8,283"))


def test_keys_that_share_a_hash_lose_nothing() -> None:
    """Both pairs are found on the pages of either."""
    signs = np.arange(0x4E00, 0x5200, dtype=np.uint32)
    one, two = (each.ravel() for each in np.meshgrid(signs, signs[:256]))
    found = hashes(one, two)
    [number, *_] = np.flatnonzero(np.bincount(np.unique_inverse(found).inverse_indices) > 1)
    first, second = np.flatnonzero(found == np.unique(found)[number])[:2]
    pairs = [chr(one[at]) + chr(two[at]) for at in (first, second)]
    pages = [
        Document(f"brands/{at}/", "brand", "zh-Hans", "名", passages=(("", f"前{pair}后"),))
        for at, pair in enumerate(pairs)
    ]
    reader = Reader(index.build(pages))
    for pair in pairs:
        assert reader.find(pair) == {"brands/0/", "brands/1/"}
