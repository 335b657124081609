"""Write ``docs/manual/lighthouse.md`` from what the weights and Lighthouse found."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench import lighthouse, weights

_PAGE = Path("docs/manual/lighthouse.md")
_HEAD = """# What a visit costs, and what Lighthouse says

Written by `make audits`, do not edit.

The site of this repository, built for the address at which it is served, and served on the same
machine by nginx with gzip. Chromium reaches no other machine. Of each kind of page the longest one
is looked at, in both languages, with the screen of a phone.

## Weight

A first visit keeps nothing from before. The next page is opened after the home page of its
language. Bytes are those over the wire, the heads of answers included, photographs left out.
`make test` holds every kind of page of two sites to at most 45 KiB for a first visit, and the next
page of this site to 8. The programs of Explore and search, with the data that they need, come when
a reader first touches a field or a filter, or with the page where its address says a choice or a
question; what that adds stands below the table.
"""
_NAMES = {"en": "English", "zh-Hans": "Chinese"}
_KIB = 1024


def main() -> int:
    """Write the page."""
    weighed = json.loads(weights.RESULTS.read_text())
    looked = json.loads(lighthouse.RESULTS.read_text())
    lines = [_HEAD, *_weights(weighed["pages"]), *_lighthouse(looked)]
    _PAGE.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    print(f"Wrote {_PAGE}")
    return 0


def _weights(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield (
        "| page | first visit, KiB | requests | HTML | CSS | JS | next page, KiB | requests "
        "| moved (CLS) |"
    )
    yield "| --- " + "| ---: " * 8 + "|"
    for row in rows:
        first, later = row["first"], row["next"]
        kinds = [first["types"][name] for name in ("html", "css", "js")]
        after = [_kib(later["bytes"]), str(later["requests"])] if later else ["–", "–"]
        moved = max(visit["moved"] for visit in (first, later) if visit)
        values = [_kib(first["bytes"]), str(first["requests"]), *map(_kib, kinds), *after]
        yield f"| {_title(row)} | {' | '.join(values)} | {moved:g} |"
    yield ""
    touched = [
        f"{_title(row)} {_kib(row['touched'])}" for row in rows if row["touched"] is not None
    ]
    yield f"With the first touch come, in KiB: {'; '.join(touched)}.\n"


def _lighthouse(found: Mapping[str, Any]) -> Iterator[str]:
    machine, rows = found["machine"], found["pages"]
    yield "## Lighthouse\n"
    yield (
        f"Lighthouse {found['version']}, its phone on a slow line (its defaults, simulated), "
        f"{found['runs']} runs of each page. Times and the figure for performance are medians; of "
        "the others, and of CLS, the worst run counts. Performance moves with whatever else the "
        f"machine does: {machine['cores']} cores ({machine['processor']}), {machine['memory']} of "
        f"memory, {machine['system']}, load up to {max(row['load'] for row in rows):.1f} at the "
        "start of a page's runs.\n"
    )
    yield (
        "| page | performance | accessibility | best practices | SEO | first paint, s "
        "| largest paint (LCP), s | blocked, ms | moved (CLS) |"
    )
    yield "| --- " + "| ---: " * 8 + "|"
    for row in rows:
        scores = [f"{row['scores'][name]:g}" for name in lighthouse.PROMISED]
        times = [f"{row['fcp'] / 1000:.2f}", f"{row['lcp'] / 1000:.2f}", str(row["tbt"])]
        yield f"| {_title(row)} | {' | '.join([*scores, *times])} | {row['cls']:g} |"
    yield ""
    faults = sorted({fault for row in rows for fault in row["faults"]})
    if faults:
        yield "Not passed:\n"
        yield from (f"- {fault}" for fault in faults)


def _title(row: Mapping[str, Any]) -> str:
    return f"{row['kind']}, {_NAMES.get(row['lang'], row['lang'])}"


def _kib(size: int) -> str:
    return f"{size / _KIB:.1f}"


if __name__ == "__main__":
    sys.exit(main())
