"""Hundreds are not dozens, in texts and in translations."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import write_record
from tests.unit.checking import projects

_QUOTE = "Dozens of singers came"


@pytest.mark.parametrize(
    ("original", "translation", "told"),
    [
        ("Dozens came.", "来了数十名歌手。", []),
        ("Hundreds came.", "来了数百名歌手。", ["effects[0].text.en"]),
        ("Dozens came.", "来了数百名歌手。", ["effects[0].text.zh"]),
        ("Many came.", "来了很多歌手。", []),
    ],
)
def test_a_text(original: str, translation: str, told: list[str], tmp_path: Path) -> None:
    wording = {"text": translation, "how": "editorial", "of": fingerprint(original)}
    evidence = [{"source": "song", "quote": _QUOTE}]
    effects = [{"text": {"en": original, "zh": wording}, "evidence": evidence}]
    project = projects.with_source(tmp_path, f"The Culture Office sang. {_QUOTE}.\n")
    practice = projects.practice(_QUOTE) | {"effects": effects}
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    assert [row.name for row in problems if row.code == "number-not-in-quote"] == told
