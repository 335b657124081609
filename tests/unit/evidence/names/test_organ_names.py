"""Names of organs in running text, and texts that speak of an organ without its name."""

import pytest

from generator.evidence.names.organ_names import Named, OrganNames

ENGLISH = OrganNames(
    {
        "culture": Named("amber", ("Municipal Culture Office", "Culture Office")),
        "east-culture": Named("amber-east", ("Culture Office",)),
        "water": Named("amber", ("Bureau of Water Resources", "Water")),
        "commerce": Named("amber", ("Bureau of Commerce",)),
        "light": Named("amber", ("Lighthouse Bureau",)),
    }
)
CHINESE = OrganNames(
    {
        "culture": Named("amber", ("市文化广电和旅游局",)),
        "education": Named("amber", ("市教育局", "教育局")),
        "commerce": Named("amber", ("市商务局",)),
        "publicity": Named("amber", ("市委宣传部",)),
        "personnel": Named("amber", ("市委组织部", "市委")),
        "united-front": Named("amber", ("市委统战部",)),
    }
)


@pytest.mark.parametrize(
    ("names", "text", "found"),
    [
        (ENGLISH, "The Lighthouse Bureau keeps a list.", {"Lighthouse Bureau": {"light"}}),
        (
            ENGLISH,
            "the Municipal Culture Office and the Culture Office",
            {
                "Municipal Culture Office": {"culture"},
                "Culture Office": {"culture", "east-culture"},
            },
        ),
        (ENGLISH, "Bureau of\nWater   Resources", {"Bureau of\nWater   Resources": {"water"}}),
        (ENGLISH, "Water for the lighthouse bureau", {}),
        (ENGLISH, "the Bureau of Waterworks, the Bureau of", {}),
        (
            CHINESE,
            "市教育局与市委组织部联合",
            {"市教育局": {"education"}, "市委组织部": {"personnel"}},
        ),
        (CHINESE, "区教育局", {"教育局": {"education"}}),
        (CHINESE, "市委要求", {}),
        (CHINESE, "市委组织", {}),
        (CHINESE, "来自市教育局", {"市教育局": {"education"}}),
        (CHINESE, "", {}),
    ],
)
def test_names_stand_in_a_text(names: OrganNames, text: str, found: dict[str, set[str]]) -> None:
    assert dict(names.mentioned(text)) == found


@pytest.mark.parametrize(
    ("names", "id_", "text"),
    [
        (ENGLISH, "water", "the bureau of water resources"),
        (ENGLISH, "water", "Water"),
        (ENGLISH, "water", "those responsible for the resources"),
        (ENGLISH, "commerce", "the commercial offices"),
        (CHINESE, "culture", "市文旅局"),
        (CHINESE, "culture", "文化和旅游部门"),
        (CHINESE, "education", "教育部门"),
        (CHINESE, "personnel", "组织部门"),
        (CHINESE, "unheard-of", "该局"),
    ],
)
def test_a_text_speaks_of_an_organ(names: OrganNames, id_: str, text: str) -> None:
    assert names.speaks_of({id_}, text)


@pytest.mark.parametrize(
    ("names", "id_", "text"),
    [
        (ENGLISH, "water", "The Lighthouse Bureau keeps a list."),
        (ENGLISH, "commerce", "the Party committee of the Lighthouse Bureau"),
        (ENGLISH, "culture", "they report every year"),
        (CHINESE, "education", "市商务局"),
        # What is common to several tells of none.
        (CHINESE, "education", "市税务局"),
        (CHINESE, "publicity", "市委组织部"),
        (CHINESE, "publicity", "市委有关部门"),
        (CHINESE, "culture", "该局"),
    ],
)
def test_a_text_does_not_speak_of_an_organ(names: OrganNames, id_: str, text: str) -> None:
    assert not names.speaks_of({id_}, text)
