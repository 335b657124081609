"""An organ is the one that a source names: at the quote, or as the last one before it."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.build.project import write_record
from tests.unit.checking.projects import with_source

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
    own = _of_practice(tmp_path, text, _QUOTE, organ)
    assert ("organ-not-named" in own) == (not named), own
    assert own <= {"organ-not-named", "translation-missing"}


@pytest.mark.parametrize(
    ("before", "quote", "named"),
    [
        ("The Culture Office met.", "The Lighthouse Bureau sang on the quay", False),
        ("The Culture Office met.", "The Party branch of the Lighthouse Bureau sang", False),
        ("The Culture Office met.", "With the Lighthouse Bureau it sang on the quay", True),
        ("The Culture Office and", "the Lighthouse Bureau sang on the quay", True),
        ("Nobody met.", "The Culture Office sang", True),
    ],
)
def test_a_quote_that_begins_with_another_organ(
    before: str, quote: str, named: bool, tmp_path: Path
) -> None:
    problems = _of_practice(tmp_path, f"{before} {quote}.", quote)
    assert ("organ-not-named" in problems) == (not named), problems


@pytest.mark.parametrize(
    ("finding", "named"),
    [
        ("The Lighthouse Bureau seldom writes", False),
        ("At the Lighthouse Bureau, visits are seldom written down", True),
        ("Visits are seldom written down", True),
        ("The Culture Office seldom writes", True),
        ("The Lighthouse Bureau and the Culture Office seldom write", True),
    ],
)
def test_a_problem_is_of_whoever_its_finding_begins_with(
    finding: str, named: bool, tmp_path: Path
) -> None:
    done = "The Culture Office now writes."
    project = with_source(tmp_path / "project", f"Amber Harbour met. {finding}. It met on. {done}")
    problem = {
        "first_published": "2031-04-01",
        "review": "2030",
        "organ": "culture-office",
        "finding": {
            "text": "It seldom writes.",
            "evidence": [{"source": "song", "quote": finding}],
        },
        "status": "solved",
        "rectification": {
            "text": "It writes.",
            "evidence": [{"source": "song", "quote": done}],
        },
    }
    write_record(project / "content/problems/song.yml", problem)
    codes = _codes(project, "content/problems/song.yml")
    assert ("organ-not-named" in codes) == (not named), codes


@pytest.mark.parametrize(
    ("quote", "other", "named"),
    [
        ("The Lighthouse Bureau runs “Lamps”", "The Culture Office pays", False),
        ("The Culture Office runs “Lamps”", "The Lighthouse Bureau pays", True),
        ("With the Culture Office, the Lighthouse Bureau runs “Lamps”", "Both pay", True),
        ("“Lamps” are lit", "The Culture Office lights them", True),
    ],
)
def test_a_brand_is_of_whoever_its_quotes_name(
    quote: str, other: str, named: bool, tmp_path: Path
) -> None:
    project = with_source(tmp_path / "project", f"Amber Harbour met. {quote}. {other}.")
    brand = {
        "first_published": "2031-04-01",
        "name": "Lamps",
        "summary": "They shine.",
        "owner": "culture-office",
        "reviews": ["2030"],
        "dimension": "duty",
        "evidence": [{"source": "song", "quote": quote}],
        "approach": [{"text": "Paid.", "evidence": [{"source": "song", "quote": other}]}],
    }
    write_record(project / "content/brands/song.yml", brand)
    codes = _codes(project, "content/brands/song.yml")
    assert ("organ-not-named" in codes) == (not named), codes


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Culture Office wrote seldom\uff0cthe Lighthouse Bureau sang", False),
        ("The Culture Office and the Lighthouse Bureau sang", True),
        ("The Culture Office, the Lighthouse Bureau sang", True),
    ],
)
def test_a_quote_behind_the_comma_of_another(text: str, named: bool, tmp_path: Path) -> None:
    codes = _of_practice(tmp_path, f"Somebody met. {text}.", "the Lighthouse Bureau sang")
    assert ("organ-not-named" in codes) == (not named), codes


def _of_practice(folder: Path, text: str, quote: str, organ: str = "culture-office") -> set[str]:
    """The codes of the problems of a practice with one quote."""
    project = with_source(folder / "project", text)
    practice = {
        "first_published": "2031-04-01",
        "title": "A song",
        "summary": "It sang.",
        "review": "2030",
        "organ": organ,
        "dimension": "duty",
        "kind": "list",
        "evidence": [{"source": "song", "quote": quote}],
    }
    write_record(project / "content/practices/song.yml", practice)
    return _codes(project, "content/practices/song.yml")


def _codes(project: Path, file: str) -> set[str]:
    problems = check_content(project / "content").problems
    return {row.code for row in problems if row.place.file == file}
