"""Write a fictional project folder: ``python -m bench.corpus --records 1000 --out DIR``.

The same number, seed and languages give the same bytes on every machine.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.fiction import Corpus, corpus
from bench.yaml_text import yaml_text

LANGUAGES = ("zh", "en")


def write_corpus(made: Corpus, folder: Path) -> None:
    """Write ``content/`` and ``seeds/`` below ``folder``, which may not have them yet."""
    for record in made.records:
        path = folder / "content" / record.kind / record.city / f"{record.id}.yml"
        _write(path, yaml_text(record.tree))
    for name, text in made.seeds.items():
        _write(folder / name, text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, write the folder, say what it holds."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    parser.add_argument("--records", type=int, default=1000, help="how many records")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another corpus")
    parser.add_argument("--languages", default="zh", help="zh, en, zh,en or en,zh; first one first")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    options = parser.parse_args(arguments)
    languages = tuple(options.languages.split(","))
    if not set(languages) <= set(LANGUAGES) or len(set(languages)) != len(languages):
        parser.error(f"--languages takes some of {', '.join(LANGUAGES)}, each once")
    if (options.out / "content").exists():
        parser.error(f"{options.out} holds a content folder already")
    made = corpus(options.records, options.seed, languages)
    write_corpus(made, options.out)
    print(f"{len(made.records)} records, {len(made.seeds)} sources: {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
