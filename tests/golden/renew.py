"""Write the reports of all golden cases anew and show what changed.

``python -m tests.golden.renew [CASE…]``; read the difference before you commit it.
"""

import difflib
import sys
import tempfile
from pathlib import Path

from tests.golden.problem_cases import CASES, all_cases, case_data, case_text, read_case, run_case


def renew(path: Path) -> bool:
    """Whether the case's files changed."""
    case = read_case(path)
    with tempfile.TemporaryDirectory() as folder:
        problems = run_case(case, Path(folder))
    changed = _write(path, case_text(case, problems))
    return _write(case.data_path, case_data(problems)) or changed


def _write(path: Path, new: str) -> bool:
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    if old == new:
        return False
    name = path.name
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm="", n=2)
    if path.suffix == ".txt":
        print("\n".join(lines))
    path.write_text(new, encoding="utf-8")
    return True


def main() -> None:
    named = [CASES / f"{name}.txt" for name in sys.argv[1:]]
    changed = sum(renew(path) for path in named or all_cases())
    print(f"{changed} cases changed")


if __name__ == "__main__":
    main()
