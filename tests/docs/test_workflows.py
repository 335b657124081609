"""Which workflow deploys a push to the main branch, and what it waits for."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = ROOT / ".github/workflows"
REFUSE = "scripts/refuse-made"
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


def test_each_job_refuses_what_no_commit_may_bring_before_it_runs_anything() -> None:
    for path in WORKFLOWS.glob("*.yml"):
        for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
            steps = job["steps"]
            if any(step.get("uses", "").startswith("actions/checkout@") for step in steps):
                assert steps[1].get("run") == REFUSE, path
    gitlab = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))
    assert gitlab["default"]["before_script"][0] == REFUSE


@pytest.mark.parametrize(
    "name",
    [
        "build/store/0a.pack",
        "build/read/head",
        "docs/en/index.md",
        "slices/0a.idx",
        "site/index.html",
        ".site.old-1/index.html",
        ".venv/bin/python",
    ],
)
def test_a_commit_that_brings_a_build(name: str, tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / REFUSE, tmp_path / REFUSE)
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yml").write_text("name: Harbour\n")
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("a stranger's")

    def run(*command: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
        )

    run("git", "init", "--quiet")
    run("git", "add", "content", "scripts")
    assert run(f"./{REFUSE}").returncode == 0
    run("git", "add", "--force", name)
    done = run(f"./{REFUSE}")
    assert done.returncode == 1
    assert name in done.stderr


def test_the_summary_of_a_request_names_its_base_as_its_readers_do(tmp_path: Path) -> None:
    workflow = yaml.safe_load((WORKFLOWS / "pull-request.yml").read_text("utf-8"))
    steps = workflow["jobs"]["records"]["steps"]
    (told,) = (step["run"] for step in steps if "impact" in step.get("run", ""))
    command = next(row for row in told.splitlines() if "showcase impact" in row)
    # What the command would get, from a request that is merged as GitHub merges it.
    script = told.replace(command, command.partition(" --format")[0].replace("showcase", "said"))
    (tmp_path / ".venv/bin").mkdir(parents=True)
    said = tmp_path / ".venv/bin/said"
    said.write_text('#!/bin/sh\necho "$2" && git rev-parse "$2" HEAD^1\n')
    said.chmod(0o755)
    merged = """
        git init --quiet --initial-branch=main
        git config user.name A && git config user.email a@lakeside.example
        git commit --quiet --allow-empty --message=base
        git switch --quiet --create=request
        git commit --quiet --allow-empty --message=change
        git switch --quiet main
        git commit --quiet --allow-empty --message=others
        git merge --quiet --no-ff --no-edit request
        git switch --quiet --detach
        git branch --quiet --delete --force main request
    """
    done = subprocess.run(
        ["bash", "-e", "-c", merged + script],
        cwd=tmp_path,
        env={**os.environ, "GITHUB_BASE_REF": "main"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    name, base, first = done.stdout.split()
    assert name == "origin/main"
    assert base == first
