"""The store: what is kept, what is noticed, what is dropped."""

import contextlib
import hashlib
import os
from pathlib import Path

import pytest

from generator.building.keeping.store import Store


def kept(folder: Path, **contents: bytes) -> None:
    with Store(folder).writer() as writer:
        for key, data in contents.items():
            writer.put(key, data)


def test_what_was_put_is_found_by_another(tmp_path: Path) -> None:
    kept(tmp_path, a=b"one", b=b"two")
    store = Store(tmp_path)
    assert store.get("a") == b"one"
    assert store.get("b") == b"two"
    assert store.get("c") is None
    assert "a" in store
    store.close()


def test_a_writer_that_put_nothing_leaves_nothing(tmp_path: Path) -> None:
    with Store(tmp_path / "store").writer() as writer:
        pass
    assert writer.pack is None
    assert not (tmp_path / "store").exists()


def test_a_writer_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with contextlib.suppress(RuntimeError), Store(tmp_path).writer() as writer:
        writer.put("a", b"one")
        assert list(tmp_path.iterdir()) != []
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_a_spoilt_content_is_not_given(tmp_path: Path) -> None:
    kept(tmp_path, a=b"one", b=b"two")
    pack = next(tmp_path.glob("*.pack"))
    pack.write_bytes(b"onE" + b"two")
    store = Store(tmp_path)
    assert store.get("a") is None
    assert store.get("b") == b"two"
    store.close()


@pytest.mark.parametrize(
    "place",
    ["-5 3", "0 -1", f"-{'9' * 30} 3", f"0 -{'9' * 30}", f"{'9' * 30} 3", f"{'9' * 5000} 3"],
)
def test_a_place_where_nothing_can_be(tmp_path: Path, place: str) -> None:
    (tmp_path / "x.pack").write_bytes(b"one")
    digest = hashlib.sha256(b"one").hexdigest()
    (tmp_path / "x.idx").write_text(f"a {digest} {place}\n")
    store = Store(tmp_path)
    assert store.get("a") is None
    store.close()


def test_a_pipe_is_no_part_of_a_store(tmp_path: Path) -> None:
    """Reading one would wait for ever."""
    os.mkfifo(tmp_path / "x.idx")
    (tmp_path / "y.idx").write_text(f"a {'0' * 64} 0 3\n")
    os.mkfifo(tmp_path / "y.pack")
    store = Store(tmp_path)
    assert store.get("a") is None
    store.close()


@pytest.mark.parametrize("spoilt", ["*.idx", "*.pack", "*"])
@pytest.mark.parametrize("rest", [b"", b"x" * 500])
def test_a_spoilt_file_is_written_again_under_its_name(
    tmp_path: Path, spoilt: str, rest: bytes
) -> None:
    """A cut cache, a power cut: the very same contents are made again, and found at once."""
    kept(tmp_path, a=b"one", b=b"two")
    for path in tmp_path.glob(spoilt):
        path.write_bytes(rest)
    store = Store(tmp_path)
    assert store.get("a") is None
    kept(tmp_path, a=b"one", b=b"two")
    store.look_again()
    assert store.get("a") == b"one"
    assert store.piece("b", 0, 2) == b"tw"
    store.tidy(["a", "b"], 0)
    store.close()
    after = Store(tmp_path)
    assert after.get("b") == b"two"
    after.close()


def test_a_spoilt_pack_goes_when_its_content_was_made_anew(tmp_path: Path) -> None:
    kept(tmp_path, a=b"one", b=b"two")
    next(tmp_path.glob("*.pack")).write_bytes(b"onEtwo")
    store = Store(tmp_path)
    with store.writer() as writer:
        writer.put("a", b"one")
    store.close()
    store.tidy(["a", "b"], 1 << 20)
    after = Store(tmp_path)
    assert after.get("a") == b"one"
    assert after.get("b") is None
    after.close()


def test_a_spoilt_pack_of_somebody_else_stays(tmp_path: Path) -> None:
    kept(tmp_path / "theirs", a=b"one")
    next((tmp_path / "theirs").glob("*.pack")).write_bytes(b"onE")
    store = Store(tmp_path / "ours", [tmp_path / "theirs"])
    assert store.get("a") is None
    with store.writer() as writer, store.writer() as other:
        writer.put("a", b"one")
        other.put("b", b"two")
    store.tidy(["a", "b"], 1 << 20)
    assert list((tmp_path / "theirs").glob("*.pack"))
    after = Store(tmp_path / "ours")
    assert (after.get("a"), after.get("b")) == (b"one", b"two")
    after.close()
    store.close()


def test_a_pack_without_its_index_counts_for_nothing(tmp_path: Path) -> None:
    kept(tmp_path, a=b"one")
    next(tmp_path.glob("*.idx")).unlink()
    assert Store(tmp_path).get("a") is None


def test_an_index_that_is_no_index_is_passed_over(tmp_path: Path) -> None:
    kept(tmp_path, a=b"one")
    (tmp_path / "broken.idx").write_bytes(b"\xff\x00 nonsense\n")
    store = Store(tmp_path)
    assert store.get("a") == b"one"
    store.close()


@pytest.mark.parametrize("number", ["-1", "4", "99999999999999", "9" * 30])
@pytest.mark.parametrize("column", [2, 3])
def test_an_index_may_say_any_number(column: int, number: str, tmp_path: Path) -> None:
    kept(tmp_path, a=b"one")
    index = next(tmp_path.glob("*.idx"))
    row = index.read_text().split()
    index.write_text(" ".join([*row[:column], number, *row[column + 1 :]]) + "\n")
    store = Store(tmp_path)
    assert store.get("a") is None
    store.close()


def test_several_folders_are_read_and_one_is_written(tmp_path: Path) -> None:
    kept(tmp_path / "one", a=b"one")
    kept(tmp_path / "two", b=b"two")
    store = Store(tmp_path / "one", [tmp_path / "two", tmp_path / "absent"])
    assert store.get("b") == b"two"
    store.close()


def test_the_folder_is_bounded_and_needed_packs_stay(tmp_path: Path) -> None:
    kept(tmp_path, old=b"x" * 1000)
    kept(tmp_path, new=b"y" * 1000)
    Store(tmp_path).tidy(["new"], 0)
    store = Store(tmp_path)
    assert store.get("old") is None
    assert store.get("new") == b"y" * 1000
    store.close()


def test_many_packs_become_one(tmp_path: Path) -> None:
    for number in range(70):
        kept(tmp_path, **{f"k{number}": str(number).encode()})
    Store(tmp_path).tidy([f"k{number}" for number in range(70)], 1 << 20)
    assert len(list(tmp_path.glob("*.pack"))) == 1
    store = Store(tmp_path)
    assert [store.get(f"k{number}") for number in range(70)] == [
        str(number).encode() for number in range(70)
    ]
    store.close()


def test_large_packs_are_not_written_again(tmp_path: Path) -> None:
    for number in range(70):
        kept(tmp_path, **{f"k{number}": str(number).encode() * (300_000 if number < 3 else 1)})
    large = {path for path in tmp_path.glob("*.pack") if path.stat().st_size > 1000}
    Store(tmp_path).tidy([f"k{number}" for number in range(70)], 1 << 30)
    left = set(tmp_path.glob("*.pack"))
    assert len(large) == 3
    assert large < left
    assert len(left) == 4


def test_packs_of_which_little_is_needed_are_written_again_where_there_is_no_room(
    tmp_path: Path,
) -> None:
    kept(tmp_path, old=b"x" * 1000, new=b"y" * 100)
    Store(tmp_path).tidy(["new"], 2000)
    with contextlib.closing(Store(tmp_path)) as store:
        assert store.get("old") is not None
    Store(tmp_path).tidy(["new"], 500)
    store = Store(tmp_path)
    assert store.get("old") is None
    assert store.get("new") == b"y" * 100
    assert len(list(tmp_path.glob("*.pack"))) == 1
    store.close()


def test_no_more_packs_are_held_open_than_a_process_may(tmp_path: Path) -> None:
    for number in range(210):
        kept(tmp_path, **{f"k{number}": str(number).encode()})
    store = Store(tmp_path)
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(2):
        assert all(store.get(f"k{number}") == str(number).encode() for number in range(210))
        assert len(list(Path("/proc/self/fd").iterdir())) <= before + 200
    store.close()


def test_left_overs_of_a_killed_build_go(tmp_path: Path) -> None:
    kept(tmp_path, a=b"one")
    (tmp_path / ".4711.tmp").write_bytes(b"half")
    Store(tmp_path).tidy(["a"], 1 << 20)
    assert not list(tmp_path.glob(".*"))
