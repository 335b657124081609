"""Measure the search on a fictional site: ``python -m bench.search --records 10000``.

Prints the index's files and bytes, what making it takes, what one changed record rewrites, and
what first questions cost in a real browser: each in a fresh page, pasted, until the hits stand
there. Bytes are those of the body, text files gzipped, the shards as they are.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from random import Random
from statistics import median

from bench.search_corpus import corpus
from generator.searching import index
from generator.searching.document import Document, brief, packed
from tests.browser.search_page import search_page
from tests.browser.serving import browsing, scripts, serving
from tests.unit.searching.plain import texts_of

FAMILIES = {
    "d": "cards",
    "t": "pairs, words",
    "c": "characters",
    "n": "near",
    "f": "parts of words",
}
SHOWN = """async (question) => {
  const field = document.querySelector("#q");
  const status = document.querySelector("#found");
  const start = performance.now();
  field.value = question;
  field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  await new Promise((done) => {
    const look = () => (status.textContent ? done() : setTimeout(look, 1));
    look();
  });
  return [performance.now() - start, status.textContent];
}"""


def made(documents: list[Document], processes: int) -> tuple[dict[str, bytes], float]:
    """The index and the seconds that it took, the start of the processes included."""
    start = time.perf_counter()
    # Not forked: a copy of this process would be counted, and paid for, with each of them.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        files = index.build(documents, each=pool.map)
    return files, time.perf_counter() - start


def processor_seconds() -> float:
    """What this process and its ended children have taken of the processors."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


class Memory:
    """The largest sum of the memory of this process and its children, in MB, sampled.

    Pages that processes share are counted once (the kernel's proportional set size).
    """

    def __init__(self) -> None:
        self.most = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(0.05):
            self.most = max(self.most, sum(map(_used, [os.getpid(), *_children()])) // 1024)


def _children() -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{os.getpid()}/task").iterdir():
        with suppress(OSError):  # The thread has just ended.
            found += map(int, (task / "children").read_text().split())
    return found


def _used(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0  # It has just ended.
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def report_files(files: dict[str, bytes]) -> None:
    """How many files of each family there are, and how large they are."""
    count: Counter[str] = Counter()
    size: Counter[str] = Counter()
    for path, data in files.items():
        family = FAMILIES.get(path.split("/")[-1][0], "") if "/" in path else path
        count[family] += 1
        size[family] += len(data)
    for family in count:
        mean = size[family] / count[family] / 1024
        print(f"  {family:32} {count[family]:6} files {size[family] / 1e6:7.1f} MB, {mean:.1f} KB")
    print(f"  {'all':32} {len(files):6} files {sum(size.values()) / 1e6:7.1f} MB")


class Kept(dict[str, bytes]):
    """A cache in memory."""

    def put(self, key: str, data: bytes) -> None:
        """Keep a content."""
        self[key] = data


def made_again(documents: list[Document], kept: Kept) -> dict[str, bytes]:
    """The index, what is kept not made again."""
    briefs = [brief(document) for document in documents]
    by_digest = {row.digest: packed(each) for row, each in zip(briefs, documents, strict=True)}
    return {row.path: row.make() for row in index.files(briefs, by_digest.__getitem__, kept)}


def report_change(documents: list[Document], before: dict[str, bytes]) -> None:
    """What one changed record rewrites."""
    kept = Kept()
    made_again(documents, kept)
    changed = [documents[0]._replace(passages=(("s1", "换成了另外一句话。"),)), *documents[1:]]
    start = time.process_time()
    after = made_again(changed, kept)
    seconds = time.process_time() - start
    paths = [path for path in after if before.get(path) != after[path]]
    size = sum(len(after[path]) for path in paths)
    print(
        f"One record changed: {len(paths)} of {len(after)} files ({size / 1e6:.1f} MB), "
        f"in {seconds:.2f} s of processor time"
    )


def questions(documents: list[Document], count: int, random: Random) -> list[str]:
    """Substrings of two to eight characters, out of names, headings and passages."""
    found: list[str] = []
    while len(found) < count:
        text = random.choice(texts_of(random.choice(documents)))
        at, size = random.randrange(len(text)), random.choice((2, 2, 2, 3, 3, 4, 4, 5, 6, 8))
        question = text[at : at + size].replace(" ", "，").strip("，")
        if len(question) >= 2:
            found.append(question)
    return found


def report_questions(files: dict[str, bytes], asked: list[str]) -> None:
    """Bytes, requests and time of each question as the first one."""
    site = {f"index/{path}": data for path, data in files.items()} | scripts()
    site["search/index.html"] = search_page("zh-Hans", "../")
    rows: list[tuple[int, int, float, str, str]] = []
    with serving(site, compressed=True) as served, browsing() as page:
        for question in asked:
            page.goto(f"{served.root}search/")
            page.wait_for_timeout(50)
            served.asked.clear()
            milliseconds, status = page.evaluate(SHOWN, question)
            loaded = [size for path, size in served.asked if path.startswith("index/")]
            rows.append((sum(loaded), len(loaded), milliseconds, question, status))
    size = sorted(row[0] for row in rows)
    requests = sorted(row[1] for row in rows)
    times = sorted(row[2] for row in rows)
    print(
        f"{len(rows)} first questions: median {median(size) / 1024:.0f} KB, "
        f"most {size[-1] / 1024:.0f} KB; {median(requests):.0f} requests, most {requests[-1]}; "
        f"median {median(times):.0f} ms, 95 % {times[len(times) * 95 // 100]:.0f} ms"
    )
    for row in sorted(rows)[-5:]:
        print("  heavy:", *row)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--bytes", type=int, default=2048, help="of text in a record")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--out", type=Path, help="a folder to write the index into")
    options = parser.parse_args(arguments)
    documents = corpus(options.records, options.seed, options.bytes)
    with Memory() as before:
        time.sleep(0.2)
    used = processor_seconds()
    with Memory() as memory:
        files, seconds = made(documents, options.processes)
    used = processor_seconds() - used
    print(
        f"{len(documents)} records: made in {seconds:.1f} s ({used:.1f} s of processor time), "
        f"{memory.most} MB in all processes, {before.most} of them before"
    )
    report_files(files)
    print(f"  entry file: {len(json.dumps(json.loads(files[index.ENTRY])))} bytes")
    if options.out:
        for path, data in files.items():
            (options.out / path).parent.mkdir(parents=True, exist_ok=True)
            (options.out / path).write_bytes(data)
    report_change(documents, files)
    random = Random(options.seed)  # noqa: S311
    report_questions(files, questions(documents, options.questions, random))
    return 0


if __name__ == "__main__":
    sys.exit(main())
