"""Words that readers search for a thing by, though no source and no page calls it so.

People type "police" for Public Security, and 排名 where a page says 评定等次. Such words make no
claim and stand on no page, so nothing proves them; letters alone can't smuggle in a figure, a
date or a telephone number.
"""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from generator.records.about import About
from generator.records.letters import LONGEST, is_of_letters
from generator.records.text import ShownWords


def _typed(value: str) -> str:
    if len(value) > LONGEST:
        raise PydanticCustomError("text-too-long", "too long", {"limit": str(LONGEST)})
    if not is_of_letters(value):
        raise PydanticCustomError("search-word", "not letters alone")
    return value


SearchWords = Annotated[
    tuple[Annotated[ShownWords, AfterValidator(_typed)], ...],
    About(
        "Everyday words by which readers search for it, in any language; no page shows them.",
        "读者可能用来查找它的日常说法，语言不限；页面上不显示。",
        "[police, 警察]",
    ),
]
