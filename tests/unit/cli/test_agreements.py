"""`agreement set`, `list` and `remove`, through the real command line."""

import pytest

from hybridwell.agreement_terms import TERMS
from tests.unit.cli.conftest import Shell

SET = "agreement set --from"


def test_what_is_not_named_goes_on_as_it_was(shell: Shell) -> None:
    shell(f"{SET} 2026-01-01 employee_number=007 commute_km=40", "employer=Eén & Co")

    assert shell(f"{SET} 2026-07-01 commute_km=12,5 commute_mode=train") == 0

    shell("agreement list --json")
    first, second = shell.told
    assert list(first) == ["first_day", *TERMS]
    assert [each["first_day"] for each in (first, second)] == ["2026-01-01", "2026-07-01"]
    assert [each["employee_number"] for each in (first, second)] == ["007", "007"]
    assert [each["commute_km"] for each in (first, second)] == ["40", "12.5"]
    assert (first["last_day"], second["last_day"]) == ("2026-06-30", "none")
    assert second["employer"] == "Eén & Co"


def test_terms_are_shown_with_their_labels(shell: Shell) -> None:
    assert shell(f"{SET} 2026-01-01 employee_number=007 commute_km=40") == 0

    assert shell.lines[0] == "From 2026-01-01"
    assert shell.lines[1].split(maxsplit=2) == [
        "employee_number", "007", "Employee number in payroll",
    ]  # fmt: skip
    assert "none" not in shell.out


def test_what_is_already_agreed_for_that_day_is_changed(shell: Shell) -> None:
    shell(f"{SET} 2026-01-01 employee_number=007")

    shell(f"{SET} 2026-01-01 employee_number=008")

    shell("agreement list --json")
    assert [each["employee_number"] for each in shell.told] == ["008"]


def test_without_an_agreement_the_settings_are_shown(shell: Shell) -> None:
    assert shell("--set commute_km=9 agreement show --json") == 0
    assert [(each["first_day"], each["commute_km"]) for each in shell.told] == [(None, "9")]

    shell("agreement list")

    assert shell.lines[0] == "From –"


def test_an_agreement_is_removed_and_the_one_before_goes_on(shell: Shell) -> None:
    shell(f"{SET} 2026-01-01 commute_km=40")
    shell(f"{SET} 2026-07-01 commute_km=12")

    assert shell("agreement remove --from 2026-07-01") == 0

    assert [line for line in shell.lines if line.startswith("From")] == ["From 2026-01-01"]
    assert "  last_day" not in shell.out
    shell("day set 2026-08-03 office")
    shell("claim show --period 2026-08 --json")
    assert shell.told["lines"][0]["quantity"] == "40"


def test_a_day_outside_every_agreement_is_a_problem(shell: Shell) -> None:
    shell(f"{SET} 2026-02-01 employee_number=7 last_day=2026-02-28")
    for day in ("2026-01-30", "2026-02-27", "2026-03-02"):
        shell(f"day set {day} home")

    shell("claim show --period 2026 --json")

    assert shell.told["problems"] == [
        {"kind": "day_outside_agreement", "date": "2026-01-30"},
        {"kind": "day_outside_agreement", "date": "2026-03-02"},
    ]
    assert [line["date"] for line in shell.told["lines"]] == ["2026-02-27"]


@pytest.mark.parametrize(
    ("term", "told"),
    [
        (f"employer={'x' * 81}", "a text of 80 characters at most, on one line"),
        ("employer_number=1\n2", "a text of 80 characters at most, on one line"),
        (
            "employee_number=1\t2",
            "a text of 80 characters at most, on one line, and never a BSN",
        ),
        (
            "employee_number=111222333",
            "a text of 80 characters at most, on one line, and never a BSN",
        ),
        (f"employment_number={'1' * 81}", "a text of 80 characters at most, on one line"),
        ("last_day=31-12-2026", "a date such as 2026-12-31, or none"),
        ("contract_days=8", "a number from 0 to 7"),
        ("contract_hours=none", "a number from 0 to 80"),
        ("week=home,office", "seven places with commas between, Monday first ("),
        ("week=home,home,home,home,home,free,moon", "seven places with commas between"),
        ("home_days=-1", "a number from 0 to 7, or none"),
        ("office_days=many", "a number from 0 to 7, or none"),
        ("home_method=monthly", "one of per_day, fixed"),
        ("commute_method=", "one of per_day, fixed"),
        ("home_amount=101", "a number from 0 to 100, or none"),
        ("commute_amount=0.12345", "a number from 0 to 100, or none"),
        ("business_amount=NaN", "a number from 0 to 100, or none"),
        ("pay_period=year", "one of month, four_weeks, week"),
        ("commute_km=1000", "a number from 0 to 999"),
        ("commute_mode=plane", "one of car, motorcycle, moped, e-bike, bicycle, walk, tr"),
        ("commute_fuel=coal", "one of petrol, diesel, plug-in, gas, electric, hydrogen, n"),
        ("same_day=none", "one of ask, highest, home, commute"),
        ("office_fixed=never", "one of always, by_days"),
        ("fixed_above=367", "a number from 0 to 366, or none"),
        ("rounding=down", "one of exact, up"),
        ("absence=long", "one of practical, legal"),
        ("codes=home", "kinds of lines with their component, such as home=5100:quantity"),
        ("codes=lunch=1:amount", "kinds of lines with their component"),
        ("codes=home=1:euros", "kinds of lines with their component"),
        ("codes=home=1:amount; home=2:amount", "kinds of lines with their component"),
    ],
)
def test_a_wrong_term_is_refused_by_name_with_what_is_allowed(
    shell: Shell, term: str, told: str
) -> None:
    name, _, given = term.partition("=")

    assert shell(f"{SET} 2026-01-01", "employee_number=7", term) == 2

    assert shell.err.startswith(f"hybridwell: {name} must be {told}")
    assert shell.err.endswith(f", not {given!r}\n")
    shell("agreement list --json")
    assert shell.told[0]["employee_number"] == ""


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ("last_day=2025-12-31", "last_day is before the first day"),
        ("commute_fuel=petrol", "a fuel goes with car, motorcycle, moped or taxi only"),
        ("commute_mode=train commute_fuel=gas", "a fuel goes with car, motorcycle, moped"),
    ],
)
def test_terms_that_contradict_each_other_are_refused(
    shell: Shell, terms: str, told: str
) -> None:
    assert shell(f"{SET} 2026-01-01 {terms}") == 2

    assert shell.err.startswith(f"hybridwell: {told}")


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "rounding must be one of"), ("nl", "rounding moet")]
)
def test_a_refusal_is_told_in_the_language(shell: Shell, lang: str, told: str) -> None:
    shell(f"--lang {lang} {SET} 2026-01-01 rounding=down")

    assert shell.err.startswith(f"hybridwell: {told}")
