"""What `build`, `publish` and `serve` say themselves is in the language that was asked for."""

import shutil
import string
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.cli import build, publish, serve
from generator.cli.main import run


@pytest.mark.parametrize("words", [build.WORDS, publish.WORDS, serve.WORDS])
def test_both_languages_say_the_same(words: Mapping[str, Mapping[str, str]]) -> None:
    fields = {
        language: {
            name: sorted(field or "" for _, field, _, _ in string.Formatter().parse(text) if field)
            for name, text in rows.items()
        }
        for language, rows in words.items()
    }
    assert fields["en"] == fields["zh"]


def test_a_build_that_fails_says_so_in_chinese(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree("tests/projects/lakeside", tmp_path / "lakeside")
    monkeypatch.chdir(tmp_path / "lakeside")
    (tmp_path / "lakeside/content/organs/library.yml").write_text("name：图书馆\n", "utf-8")
    with pytest.raises(SystemExit) as end:
        run(["build", "--lang", "zh"])
    assert end.value.code == 1
    assert capsys.readouterr().err.endswith("没有生成，site 保持原样。\n")


def test_where_there_is_nothing_to_go_back_to_it_is_said_in_chinese(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        run(["publish", str(tmp_path / "www"), "--lang", "zh", "--rollback"])
    assert end.value.code == 3
    assert capsys.readouterr().err.endswith("没有更早的版本可以恢复。\n")
    assert not (tmp_path / "www").exists()
