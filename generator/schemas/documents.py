"""The files of the repository that are made from the models and the wordings."""

from collections.abc import Mapping

from generator.problems.reference import problem_reference
from generator.records.kinds import KINDS
from generator.schemas.json_schema import as_json, json_schema
from generator.schemas.reference import field_reference


def documents() -> Mapping[str, str]:
    """Paths from the root of the repository, and what belongs into each file."""
    schemas = {f"schemas/{kind.name}.json": as_json(json_schema(kind)) for kind in KINDS}
    return {
        **schemas,
        "docs/manual/fields.md": field_reference("en"),
        "docs/manual/fields.zh.md": field_reference("zh"),
        "docs/manual/problems.md": problem_reference("en"),
        "docs/manual/problems.zh.md": problem_reference("zh"),
    }
