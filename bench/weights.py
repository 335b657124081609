"""Weigh visits in Chromium: ``python -m bench.weights --kinds home,review,organ``.

A first visit opens a page with nothing kept; the next page is opened after the home page of its
language. Bytes are those over the wire, packed, heads of the answers included.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.audited import audited, options_of, pages
from tests.browser.weighing import KIB, Visit, visitor

RESULTS = Path("build/bench/weights.json")
_ARGUMENTS = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
# The pages whose program comes when a reader first touches it, and where.
_FIELDS = {"explore/": "#q", "search/": "#f"}
_TYPES = {".css": "css", ".js": "js", "/": "html"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Weigh each page, tell, write."""
    parser = options_of("weights", __doc__)
    parser.add_argument("--browser", default="/usr/bin/chromium", help="the Chromium to use")
    options = parser.parse_args(arguments)
    rows = []
    with audited(options.content) as (site, address), sync_playwright() as play:
        browser = play.chromium.launch(executable_path=options.browser, args=_ARGUMENTS)
        for kind, lang, page in pages(site, options.kinds):
            home = address + next(
                site.path(code) for code in site.languages if lang.startswith(code)
            )
            row = {"kind": kind, "lang": lang, **_weighed(browser, home, address + page)}
            rows.append(row)
            _tell(row)
        browser.close()
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps({"pages": rows}, ensure_ascii=False, indent=1))
    return 0


def _weighed(browser: Browser, home: str, page: str) -> dict[str, Any]:
    touched = None
    with visitor(browser) as somebody:
        first = _told(somebody.visit(page))
        if page.endswith(tuple(_FIELDS)):
            field = next(row for end, row in _FIELDS.items() if page.endswith(end))
            touched = somebody.touch(field).size
    with visitor(browser) as somebody:
        somebody.visit(home)
        later = None if page == home else _told(somebody.visit(page))
    return {"first": first, "next": later, "touched": touched}


def _told(visit: Visit) -> dict[str, Any]:
    """Bytes in all and by type, requests, photographs, and how far the page moved."""
    types: dict[str, int] = dict.fromkeys((*_TYPES.values(), "other"), 0)
    for address, size in visit.bytes_by_address.items():
        ending = next((row for row in _TYPES if address.endswith(row)), "")
        types[_TYPES.get(ending, "other")] += size
    return {
        "bytes": visit.size,
        "requests": visit.requests,
        "types": types,
        "photographs": sum(visit.photographs.values()),
        "moved": sum(value for value, _ in visit.moved),
    }


def _tell(row: Mapping[str, Any]) -> None:
    parts = [
        f"{name} {visit['bytes'] / KIB:5.1f} KiB in {visit['requests']:2}"
        for name in ("first", "next")
        if (visit := row[name])
    ]
    if row["touched"] is not None:
        parts.append(f"touch {row['touched'] / KIB:5.1f} KiB")
    print(f"{row['kind']:12} {row['lang']:8} {'   '.join(parts)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
