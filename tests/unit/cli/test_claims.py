"""`claim show`, `close`, `correct`, `sent` and `list`, through the real command line."""

import re
import sqlite3
from contextlib import closing

import pytest

from tests.unit.cli.conftest import Shell

LINE_KEYS = [
    "date", "kind", "quantity", "unit", "rate", "norm", "amount", "taxable", "rate_status",
    "source", "employer", "employee", "employment",
]  # fmt: skip
CLAIM_KEYS = [
    "period", "status", "batch", "lines", "corrections", "problems", "hints", "choices",
    "totals",
]  # fmt: skip
BATCH_KEYS = [
    "format", "version", "status", "batch", "checksum", "closed_on", "period",
    "period_type", "year", "number", "employer", "days", "lines", "corrections", "totals",
]  # fmt: skip
AS_KNOWN_IN_MARCH = """
[[rate]]
scheme = "commute_km"
first_day = 2026-01-01
last_day = 2026-12-31
value = "0.23"
unit = "EUR/km"
status = "enacted"
published = 2026-05-21
published_exact = true
source = "as known in March"
"""


@pytest.fixture
def employed(shell: Shell) -> Shell:
    """Return a shell of an employee who travels 40 km and pays no heed to policies."""
    shell("agreement set --from 2025-01-01 employee_number=120 commute_km=40")
    return shell


@pytest.fixture
def worked(employed: Shell) -> Shell:
    """Return a shell with a home day and an office day in March 2026."""
    employed("day set 2026-03-02 home")
    employed("day set 2026-03-03 office")
    return employed


def test_a_claim_is_told_as_json(worked: Shell) -> None:
    worked("day set 2026-03-04 home office --km 10")
    worked("day set 2026-03-05 home office --km 10.5")
    worked("day choose 2026-03-05 home")

    assert worked("claim show --period 2026-03 --json") == 0

    told = worked.told
    assert list(told) == CLAIM_KEYS
    assert [list(line) for line in told["lines"]] == 3 * [LINE_KEYS]
    assert told["lines"][0] == {
        "date": "2026-03-02", "kind": "home", "quantity": "1", "unit": "day",
        "rate": "2.45", "norm": "2.45", "amount": "2.45", "taxable": "0.00",
        "rate_status": "enacted",
        "source": "tekz.nl, Aandachtspunten 2026 loonheffingen, 12-1-2026",
        "employer": "", "employee": "120", "employment": "1",
    }  # fmt: skip
    assert told["problems"] == [
        {"kind": "two_allowances", "date": "2026-03-04", "home": "2.45", "commute": "2.50"}
    ]
    assert told["choices"] == [
        {
            "date": "2026-03-05", "home": "2.45", "commute": "2.63", "chosen": "home",
            "by": "user",
        }
    ]  # fmt: skip
    assert (told["status"], told["batch"], told["corrections"]) == ("open", None, [])
    assert told["totals"] == {"untaxed": "14.90", "taxable": "0.00", "total": "14.90"}


def test_every_amount_has_two_decimals_at_least(worked: Shell) -> None:
    worked("agreement set --from 2026-01-01 home_amount=3 commute_amount=0,225")

    worked("claim show --period 2026-03 --json")

    home, commute = worked.told["lines"]
    assert [home[name] for name in ("rate", "amount", "taxable")] == [
        "3.00",
        "3.00",
        "0.55",
    ]
    assert [commute[name] for name in ("rate", "amount", "taxable")] == [
        "0.225", "9.00", "0.00",
    ]  # fmt: skip
    assert worked.told["totals"] == {
        "untaxed": "11.45", "taxable": "0.55", "total": "12.00",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "2026-03-04 has home (€2.45) and commute (€2.50): choose one allowance\n"),
        ("nl", "2026-03-04 heeft thuis (€ 2,45) en woon-werk (€ 2,50): "),
    ],
)
def test_a_claim_says_what_must_be_settled(employed: Shell, lang: str, told: str) -> None:
    employed("day set 2026-03-04 home office --km 10")

    employed(f"--lang {lang} claim show --period 2026-03")

    assert employed.err.startswith(f"hybridwell: {told}")


def test_a_claim_is_told_in_words_with_its_choices_and_taxable_part(worked: Shell) -> None:
    worked("agreement set --from 2026-01-01 home_amount=3 same_day=highest")
    worked("day set 2026-03-04 home office")

    assert worked("claim show --period 2026-03") == 0

    assert [re.sub(" {2,}", " | ", line) for line in worked.lines] == [
        "2026-03-02 | Home-work day | 1 × €3.00 | €3.00 | €0.55 taxable",
        "2026-03-03 | Commute | 40 × €0.25 | €10.00",
        "2026-03-04 | Commute | 40 × €0.25 | €10.00",
        "Total | €23.00",
        "Of which taxable | €0.55",
        "2026-03-04: home €3.00 or commute €10.00; Commute counts.",
    ]


def test_a_period_is_closed_with_number_date_and_checksum(worked: Shell) -> None:
    assert worked("claim close --period 2026-03") == 0

    *_, total, closed = worked.lines
    assert total.split() == ["Total", "€12.45"]
    assert re.fullmatch(
        r"Closed as batch 1 on \d{4}-\d\d-\d\d, filled in truthfully\."
        r" Checksum [0-9a-f]{64}",
        closed,
    )


def test_closing_twice_changes_nothing(worked: Shell) -> None:
    worked("claim close --period 2026-03 --json")
    first = worked.told

    assert worked("claim close --period 2026-03") == 0
    assert worked.lines == ["2026-03 is closed already, and nothing has changed."]
    worked("claim close --period 2026-03 --json")

    assert list(first) == [*BATCH_KEYS, "fresh"]
    assert (first["fresh"], first["status"]) == (True, "closed")
    assert worked.told == first | {"fresh": False}
    worked("claim list --json")
    assert [each["batch"] for each in worked.told] == [1]


@pytest.mark.parametrize("form", ["", " --json"])
def test_a_preview_writes_nothing(worked: Shell, form: str) -> None:
    assert worked(f"claim close --period 2026-03 --preview{form}") == 0
    assert "12.45" in worked.out

    worked("claim list")

    assert worked.lines == ["Nothing is closed yet."]


def test_a_preview_with_problems_says_so_to_a_script(worked: Shell) -> None:
    worked("day set 2026-03-04 home office")

    assert worked("claim close --period 2026-03 --preview --json") == 1

    assert [each["kind"] for each in worked.told["problems"]] == ["two_allowances"]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("day set 2026-03-04 home office", "2026-03-04 has home (€2.45) and commute (€10."),
        ("day set 2026-03-04 home leave", "2026-03-04 is worked and not: give shares, or "),
        ("day set 2024-12-31 home", "2024-12-31 lies outside every agreement"),
        ("day set 2015-03-04 home", "2015-03-04 lies outside every agreement"),
        ("agreement set --from 2025-01-01 employee_number=", "the agreement has no employ"),
    ],
)
def test_a_problem_blocks_closing_until_it_is_settled(
    worked: Shell, before: str, told: str
) -> None:
    worked(before)
    period = before.split()[2][:7] if before.startswith("day") else "2026-03"

    assert worked(f"claim close --period {period}") == 1

    start = f"hybridwell: {period} cannot be closed before this is settled: "
    assert worked.err.startswith(start + told)
    worked("claim list --json")
    assert worked.told == []


def test_a_day_without_an_amount_blocks_closing(employed: Shell) -> None:
    employed("agreement set --from 2012-01-01 employee_number=120")
    employed("day set 2015-03-02 home")

    assert employed("claim close --period 2015-03") == 1

    assert "2015-03-02: the tax-free amount is not known yet" in employed.err


def test_days_of_a_closed_period_are_refused_with_its_batch(worked: Shell) -> None:
    worked("claim close --period 2026-03")

    assert worked("claim close --period 2026-W10") == 1

    told = "2026-W10 cannot be closed: days of it were paid with 2026-03, batch 1"
    assert worked.err == f"hybridwell: {told}\n"


def test_a_change_after_closing_is_told_and_corrected_in_the_next_claim(
    worked: Shell,
) -> None:
    worked("claim close --period 2026-03")
    worked("day set 2026-03-02 sick")

    worked("claim show --period 2026-03 --json")
    assert worked.told["hints"] == [{"kind": "changed_since_close", "date": None}]
    assert (worked.told["status"], worked.told["batch"]) == ("closed", 1)
    assert worked.told["totals"]["total"] == "12.45"
    worked("claim show --period 2026-03")
    told = "it changed since it was closed; the next claim corrects it"
    assert worked.err == f"hybridwell: {told}\n"
    assert worked("claim close --period 2026-04") == 0

    correction, total, _ = worked.lines
    assert re.split(" {2,}", correction)[2:] == [
        "-1 × €2.45", "-€2.45", "correction of 2026-03: the day changed",
    ]  # fmt: skip
    assert total.split() == ["Total", "-€2.45"]
    assert worked("claim show --period 2026-03") == 0
    assert (worked.lines[-1], worked.err) == ("Batch 1: 2026-03, €12.45, closed", "")


@pytest.mark.parametrize("line", ["claim correct", "claim correct --period 2026-03"])
def test_corrections_are_filed_alone_when_that_is_asked(worked: Shell, line: str) -> None:
    worked("claim close --period 2026-03")
    assert worked(line) == 0
    assert worked.lines == ["There is nothing to correct."]
    worked(f"{line} --json")
    assert worked.told == {}

    worked("day set 2026-03-02 office")

    assert worked(line) == 0
    assert worked.lines[-1].startswith("Closed as batch 2 on ")
    worked("day set 2026-03-02 home")
    worked(f"{line} --json")
    assert [each["amount"] for each in worked.told["corrections"]] == ["2.45", "-10.00"]
    assert (worked.told["batch"], worked.told["lines"]) == (3, [])


def test_a_rate_that_changes_backwards_is_corrected_with_its_reason(worked: Shell) -> None:
    worked("day set 2026-01-05 office")
    worked.folder.joinpath("rates").mkdir()
    decree = worked.folder / "rates" / "march.toml"
    decree.write_text(AS_KNOWN_IN_MARCH)
    worked("claim close --period 2026-01 --json")
    assert worked.told["totals"]["total"] == "9.20"
    decree.unlink()

    worked("claim show --period 2026-03 --json")

    (correction,) = worked.told["corrections"]
    assert list(correction) == [*LINE_KEYS, "of", "batch", "reason"]
    assert {name: correction[name] for name in (
        "date", "kind", "quantity", "rate", "norm", "amount", "taxable", "rate_status",
        "of", "batch", "reason",
    )} == {
        "date": "2026-01-05", "kind": "commute", "quantity": "40", "rate": "0.02",
        "norm": "0.02", "amount": "0.80", "taxable": "0.00", "rate_status": "decree",
        "of": "2026-01", "batch": 1, "reason": "rate_changed",
    }  # fmt: skip
    assert worked.told["totals"]["total"] == "13.25"
    worked("claim close --period 2026-03")
    assert worked("claim correct") == 0
    assert worked.lines == ["There is nothing to correct."]


def test_sent_is_the_word_of_the_user_and_can_be_withdrawn(worked: Shell) -> None:
    worked("claim close --period 2026-03")

    assert worked("claim sent 1") == 0
    assert worked.lines == ["Batch 1: 2026-03, €12.45, sent"]
    worked("claim show --period 2026-03 --json")
    assert worked.told["status"] == "sent"
    assert worked("claim sent 1 --withdraw") == 0

    assert worked.lines == ["Batch 1: 2026-03, €12.45, closed"]


def test_the_closed_batches_are_listed(worked: Shell) -> None:
    worked("claim close --period 2026-03")
    worked("claim close --period 2026-P05")
    worked("claim sent 2")

    worked("claim list")
    assert worked.lines == [
        "Batch 1: 2026-03, €12.45, closed",
        "Batch 2: 2026-P05, €0.00, sent",
    ]
    worked("claim list --json")

    assert [list(each) for each in worked.told] == 2 * [BATCH_KEYS]
    assert [each["status"] for each in worked.told] == ["closed", "sent"]
    assert worked.told[1]["period_type"] == "4week"


def test_a_spoiled_batch_is_refused_with_a_sentence(worked: Shell) -> None:
    worked("claim close --period 2026-03")
    with closing(sqlite3.connect(worked.folder / "claims.sqlite")) as database, database:
        database.execute("DROP TRIGGER batches_is_not_edited")
        database.execute("UPDATE batches SET content = replace(content, '2.45', '3.45')")

    for line in (
        "claim list",
        "claim show --period 2026-04",
        "claim close --period 2026-04",
    ):
        assert worked(line) == 3
        assert worked.err == "hybridwell: batch 1 is not as it was closed\n"


@pytest.mark.parametrize(
    ("lines", "period", "hint"),
    [
        (
            [f"day set 2026-03-0{number} home" for number in range(2, 7)],
            "2026-03",
            "the week of 2026-03-02 has more home days than agreed",
        ),
        (
            ["agreement set --from 2026-01-01 fixed_above=1",
             "day set 2026-03-02..2026-03-03 client"],
            "2026-03",
            "often at a client: if it is one place, it may be a fixed workplace",
        ),
        (
            ["agreement set --from 2026-01-01 fixed_above=1",
             "day set 2026-03-02..2026-03-03 hub"],
            "2026-03",
            "the hub is a fixed workplace by its days this year",
        ),
        (
            ["agreement set --from 2026-01-01 home_method=fixed",
             "day set 2026-01-05..2026-04-30 sick"],
            "2026-03",
            "the fixed allowance is paused from 2026-03-01",
        ),
    ],
)  # fmt: skip
def test_a_hint_is_told_and_blocks_nothing(
    employed: Shell, lines: list[str], period: str, hint: str
) -> None:
    for line in lines:
        employed(line)

    assert employed(f"claim show --period {period}") == 0
    assert employed.err == f"hybridwell: {hint}\n"

    assert employed(f"claim close --period {period}") == 0


def test_a_period_that_is_not_over_is_a_hint(employed: Shell) -> None:
    employed("agreement set --from 2026-01-01 home_method=fixed commute_method=fixed")
    employed("status --json")
    month = employed.told["date"][:7]

    employed(f"claim show --period {month[:4]} --json")

    assert employed.told["hints"] == [
        {"kind": "period_not_over", "date": f"{month[:4]}-12-31"},
        {"kind": "not_a_pay_period", "date": None},
    ]
    employed(f"claim show --period {month[:4]}")
    told = f"the period ends on {month[:4]}-12-31; later days come as corrections"
    assert employed.err == f"hybridwell: {told}\n"
