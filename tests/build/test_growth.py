"""A record more rewrites few files of a release, however many records there are.

Left out are the two kinds of file that hold the records of a kind whole, for people to take away
(the tables in `data/`), and the search index, whose own tests count.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from bench.corpus import write_corpus
from bench.fiction import corpus
from tests.build.project import build_arguments, differences, run, tree

pytestmark = pytest.mark.build

# What one practice more may rewrite: files that are new, changed or gone, at any size.
MOST = {
    # Itself, its organ, brand and source; its review and the later one beside it; the lists that
    # it stands on, and those that say how many there are.
    "pages": 24,
    # Columns, names and cards of its year under new names, and the index: see exploring/files.py.
    "explore": 9,
    "sitemap": 2,
    # A list for each file above, and those above them.
    "manifest": 40,
}


def area(name: str) -> str | None:
    if name.startswith(("data/", "search-index/")) and not name.endswith(".html"):
        return None
    if name.endswith(".html"):
        return "pages"
    found = re.match(r"explore|sitemap|manifest", name)
    assert found, f"of what is {name} a part?"
    return found[0]


def rewritten(records: int, folder: Path) -> tuple[Counter[str], int]:
    """How many files of each part differ when a practice is added to so many records.

    And how many pages were made for it.
    """
    write_corpus(corpus(records, 1, ("zh",)), folder)
    arguments = [*build_arguments(folder, folder / "site", folder / "work"), "--without-pictures"]
    assert run(*arguments).returncode == 0
    before = tree(folder / "site")
    practice = sorted((folder / "content/practices").rglob("*.yml"))[records // 4]
    text = re.sub("^title: .*", "title: 又一张清单", practice.read_text("utf-8"), flags=re.M)
    practice.with_stem(f"{practice.stem}-more").write_text(text, "utf-8")
    done = run(*arguments)
    assert done.returncode == 0, done.stderr
    names = differences(before, tree(folder / "site"))
    made = re.findall(r"pages \d+/(\d+)", done.stderr)
    return Counter(part for name in names if (part := area(name))), int(made[-1])


@pytest.mark.parametrize("records", [100, 800])
def test_one_practice_more(tmp_path: Path, records: int) -> None:
    counts, made = rewritten(records, tmp_path)
    assert counts["pages"] >= 4
    # Most of the pages that were made again came out as others.
    assert counts["pages"] <= made <= 2 * MOST["pages"]
    assert {part: count for part, count in counts.items() if count > MOST[part]} == {}
