"""What says of a problem that it is not solved."""

import pytest

from generator.evidence.claims.solved import unsolved


@pytest.mark.parametrize(
    ("quotes", "denied"),
    [
        (["仍未整改到位"], "仍未整改"),
        (["该问题尚未得到根本解决"], "尚未得到根本解决"),
        (["须于2024年6月底前整改到位"], "须"),
        (["计划明年完成整改"], "计划"),
        (["仍有待进一步规范"], "仍有待进一步规范"),
        (["正在整改"], "正在整改"),
        (["已整改到位"], ""),
        (["上年尚未解决，现已全部整改到位"], ""),
        (["全部问题整改完成"], ""),
        (["仍未整改到位", "已于6月整改到位"], ""),
        (["The matter is yet to be resolved"], "yet to be resolved"),
        (["It has not been solved"], "not been solved"),
        (["The gap remains open"], "remains open"),
        (["The problem isn’t fixed"], "n’t fixed"),
        (["It was not resolved last year and has now been resolved"], ""),
        (["It was solved in June"], ""),
        ([], ""),
    ],
)
def test_what_says_that_it_is_not_solved(quotes: list[str], denied: str) -> None:
    assert unsolved(quotes) == denied
