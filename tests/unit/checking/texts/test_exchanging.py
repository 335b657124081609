"""What a text exchanges is told where it is said: parts of a ratio, who did what."""

from pathlib import Path

import pytest

from tests.unit.checking import projects

_RATIO = "灯油由市、县按6:4承担"
_TEAMS = "红砖队负责点灯，青瓦队负责唱歌"
_LAMPS = "红砖队、青瓦队分别点灯3盏、5盏"
_DAY = "上午点灯，下午唱歌"
_SONGS = "红砖队唱歌3首，青瓦队唱歌5首"


def _found(folder: Path, quote: str, text: str, translation: str) -> list[tuple[str, str]]:
    rows = projects.effect_problems(folder, quote, text, translation)
    return [(row.name, row.found) for row in rows if row.code == "contrary-to-quote"]


@pytest.mark.parametrize(
    ("quote", "text", "translation", "told"),
    [
        (_RATIO, "They share it 6:4.", "市、县按6:4承担。", []),
        (_RATIO, "They share it 6:4.", "县、市按4:6承担。", []),
        (_RATIO, "They share it 4:6.", "市、县按6:4承担。", [("en", "4:6")]),
        (_RATIO, "They share it 6:4.", "县、市按6:4承担。", [("zh", "6:4")]),
        # What the original says as well is told there.
        (_RATIO, "They share it 4:6.", "市、县按4:6承担。", [("en", "4:6")]),
        (_TEAMS, "Two teams lit and sang.", "青瓦队唱歌，红砖队点灯。", []),
        (_LAMPS, "They lit 3 and 5 lamps.", "青瓦队、红砖队分别点灯5盏、3盏。", []),
        (
            _LAMPS,
            "They lit 3 and 5 lamps.",
            "青瓦队、红砖队分别点灯3盏、5盏。",
            [("zh", "青瓦队、红砖队分别点灯3盏、5盏")],
        ),
        (_DAY, "They lit and sang.", "上午点灯，下午唱歌。", []),
        (_DAY, "They lit and sang.", "上午唱歌，下午点灯。", [("zh", "上午唱歌，下午点灯")]),
        (
            _SONGS,
            "They sang 3 and 5 songs.",
            "青瓦队、红砖队分别唱歌3首、5首。",
            [("zh", "青瓦队、红砖队分别唱歌3首、5首")],
        ),
        (
            _TEAMS,
            "Two teams lit and sang.",
            "青瓦队点灯，红砖队唱歌。",
            [("zh", "青瓦队点灯，红砖队唱歌")],
        ),
    ],
)
def test_a_text(
    quote: str, text: str, translation: str, told: list[tuple[str, str]], tmp_path: Path
) -> None:
    expected = [(f"effects[0].text.{language}", found) for language, found in told]
    assert _found(tmp_path, quote, text, translation) == expected
