"""What a text tells of all, for other times or as planned is told where it is said."""

from pathlib import Path

import pytest

from tests.unit.checking import projects

_SONGS = "全年征集歌曲48首，唱会的有45首，其余3首正在排练"
_ALL = "All 48 songs can be sung"
_WEEKS = "排练历时三个月"
_HELD = "全年已举办歌会64场"


def _found(folder: Path, quote: str, text: str, translation: str) -> list[tuple[str, str, str]]:
    rows = projects.effect_problems(folder, quote, text, translation)
    codes = ("contrary-to-quote", "planned-not-done")
    return [(row.name, row.code, row.found) for row in rows if row.code in codes]


@pytest.mark.parametrize(
    ("quote", "text", "translation", "told"),
    [
        (_SONGS, "45 of 48 songs can be sung.", "48首歌中45首唱会了。", []),
        (
            _SONGS,
            "All 48 songs can be sung.",
            "48首歌中45首唱会了。",
            [("en", _ALL)],
        ),
        (_SONGS, "They gathered 48 songs.", "48首歌都唱会了。", [("zh", "48首歌都唱会了")]),
        # What the original says as well is told there.
        (
            _SONGS,
            "All 48 songs can be sung.",
            "48首歌都唱会了。",
            [("en", _ALL)],
        ),
        (_WEEKS, "It took three months.", "历时三个月。", []),
        (_WEEKS, "It took three months.", "历时三周。", [("zh", "三周")]),
        (_HELD, "They held 64 concerts.", "计划举办歌会64场。", [("zh", "计划举办歌会 64")]),
        (_HELD, "64 concerts are planned.", "举办歌会64场。", [("en", "concerts are planned 64")]),
    ],
)
def test_a_text(
    quote: str, text: str, translation: str, told: list[tuple[str, str]], tmp_path: Path
) -> None:
    expected = [(f"effects[0].text.{one}", "contrary-to-quote", found) for one, found in told]
    assert _found(tmp_path, quote, text, translation) == expected


@pytest.mark.parametrize(
    ("text", "translation", "told"),
    [
        ("A hall is to open in May 2031.", "歌厅将于2031年5月开放。", []),
        ("A hall is to open in May 2031.", "歌厅已于2031年5月开放。", [("zh", "2031年5月")]),
        ("A hall was opened in May 2031.", "歌厅已于2031年5月开放。", [("en", "May 2031")]),
    ],
)
def test_a_date_that_is_planned(
    text: str, translation: str, told: list[tuple[str, str]], tmp_path: Path
) -> None:
    quote = "歌会办了64场，歌厅预计2031年5月开放"
    expected = [(f"effects[0].text.{one}", "planned-not-done", found) for one, found in told]
    assert _found(tmp_path, quote, text, translation) == expected
