import pytest

from generator.evidence.claims.modes import says_mode, says_reporting, told_mode

TWO = (
    "The Sports Bureau reported on site; the Audit Bureau and the Library reported in writing"
    "\uff1bthe Archives reported on site."
)
SENTENCES = (
    "Two bureaus reported on site: the Sports Bureau and the Audit Bureau. The Library sent a"
    " written report. The Archives did not report."
)
LIST = "市公安局、市教育局现场述职，市文化局、市旅游局等单位作书面述职"
BOTH = "The Culture Office reported on the spot, and the Archives reported in writing."


@pytest.mark.parametrize(
    ("text", "name", "mode"),
    [
        (LIST, "市公安局", "on-site"),
        (LIST, "市教育局", "on-site"),
        (LIST, "市文化局", "written"),
        (LIST, "市财政局", ""),
        ("市公安局依次述职，市教育局作书面述职", "市公安局", "on-site"),
        ("市公安局述职，市教育局书面述职", "市公安局", ""),
        ("市公安局述职，市教育局书面述职", "市教育局", "written"),
        ("市公安局在述职评议会上作书面述职", "市公安局", ""),
        ("书面述职的有市公安局", "市公安局", ""),
        ("书面述职的有市公安局、市教育局，现场述职的有市文化局", "市公安局", ""),
        ("书面述职的有市公安局、市教育局；市文化局现场述职", "市教育局", ""),
        ("书面：市公安局。现场：市文化局现场述职", "市公安局", ""),
        ("市公安局现场述职，市公安局书面补充", "市公安局", ""),
        (BOTH, "Culture Office", "on-site"),
        (BOTH, "Archives", ""),
        (TWO, "Sports Bureau", "on-site"),
        (TWO, "Audit Bureau", "written"),
        (TWO, "Library", "written"),
        (TWO, "Archives", "on-site"),
        ("In writing: the Archives; the Library", "Library", "written"),
        ("The Archives reported on site; the Library reported.", "Library", ""),
        ("The Library reported; the Archives in writing", "Library", ""),
        ("These organs reported in writing: the Archives, the Library", "Library", "written"),
        ("The Library reported, and the Archives reported in writing.", "Library", ""),
        ("The Library presented a written report.", "Library", "written"),
        (SENTENCES, "Sports Bureau", "on-site"),
        (SENTENCES, "Audit Bureau", "on-site"),
        (SENTENCES, "Library", "written"),
        (SENTENCES, "Archives", ""),
        ("The Library was praised.", "Library", ""),
    ],
)
def test_modes(text: str, name: str, mode: str) -> None:
    assert told_mode(text, (name, "another")) == mode


def test_says() -> None:
    assert says_mode(LIST)
    assert says_mode(BOTH)
    assert not says_mode("市公安局述职")
    assert says_reporting("市公安局述职")
    assert not says_reporting("The bureau created a team")
