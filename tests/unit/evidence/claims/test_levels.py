"""A text gives a level to whoever it names with it, as far as that is sure."""

import pytest

from generator.evidence.claims.levels import gives_level
from generator.evidence.names.bare import bare

WORDS = {"good": ["好", "Good"], "fairly-good": ["较好", "Fairly good"], "fair": ["一般"]}
OTHERS = {
    "甲": ["市财政局", "Finance Bureau"],
    "乙": ["市人社局", "Labour Bureau"],
    "丙": ["市教育局", "Education Bureau"],
}
HAN = "市财政局、市医保局为“好”等次，市人社局、市交通局为“较好”等次"
ENGLISH = (
    "Ratings: Finance Bureau, good; Labour Bureau, fairly good. Education Bureau was not rated"
)


@pytest.mark.parametrize(
    ("text", "organ", "level", "given"),
    [
        (HAN, "甲", "good", True),
        (HAN, "甲", "fairly-good", False),
        (HAN, "乙", "fairly-good", True),
        (HAN, "乙", "good", False),
        (HAN, "丙", "good", False),
        ("“好”等次：市财政局、市人社局；“较好”等次：市教育局", "乙", "good", True),
        ("“好”等次：市财政局、市人社局；“较好”等次：市教育局", "乙", "fairly-good", False),
        ("评为好的有市财政局，评为较好的有市人社局", "乙", "fairly-good", True),
        ("评为好的有市财政局，评为较好的有市人社局", "乙", "good", False),
        (ENGLISH, "甲", "good", True),
        (ENGLISH, "乙", "good", False),
        (ENGLISH, "乙", "fairly-good", True),
        (ENGLISH, "丙", "good", False),
        # whatever is not sure
        ("市人社局由“较好”升为“好”，市财政局为“一般”", "乙", "good", True),
        ("市财政局等3个单位为好，较好的有市人社局", "乙", "good", True),
        ("以上单位为“好”等次", "乙", "good", True),
        ("市财政局等5个单位为“好”等次", "乙", "good", True),
        ("评为“好”的有：市财政局；市人社局；市教育局", "丙", "good", True),
        ("市人社局做好各项工作，被评为“较好”等次", "乙", "fairly-good", True),
        ("一、好等次。市财政局、市人社局。二、较好等次。市教育局。", "乙", "good", True),
    ],
)
def test_levels(text: str, organ: str, level: str, given: bool) -> None:
    others = [bare(name) for id_, names in OTHERS.items() if id_ != organ for name in names]
    own = list(map(bare, OTHERS[organ]))
    assert gives_level(text, level, WORDS, own, lambda: others) == given
