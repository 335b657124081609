"""Measure the page Explore in Chromium: ``python -m bench.explore --rows 10000``.

Fictional practices and brands are made into the page's files; a small built site gives the frame.
A server of our own packs what it sends, as a web server does. The page is opened anew for each
round; each action is timed from the event to the first frame that shows its outcome.
"""

import argparse
import contextlib
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from bench.corpus import write_corpus
from bench.fiction import corpus
from bench.machine import machine
from bench.packed import serve
from generator.checking.content import check_content
from generator.pages.all_pages import make_page
from generator.pages.explore_data import explore_data
from generator.pages.site import site_of

RESULTS = Path("build/bench/explore.json")
# What the page promises at 10,000 rows: milliseconds an action, bytes before the first result.
MOST_MS, MOST_BYTES = 200, 300 * 1000
# Of a corpus' records, more than half are practices and brands; a city has about so many records.
_SHARE, _SMALL = 0.58, 60

# Names of actions, and what a reader's hand does. `$` finds an element.
ACTIONS: Mapping[str, str] = {
    "a year": "$('.facet[data-facet=year] input').click()",
    "and a dimension": "$('.facet[data-facet=dim] input').click()",
    "and another": "document.querySelectorAll('.facet[data-facet=dim] input')[1].click()",
    "and an organ": "$('.facet[data-facet=organ] input[type=checkbox]').click()",
    "a choice taken back": "$('.chip').click()",
    "all taken back": "$('#clear').click()",
    "first letters of a name": "type('红')",
    "more of it": "type('红灯')",
    "nothing fits": "type('红灯没有这样的名称')",
    "name emptied": "type('')",
    "by name": "sort('name')",
    "by organ": "sort('organ')",
    "earliest first": "sort('year')",
    "as told": "sort('told')",
    "more cards": "$('#more').click()",
}
_HANDS = """
const $ = (what) => document.querySelector(what);
const put = (where, value, what) => {
  $(where).value = value;
  $(where).dispatchEvent(new Event(what, {bubbles: true}));
};
const type = (text) => put('#q', text, 'input');
const sort = (by) => put('#sort', by, 'change');
"""
_TIMED = """async () => {
  %s
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const seen = new Promise((done) => {
    const watch = new MutationObserver(() => { watch.disconnect(); frame().then(done); });
    watch.observe($('#cards'), {childList: true});
  });
  const begun = performance.now();
  %s;
  await seen;
  return performance.now() - begun;
}"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the site, open it, act, tell; 1 if a promise is not kept."""
    parser = argparse.ArgumentParser(prog="python -m bench.explore", description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000, help="how many practices and brands")
    parser.add_argument("--rounds", type=int, default=5, help="the median counts")
    parser.add_argument("--slow", type=float, default=1, help="a processor so many times slower")
    parser.add_argument("--browser", default="/usr/bin/chromium", help="the Chromium to use")
    options = parser.parse_args(arguments)
    folder = Path(tempfile.mkdtemp(prefix="explore-"))
    try:
        site = made_site(options.rows, folder)
        with serve(site["folder"]) as address:
            measured = _measured(address, options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    result = {"machine": machine(), "made": site["told"], **measured}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(result, ensure_ascii=False, indent=1))
    _tell(result)
    slowest = max(row["median"] for row in measured["actions"].values())
    return int(slowest > MOST_MS * options.slow or measured["bytes"] > MOST_BYTES)


def made_site(rows: int, folder: Path) -> dict[str, Any]:
    """A site whose page Explore has at least so many rows; what it took to make its files."""
    write_corpus(corpus(_SMALL, 1, ("zh",)), folder / "small")
    command = [
        *(sys.executable, "-m", "generator", "build"),
        *("--content", str(folder / "small/content"), "--site-dir", str(folder / "site")),
        *("--work", str(folder / "work")),
    ]
    subprocess.run(command, check=True, capture_output=True)
    write_corpus(corpus(round(rows / _SHARE), 1, ("zh",)), folder / "large")
    checked = check_content(folder / "large/content")
    if checked.catalog is None or checked.proof is None:
        raise RuntimeError("the corpus has errors")
    site = site_of(checked.catalog, checked.proof)
    begun = time.perf_counter()
    files = dict(explore_data(site, "zh"))
    seconds = time.perf_counter() - begun
    shutil.rmtree(folder / "site/explore/data")
    for name, data in files.items():
        path = folder / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    page = folder / "site/explore/index.html"
    body = make_page(site, "zh", ("", "explore")).body.html
    frame = page.read_text()
    article = re.compile("(<article [^>]*>).*(</article>)", re.DOTALL)
    page.write_text(article.sub(lambda found: f"{found[1]}\n{body}\n{found[2]}", frame))
    count = json.loads(files["explore/data/index.json"])["rows"]
    size = sum(map(len, files.values()))
    told = {"rows": count, "files": len(files), "bytes": size, "seconds": round(seconds, 2)}
    return {"folder": folder / "site", "told": told}


def _measured(address: str, options: argparse.Namespace) -> dict[str, Any]:
    times: dict[str, list[float]] = {name: [] for name in ACTIONS}
    first: list[float] = []
    loaded: dict[str, int] = {}
    with _browser(options.browser) as browser:
        for _ in range(options.rounds):
            context = browser.new_context(viewport={"width": 1280, "height": 900})
            page = context.new_page()
            slow = {"rate": options.slow}
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", slow)
            page.goto(f"{address}explore/", wait_until="commit")
            page.wait_for_selector(".explore .card")
            first.append(page.evaluate("performance.now()"))
            # The program and the data come when a filter is touched.
            page.focus("#sort")
            page.wait_for_selector(".explore.ready .card")
            loaded = _loaded(page)
            for name, act in ACTIONS.items():
                times[name].append(page.evaluate(_TIMED % (_HANDS, act)))
            context.close()
    return {
        "slow": options.slow,
        "first": statistics.median(first),
        "bytes": sum(loaded.values()),
        "loaded": loaded,
        "actions": {
            name: {"median": statistics.median(row), "most": max(row)}
            for name, row in times.items()
        },
    }


@contextlib.contextmanager
def _browser(path: str) -> Iterator[Any]:
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=path,
            args=[
                *("--no-sandbox", "--disable-gpu"),
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        yield browser
        browser.close()


def _loaded(page: Page) -> dict[str, int]:
    """Bytes over the wire by name, headers included."""
    rows = page.evaluate(
        """() => performance.getEntries().filter((row) => row.transferSize)
        .map((row) => [new URL(row.name).pathname, row.transferSize])"""
    )
    return dict(rows)


def _tell(result: Mapping[str, Any]) -> None:
    made = result["made"]
    print(
        f"{made['rows']:,} rows: {made['files']} files, {made['bytes'] / 1e6:.1f} MB, "
        f"made in {made['seconds']} s"
    )
    size = result["bytes"] / 1000
    print(f"Cards after {result['first']:.0f} ms; {size:.0f} KB before the first choice:")
    for name, size in result["loaded"].items():
        print(f"  {size / 1000:7.1f}  {name}")
    print("Milliseconds an action, median and most:")
    for name, row in result["actions"].items():
        print(f"  {row['median']:7.0f} {row['most']:7.0f}  {name}")


if __name__ == "__main__":
    sys.exit(main())
