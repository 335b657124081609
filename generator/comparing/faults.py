"""Why there is nothing to compare with."""

from collections.abc import Mapping
from typing import Literal

FaultCode = Literal[
    "base-empty",
    "base-is-option",
    "base-unknown",
    "base-without-content",
    "clone-partial",
    "clone-shallow",
    "git-failed",
    "git-missing",
    "no-repository",
    "repository-not-trusted",
]

# What a person typed wrongly; all else failed outside.
WRONG_USAGE: frozenset[FaultCode] = frozenset(
    {"base-empty", "base-is-option", "base-unknown", "base-without-content", "no-repository"}
)


class BaseFault(Exception):  # noqa: N818 (a fault is told in words, and is no error of the program)
    """The base can't be had; ``code`` names the sentence that says why and how to mend it."""

    def __init__(self, code: FaultCode, **values: str) -> None:
        super().__init__(code)
        self.code: FaultCode = code
        self.values: Mapping[str, str] = values

    @property
    def is_wrong_usage(self) -> bool:
        """Whether the person who typed the command can mend it by typing another one."""
        return self.code in WRONG_USAGE
