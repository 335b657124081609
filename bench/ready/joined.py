"""The records of a corpus joined: what belongs to what, and where each quote stands."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from bench.fiction import Corpus, Record
from bench.said import Tree

# The same rule as in Hugo's template `sentences.html`.
_END = re.compile(r"([。！？][”）]?|[.!?][”\")]?\s)\s*|\s*\n[\s　]*")


class Mark(NamedTuple):
    """Where a quote stands: its source, the numbers of its sentences."""

    source: str
    numbers: range


def sentences(text: str) -> list[str]:
    """The sentences of a text, without white space around them."""
    cut = _END.sub(lambda found: f"{found[1] or ''}\n", text)
    return [line.strip() for line in cut.split("\n") if line.strip()]


class Joined:
    """A corpus with its indexes. Records are found by kind and id."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.rows = {(row.kind, row.id): row for row in corpus.records}
        self.terms: dict[str, str] = {}
        self.practices: dict[str, list[Record]] = defaultdict(list)
        self.brands: dict[str, list[Record]] = defaultdict(list)
        self.after: dict[str, Record] = {}
        self.line: dict[str, list[Record]] = {}
        self.seats: dict[str, list[Record]] = defaultdict(list)
        self.problems: dict[str, list[Record]] = defaultdict(list)
        self.citing: dict[tuple[str, int], dict[tuple[str, str], str]] = defaultdict(dict)
        self.lines: dict[str, list[str]] = {}
        self._texts: dict[str, str] = {}
        self._marks: dict[tuple[str, str], Mark] = {}
        for row in corpus.records:
            if row.kind == "vocabularies":
                self.terms |= {term["id"]: str(term["name"]) for term in row.tree["terms"]}
            elif row.kind == "sources":
                self.lines[row.id] = sentences(corpus.seeds[row.tree["file"]])
                self._texts[row.id] = "\n".join(self.lines[row.id])
        for row in sorted(corpus.records, key=lambda row: str(row.tree["first_published"])):
            self._join(row)
        for row in corpus.records:
            self._cite(row)

    def of(self, kind: str, id_: str) -> Record:
        """A record by kind and id."""
        return self.rows[kind, id_]

    def review(self, body: str, year: int) -> Record | None:
        """A city's review of a year, if there is one."""
        return self.rows.get(("reviews", f"{body}-{year}"))

    def alike(self, review: str, dimension: str) -> list[Record]:
        """The practices of a review in one dimension."""
        rows = self.practices[review]
        return [row for row in rows if row.tree["dimension"] == dimension]

    def mark(self, row: Tree) -> Mark:
        """Where the quote of a piece of evidence stands."""
        key = (row["source"], row["quote"])
        found = self._marks.get(key)
        if found is None:
            quote = "\n".join(sentences(row["quote"]))
            first = 1 + self._texts[row["source"]].partition(quote)[0].count("\n")
            numbers = range(first, first + quote.count("\n") + 1)
            found = self._marks[key] = Mark(row["source"], numbers)
        return found

    def _join(self, row: Record) -> None:
        tree = row.tree
        if row.kind == "practices":
            for name in ("review", "organ", "brand"):
                if name in tree:
                    self.practices[tree[name]].append(row)
            self.line[row.id] = [row]
            if "continues" in tree:
                self.after[tree["continues"]] = row
                self.line[row.id] = [*self.line[tree["continues"]], row]
        elif row.kind == "brands":
            for id_ in (row.city, tree["owner"], *tree["reviews"]):
                self.brands[id_].append(row)
        elif row.kind == "participations":
            self.seats[tree["review"]].append(row)
            self.seats[tree["organ"]].append(row)
        elif row.kind == "problems":
            self.problems[tree["review"]].append(row)
            self.problems[tree["organ"]].append(row)

    def _cite(self, row: Record) -> None:
        # Where what has no page of its own is shown.
        at = {
            "bodies": ("cities", row.id),
            "participations": ("organs", str(row.tree.get("organ"))),
            "problems": ("organs", str(row.tree.get("organ"))),
        }.get(row.kind, (row.kind, row.id))
        for piece in _evidence(row.tree):
            mark = self.mark(piece)
            for number in mark.numbers:
                self.citing[mark.source, number][at] = str(row.tree.get("dimension", ""))


def _evidence(value: Any) -> Iterator[Tree]:
    if isinstance(value, dict):
        if "quote" in value:
            yield value
        else:
            for inner in value.values():
                yield from _evidence(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _evidence(inner)


def name_of(row: Record) -> str:
    """The name of a record in lists."""
    return str(row.tree.get("title") or row.tree.get("name"))
