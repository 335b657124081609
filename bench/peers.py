"""The other generators: installed into ``bench/.peers/``, and where their programs are."""

import hashlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SITES = HERE / "sites"
_FOLDER = HERE / ".peers"
_INPUTS = ("requirements.txt", "package.json", "package-lock.json")


@dataclass(frozen=True, slots=True)
class Peers:
    """Programs by path; what npm carries is ``None`` where the machine has no Node."""

    hugo: Path
    mkdocs: Path
    node: str | None
    eleventy: Path | None
    # The edition that cuts Chinese into words, as ``npx pagefind`` runs it. The other one takes a
    # whole clause for one word, and warns of it: it finds only what a clause begins with.
    pagefind: Path | None


def install() -> Peers:
    """Install what is not there yet. Raises ``CalledProcessError`` when a client fails."""
    python = _FOLDER / "python"
    node = _FOLDER / "node"
    stamp = _FOLDER / "installed"
    wanted = hashlib.sha256(b"".join((SITES / name).read_bytes() for name in _INPUTS)).hexdigest()
    program = shutil.which("node")
    if not stamp.is_file() or stamp.read_text() != wanted:
        print("Installing the other generators into bench/.peers …", flush=True)
        shutil.rmtree(_FOLDER, ignore_errors=True)
        _run([sys.executable, "-m", "venv", str(python)])
        pip = [str(python / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
        _run([*pip, "install", "-q", "-r", str(SITES / "requirements.txt")])
        if program:
            node.mkdir()
            for name in ("package.json", "package-lock.json", ".npmrc"):
                shutil.copy(SITES / name, node)
            _run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], node)
        stamp.write_text(wanted)
    return Peers(
        hugo=_one(python, "lib/python*/site-packages/hugo/binaries/hugo*"),
        mkdocs=python / "bin" / "mkdocs",
        node=program,
        eleventy=node / "node_modules/@11ty/eleventy/cmd.cjs" if program else None,
        pagefind=_one(node, "node_modules/@pagefind/*/bin/pagefind_extended*") if program else None,
    )


def _run(command: list[str], folder: Path = HERE) -> None:
    subprocess.run(command, cwd=folder, check=True)


def _one(folder: Path, pattern: str) -> Path:
    """The program itself: a wrapper in Python would be measured with it."""
    beside = (".py", ".pyi", ".sha256")
    found = sorted(path for path in folder.glob(pattern) if path.suffix not in beside)
    if not found:
        raise FileNotFoundError(f"no {pattern} below {folder}")
    return found[0]
