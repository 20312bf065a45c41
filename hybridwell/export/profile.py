"""How a table for payroll looks: what a profile says, whether shipped or the user's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as field_
from decimal import Decimal
from enum import Enum


class Kind(Enum):
    CSV = "csv"
    XLSX = "xlsx"


class Layout(Enum):
    """What has a row of its own."""

    LONG = "long"
    """Each line and each correction; with components, each part of one."""
    COMPONENT = "component"
    """Each employment and payroll component."""
    DAY = "day"
    """Each employment and date."""
    WIDE = "wide"
    """Each employment."""


class DateFormat(Enum):
    """How a date is written; the value is its name in a profile."""

    ISO = "iso"
    DASHES = "dd-mm-yyyy"
    SLASHES = "dd/mm/yyyy"
    DIGITS = "yyyymmdd"

    @property
    def pattern(self) -> str:
        return _PATTERNS[self]


_PATTERNS = {
    DateFormat.ISO: "%Y-%m-%d",
    DateFormat.DASHES: "%d-%m-%Y",
    DateFormat.SLASHES: "%d/%m/%Y",
    DateFormat.DIGITS: "%Y%m%d",
}


class Quote(Enum):
    """Which cells stand between quotation marks."""

    MINIMAL = "minimal"
    ALL = "all"


class LineEnd(Enum):
    CRLF = "crlf"
    LF = "lf"

    @property
    def text(self) -> str:
        return "\r\n" if self is LineEnd.CRLF else "\n"


@dataclass(frozen=True, slots=True)
class Column:
    """One of `field`, `constant` and `total` says what stands in it."""

    header: str
    field: str = ""
    constant: str | Decimal | None = None
    total: str = ""
    """What is added up in a row for several lines."""
    value: str = "amount"
    """Of a total: `quantity` or `amount`."""
    digits: bool = False
    """Whether payroll takes digits only, and no empty cell."""
    words: Mapping[str, str] = field_(default_factory=dict)
    """What to write instead of a code of HybridWell."""


@dataclass(frozen=True, slots=True)
class Profile:
    name: str
    columns: tuple[Column, ...]
    kind: Kind = Kind.CSV
    layout: Layout = Layout.LONG
    delimiter: str = ";"
    decimal: str = ","
    encoding: str = "utf-8"
    bom: bool = False
    line_end: LineEnd = LineEnd.CRLF
    date_format: DateFormat = DateFormat.ISO
    quote: Quote = Quote.MINIMAL
    header: bool = True
    zero_rows: bool = False
    """Whether a worked day that pays nothing has a row too."""
    total_row: str = ""
    """The label of a last row that adds up the euros; empty: there is none."""

    def __post_init__(self) -> None:
        if self.delimiter == self.decimal:
            raise ValueError("delimiter and decimal must differ")
        if self.bom and self.encoding != "utf-8":
            raise ValueError("bom goes with encoding utf-8 only")
        if self.zero_rows and self.layout not in {Layout.LONG, Layout.DAY}:
            raise ValueError("zero_rows goes with layout long or day only")
        if self.zero_rows and self.by_component:
            raise ValueError("zero_rows does not go with a column of a component")

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(column.field for column in self.columns)

    @property
    def by_component(self) -> bool:
        """Return whether the employer must have given its component codes."""
        return bool(_OF_COMPONENTS & self.fields)


_OF_COMPONENTS = frozenset({"component", "value_kind", "value"})
