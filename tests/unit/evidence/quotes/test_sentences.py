from pathlib import Path

import pytest

from generator.evidence.quotes.sentences import Sentence, sentences

SEED = Path(__file__).parents[4] / "seeds" / "000_8592e50353aedc8a.txt"

# The sentences of a text stand between bars.
ENGLISH = """
|One.| |Two!| |Three?|
|No end|
|“Yes.”| |He went.|
|"Go.| |Stay."| |He (left.)| |Then.|
|He said: "Stay."| |"Why?"| |Yes.|
|It cost 3.5 yuan.| |No. 3 was Dr. Smith, vs. J. Doe of the U.S. Navy.|
|See Fig. 2 and pp. 3 to 5, i.e. all.|
|Was it?| |No.| |It did not!|
|1. First item.| |2. Second.|
|A. First.| |B. Second.|
|a. first|
|Wait... what?!| |Yes...| |Then.|
|“Really?” he asked.|
|On Jan. 17, Mr. Li came.|
|www.example.org is version 1.2.|
|It ended. and went on.|
|(It ended.)| |[Again.]|
"""
CHINESE = """
|一是落实。||二是巩固！||三是做实？|
|会议指出：“很好。”||他说完了。|
|《怎么办？》一书。||“加油！”行动。|
|走在前！！||作表率？！||好|
|共3.5元。||完成.||下一步.|
|见 No.3 组。||第１．５项。||完．||又|
|他说:"很好。"||然后走了。||"再见。"|
|（略。）||【完。】||「对。」||『错。』|
|党建 Party building.| |Next 句。| |结束……还有|
|半角｡||两句|
"""


def check(line: str) -> None:
    text = line.replace("|", "")
    wanted = [piece for piece in line.split("|") if piece.strip()]
    found = sentences(text)
    assert [text[sentence.start : sentence.end] for sentence in found] == wanted


@pytest.mark.parametrize("line", ENGLISH.strip().splitlines())
def test_english(line: str) -> None:
    check(line)


@pytest.mark.parametrize("line", CHINESE.strip().splitlines())
def test_chinese(line: str) -> None:
    check(line)


def test_numbers_run_through_the_text() -> None:
    assert sentences(" A b.\n\n标题\n 一。二。\n") == (
        Sentence(1, 1, 5),
        Sentence(2, 7, 9),
        Sentence(3, 11, 13),
        Sentence(4, 13, 15),
    )
    assert sentences(" \n ") == ()


def test_a_wrapped_sentence_is_one() -> None:
    text = "This text was wrapped at some width, so that\nits lines end within a sentence. Next."
    assert [text[found.start : found.end] for found in sentences(text)] == [text[:-6], "Next."]


def test_the_seed_text() -> None:
    text = SEED.read_text(encoding="utf-8")
    begins = [text[found.start : found.end].split()[0] for found in sentences(text)]
    assert begins == [
        "On", "At", "The", "The", "Second,", "The", "The", "Third,", "The", "The", "Fourth,",
        "The", "In",
    ]  # fmt: skip
