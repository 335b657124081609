"""Plays what CI services would do with our files: each job in a folder of its own.

The commands are run to the letter. Of the services' own actions those that move files are played;
setting up is left out, since the tests' own environment is there already.
"""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any

import yaml

from tests.build.project import ROOT, copied

_SET_UP = "scripts/setup site"
_REFUSE = "scripts/refuse-made"
_NOTHING = ("actions/checkout", "actions/setup-python", "actions/configure-pages")


@dataclass
class Service:
    """A service in ``folder`` that knows ``project`` and a file of ours."""

    file: Path
    project: Path
    folder: Path
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.jobs: Mapping[str, Any] = yaml.safe_load(self.file.read_text(encoding="utf-8"))

    def machine(self, name: str) -> Path:
        """A fresh machine with the project checked out and set up."""
        machine = self.folder / "machines" / name
        shutil.rmtree(machine, ignore_errors=True)
        machine.mkdir(parents=True)
        copied(self.project, machine)
        (machine / "scripts").mkdir()
        shutil.copy(ROOT / _REFUSE, machine / _REFUSE)
        subprocess.run(["git", "init", "--quiet"], cwd=machine, check=True)
        subprocess.run(["git", "add", "."], cwd=machine, check=True)
        (machine / ".venv").symlink_to(ROOT / ".venv")
        return machine

    def run(self, machine: Path, script: str, env: Mapping[str, str]) -> None:
        """Run a script as the services do: it ends with the first command that fails."""
        if script == _SET_UP:
            return
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=machine,
            env={**os.environ, **env},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        self.said.append(done.stdout)

    def keep(self, kind: str, name: str, source: Path) -> None:
        """Keep a folder: a cache or an artifact."""
        target = self.folder / kind / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target)

    def bring(self, kind: str, name: str, target: Path) -> None:
        """Bring a kept folder back, if there is one."""
        source = self.folder / kind / name
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)


class GitHub(Service):
    """A workflow; ``values`` are those of expressions that no job gives."""

    values: Mapping[str, str]

    def play(self, values: Mapping[str, str]) -> Path:
        """Play all jobs but the one that publishes; gives what that one would be handed."""
        self.values = values
        numbers = json.loads(self._job("plan", {})["steps.numbers.outputs.numbers"])
        for index, number in enumerate(numbers):
            strategy = {"strategy.job-total": str(len(numbers)), "strategy.job-index": str(index)}
            self._job("slice", {"matrix.number": str(number), **strategy})
        self._job("merge", {})
        return self.folder / "artifacts/pages"

    def _job(self, name: str, more: Mapping[str, str]) -> Mapping[str, str]:
        known = {**self.values, **more}
        machine = self.machine(f"{name}-{more.get('matrix.number', '')}")
        for step in self.jobs["jobs"][name]["steps"]:
            condition = step.get("if")
            if condition is not None:
                key, _, wanted = condition.partition(" == ")
                if known[key] != wanted:
                    continue
            if "uses" in step:
                given = {key: _filled(str(row), known) for key, row in step.get("with", {}).items()}
                self._act(step["uses"].partition("@")[0], machine, given)
                continue
            env = {key: _filled(row, known) for key, row in step.get("env", {}).items()}
            outputs = machine / "outputs"
            self.run(machine, step["run"], {**env, "GITHUB_OUTPUT": str(outputs)})
            if "id" in step:
                for line in outputs.read_text(encoding="utf-8").splitlines():
                    key, _, value = line.partition("=")
                    known[f"steps.{step['id']}.outputs.{key}"] = value
        return known

    def _act(self, action: str, machine: Path, given: Mapping[str, str]) -> None:
        if action == "actions/cache/restore":
            caches = self.folder / "caches"
            found = [path for path in caches.glob("*") if path.name.startswith(given["key"])]
            found = found or list(caches.glob(f"{given['restore-keys']}*"))
            for path in sorted(found, key=lambda path: path.stat().st_mtime_ns)[-1:]:
                self.bring("caches", path.name, machine / given["path"])
        elif action == "actions/cache/save":
            self.keep("caches", given["key"], machine / given["path"])
        elif action == "actions/upload-artifact":
            self.keep("artifacts", given["name"], machine / given["path"])
        elif action == "actions/download-artifact":
            assert given["merge-multiple"] == "True"
            for path in (self.folder / "artifacts").glob(given["pattern"]):
                self.bring("artifacts", path.name, machine / given["path"])
        elif action == "actions/upload-pages-artifact":
            self.keep("artifacts", "pages", machine / given["path"])
        else:
            assert action in _NOTHING, f"how is {action} played?"


def _filled(text: str, known: Mapping[str, str]) -> str:
    return re.sub(r"\$\{\{ (.+?) \}\}", lambda found: known[found[1]], text)


class GitLab(Service):
    """A file of jobs, stage by stage; ``env`` are the variables that the service sets."""

    def play(self, env: Mapping[str, str]) -> Path:
        """Play all stages; gives the folder that would be published."""
        shutil.rmtree(self.folder / "artifacts", ignore_errors=True)
        for stage in self.jobs["stages"]:
            for name, job in self.jobs.items():
                if isinstance(job, dict) and job.get("stage") == stage:
                    self._job(name, job, env)
        return self.folder / "artifacts/all/public"

    def _job(self, name: str, job: Mapping[str, Any], env: Mapping[str, str]) -> None:
        total = job.get("parallel", 1)
        made = []
        for index in range(1, total + 1):
            known = {**env, "CI_NODE_INDEX": str(index), "CI_NODE_TOTAL": str(total)}
            machine = self.machine(f"{name}-{index}")
            self.bring("artifacts", "all", machine)
            cache = job.get("cache", {})
            key = Template(cache.get("key", "")).substitute(known)
            for number, path in enumerate(cache.get("paths", ())):
                self.bring("caches", f"{key}-{number}", machine / path)
            for script in (*self.jobs["default"]["before_script"], *job["script"]):
                self.run(machine, script, known)
            for number, path in enumerate(cache.get("paths", ())):
                self.keep("caches", f"{key}-{number}", machine / path)
            made.append(machine)
        for machine in made:
            for path in job["artifacts"]["paths"]:
                target = self.folder / "artifacts/all" / path
                shutil.copytree(machine / path, target, dirs_exist_ok=True)
