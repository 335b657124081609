"""The corpus as ready Markdown, for generators that read no YAML: the same pages as ours.

Hugo, Eleventy and MkDocs get the very same text; every link is relative and ends in a slash, or
in the place within a page. What all pages have alike, the layouts add.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from bench.fiction import Corpus, Record
from bench.ready.joined import Joined, name_of
from bench.ready.lists import CUTS, KINDS, home, index, listing, lists, taxonomy
from bench.ready.parts import Parts
from bench.ready.reviews import review
from bench.ready.sources import source
from bench.ready.told import brand, organ, practice
from bench.said import Tree

_MAKERS = {
    "practices": practice,
    "brands": brand,
    "organs": organ,
    "reviews": review,
    "sources": source,
}
# Links of records' prose: a record by kind and id, a page of the site by its address.
_LINK = re.compile(r"\]\(((?:reviews|practices|brands|organs|sources)/[a-z0-9-]+)\)")
_PAGE_LINK = re.compile(r"\]\(/([a-z/-]*)\)")

Page = tuple[str, Tree, str]


def write_pages(corpus: Corpus, folder: Path, list_name: str = "index.md") -> int:
    """Write every page below ``folder``; gives their number. The corpus has one language.

    ``list_name`` is the file of a page that has pages below it: Hugo wants ``_index.md``.
    """
    number = 0
    for address, front, body in pages(corpus):
        path = folder / address / ("index.md" if "/" in address else list_name)
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front.items()]
        text = "\n".join(["---", *lines, "---", "", body.strip(), ""])
        path.write_text(text, encoding="utf-8")
        number += 1
    return number


def pages(corpus: Corpus) -> Iterator[Page]:
    """Address, front matter and Markdown of every page."""
    parts = Parts(Joined(corpus))
    rows = [row for row in corpus.records if row.kind in KINDS]
    for row in rows:
        yield _record(parts, row)
    found = lists(parts, rows)
    for cut, title in CUTS.items():
        for key, (name, listed) in found[cut].items():
            yield _page(f"{cut}/{key}", {"title": name}, "\n".join(listing(parts, name, listed)))
        yield _page(cut, {"title": title}, "\n".join(taxonomy(cut, found)))
    for kind, title in KINDS.items():
        yield _page(kind, {"title": title}, "\n".join(index(parts, kind, found)))
    settings = parts.joined.of("settings", "site").tree
    front = {"title": settings["name"], "description": settings["tagline"]}
    yield _page("", front, "\n".join(home(parts)))


def _record(parts: Parts, row: Record) -> Page:
    tree = row.tree
    front: Tree = {
        "title": name_of(row),
        "description": str(tree.get("summary", name_of(row))),
        "date": tree["first_published"],
        "record": f"content/{row.kind}/{row.city}/{row.id}.yml",
    }
    first = _first_source(row)
    if first:
        told = parts.joined.of("sources", first)
        front["from"] = {
            "title": name_of(told),
            "address": f"sources/{first}/",
            "date": told.tree["published"],
        }
    return _page(f"{row.kind}/{row.id}", front, "\n".join(_MAKERS[row.kind](parts, row)))


def _first_source(row: Record) -> str:
    if row.kind == "reviews":
        return str(row.tree["sources"][0])
    rows = row.tree["aliases"][0] if row.kind == "organs" else row.tree
    evidence = rows.get("evidence", ())
    return str(evidence[0]["source"]) if evidence else ""


def _page(address: str, front: Tree, text: str) -> Page:
    """Links as addresses relative to the page."""
    text = _PAGE_LINK.sub(r"](~/\1)", _LINK.sub(r"](~/\1/)", text))
    up = "../" * (address.count("/") + 1 if address else 0)
    return address, front, text.replace("](~/", f"]({up}")
