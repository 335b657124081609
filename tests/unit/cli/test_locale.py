"""Where nobody says which language, the command speaks that of the system."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.check import check
from generator.cli.locale import language_of
from generator.problems.wording import Language

CONTENT = Path(__file__).resolve().parents[3] / "tests/cities/yunhe/content"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh"}, "zh"),
        ({"LANG": "zh-Hans"}, "zh"),
        ({"LANG": "zh_TW.UTF-8@x"}, "zh"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_CTYPE": "en_US.UTF-8"}, "zh"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_CN:en"}, "zh"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:zh_CN"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en_US"}, "en"),
        # As with other programs, a system without a language has none.
        ({"LANG": "C", "LANGUAGE": "zh_CN"}, "en"),
        ({"LANGUAGE": "zh_CN"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "zha_CN"}, "en"),
        # The logs of services that build are the same everywhere.
        ({"LANG": "zh_CN.UTF-8", "CI": "true"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "CI": ""}, "zh"),
    ],
)
def test_the_language_of_a_system(environment: dict[str, str], language: Language) -> None:
    assert language_of(environment) == language


def _told(*arguments: str, **environment: str) -> str:
    system = {"LC_ALL": "zh_CN.UTF-8", "CI": "", "SHOWCASE_LANG": ""} | environment
    done = CliRunner().invoke(check, ["--content", str(CONTENT), *arguments], env=system)
    assert done.exit_code == 0, done.output
    return done.output


def test_people_are_spoken_to_in_their_language() -> None:
    assert "提示" in _told()
    assert "notice" in _told(SHOWCASE_LANG="en")
    assert "notice" in _told("--lang", "en")
    assert "提示" in _told("--lang", "zh", SHOWCASE_LANG="en", LC_ALL="en_US.UTF-8")
    assert "notice" in _told(CI="true")


def test_programs_read_english_unless_a_language_is_named() -> None:
    assert "There is no translation" in _told("--format", "json")
    assert "There is no translation" in _told("--format", "github")
    assert "没有" in _told("--format", "json", "--lang", "zh")
    assert "没有" in _told("--format", "github", SHOWCASE_LANG="zh")
