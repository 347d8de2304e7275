"""A name with an amount behind it, on one line."""

import pytest

from planner.exchange.name_and_amount import split_amount


@pytest.mark.parametrize(
    ("line", "name", "cents", "currency"),
    [
        ("vaub 9800", "vaub", 980_000, "EUR"),
        ("Clos Vaubert 9\u202f800 €", "Clos Vaubert", 980_000, "EUR"),
        ("vaub €9,800.50", "vaub", 980_050, "EUR"),
        ("Zürcher Bau 4’300 CHF", "Zürcher Bau", 430_000, "CHF"),
        ("vaub 12k", "vaub", 1_200_000, "EUR"),
        ("A & B 5 000", "A & B", 500_000, "EUR"),
    ],
)
def test_an_amount_behind_a_name_is_taken(line: str, name: str, cents: int, currency: str) -> None:
    assert split_amount(line, "EUR") == (name, (cents, currency))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "vaub",
        "9800",
        "3000 CHF",
        "Delmare 06 12 34 56 78",
        "04 76 12 34 56",
        "Studio 54 4300",
        "vaub 0",
        "a" * 30_000,
    ],
)
def test_no_amount_is_read_out_of_a_phone_number_or_a_bare_figure(line: str) -> None:
    assert split_amount(line, "EUR") is None
