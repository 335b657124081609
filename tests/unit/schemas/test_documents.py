"""What is made from the models stands in the repository as it would be made now."""

import json
from pathlib import Path

import pytest

from generator.problems.wording import phrases_of
from generator.records.fields import fields_of, models_in
from generator.records.kinds import KINDS
from generator.schemas.documents import documents
from generator.schemas.sentences import KIND_NAMES_ZH, SENTENCES


@pytest.mark.parametrize("name", documents())
def test_in_step(name: str) -> None:
    path = Path(name)
    assert path.is_file(), f"run scripts/write-reference: {name} is missing"
    assert path.read_text(encoding="utf-8") == documents()[name], "run scripts/write-reference"


def test_no_schema_is_left_over() -> None:
    names = {path.as_posix() for path in Path("schemas").iterdir()}
    assert names == {name for name in documents() if name.startswith("schemas/")}


@pytest.mark.parametrize("page", ["fields.md", "fields.zh.md"])
def test_every_kind_form_and_field_has_its_place(page: str) -> None:
    text = documents()[f"docs/manual/{page}"]
    for kind in KINDS:
        assert f"\n## {kind.name}\n" in text
        for model in models_in(kind.model):
            assert f"\n## {kind.name}\n" in text or f"\n### {model.__name__}\n" in text
            for field in fields_of(model):
                assert f"| `{field.name}` |" in text


@pytest.mark.parametrize(("page", "language"), [("problems.md", "en"), ("problems.zh.md", "zh")])
def test_every_problem_has_its_section(page: str, language: str) -> None:
    text = documents()[f"docs/manual/{page}"]
    for code in phrases_of(language).problems:
        assert f"\n## {code}\n" in text


def test_every_model_has_a_sentence_in_both_languages() -> None:
    for kind in KINDS:
        assert KIND_NAMES_ZH[kind.name]
        for model in models_in(kind.model):
            assert SENTENCES[model].en
            assert SENTENCES[model].zh
            for field in fields_of(model):
                assert field.about.en, (model, field.name)
                assert field.about.zh, (model, field.name)


def test_the_editor_is_told_which_folder_needs_which_schema() -> None:
    settings = json.loads(Path(".vscode/settings.json").read_text(encoding="utf-8"))
    assert settings["yaml.schemas"] == {
        f"schemas/{kind.name}.json": [f"content/{kind.folder}/**/*.yml"] for kind in KINDS
    }
