"""From a batch and a profile to a table: what has a row, and what is in its cells."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import Party
from hybridwell.errors import ProblemError
from hybridwell.export.components import entries
from hybridwell.export.fields import FIELDS, SUMMED, Row, money, total_of
from hybridwell.export.options import Options
from hybridwell.export.profile import Column, Layout, Profile
from hybridwell.export.table import Cell, CellType, Table


def table(batch: Batch, profile: Profile, options: Options) -> Table:
    """Refuse a missing component code or a wrong number, with ProblemError."""
    told = [
        tuple(_cell(column, row) for column in profile.columns)
        for row in _rows(batch, profile, options)
    ]
    if profile.total_row:
        told.append(_sums(profile, told))
    header = tuple(column.header for column in profile.columns) if profile.header else ()
    return Table(types(profile), header, tuple(told))


def types(profile: Profile) -> tuple[CellType, ...]:
    return tuple(map(_type, profile.columns))


def _type(column: Column) -> CellType:
    if column.total:
        return CellType.EUROS if column.value == "amount" else CellType.NUMBER
    if column.field:
        return CellType.TEXT if column.words else FIELDS[column.field].type
    return CellType.NUMBER if isinstance(column.constant, Decimal) else CellType.TEXT


def _rows(batch: Batch, profile: Profile, options: Options) -> list[Row]:
    if profile.by_component or profile.layout is Layout.COMPONENT:
        rows = _of_entries(batch, options)
    else:
        rows = _of_lines(batch, zero_rows=profile.zero_rows)
    apart = "correction_of" in profile.fields
    if profile.layout is Layout.LONG:
        return rows
    if profile.layout is Layout.COMPONENT:
        return [_summed(group) for group in _grouped(rows, _component, apart=apart)]
    key = _day if profile.layout is Layout.DAY else _employment
    groups = _grouped(rows, key, apart=apart)
    return [replace(group[0], members=tuple(group)) for group in groups]


def _of_lines(batch: Batch, *, zero_rows: bool) -> list[Row]:
    """Return the lines and the days that pay nothing by date, then the corrections."""
    places = {day.date: "+".join(day.places) for day in batch.days}
    rows = [
        Row(batch, line.party, line.date, places.get(line.date, ""), line)
        for line in batch.lines
    ]
    if zero_rows:
        paid = {line.date for line in batch.lines}
        party = _only_party(batch)
        rows += [Row(batch, party, at, places[at]) for at in places if at not in paid]
        rows.sort(key=lambda row: row.day.toordinal() if row.day else 0)
    return rows + [
        Row(batch, each.line.party, each.line.date, "", each.line, each)
        for each in batch.corrections
    ]


def _only_party(batch: Batch) -> Party:
    """Return whose days they are, where that is one; a day itself does not say it."""
    parties = {line.party for line in batch.lines}
    return parties.pop() if len(parties) == 1 else Party()


def _of_entries(batch: Batch, options: Options) -> list[Row]:
    places = {day.date: "+".join(day.places) for day in batch.days}
    return [
        Row(
            batch,
            entry.party,
            entry.date,
            "" if entry.correction else places.get(entry.date, ""),
            entry.line,
            entry.correction,
            entry,
        )
        for entry in entries(batch, options)
    ]


def _day(row: Row) -> object:
    return row.party, row.day


def _employment(row: Row) -> object:
    return row.party


def _component(row: Row) -> object:
    return row.party, row.entry and (row.entry.component, row.entry.value_kind)


def _grouped(
    rows: Iterable[Row], key: Callable[[Row], object], *, apart: bool
) -> list[list[Row]]:
    """Group in the order of first appearance, what is corrected apart or with the rest."""
    groups: dict[object, list[Row]] = {}
    for row in rows:
        groups.setdefault((key(row), row.correction_of if apart else ""), []).append(row)
    return list(groups.values())


def _summed(group: list[Row]) -> Row:
    every = [row.entry for row in group if row.entry]
    entry = replace(
        every[0],
        value=sum((each.value for each in every), Decimal(0)),
        amount=sum((each.amount for each in every), Decimal(0)),
        taxable=sum((each.taxable for each in every), Decimal(0)),
    )
    return replace(group[0], entry=entry)


def _cell(column: Column, row: Row) -> Cell:
    if column.total:
        return total_of(row, column.total, column.value)
    if not column.field:
        return column.constant
    cell = FIELDS[column.field].read(row)
    cell = column.words.get(str(cell or ""), cell)
    if column.digits and not digits(cell):
        text = "{field} must be digits only in this file, not {value}"
        raise ProblemError(text, field=column.header, value=repr(str(cell or "")))
    return cell


def digits(cell: Cell) -> bool:
    text = str(cell)
    return text.isascii() and text.isdigit()


def _sums(profile: Profile, rows: list[tuple[Cell, ...]]) -> tuple[Cell, ...]:
    sums: list[Cell] = [
        _sum(rows, at)
        if column.field in SUMMED or (column.total and column.value == "amount")
        else None
        for at, column in enumerate(profile.columns)
    ]
    sums[0] = profile.total_row
    return tuple(sums)


def _sum(rows: list[tuple[Cell, ...]], at: int) -> Decimal:
    column = (row[at] for row in rows)
    return money(sum((it for it in column if isinstance(it, Decimal)), Decimal(0)))
