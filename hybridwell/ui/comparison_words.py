"""National figures beside one's own in words and parts of a bar, computed without Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from hybridwell.domain.benchmarks import (
    ALL,
    LEAST_DAYS,
    Benchmark,
    Benchmarks,
    Comparison,
    HomeGroup,
    Measure,
    Unit,
)
from hybridwell.language import Language

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: who, how much in words, and how far of the widest it reaches."""

    who: str
    value: str
    part: float
    own: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two bars with what they are, and in what the two differ."""

    title: str
    bars: tuple[Bar, ...]
    differs: str
    source: str

    @property
    def said(self) -> str:
        """Return all of it for who does not see the bars."""
        bars = "; ".join(f"{bar.who}: {bar.value}" for bar in self.bars)
        return f"{self.title}. {bars}. {self.differs} {self.source}"


def pair_of(language: Language, compared: Comparison, benchmarks: Benchmarks) -> Pair:
    """Return the bars of one comparison; with too few days one's own says so."""
    tr, definition, national = language.tr, compared.definition, compared.national
    widest = max(compared.own or Decimal(0), national.value, Decimal("0.1"))
    whole = _HUNDRED if definition.unit is Unit.PERCENT else widest
    if compared.own is None:
        text = tr("too few days: %n of {least}", compared.days, least=LEAST_DAYS)
        own = Bar(tr("You"), text, 0.0, own=True)
    else:
        who = tr("You, over %n days", compared.days)
        part = float(min(Decimal(1), compared.own / whole))
        own = Bar(who, amount(language, compared.own, definition.unit), part, own=True)
    who = tr("{group}, {year}", group=group_name(language, benchmarks, national.group),
             year=year_of(language, national))  # fmt: skip
    value = amount(language, national.value, definition.unit)
    return Pair(
        said(language, definition.title),
        (own, Bar(who, value, float(national.value / whole))),
        said(language, definition.differs),
        tr("Source: {source}.", source=national.source),
    )


def said(language: Language, texts: Mapping[str, str]) -> str:
    """Return the text of a language, English where the file has none."""
    return texts.get(language.code, texts["en"])


def amount(language: Language, value: Decimal, unit: Unit) -> str:
    number = language.number(value)
    match unit:
        case Unit.PERCENT:
            return f"{number}%"
        case Unit.HOURS:
            return language.tr("{hours} h", hours=number)
        case _:
            return language.tr("{days} days", days=number)


def year_of(language: Language, figure: Benchmark) -> str:
    if figure.first_year is not None:
        return f"{figure.first_year}–{figure.year}"
    if not figure.year_exact:
        return language.tr("about {year}", year=figure.year)
    return str(figure.year)


def group_name(language: Language, benchmarks: Benchmarks, group: str) -> str:
    """Return a group in words, with a capital."""
    name = said(language, benchmarks.groups[group])
    return name[:1].upper() + name[1:]


def home_line(
    language: Language, found: tuple[HomeGroup, int] | None, benchmarks: Benchmarks
) -> str:
    """Say which of TNO's groups a share of home days is, and how many work at home."""
    tr = language.tr
    national = benchmarks.latest(Measure.HOME_WORKERS, ALL)
    many = (
        tr(
            "{share} of employees work at home sometimes or mostly ({year}).",
            share=amount(language, national.value, Unit.PERCENT),
            year=year_of(language, national),
        )
        if national
        else ""
    )
    if found is None:
        return many
    group, share = found
    below = benchmarks.latest(Measure.ON_SITE_BELOW, ALL)
    limit = amount(language, below.value if below else Decimal(0), Unit.PERCENT)
    own = {
        HomeGroup.ON_SITE: tr(
            "{share}% of your days are home days: in TNO's groups fully on site, which is "
            "under {limit}."
        ),
        HomeGroup.PARTLY: tr(
            "{share}% of your days are home days: in TNO's groups partly or mainly at home."
        ),
        HomeGroup.FULLY: tr(
            "{share}% of your days are home days: in TNO's groups fully at home."
        ),
    }[group].format(share=share, limit=limit)
    return f"{own} {many}".strip()


def headings(language: Language) -> list[str]:
    tr = language.tr
    return [tr("What"), tr("Who"), tr("Year"), tr("Figure"), tr("Source")]


def rows(language: Language, benchmarks: Benchmarks) -> list[list[str]]:
    """Return every national figure, also those that nothing is set beside."""
    return [
        [
            said(language, benchmarks.definitions[each.measure].title),
            group_name(language, benchmarks, each.group),
            year_of(language, each),
            amount(language, each.value, benchmarks.definitions[each.measure].unit),
            each.source,
        ]
        for each in ordered(benchmarks)
    ]


def ordered(benchmarks: Benchmarks) -> Sequence[Benchmark]:
    """Return the figures by measure and group, the newest first."""
    measures, groups = list(Measure), list(benchmarks.groups)
    known = (each for each in benchmarks.figures if each.measure in benchmarks.definitions)
    return sorted(
        known,
        key=lambda each: (
            measures.index(each.measure), groups.index(each.group), -each.year,
        ),
    )  # fmt: skip
