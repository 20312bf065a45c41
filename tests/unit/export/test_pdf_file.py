import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch, LoggedDay
from hybridwell.domain.claims.claim_line import Correction, LineKind, Party, Reason
from hybridwell.errors import ProblemError, ResourceError, UsageError
from hybridwell.export.options import Options
from hybridwell.export.pdf_file import content, rows, typeset
from hybridwell.language import Language
from tests.batches import CHECKSUM, CLOSED, DRAFT, NOVEMBER, november

ENGLISH = Options()
DUTCH = Options(language=Language("nl", {"November": ("november",)}))
CONTROL = "Jan\x00 \ud800Jansen"


def text(batch: Batch, options: Options = ENGLISH) -> str:
    return "\n".join(line for (line,) in rows(content(batch, options), options))


def seen(pdf: bytes, path: Path) -> str:
    """Return what another program reads, with single spaces."""
    path.write_bytes(pdf)
    if not shutil.which("pdftotext"):
        pytest.skip("needs pdftotext")
    command = ["pdftotext", "-layout", str(path), "-"]
    read = subprocess.run(command, check=True, capture_output=True, text=True)
    return " ".join(read.stdout.split())


def catalog(pdf: bytes) -> dict[str, Any]:
    return cast("dict[str, Any]", PdfReader(BytesIO(pdf)).trailer["/Root"])


def long_batch(days: int) -> Batch:
    period = Period(date(2026, 1, 1), date(2026, 12, 31))
    dates = [day for day in period.days() if day.weekday() < 5][:days]
    home = november(2, LineKind.HOME, "1")
    return replace(
        CLOSED,
        period=period,
        days=tuple(LoggedDay(day, ("home",)) for day in dates),
        lines=tuple(replace(home, date=day) for day in dates),
    )


@pytest.mark.parametrize("batch", [CLOSED, DRAFT], ids=["closed", "draft"])
def test_another_program_reads_the_same_totals_and_every_date(
    batch: Batch, tmp_path: Path
) -> None:
    read = seen(content(batch, ENGLISH), tmp_path / "claim.pdf")
    money = ENGLISH.language.money
    totals = (batch.totals.untaxed, batch.totals.taxable, batch.totals.total)
    dates = {day.date for day in batch.days} | {line.date for line in batch.entries}

    assert "Total " + " ".join(map(money, totals)) in read
    assert [day for day in dates if f"{day.day} {day:%B %Y}" not in read] == []


def test_a_line_says_place_quantity_rate_amount_and_what_is_taxable() -> None:
    lines = text(CLOSED).splitlines()

    assert "4 November 2026 Home + Client Business trip 12.5 km × €0.25 €3.13 –" in lines
    assert "9 November 2026 Home Home-work day 1 day × €3.00 €3.00 €0.55" in lines


def test_a_closed_claim_names_its_batch_and_the_day_of_the_statement() -> None:
    said = text(CLOSED)

    assert "Batch number 13\nClosed on 1 December 2026\n" in said
    assert f"Checksum (SHA-256) {CHECKSUM}" in said
    assert "Filled in truthfully on 1 December 2026" in said
    assert said.count("Signature") == 2
    assert "DRAFT" not in said


def test_a_draft_is_marked_and_cannot_be_signed() -> None:
    said = text(DRAFT)

    assert said.count("DRAFT – not submitted") == 2
    assert said.splitlines().count("DRAFT") == 1
    assert not re.search("Signature|truthfully|Batch|Checksum|Closed on", said)


def test_corrections_name_the_closed_period_its_batch_and_the_reason() -> None:
    said = " ".join(text(CLOSED).split())

    assert (
        "January 2026, batch 3 6 January 2026 Commute the amount changed 40 km × €0.02"
        in said
    )
    assert "the day changed -1 day × €2.45 -€2.45 –" in said


def test_a_rate_of_a_part_of_a_cent_is_shown_whole() -> None:
    third = replace(november(3, LineKind.COMMUTE, "40"), rate=Decimal("0.225"))

    assert "40 km × €0.225" in text(replace(CLOSED, lines=(third,)))
    assert "40 km × € 0,225" in text(replace(CLOSED, lines=(third,)), DUTCH)


def test_worked_days_that_pay_nothing_are_listed_by_place() -> None:
    assert "6 November 2026 (Hub)" in text(CLOSED)


def test_each_source_of_a_rate_is_named_once() -> None:
    said = " ".join(text(CLOSED).split())

    assert said.count("Home-work day €2.45: tekz.nl") == 1
    assert said.count("17-5-2026, nr. 2026-8260 (by decree)") == 2
    assert said.count("Kilometre, correction of 2026: besluit") == 1


def test_a_fixed_allowance_stands_for_no_place() -> None:
    fixed = november(1, LineKind.HOME_FIXED, "7.1333")
    agreed = Correction(fixed, "2026-W40", 4, Reason.AGREEMENT)
    said = " ".join(text(replace(CLOSED, lines=(fixed,), corrections=(agreed,))).split())

    assert "1 November 2026 – Home-work allowance, fixed 7.1333 days × €2.45" in said
    assert "28 September 2026 – 4 October 2026, batch 4" in said


def test_several_employments_have_totals_of_their_own() -> None:
    home, commute = CLOSED.lines[:2]
    second = replace(commute, party=Party("5555", "120", "2"))
    said = text(replace(CLOSED, lines=(home, second), corrections=()))

    assert "Employment 1, 2" in said
    assert "Home-work day (employment 1)" in said
    assert "Employment 1 €2.45 €0.00 €2.45" in said
    assert "Employment 2 €10.00 €0.00 €10.00" in said


def test_a_claim_of_nothing_has_a_total_of_nothing() -> None:
    said = text(Batch(None, NOVEMBER, (), (), ()))

    assert "Total €0.00 €0.00 €0.00" in said
    assert not re.search("Employer|Days and|Corrections|Worked days|come from", said)


def test_dutch_is_written_as_the_dutch_write_it() -> None:
    assert catalog(content(CLOSED, DUTCH))["/Lang"] == "nl"
    assert "3 november 2026" in text(CLOSED, DUTCH)
    assert "12,5 km × € 0,25 € 3,13 –" in text(CLOSED, DUTCH)


def test_it_is_tagged_for_screen_readers() -> None:
    root = catalog(content(CLOSED, ENGLISH))

    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_equal_batches_give_equal_bytes_without_a_time() -> None:
    first, second = content(CLOSED, ENGLISH), content(CLOSED, ENGLISH)

    assert first == second
    assert set(PdfReader(BytesIO(first)).metadata or ()) == {"/Title", "/Creator"}
    assert not re.search(rb"CreateDate|ModifyDate|CreationDate|ModDate", first)
    assert not re.search(r"\d:\d\d", text(CLOSED))


def test_a_long_claim_repeats_the_head_of_the_table_on_each_page() -> None:
    said = text(long_batch(100))

    assert said.count("Date Place What Quantity × rate") == 3
    assert re.findall(r"Page \d of \d", said) == [
        "Page 1 of 3",
        "Page 2 of 3",
        "Page 3 of 3",
    ]


def test_what_a_person_typed_is_never_taken_for_markup() -> None:
    typed = "#panic() *B.V.* $x$ \\ @a <b> `c` // \"d\" 'e' --- ~ /* [f] #{ } = g"
    said = text(replace(CLOSED, employer=typed), replace(ENGLISH, employee_name=typed))

    assert f"Employer {typed}" in said


@given(st.text(st.characters(codec="latin-1"), max_size=20))
@settings(max_examples=25, deadline=None)
def test_any_name_in_latin_letters_is_printed(name: str) -> None:
    assert rows(content(replace(DRAFT, employer=name), ENGLISH), ENGLISH)


def test_the_name_of_the_employee_is_printed_but_not_compared(tmp_path: Path) -> None:
    named = content(CLOSED, replace(ENGLISH, employee_name=CONTROL))

    assert "Name of the employee Jan Jansen" in seen(named, tmp_path / "claim.pdf")
    assert rows(named, ENGLISH) == rows(content(CLOSED, ENGLISH), ENGLISH)


def test_a_letter_that_is_not_there_is_named() -> None:
    with pytest.raises(ProblemError, match="no letter 王: write names in Latin letters"):
        content(CLOSED, replace(ENGLISH, employee_name="王"))


def test_a_damaged_template_is_named(tmp_path: Path) -> None:
    template = tmp_path / "claim.typ"
    template.write_text("#let", "utf-8")

    with pytest.raises(ResourceError, match=r"claim\.typ is not a template .*: expected"):
        typeset({}, template)
    with pytest.raises(ResourceError, match=r"none\.typ cannot be read: No such file"):
        typeset({}, tmp_path / "none.typ")


@pytest.mark.parametrize("kept", [0, 1, 100, 4000], ids=str)
def test_what_is_no_pdf_is_refused_in_one_sentence(
    kept: int, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(UsageError, match="this is not a PDF file that can be read"):
        rows(content(CLOSED, ENGLISH)[:kept], ENGLISH)

    assert caplog.records == []


def test_a_changed_amount_changes_a_row() -> None:
    lines = (replace(CLOSED.lines[0], amount=Decimal("2.46")), *CLOSED.lines[1:])
    changed = replace(CLOSED, lines=lines)

    differing = set(text(changed).splitlines()) - set(text(CLOSED).splitlines())

    assert len(differing) == 2
