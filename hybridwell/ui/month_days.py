"""What the calendar of a month says of each day, computed without Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from hybridwell.claim_words import line_name
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_line import ClaimLine
from hybridwell.domain.claims.problems import Problem, ProblemKind
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.language import Language
from hybridwell.place_words import place_name


@dataclass(frozen=True, slots=True)
class Options:
    """Of two allowances: what each pays, and which one counts."""

    home: Decimal
    commute: Decimal
    chosen: str = ""
    """`home`, `commute` or `agreed`; empty: it is still to be chosen."""


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: where it was spent, what it pays, and what is still open."""

    workday: Workday
    today: bool = False
    pays: tuple[str, ...] = ()
    """Short, as it stands in the calendar: euros, or kilometres."""
    exact: tuple[str, ...] = ()
    """The same with its kind and its euros."""
    word: str = ""
    """Of a problem: what is to be done, in a word or two."""
    problem: str = ""
    """The same as a clause."""
    options: Options | None = None
    turn: bool = False
    """A month begins in the middle of the period."""

    @property
    def date(self) -> date:
        return self.workday.date

    @property
    def blank(self) -> bool:
        """A day off by the agreed week: nobody has to say anything about it."""
        return not self.workday.confirmed and self.workday.places == (Place.FREE,)

    @property
    def suggested(self) -> bool:
        return not self.workday.confirmed and not self.blank

    @property
    def absent(self) -> bool:
        return not self.workday.worked


@dataclass(frozen=True, slots=True)
class Row:
    """One line in a cell; `kind` is place, pays, suggested or problem."""

    kind: str
    text: str
    place: Place | None = None


def cells_of(
    days: Iterable[Workday], claim: Claim, today: date, language: Language
) -> tuple[DayCell, ...]:
    """Return a cell for each day, in order of date."""
    cells = [_cell(day, claim, today, language) for day in days]
    later = cells[1:]
    return (*cells[:1], *(replace(each, turn=each.date.day == 1) for each in later))


def _cell(day: Workday, claim: Claim, today: date, language: Language) -> DayCell:
    lines = [each for each in claim.lines if each.date == day.date and not each.kind.fixed]
    problem = next((each for each in claim.problems if each.date == day.date), None)
    return DayCell(
        day,
        today=day.date == today,
        pays=tuple(_short(each, language) for each in lines),
        exact=tuple(_long(each, language) for each in lines),
        word=problem_word(language, problem.kind) if problem else "",
        problem=problem_clause(language, problem) if problem else "",
        options=_options(day, claim, problem),
    )


def _short(line: ClaimLine, language: Language) -> str:
    if line.kind.at_home:
        return language.money(line.amount)
    return f"{language.number(line.quantity)} km"


def _long(line: ClaimLine, language: Language) -> str:
    name, money = line_name(language, line.kind), language.money(line.amount)
    if line.kind.at_home:
        return f"{name} {money}"
    return f"{name} {language.number(line.quantity)} km, {money}"


def _options(day: Workday, claim: Claim, problem: Problem | None) -> Options | None:
    made = next((each for each in claim.choices if each.date == day.date), None)
    if made is not None:
        chosen = made.chosen if made.by == "user" else "agreed"
        return Options(made.home, made.commute, chosen)
    if problem is None or problem.home is None or problem.commute is None:
        return None
    return Options(problem.home, problem.commute)


def problem_word(language: Language, kind: ProblemKind) -> str:
    """Say in a cell what is to be done."""
    tr = language.tr
    return {
        ProblemKind.UNCONFIRMED: tr("confirm"),
        ProblemKind.TWO_ALLOWANCES: tr("choose"),
        ProblemKind.NO_RATE: tr("amount?"),
        ProblemKind.WORK_ON_LEAVE: tr("worked?"),
        ProblemKind.NO_EMPLOYEE_NUMBER: tr("number?"),
        ProblemKind.OUTSIDE_AGREEMENT: tr("agreed?"),
    }[kind]


def problem_clause(language: Language, problem: Problem) -> str:
    """Say what is wrong, in the few words that follow a date."""
    tr = language.tr
    return {
        ProblemKind.UNCONFIRMED: tr("not confirmed"),
        ProblemKind.TWO_ALLOWANCES: tr("choose one"),
        ProblemKind.NO_RATE: tr("no amount known"),
        ProblemKind.WORK_ON_LEAVE: tr("worked or not?"),
        ProblemKind.NO_EMPLOYEE_NUMBER: tr("the agreement has no employee number"),
        ProblemKind.OUTSIDE_AGREEMENT: tr("not agreed"),
    }[problem.kind]


def rows_of(cell: DayCell, language: Language) -> tuple[Row, ...]:
    """Return what stands in a cell below its number, the most needed last."""
    if cell.blank:
        return ()
    rows = [
        Row("place", place_name(language, place), place) for place in cell.workday.places
    ]
    rows += [Row("pays", text) for text in cell.pays]
    if cell.suggested:
        rows.append(Row("suggested", language.tr("suggested")))
    if cell.word:
        rows.append(Row("problem", cell.word))
    return tuple(rows)


def fitting(rows: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return as many rows as there is room for; what is to be done stays."""
    kept = list(rows)
    for kind in ("suggested", "pays", "place"):
        while len(kept) > max(1, most):
            spare = [row for row in kept if row.kind == kind]
            if not spare or (kind == "place" and len(spare) == 1):
                break
            kept.remove(spare[-1])
    return tuple(kept)


def say_cell(cell: DayCell, language: Language) -> str:
    """Say a day with its exact numbers; its date comes before it."""
    tr = language.tr
    parts = [" + ".join(place_name(language, place) for place in cell.workday.places)]
    if cell.today:
        parts.insert(0, tr("today"))
    parts += cell.exact
    if cell.suggested:
        parts.append(tr("suggested"))
    if cell.problem:
        parts.append(cell.problem)
    if cell.options and not cell.options.chosen:
        home, commute = map(language.money, (cell.options.home, cell.options.commute))
        parts.append(tr("home {home}, commute {commute}", home=home, commute=commute))
    return " · ".join(parts)
