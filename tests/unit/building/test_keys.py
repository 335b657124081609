"""What the key of a shell depends on: all that a page does besides its Markdown, and no more."""

from pathlib import Path

import pytest

from generator.building.keys import shell_key


def key(folder: Path, page: str = "<main>", name: str = "Reviews") -> str:
    theme = folder / "lib/generator/theme"
    (theme / "partials").mkdir(parents=True)
    (theme / "partials/page.html").write_text(page)
    first, other = folder / "mkdocs.yml", folder / "mkdocs.zh.yml"
    first.write_text(f"site_name: {name}\ntheme:\n  custom_dir: {theme}\n")
    other.write_text("INHERIT: mkdocs.yml\n")
    return shell_key(other, first, theme)


def test_machines_that_have_the_program_elsewhere_share_a_store(tmp_path: Path) -> None:
    assert key(tmp_path / "one") == key(tmp_path / "another machine" / "目录")


@pytest.mark.parametrize("other", [{"page": "<main class>"}, {"name": "Review"}])
def test_another_template_or_setting_is_another_shell(
    other: dict[str, str], tmp_path: Path
) -> None:
    assert key(tmp_path / "one") != key(tmp_path / "other", **other)
