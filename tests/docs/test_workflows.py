"""Which workflow deploys a push to the main branch, and what it waits for."""

import re
from pathlib import Path

import pytest
import yaml

WORKFLOWS = Path(__file__).resolve().parents[2] / ".github/workflows"
_GROUP = re.compile(
    r"\$\{\{ vars\.SLICES (==|!=) '' && '(deploy)' \|\| format\('rest-\{0\}', github\.run_id\) \}\}"
)


def _is_true(sign: str, slices: str) -> bool:
    return (slices == "") == (sign == "==")


@pytest.mark.parametrize("slices", ["", "8"])
def test_only_the_workflow_that_deploys_waits_for_a_deployment(slices: str) -> None:
    """One that waits drives out the one that waited before it, whatever that was to do."""
    waiting = []
    for name in ("deploy.yml", "deploy-slices.yml"):
        workflow = yaml.safe_load((WORKFLOWS / name).read_text("utf-8"))
        group = _GROUP.fullmatch(workflow["concurrency"]["group"])
        assert group is not None
        assert workflow["concurrency"]["cancel-in-progress"] is False
        first = next(iter(workflow["jobs"].values()))
        sign = re.fullmatch(r"vars\.SLICES (==|!=) ''", first["if"])
        assert sign is not None
        assert _is_true(group[1], slices) == _is_true(sign[1], slices)
        if _is_true(group[1], slices):
            waiting.append(name)
    assert len(waiting) == 1
