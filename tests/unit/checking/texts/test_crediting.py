"""An organ that a text names is one that its quotes speak of, or one of the record's own."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.build.project import read_record, write_record
from tests.unit.checking import projects

_CODE = "organ-not-named"
_SONG = "The Culture Office met. It sang on the quay. It swept. It oiled the doors."


@pytest.mark.parametrize(
    ("source", "quote", "text", "told"),
    [
        (_SONG, "It sang on the quay", "It sang.", False),
        (_SONG, "It sang on the quay", "The Culture Office sang.", False),
        (_SONG, "It sang on the quay", "The Lighthouse Bureau sang.", True),
        (
            _SONG,
            "It sang on the quay",
            "The [Lighthouse Bureau](organs/lighthouse-bureau) sang.",
            True,
        ),
        (_SONG, "It sang on the quay", "The “Lighthouse Bureau” sang.", True),
        # Less than the whole name may mean anything.
        (_SONG, "It sang on the quay", "The Bureau sang at the lighthouse.", False),
        (
            "The Culture Office and the Lighthouse Bureau met. It sang on the quay.",
            "It sang on the quay",
            "With the Lighthouse Bureau it sang.",
            False,
        ),
        # A word that no other organ has gives it away.
        (
            "The Culture Office met. The Bureau joined in. It sang on the quay.",
            "It sang on the quay",
            "With the Lighthouse Bureau it sang.",
            False,
        ),
        (
            "The Culture Office met. The lighthouses sang.",
            "The lighthouses sang",
            "With the Lighthouse Bureau it sang.",
            False,
        ),
        (
            "The Culture Office met the Lighthouse Bureau. It swept. It ran. It sang on the quay.",
            "It sang on the quay",
            "The Lighthouse Bureau sang.",
            False,
        ),
    ],
)
def test_a_claim(source: str, quote: str, text: str, told: bool, tmp_path: Path) -> None:
    project = projects.with_source(tmp_path / "project", source)
    met = source.partition(".")[0]
    practice = projects.practice(met)
    practice["effects"] = [{"text": {"en": text}, "evidence": [{"source": "song", "quote": quote}]}]
    write_record(project / "content/practices/song.yml", practice)
    assert _found(project) == (["effects[0].text.en"] if told else [])


def test_a_title_stands_on_all_quotes_of_its_record(tmp_path: Path) -> None:
    project = projects.with_source(tmp_path / "project", f"{_SONG} The Lighthouse Bureau clapped.")
    practice = projects.practice("The Culture Office met") | {
        "title": {"en": "The Lighthouse Bureau"}
    }
    write_record(project / "content/practices/song.yml", practice)
    assert _found(project) == ["title.en"]
    rows = [{"source": "song", "quote": "The Lighthouse Bureau clapped"}]
    practice["effects"] = [{"text": {"en": "There was a song."}, "evidence": rows}]
    write_record(project / "content/practices/song.yml", practice)
    assert _found(project) == []


def test_what_a_record_goes_on_with_is_its_own(tmp_path: Path) -> None:
    project = projects.with_source(
        tmp_path / "project", "The Lighthouse Bureau met. It sang on the quay. It swept. It ran."
    )
    practice = projects.practice("The Lighthouse Bureau met") | {"organ": "lighthouse-bureau"}
    practice["effects"] = [
        {
            "text": {"en": "The Culture Office sang."},
            "evidence": [{"source": "song", "quote": "It ran"}],
        }
    ]
    path = project / "content/practices/song.yml"
    write_record(path, practice)
    assert _found(project) == ["effects[0].text.en"]
    write_record(path, practice | {"brand": "harbour-lights"})
    assert _found(project) == []
    write_record(path, practice)
    organ = project / "content/organs/lighthouse-bureau.yml"
    write_record(organ, read_record(organ) | {"predecessors": ["culture-office"]})
    assert _found(project) == []


def test_what_editors_say_themselves_is_theirs(tmp_path: Path) -> None:
    project = projects.with_source(tmp_path / "project", _SONG)
    practice = projects.practice("The Culture Office met")
    text = {"en": "The Lighthouse Bureau could copy it."}
    practice |= {"replication": text, "open_points": [{"kind": "unknown", "text": text}]}
    write_record(project / "content/practices/song.yml", practice)
    assert _found(project) == []


def _found(project: Path) -> list[str]:
    problems = check_content(project / "content").problems
    return [str(row.name) for row in problems if row.code == _CODE]
