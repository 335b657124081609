"""In which language the models explain themselves."""

from collections.abc import Callable, Mapping
from typing import Literal

from generator.records.about import About

Tongue = Literal["en", "zh", "both"]
Voice = Callable[[About], str]

VOICES: Mapping[Tongue, Voice] = {
    "en": lambda about: about.en,
    "zh": lambda about: about.zh,
    "both": lambda about: f"{about.en}\n{about.zh}",
}
