import pytest

from generator.evidence.names.name_forms import is_name_of, is_short_of, unknown_words


@pytest.mark.parametrize(
    ("name", "wordings", "around", "known"),
    [
        ("Municipal Water Bureau", ["Municipal Water Bureau"], [], True),
        ("Municipal Water Bureau", ["municipal water Bureau"], [], True),
        ("Municipal Watar Bureau", ["Municipal Water Bureau"], [], False),
        ("Water Bureau", ["Municipal Water Bureau"], [], True),
        ("ater Bureau", ["Municipal Water Bureau"], [], False),
        ("Municipal Water Bureau of Haze Seed", ["Municipal Water Bureau"], ["Haze Seed"], True),
        ("Municipal Water Bureau of Gale Seed", ["Municipal Water Bureau"], ["Haze Seed"], False),
        ("云禾市文化和旅游局", ["市文化和旅游局"], ["云禾市", "云禾"], True),
        ("云木市文化和旅游局", ["市文化和旅游局"], ["云禾市", "云禾"], False),
        ("云禾市文化和旋游局", ["市文化和旅游局"], ["云禾市", "云禾"], False),
        ("市水利局", ["云禾市水利局"], [], True),
        ("市水利局", [], [], False),
    ],
)
def test_names(name: str, wordings: list[str], around: list[str], known: bool) -> None:
    assert is_name_of(name, wordings, around) == known


@pytest.mark.parametrize(
    ("short", "name", "known"),
    [
        ("市文旅局", "云禾市文化和旅游局", True),
        ("市文族局", "云禾市文化和旅游局", False),
        ("住建局", "市住房和城乡建设局", True),
        ("文联", "文学艺术界联合会", True),
        ("联文", "文学艺术界联合会", False),
        ("Culture and Tourism", "Yunhe Bureau of Culture and Tourism", True),
        ("Bureau of Tourism and Culture", "Culture and Tourism Bureau", True),
        ("HCB", "Housing and Construction Bureau", True),
        ("Sci-Tech Bureau", "Science and Technology Bureau", True),
        ("Meteorologicel Bureau", "Municipal Meteorological Bureau", False),
        ("Finance", "Municipal Water Bureau", False),
    ],
)
def test_short_forms(short: str, name: str, known: bool) -> None:
    assert is_short_of(short, ["another", name]) == known


def test_unknown_words() -> None:
    quote = "“禾灯驿站”在全省机关党建品牌评选中获银奖"
    assert unknown_words("全省机关党建品牌评选银奖", [quote]) == []
    assert unknown_words("全省机关党建品牌评选金奖", [quote]) == ["金"]
    assert unknown_words("Silver awards of the province", ["a silver award"]) == ["province"]
