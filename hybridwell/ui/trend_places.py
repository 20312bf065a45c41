"""The words of the heat map and of home against office."""

from datetime import date, timedelta

from hybridwell.domain.hours import HeatCell
from hybridwell.domain.report import BOUT_NORM, SCREEN_NORM, SITTING_NORM
from hybridwell.domain.trends import FEWEST_DAYS, Side, Trend
from hybridwell.language import Language, clock_time
from hybridwell.ui.drawing import Table
from hybridwell.ui.heat import Heat, HeatBox
from hybridwell.ui.pairs import Pair, Pairs
from hybridwell.ui.trend_drawings import HeatDrawing, PairsDrawing
from hybridwell.ui.words import say_date

FIRST_HOUR, LAST_HOUR = 7, 19
"""The hours that are always shown."""
_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_MONDAY = date(2026, 11, 2)


def heat_drawing(
    language: Language, trend: Trend, begin: int, *, of_screen: bool
) -> HeatDrawing:
    """Return weekdays by hours, sitting or screen time; a day begins at `begin`."""
    tr, heat = language.tr, trend.heat
    hours = heat.hours(FIRST_HOUR, LAST_HOUR, begin)
    days = [day for day in range(7) if day < 5 or heat.rows[day][0].days]
    cells = tuple(
        tuple(
            HeatBox(
                round(_mean(heat.rows[day][hour], of_screen=of_screen) / _MINUTE),
                _say_cell(language, day, hour, heat.rows[day][hour]),
            )
            for hour in hours
        )
        for day in days
    )
    name = tr("Screen time by the hour") if of_screen else tr("Sitting by the hour")
    names = tuple(f"{hour:02d}" for hour in hours)
    made = Heat(
        f"heat {of_screen} {trend.period}", name, "brand" if of_screen else "sitting",
        tuple(_weekday(language, day, "ddd") for day in days), names, cells,
    )  # fmt: skip
    rows = tuple(
        (_weekday(language, day, "dddd"), *(str(cell.minutes) for cell in row))
        for day, row in zip(days, cells, strict=True)
    )
    return HeatDrawing(made, Table((tr("Minutes an hour"), *names), rows))


def pairs_drawing(language: Language, trend: Trend) -> PairsDrawing:
    """Return home against office, as means over a day."""
    tr = language.tr
    home, office = trend.side("home"), trend.side("office")
    norm = tr("norm {norm}", norm=clock_time(BOUT_NORM))
    rows = (
        (_with_norm(language, tr("Screen a day"), SCREEN_NORM), SCREEN_NORM,
         home.screen, office.screen),
        (_with_norm(language, tr("Sitting a day"), SITTING_NORM), SITTING_NORM,
         home.sitting, office.sitting),
        (f"{tr('Longest on end')} ({norm})", BOUT_NORM, home.longest, office.longest),
    )  # fmt: skip
    pairs = [
        _pair(language, name, (clock_time(one), clock_time(other)),
              (one / _HOUR, other / _HOUR), norm_at / _HOUR)
        for name, norm_at, one, other in rows
    ]  # fmt: skip
    breaks = (home.breaks, office.breaks)
    words = (_decimal(language, breaks[0]), _decimal(language, breaks[1]))
    pairs.append(_pair(language, tr("Breaks a day"), words, breaks, None))
    sides = (_side(language, tr("Home"), home), _side(language, tr("Office"), office))
    made = Pairs(f"pairs {trend.period}", tr("Home against office"), sides, tuple(pairs))
    table = Table(
        (tr("A day on average"), *sides), tuple((each.name, *each.words) for each in pairs)
    )
    return PairsDrawing(made, table)


def too_few(language: Language, trend: Trend) -> str:
    """Return why home and office are not compared, or nothing."""
    home, office = trend.side("home").days, trend.side("office").days
    if min(home, office) >= FEWEST_DAYS:
        return ""
    return language.tr(
        "At least {days} confirmed days at each place are needed; "
        "so far {home} at home and {office} at the office.",
        days=FEWEST_DAYS, home=home, office=office,
    )  # fmt: skip


def _pair(
    language: Language,
    name: str,
    words: tuple[str, str],
    values: tuple[float, float],
    norm: float | None,
) -> Pair:
    said = language.tr(
        "{what}: home {home}, office {office}", what=name, home=words[0], office=words[1]
    )
    return Pair(name, *values, words, said, norm)


def _with_norm(language: Language, name: str, norm: timedelta) -> str:
    return f"{name} ({language.tr('norm {norm}', norm=clock_time(norm))})"


def _side(language: Language, name: str, side: Side) -> str:
    return f"{name} ({language.tr('%n days', side.days)})"


def _decimal(language: Language, number: float) -> str:
    text = f"{number:.1f}"
    return text.replace(".", ",") if language.code == "nl" else text


def _mean(cell: HeatCell, *, of_screen: bool) -> timedelta:
    return cell.mean_screen if of_screen else cell.mean_sitting


def _say_cell(language: Language, day: int, hour: int, cell: HeatCell) -> str:
    tr = language.tr
    head = f"{_weekday(language, day, 'dddd')} {hour:02d}:00–{(hour + 1) % 24:02d}:00"
    if not cell.days:
        return f"{head}\n{tr('Nothing was counted')}"
    numbers = tr(
        "Sitting {sitting}, screen {screen} on average",
        sitting=clock_time(cell.mean_sitting),
        screen=clock_time(cell.mean_screen),
    )
    return f"{head}\n{numbers}\n{tr('%n days with records', cell.days)}"


def _weekday(language: Language, day: int, form: str) -> str:
    name = say_date(language, _MONDAY + timedelta(days=day), form)
    return name[:1].upper() + name[1:] if form == "dddd" else name
