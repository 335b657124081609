"""The machine and the versions, as a report may tell them: no names, no paths."""

import os
import platform
import re
import subprocess
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from bench.peers import Peers


def machine() -> dict[str, str]:
    """Cores, memory, processor, system, Python."""
    memory = int(re.findall(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[0])
    models = re.findall(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return {
        "cores": str(len(os.sched_getaffinity(0))),
        "memory": f"{memory / 1024**2:.0f} GiB",
        "processor": models[0] if models else platform.machine(),
        "system": f"{platform.freedesktop_os_release().get('PRETTY_NAME', 'Linux')}",
        "Python": platform.python_version(),
    }


def versions(peers: Peers) -> dict[str, str]:
    """Versions of everything that was measured."""
    found = {
        "Hugo": _first(r"v([\d.]+)", [str(peers.hugo), "version"]),
        "MkDocs": _first(r"version ([\d.]+)", [str(peers.mkdocs), "--version"]),
        "Material for MkDocs": version("mkdocs-material"),
    }
    if peers.node:
        found["Pagefind"] = _first(r"([\d.]+)", [str(peers.pagefind), "--version"])
        found["Node"] = _first(r"v([\d.]+)", [peers.node, "--version"])
        found["Eleventy"] = _first(r"([\d.]+)", [peers.node, str(peers.eleventy), "--version"])
    return found


def load() -> float:
    """How many processes wanted a core in the last minute."""
    return os.getloadavg()[0]


def _first(pattern: str, command: Sequence[str]) -> str:
    done = subprocess.run(list(command), capture_output=True, text=True, check=False)
    match = re.search(pattern, done.stdout + done.stderr)
    return match[1] if match else "unknown"
