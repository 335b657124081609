"""Projects of a few records, changed for one test."""

import hashlib
from pathlib import Path
from typing import Any

from generator.checking.content import check_content
from generator.problems.problem import Problem
from generator.records.fingerprint import fingerprint
from tests.build.project import BASE, copied, read_record, write_record


def with_source(folder: Path, text: str) -> Path:
    """The base project, whose review has a further source, ``song``, with this text."""
    project = copied(BASE, folder)
    (project / "seeds/song.txt").write_text(text, encoding="utf-8")
    source = read_record(project / "content/sources/amber-news.yml") | {
        "file": "seeds/song.txt",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "coverage_at_least": 0,
    }
    write_record(project / "content/sources/song.yml", source)
    review = project / "content/reviews/2030.yml"
    write_record(review, read_record(review) | {"sources": ["amber-news", "song"]})
    return project


def practice(quote: str) -> dict[str, Any]:
    """A practice of the Culture Office that stands on a quote of :func:`with_source`'s source."""
    return {
        "first_published": "2031-04-01",
        "title": {"en": "A song"},
        "summary": {"en": "It sang."},
        "review": "2030",
        "organ": "culture-office",
        "dimension": "duty",
        "kind": "list",
        "evidence": [{"source": "song", "quote": quote}],
    }


def replace(path: Path, old: str, new: str) -> None:
    """Put other words in the place of some that a file has."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def effect_problems(folder: Path, quote: str, text: str, translation: str) -> tuple[Problem, ...]:
    """All that is wrong with a project of which a practice tells an effect, beside this quote."""
    project = with_source(folder, f"The Culture Office met. {quote}。")
    wording = {"text": translation, "how": "editorial", "of": fingerprint(text)}
    evidence = [{"source": "song", "quote": quote}]
    effects = [{"text": {"en": text, "zh": wording}, "evidence": evidence}]
    write_record(project / "content/practices/song.yml", practice(quote) | {"effects": effects})
    return check_content(project / "content").problems
