"""Prose with the whole of the Markdown that records may hold."""

import random
from collections.abc import Sequence

from bench import words
from bench.said import Said

_WHOLE = Said(
    "这一做法*可以复制*，但要**先看条件**：\n\n"
    "- 有固定的场所，可看[{first_name}]({first})；\n"
    "- 有专人负责，***不另外***增加负担；\n"
    "- **{lesson}**，见[*{second_name}*]({second})。\n\n"
    "起步时按次序做：\n\n"
    "1. _摸清需求_，把问题记下来；\n"
    "2. __公布清单__，样式见[示例网站](https://example.org/forms?kind=list&lang=zh#top)；\n"
    "3. 请人回访，[来源](/sources/)里有写法 \\*。\n\n"
    "最后，{outcome}，才算**站稳了。**其余不必强求。",
    "This *can be copied*, but **look at the conditions first**:\n\n"
    "- a fixed room, as in [{first_name}]({first});\n"
    "- somebody in charge, ***without more*** work for others;\n"
    "- **{lesson}**, as in [*{second_name}*]({second}).\n\n"
    "Begin in this order:\n\n"
    "1. _ask what is needed_, and write it down;\n"
    "2. __post the list__, in the form of the [example](https://example.org/forms?kind=list&lang=en#top);\n"
    "3. have somebody call back: the [sources](/sources/) say how \\*.\n\n"
    "Only when {outcome} does it **stand.** The rest can wait.",
)
_SHORT = Said("{lesson}；条件相近的单位可以参照。", "Where conditions are alike: {lesson}.")


def rich(targets: Sequence[tuple[str, Said]], chance: random.Random) -> Said:
    """Emphasis, strong, both, links to two of the ``targets`` and the web, and both lists.

    A target is ``kind-folder/id`` with the words of its link.
    """
    (first, first_name), (second, second_name) = chance.sample(list(targets), 2)
    return _WHOLE.put(
        first=first,
        first_name=first_name,
        second=second,
        second_name=second_name,
        lesson=chance.choice(words.LESSONS),
        outcome=chance.choice(words.OUTCOMES),
    )


def short(chance: random.Random) -> Said:
    """A sentence without marks."""
    return _SHORT.put(lesson=chance.choice(words.LESSONS))
