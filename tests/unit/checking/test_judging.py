"""Several processes find what one finds."""

import re
from pathlib import Path

import pytest

from bench.corpus import write_corpus
from bench.fiction import corpus
from generator.checking.checked import Checked
from generator.checking.content import check_content
from generator.problems.problem import Problem
from generator.records.plain import plain_quotes


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """So many records that they are shared out, every fifth with a number that is wrong."""
    folder = tmp_path_factory.mktemp("sharing") / "project"
    write_corpus(corpus(600, 1, ("zh", "en")), folder)
    for path in sorted((folder / "content").rglob("*.yml"))[::5]:
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\d(?=人次)", "7", text), encoding="utf-8")
    return folder / "content"


def told(checked: Checked) -> list[Problem]:
    return sorted(checked.problems, key=lambda row: (row.order(), row.found))


def test_the_same_problems_and_the_same_proof(content: Path) -> None:
    one, many = check_content(content, 1), check_content(content, 3)
    assert len({row.code for row in one.problems}) > 1
    assert told(many) == told(one)
    assert one.proof is not None
    assert many.proof is not None
    assert dict(many.proof.citations) == dict(one.proof.citations)
    assert dict(many.proof.coverages) == dict(one.proof.coverages)
    assert many.proof.doubted == one.proof.doubted
    # Places are looked up when they are asked for, in whichever process.
    assert one.catalog is not None
    rows = [
        row for entry in one.catalog.walk() for row in plain_quotes(entry.kind.model, entry.packed)
    ]
    for row in rows[::50]:
        key = (row.source, row.quote, row.after)
        assert many.proof.places.get(key) == one.proof.places.get(key)
