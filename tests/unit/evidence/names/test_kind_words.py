import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.evidence.names.kind_words import Kinds, endings, names_kind

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


KINDS = {
    "branch": [BRANCH, "党支部"],
    "general": [GENERAL, "党总支"],
    "committee": [COMMITTEE, "党委"],
    "of-organ": [OF_ORGAN, "机关党委"],
}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # In English, the committee of an organ is called a Party committee as well.
        (
            "the General Party Branch of A, and the Party committee of the B organ",
            ["general", "committee", "of-organ"],
        ),
        ("市甲局党总支和市乙局机关党委", ["general", "of-organ"]),
        ("市甲局党支部、党委", ["branch", "committee"]),
        ("市甲局党组", []),
    ],
)
def test_all_kinds_of_a_text(text: str, named: list[str]) -> None:
    assert Kinds(KINDS).named(text) == named


@pytest.mark.parametrize(
    ("text", "kind", "given"),
    [
        ("its members and those of the branch", "branch", True),
        ("its general branch", "general", True),
        ("the General Party branch has many members", "branch", False),
        ("the General Party branch, and under it a branch", "branch", True),
        ("它下面的支部", "branch", True),
        ("党总支的党员", "branch", False),
        ("党支部的党员", "general", False),
        ("its members", "branch", False),
    ],
)
def test_a_kind_may_be_given_away(text: str, kind: str, given: bool) -> None:
    assert Kinds(KINDS).gives_away(text, kind) == given


def test_where_there_is_one_kind_alone_its_last_word_gives_it_away() -> None:
    assert Kinds({"branch": [BRANCH]}).gives_away("the branch", "branch")
    assert not Kinds({"branch": [BRANCH]}).gives_away("the Party", "branch")


def test_no_sign_that_all_have_gives_a_kind_away() -> None:
    kinds = Kinds({"branch": ["党支部"], "general": ["党总支"]})
    assert not kinds.gives_away("有关部门的党员", "branch")
    assert kinds.gives_away("所属支部的党员", "branch")


def test_a_long_name_may_begin_later() -> None:
    assert endings("organ general Party branch") == ["general Party branch", "Party branch"]
    assert endings(BRANCH) == []


@pytest.mark.parametrize("form", ["(", "of the", "☆", "7"])
def test_a_kind_may_be_called_by_no_words(form: str) -> None:
    kinds = Kinds({"odd": [form], "branch": [BRANCH]})
    assert kinds.named(f"x {form} y") == ["odd"]
    assert kinds.named("the Party branch of both") == ["branch"]
    assert not kinds.gives_away("the Party branch of both", "odd")


WORDS = st.sampled_from(
    (*KINDS, BRANCH, GENERAL, "Party", "Branches", "branch", "General", "committees", "of the"
     , "organ", "机关", "党", "委", "支部", "党 总支", " ", "; ", "党支\u00ad部")
)  # fmt: skip


@given(st.lists(WORDS, max_size=9).map(" ".join) | st.lists(WORDS, max_size=9).map("".join))
def test_what_has_no_sign_of_a_kind_names_none(text: str) -> None:
    kinds = Kinds(KINDS)
    assert kinds.named(text) == [id_ for id_ in KINDS if kinds.names(text, id_)]


ANY = st.text(st.sampled_from("ab aof('7☆党支部机关"), min_size=1, max_size=9).filter(str.strip)


@given(st.lists(ANY, min_size=1, max_size=4, unique=True), ANY)
@example(["(", BRANCH], "(")
def test_any_names_and_any_text(forms: list[str], text: str) -> None:
    kinds = Kinds({form: [form] for form in forms})
    assert set(kinds.named(text)) <= set(forms)
    for form in forms:
        assert Kinds({form: [form]}).named(form) == [form]
        assert kinds.gives_away(form, form) or len(forms) > 1
