"""Write ``docs/manual/benchmark.md`` and its chart from what ``bench.run`` measured."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.chart import chart
from bench.contenders import PREVIEW
from bench.run import RESULTS
from bench.table import BASE, Cell, Results

_FOLDER = Path("docs/manual")
_OURS = ("release", "plain", "pages")
_WARM = ("cold", "nothing changed", "one record changed", "settings changed")
_HEAD = """# How fast it is

Written by `make bench`, do not edit.

Fictional records of about 2 KB are made from a seed and built by this product and by other
generators on the same machine, in turn, in one session. Every generator makes a page for each
record that has one, with the same sections, facts, quotes and citations, and lists by city, by
year and dimension, by sector and by the beginning of the name. Other generators check
nothing: this product looks up every quote in its source, recomputes every figure, and follows
every link of the finished site before it releases it. Its row "YAML to pages" has what the others
do: it looks quotes up, since pages lead to their places, and writes the pages and their Markdown.

- Times are medians. The ratio is to Hugo with a content adapter on the same YAML, cold, in the
  same session; below 1 is faster.
- Memory is the peak of all processes together, pages that they share counted once, from a run of
  its own. Written is what the processes gave the file system to write.
- "Cold" has an empty store and an empty output folder. The other generators keep nothing between
  runs and build everything each time.
- Pagefind is the edition that cuts Chinese into words, as `npx pagefind` runs it. The other one is
  quicker, but takes a whole clause for one word: it finds only what a clause begins with.
- Each run writes to a fresh folder, and the first one waits until the file system makes new files
  quickly: for minutes after others were deleted, some can't.
"""
_NOTES = """
## What to read with care

- The record pages of all generators say the same, and a test compares theirs with ours: cover,
  facts, quotes with the numbers of their sentences, claims with their citations, figures with what
  they are made up of and those of earlier years, what is beside the page; an organ's years; a
  review's organs by dimension and what changed since the year before; a source sentence by
  sentence, each with what cites it; citation, address of the record and report at the end.
- Hugo with a content adapter works all that out in its templates: it splits the sources, numbers
  the sentences, joins the records, draws marks and charts. Ready Markdown comes with it worked out
  and written in Markdown's own signs: a table where ours and Hugo's have a chart, no signs of
  dimensions and brands, lists of citations open instead of folded.
- What theirs lack: places where Chinese lines may end, letters and filters of long lists, the
  page Explore with its filters, pages on data, contributing and the site, data files, feeds, and at
  the foot of an organ's page its other sources than the first. A quote that its source does not
  have gets a number all the same. Names are listed by their first one or two characters, ours by
  their sound; brands and organs stand in lists by city as well. Material for MkDocs adds its own
  tables of contents and its search, which make its pages larger.
- CommonMark, which Hugo and Eleventy use, shows the stars of bold Chinese text that ends in a
  punctuation mark; nothing was changed for it.
- On a machine that does something else as well, times vary; the load at the start of a run shows
  it, and processor time varies less than the clock.
"""


def main() -> int:
    """Write both files."""
    data = json.loads(RESULTS.read_text())
    results = Results(data["runs"])
    _FOLDER.mkdir(parents=True, exist_ok=True)
    (_FOLDER / "benchmark.svg").write_text(_chart(results, data["titles"]), encoding="utf-8")
    text = "\n".join([_HEAD, *_lines(results, data), _NOTES]).rstrip() + "\n"
    (_FOLDER / "benchmark.md").write_text(text, encoding="utf-8")
    print(f"Wrote {_FOLDER}/benchmark.md and benchmark.svg")
    return 0


def _lines(results: Results, data: Mapping[str, Any]) -> Iterator[str]:
    titles: Mapping[str, str] = data["titles"]
    yield from _machine(results, data)
    yield "![Seconds of a cold build, by number of records](benchmark.svg)\n"
    for size in results.sizes:
        yield f"## {size:,} records\n"
        yield from _cold(results, titles, size)
        yield from _warm(results, titles, size)
    yield from _growth(results, titles)


def _machine(results: Results, data: Mapping[str, Any]) -> Iterator[str]:
    machine, versions = data["machine"], data["versions"]
    busiest = max(cell.load for cell in results.cells.values())
    yield (
        f"The machine: {machine['cores']} cores ({machine['processor']}), {machine['memory']} of "
        f"memory, {machine['system']}, Python {machine['Python']}; load up to {busiest:.1f} at the "
        f"start of a run. Rounds: {data['repeats']}; jobs: {data['jobs']}. "
        + ", ".join(f"{name} {number}" for name, number in versions.items())
        + ".\n"
    )


def _cold(results: Results, titles: Mapping[str, str], size: int) -> Iterator[str]:
    yield (
        "| cold | seconds | ratio | processor seconds | memory | written | output | pages "
        "| page | page, gzip |"
    )
    yield "| --- " + "| ---: " * 9 + "|"
    for name, title in titles.items():
        cell = results.cell(size, name, "cold")
        if cell is None:
            continue
        ratio = results.ratio(size, name, "cold")
        values = [_seconds(cell), _times(ratio), f"{cell.cpu:.2f}", _megabytes(cell.peak)]
        values += [_megabytes(cell.written), *_output(cell)]
        yield f"| {title} | {' | '.join(values)} |"
    yield ""
    pairs = [
        ("A checked release, pictures apart, takes", "plain", "hugo-yaml-pagefind"),
        ("MkDocs takes", "mkdocs", "pages"),
    ]
    for begins, name, base in pairs:
        ratio = results.ratio(size, name, "cold", base)
        if ratio is not None:
            yield f"{begins} {_times(ratio)} the time of “{titles[base]}”.\n"


def _output(cell: Cell) -> list[str]:
    it = cell.output
    if it is None:
        return ["–"] * 4
    packed = f"{it['page_packed'] / 1024:.1f} KiB"
    pages = [f"{it['pages']:,}", f"{it['page'] / 1024:.1f} KiB", packed]
    return [_megabytes(it["size"]), *(pages if it["pages"] else ["–"] * 3)]


def _warm(results: Results, titles: Mapping[str, str], size: int) -> Iterator[str]:
    checks = [results.cell(size, "release", name) for name in ("check", "check again")]
    yield f"| seconds | {' | '.join(_WARM)} |"
    yield "| --- " + "| ---: " * len(_WARM) + "|"
    for name, title in titles.items():
        cells = [results.cell(size, name, scenario) for scenario in _WARM]
        if all(cells[1:]):
            yield f"| {title} | {' | '.join(map(_seconds, cells))} |"
    yield ""
    if all(checks):
        first, again = map(_seconds, checks)
        yield f"`showcase check` takes {first} s, and {again} s when nothing has changed since.\n"
    preview = results.cell(size, "release", PREVIEW)
    if preview:
        yield f"In the preview a saved record is on its page after {_seconds(preview)} s.\n"


def _growth(results: Results, titles: Mapping[str, str]) -> Iterator[str]:
    pairs = list(zip(results.sizes, results.sizes[1:], strict=False))
    if not pairs:
        return
    yield "## How it grows\n"
    yield "| cold, from → to | records | seconds | memory | output |"
    yield "| --- | --- | ---: | ---: | ---: |"
    for name, title in titles.items():
        for small, large in pairs:
            one, two = results.cell(small, name, "cold"), results.cell(large, name, "cold")
            if one is None or two is None:
                continue
            peaks = two.peak / one.peak if one.peak and two.peak else None
            sizes = two.output["size"] / one.output["size"] if one.output and two.output else None
            grown = " | ".join(map(_times, (two.wall / one.wall, peaks, sizes)))
            yield f"| {title} | {small:,} → {large:,} | {grown} |"
    yield ""


def _chart(results: Results, titles: Mapping[str, str]) -> str:
    groups = []
    for size in results.sizes:
        rows = []
        for name, title in titles.items():
            cell = results.cell(size, name, "cold")
            if cell is not None and not cell.failed:
                rows.append((title, cell.wall, name in _OURS))
        groups.append((f"{size:,} records, cold", rows))
    return chart(f"Seconds of a cold build; {titles.get(BASE, BASE)} is the measure", groups)


def _seconds(cell: Cell | None) -> str:
    if cell is None:
        return "–"
    return "not done" if cell.failed else f"{cell.wall:.2f}"


def _times(ratio: float | None) -> str:
    return "–" if ratio is None else f"{ratio:.2f} ×"


def _megabytes(size: int | None) -> str:
    return "–" if size is None else f"{size / 1e6:,.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
