"""The MkDocs configurations that stand in the repository are those of its records."""

from pathlib import Path

import yaml

from generator.building.assets import hashed_assets
from generator.building.configuration import configurations
from generator.building.project import project_of
from generator.checking.content import check_content

ROOT = Path(__file__).resolve().parents[3]


def test_the_committed_configurations_are_in_step() -> None:
    catalog = check_content(ROOT / "content").catalog
    assert catalog is not None
    project = project_of(ROOT / "content", None)
    texts = configurations(catalog, project, hashed_assets().names, catalog.settings.base_address)
    for language, text in texts.items():
        path = project.configuration(language, catalog.first_language)
        assert path.read_text("utf-8") == text, "run make site, and commit mkdocs*.yml"


def test_another_language_says_only_what_differs() -> None:
    catalog = check_content(ROOT / "content").catalog
    assert catalog is not None
    project = project_of(ROOT / "content", None)
    texts = configurations(catalog, project, {}, "https://example.org/")
    other = yaml.safe_load(texts["zh"])
    assert other["INHERIT"] == "mkdocs.yml"
    assert other["site_url"] == "https://example.org/zh/"
    assert "plugins" not in other
    assert "validation" not in other
