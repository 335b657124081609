"""Edits between two builds, as an editor would save them."""

from pathlib import Path

WORDS = "今年继续。"
"""What an edit adds."""


def record_to_change(project: Path) -> Path:
    """The file of one practice, the middle one of all."""
    practices = sorted((project / "content" / "practices").rglob("*.yml"))
    return practices[len(practices) // 2]


def change_record(project: Path) -> None:
    """Lengthen the summary of that practice."""
    _lengthen(record_to_change(project), "summary")


def change_settings(project: Path) -> None:
    """Lengthen the tagline of the site, which every page may show."""
    _lengthen(project / "content" / "settings" / "site.yml", "tagline")


def _lengthen(path: Path, field: str) -> None:
    """Add words to a field of one line. Raises ``ValueError`` where it has more languages."""
    lines = path.read_text(encoding="utf-8").split("\n")
    start = f"{field}: "
    for number, line in enumerate(lines):
        if line.startswith(start):
            lines[number] = f'{line[:-1]}{WORDS}"' if line.endswith('"') else line + WORDS
            path.write_text("\n".join(lines), encoding="utf-8")
            return
    raise ValueError(f"{path.name} has no {field} in one line")
