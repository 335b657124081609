import pytest

from generator.evidence.kind_words import names_kind

BRANCH, GENERAL, COMMITTEE = "Party branch", "General Party branch", "Party committee"
OF_ORGAN = "Party committee of an organ"
HAN = ("机关党委", "机关党支部", "党支部", "党委")


@pytest.mark.parametrize(
    ("text", "form", "named"),
    [
        ("the Party branch of the Water Bureau", BRANCH, True),
        ("the general Party branch of the Water Bureau", BRANCH, False),
        ("the general Party branch of the Water Bureau", GENERAL, True),
        ("The Party General branch of the Water Bureau", GENERAL, True),
        ("The Party General branch of the Water Bureau", BRANCH, False),
        ("the Party branch of the General Office", BRANCH, True),
        ("the Party branch of the General Office", GENERAL, False),
        ("the Party branch of A and the general Party branch of B", BRANCH, True),
        ("the Party branches of both", BRANCH, True),
        ("the Party committee of the Water Bureau", OF_ORGAN, False),
        ("the Party committee of the Water Bureau organ", OF_ORGAN, True),
        ("the Party committee of the Water Bureau organ", COMMITTEE, True),
        ("the Party working committee", COMMITTEE, False),
        ("市农业农村局机关党支部", "机关党支部", True),
        ("市农业农村局机关党支部", "党支部", False),
        ("市农业农村局党支部、市水利局机关党支部", "党支部", True),
        ("市农业农村局机关 党支部", "机关党支部", True),
        ("市水利局党组", "党委", False),
    ],
)
def test_kinds(text: str, form: str, named: bool) -> None:
    others = [row for row in (BRANCH, GENERAL, COMMITTEE, OF_ORGAN, *HAN) if row != form]
    assert names_kind(text, [form], others) == named


def test_one_of_several_forms_is_enough() -> None:
    assert names_kind("the branch of the Party", [BRANCH, "branch of the Party"], [GENERAL])
    assert not names_kind("the branch of the Party", [], [GENERAL])
