"""A source's file that is another one, and one that a program saved anew."""

import codecs
import hashlib
from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.unit.checking.projects import replace

SEED, SOURCE = "seeds/amber-news.txt", "sources/amber-news.yml"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda raw: raw.replace(b"\n", b"\r\n"), "source-saved-anew"),
        (lambda raw: codecs.BOM_UTF8 + raw, "source-saved-anew"),
        (lambda raw: raw + b"\n", "source-saved-anew"),
        (lambda raw: raw.rstrip(b"\n"), "source-saved-anew"),
        (lambda raw: raw.replace(b"\n\n", b"\n"), "source-changed"),
        (lambda raw: b"\0" * (9 << 18) + raw, "source-changed"),
    ],
)
def test_what_became_of_the_file(content: Path, change: object, code: str) -> None:
    assert callable(change)
    seed = content.parent / SEED
    seed.write_bytes(change(seed.read_bytes()))
    assert [row.code for row in check_content(content).problems] == [code]


def test_the_record_may_have_the_sum_of_the_other_line_breaks(content: Path) -> None:
    raw = (content.parent / SEED).read_bytes()
    other = hashlib.sha256(raw.replace(b"\n", b"\r\n")).hexdigest()
    replace(content / SOURCE, hashlib.sha256(raw).hexdigest(), other)
    assert [row.code for row in check_content(content).problems] == ["source-saved-anew"]


def test_a_character_that_a_font_draws_is_the_document_s_own(content: Path) -> None:
    seed, source = content.parent / SEED, content / SOURCE
    before = hashlib.sha256(seed.read_bytes()).hexdigest()
    seed.write_text(f"{seed.read_text(encoding='utf-8')}\ue863\n", encoding="utf-8")
    after = hashlib.sha256(seed.read_bytes()).hexdigest()
    replace(source, before, after)
    replace(source, "least: 100", "least: 99.5")
    assert {row.code for row in check_content(content).problems} <= {"coverage-can-rise"}
