"""An organ is the one that a source names: at the quote, or as the last one before it."""

import hashlib
from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.build.project import BASE, copied, read_record, write_record

_FAR = "It swept the stairs. It oiled the doors. It sang on the quay."
_QUOTE = "It sang on the quay"


@pytest.mark.parametrize(
    ("text", "organ", "named"),
    [
        (f"The Culture Office met. {_FAR}", "culture-office", True),
        (f"The Culture Office met.\n\n{_FAR}", "culture-office", True),
        (f"The Culture Office met the Lighthouse Bureau. {_FAR}", "culture-office", False),
        (f"The Culture Office met the Lighthouse Bureau. {_FAR}", "lighthouse-bureau", True),
        (f"The culture  office met. {_FAR}", "culture-office", True),
        (f"Somebody met. {_FAR} The Culture Office met.", "culture-office", False),
        (
            "The Culture Office met the Lighthouse Bureau. It sang on the quay.",
            "culture-office",
            True,
        ),
        (
            "The Lighthouse Bureau met. The Culture Office: It sang on the quay.",
            "culture-office",
            True,
        ),
    ],
)
def test_the_last_organ_that_is_named(text: str, organ: str, named: bool, tmp_path: Path) -> None:
    project = copied(BASE, tmp_path / "project")
    (project / "seeds/song.txt").write_text(text)
    source = read_record(project / "content/sources/amber-news.yml") | {
        "file": "seeds/song.txt",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "coverage_at_least": 0,
    }
    write_record(project / "content/sources/song.yml", source)
    review = project / "content/reviews/2030.yml"
    write_record(review, read_record(review) | {"sources": ["amber-news", "song"]})
    practice = {
        "first_published": "2031-04-01",
        "title": "A song",
        "summary": "It sang.",
        "review": "2030",
        "organ": organ,
        "dimension": "duty",
        "kind": "list",
        "evidence": [{"source": "song", "quote": _QUOTE}],
    }
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    own = {row.code for row in problems if row.place.file == "content/practices/song.yml"}
    assert ("organ-not-named" in own) == (not named), own
    assert own <= {"organ-not-named", "translation-missing"}
