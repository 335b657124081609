"""A rank is not told of a wider area than its quotes give it; texts with a turned word are told."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.records.fingerprint import fingerprint
from tests.build.project import write_record
from tests.unit.checking import projects


def _found(folder: Path, quote: str, original: str, translation: str) -> list[tuple[str, str]]:
    project = projects.with_source(folder, f"{quote}.")
    wording = {"text": translation, "how": "editorial", "of": fingerprint(original)}
    text = {"en": original, "zh": wording}
    effects = [{"text": text, "evidence": [{"source": "song", "quote": quote}]}]
    record = projects.practice(quote) | {"effects": effects}
    write_record(project / "content/practices/song.yml", record)
    codes = ("superlative-scope", "contrary-to-quote", "number-contrary")
    rows = check_content(project / "content").problems
    return [(row.code, row.name) for row in rows if row.code in codes]


_RANK = "The Culture Office came third in the province"


@pytest.mark.parametrize(
    ("quote", "original", "translation", "told"),
    [
        (_RANK, "It was third in the province.", "居全省第三。", []),
        (_RANK, "It was third in the country.", "居全国第三。", ["superlative-scope en"]),
        (_RANK, "It was third in the province.", "居全国第三。", ["superlative-scope zh"]),
        (
            "Most of the lamps were lit by night",
            "All of the lamps were lit by night.",
            "灯都亮了。",
            ["contrary-to-quote en"],
        ),
        # A number tells it already.
        ("Lit within 24 hours", "Lit after 24 hours.", "24小时内亮灯。", ["number-contrary en"]),
    ],
)
def test_texts(
    quote: str, original: str, translation: str, told: list[str], tmp_path: Path
) -> None:
    expected = [(code, f"effects[0].text.{at}") for code, at in map(str.split, told)]
    assert _found(tmp_path, quote, original, translation) == expected
