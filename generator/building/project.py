"""Where a project's files stand."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Project:
    """The folders of one project; ``work`` receives everything that is generated.

    Pages go to ``docs/<language>/`` and built pages to ``build/``, both below ``work``, which
    is the project folder itself unless the command names another.
    """

    content: Path
    work: Path

    @property
    def folder(self) -> Path:
        """The folder that holds ``content/`` and ``seeds/``."""
        return self.content.parent

    def docs(self, language: str) -> Path:
        """The generated Markdown of one language."""
        return self.work / "docs" / language

    @property
    def build(self) -> Path:
        """Built pages, kept between runs; can be deleted at any time."""
        return self.work / "build"

    def needs(self, folder: Path) -> bool:
        """Whether ``folder`` is, holds or lies in one that records or builds stand in."""
        kept = (self.build / name for name in ("read", "spare", "state", "store"))
        return any(
            folder.is_relative_to(own) or own.is_relative_to(folder)
            for own in (self.content, self.work / "docs", *kept)
        )

    def configuration(self, language: str, first: str) -> Path:
        """The MkDocs configuration of one language."""
        name = "mkdocs.yml" if language == first else f"mkdocs.{language}.yml"
        return self.work / name


def project_of(content: Path, work: Path | None) -> Project:
    """The project of a content folder."""
    content = content.resolve()
    return Project(content, (work or content.parent).resolve())
