"""Signs of Markdown that mean nothing in a text are told at the first of them."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.unit.checking.projects import replace

_EN = "Volunteers look after the lamps of the harbour."


def _told(content: Path, lines: str) -> list[tuple[str, str, object]]:
    block = "\n".join(f"    {line}".rstrip() for line in lines.split("\n"))
    replace(content / "brands/harbour-lights.yml", f" {_EN}", f" |-\n{block}")
    return [
        (row.code, row.name, row.values["sign"])
        for row in check_content(content).problems
        if row.code == "markdown-as-typed"
    ]


@pytest.mark.parametrize(
    ("lines", "sign"),
    [
        ("Look: ![a lamp](media/lamp.jpg)", "![a lamp](media/lamp.jpg)"),
        ("![](media/lamp.jpg) and the harbour", "![](media/lamp.jpg)"),
        ("The lamps.\n\n### How\n\nBy hand.", "### How"),
        ("They say:\n> Keep the lamps lit.", "> Keep the lamps lit."),
        ("So:\n```\nlamps\n```", "```"),
        ("So:\n~~~ text\nlamps\n~~~", "~~~ text"),
        ("| lamp | quay |\n|---|:--:|\n| one | two |", "|---|:--:|"),
        ("lamp | quay\n--- | ---\none | two", "--- | ---"),
    ],
)
def test_no_text_can_have_it(lines: str, sign: str, content: Path) -> None:
    assert _told(content, lines) == [("markdown-as-typed", "summary.en", sign)]


@pytest.mark.parametrize(
    "lines",
    [
        "Lamps -- all of them -- are lit.",
        "More light > less light.\n#lamps and #1",
        "What a light![1] And (so) on.",
        "By day\n- and by night\n- the lamps",
        "One\n---\ntwo",
    ],
)
def test_what_looks_a_little_like_it(lines: str, content: Path) -> None:
    assert _told(content, lines) == []
