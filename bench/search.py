"""Measure the search on a fictional site: ``python -m bench.search --records 10000``.

Prints what making the index takes, its files and bytes, what one changed record rewrites, and
what first questions cost in a real browser: each in a fresh page, pasted, until the hits stand
there. Bytes are those of the body, text files gzipped, the shards as they are. Then the pages that
random parts of the texts find are held against a plain look through all texts. With ``--project``
the pages are those of the project in a folder.
"""

from __future__ import annotations

import argparse
import gzip
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from typing import NamedTuple

from bench.search_corpus import corpus, english_corpus
from bench.search_questions import first_questions, report_first, report_substrings, substrings
from generator.checking.content import check_content
from generator.pages.documents import documents as documents_of_site
from generator.pages.site import site_of
from generator.searching import index
from generator.searching.document import Document, brief, packed, unpacked

FAMILIES = {
    "cards": "cards",
    "t": "pairs",
    "w": "words",
    "c": "characters",
    "n": "near",
    "f": "parts of words",
}


class Kept(dict[str, bytes]):
    """A cache in memory."""

    def piece(self, key: str, start: int, end: int) -> bytes:
        """Some bytes of a content."""
        return self[key][start:end]

    def put(self, key: str, data: bytes) -> None:
        """Keep a content."""
        self[key] = data


class Making(NamedTuple):
    """What making the index took: processor seconds, and the largest memory in MB.

    `before` is that of the process with the documents, before it began.
    """

    seconds: float
    memory: int
    before: int
    files: dict[str, bytes]
    changes: list[str]


def making(documents: list[Document], processes: int) -> Making:
    """The index, made in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_making, [packed(each) for each in documents], processes).result()


def _making(data: list[bytes], processes: int) -> Making:
    briefs = [brief(unpacked(each)) for each in data]
    kept = Kept()
    by_digest = {row.digest: each for row, each in zip(briefs, data, strict=True)}
    before, used = _peak(), _used()
    if processes > 1:
        # Not forked: a copy of this process would be counted, and paid for, with each of them.
        with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
            rows = index.files(briefs, by_digest.__getitem__, kept, pool.map)
            files = {row.path: row.make() for row in rows}
    else:
        rows = index.files(briefs, by_digest.__getitem__, kept)
        files = {row.path: row.make() for row in rows}
    result = Making(_used() - used, _peak(), before, files, [])
    names = {row.path: row.key for row in rows}
    for label, changed in _changes(unpacked(data[0])):
        some = briefs[1:]
        if changed:
            some.append(brief(changed))
            by_digest[some[-1].digest] = packed(changed)
        some += briefs[:1] if label == "record more" else []
        start = time.process_time()
        rows = index.files(some, by_digest.__getitem__, kept)
        written = [row.make() for row in rows if names.get(row.path) != row.key]
        seconds = time.process_time() - start
        size = sum(map(len, written)) / 1e3
        result.changes.append(
            f"{label}: {len(written)} of {len(rows)} files written, {size:,.0f} KB; {seconds:.2f} s"
        )
    return result


def _changes(page: Document) -> Iterator[tuple[str, Document | None]]:
    (anchor, text), *others = page.passages
    yield "nothing changed", page
    yield "letter changed", page._replace(passages=((anchor, "饕" + text[1:]), *others))
    yield "sentence changed", page._replace(passages=((anchor, "换成了另外一句话。"), *others))
    yield "title changed", page._replace(title="换成了另外一个名称")
    yield "record more", page._replace(address="brands/another-one/", same="")
    yield "record less", None


def _used() -> float:
    """What this process and its ended children have taken of the processors."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _peak() -> int:
    """The largest memory of this process, or of one of its children, in MB."""
    own, children = (getrusage(who).ru_maxrss for who in (RUSAGE_SELF, RUSAGE_CHILDREN))
    return max(own, children) // 1024


def report_files(files: dict[str, bytes]) -> None:
    """How many files of each family there are, and how large they are."""
    count: Counter[str] = Counter()
    size: Counter[str] = Counter()
    for path, data in files.items():
        family = FAMILIES.get(path.split("/")[0], path.split("-")[0])
        count[family] += 1
        size[family] += len(data)
    for family in count:
        mean = size[family] / count[family] / 1024
        print(f"  {family:16} {count[family]:6} files {size[family] / 1e6:7.1f} MB, {mean:5.1f} KB")
    print(f"  {'all':16} {len(files):6} files {sum(size.values()) / 1e6:7.1f} MB")


def documents_in(project: Path) -> list[Document]:
    """The documents of a project's site."""
    checked = check_content(project / "content")
    if checked.catalog is None or checked.proof is None:
        raise SystemExit(f"{project} has errors: run showcase check")
    return list(documents_of_site(site_of(checked.catalog, checked.proof)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--project", type=Path, help="a folder with content/")
    parser.add_argument("--language", choices=("zh", "en"), default="zh", help="of the pages")
    parser.add_argument("--bytes", type=int, default=2048, help="of text in a record")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--questions", type=int, default=100, help="asked in a fresh page each")
    parser.add_argument("--substrings", type=int, default=600, help="held against all texts")
    parser.add_argument("--out", type=Path, help="a folder to write the index into")
    options = parser.parse_args(arguments)
    fiction = corpus if options.language == "zh" else english_corpus
    documents = fiction(options.records, options.seed, options.bytes)
    if options.project:
        documents = documents_in(options.project)
    made = making(documents, options.processes)
    files = made.files
    print(
        f"{len(documents)} pages: index made in {made.seconds:.1f} s of processor time, "
        f"{made.memory} MB at most in one process, {made.before} of them before"
    )
    report_files(files)
    print(f"  entry file, compressed: {len(gzip.compress(files[index.ENTRY])) / 1024:.1f} KB")
    print(*made.changes, sep="\n")
    if options.out:
        for path, data in files.items():
            (options.out / path).parent.mkdir(parents=True, exist_ok=True)
            (options.out / path).write_bytes(data)
    random = Random(options.seed)  # noqa: S311
    report_first(files, first_questions(documents, options.questions, random))
    return report_substrings(files, documents, substrings(documents, options.substrings, random))


if __name__ == "__main__":
    sys.exit(main())
