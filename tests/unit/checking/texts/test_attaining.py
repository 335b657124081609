"""A text does not leave out the word with which its quotes deny something."""

from pathlib import Path
from typing import Any

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import write_record
from tests.unit.checking import projects

_QUOTE = "Claims under 500 yuan no longer need a second sign"


@pytest.mark.parametrize(
    ("original", "translation", "told"),
    [
        ("Claims under 500 yuan no longer need a second sign.", "小额报销无需第二人签名。", []),
        (
            "Claims under 500 yuan need a second sign.",
            "小额报销无需第二人签名。",
            ["effects[0].text.en"],
        ),
        # As editors worded the quote in the other language.
        ("One sign is enough.", "小额报销由两人签名。", ["effects[0].text.zh"]),
        ("One sign is enough.", "小额报销由一人签名。", []),
    ],
)
def test_a_denial_left_out(
    original: str, translation: str, told: list[str], tmp_path: Path
) -> None:
    wording = {"text": translation, "how": "editorial", "of": fingerprint(original)}
    quote = {"text": "小额报销不再由两人签名", "how": "editorial", "of": fingerprint(_QUOTE)}
    evidence: list[dict[str, Any]] = [
        {"source": "song", "quote": _QUOTE, "translations": {"zh": quote}}
    ]
    effects = [{"text": {"en": original, "zh": wording}, "evidence": evidence}]
    project = projects.with_source(tmp_path, f"The Culture Office sang. {_QUOTE}.\n")
    practice = projects.practice(_QUOTE) | {"effects": effects}
    write_record(project / "content/practices/song.yml", practice)
    problems = check_content(project / "content").problems
    assert [row.name for row in problems if row.code == "denied-in-quote"] == told
