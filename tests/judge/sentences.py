"""Sentences made from published figures as writers make them: rounded, hedged, converted. All of them are true."""

from collections.abc import Callable
from functools import lru_cache
from random import Random

from factcheck.figure import Bound, Figure
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.words import lower_title

HOURS = 2_080
WAGES = {
    Measure.MEDIAN_ANNUAL: "the median annual wage of {who} was {value}",
    Measure.MEAN_ANNUAL: "the average annual salary of {who} was {value}",
    Measure.MEDIAN_HOURLY: "the median hourly wage of {who} was {value}",
    Measure.MEAN_HOURLY: "the mean hourly wage of {who} was {value}",
    Measure.P10_ANNUAL: "the lowest-paid 10 percent of {who} earned {value} a year",
    Measure.P25_ANNUAL: "the 25th percentile annual wage of {who} was {value}",
    Measure.P75_ANNUAL: "the 75th percentile annual wage of {who} was {value}",
    Measure.P90_ANNUAL: "the highest-paid 10 percent of {who} earned {value} a year",
    Measure.P10_HOURLY: "the 10th percentile hourly wage of {who} was {value}",
    Measure.P25_HOURLY: "the 25th percentile hourly wage of {who} was {value}",
    Measure.P75_HOURLY: "the 75th percentile hourly wage of {who} was {value}",
    Measure.P90_HOURLY: "the 90th percentile hourly wage of {who} was {value}",
}
UP = ("more than ", "over ", "at least ", "just over ", "upwards of ")
DOWN = ("less than ", "nearly ", "almost ", "just under ", "up to ", "close to ")
NEAR = ("", "", "", "about ", "around ", "roughly ", "approximately ", "some ")


def cut(value: float, step: float) -> float:
    return value // step * step


def raised(value: float, step: float) -> float:
    return -(-value // step) * step


def rounded(value: float, step: float) -> float:
    return round(value / step) * step


def hedged(value: float, step: float, random: Random) -> tuple[str, float]:
    """A hedge and the number that it is true of."""
    way = random.choice(("near", "near", "up", "down"))
    if way == "up":
        return random.choice(UP), cut(value, step)
    if way == "down":
        return random.choice(DOWN), raised(value, step)
    return random.choice(NEAR), rounded(value, step)


def money(figure: Figure, random: Random) -> str:
    """A wage as it is published, rounded, hedged, or told at the other rate."""
    value, yearly = figure.value, figure.unit is Unit.USD_YEAR
    if figure.bound is Bound.AT_LEAST:
        return f"{random.choice(UP[:3])}${value:,.0f}" if yearly else f"{random.choice(UP[:3])}${value:,.2f}"
    if not yearly:
        step = random.choice((0.01, 0.01, *((0.5, 1.0) if value >= 15 else ())))
        hedge, number = hedged(value, step, random) if step > 0.01 else (random.choice(NEAR), value)
        if step == 0.5 and not hedge:
            hedge = "about "
        return f"{hedge}${number:,.0f}" if step == 1.0 and random.random() < 0.8 else f"{hedge}${number:,.2f}"
    step = random.choice([1, 1, 10, 100] + ([1_000] if value >= 20_000 else []))
    hedge, number = hedged(value, step, random) if step > 10 else (random.choice(NEAR), value)
    if step == 1_000 and random.random() < 0.4:
        return f"{hedge}${number / 1_000:,.0f}" + random.choice(("K", "k", ",000"))
    return f"{hedge}${number:,.0f}"


def count(value: float, random: Random) -> str:
    steps = [1] + ([100] if value >= 2_000 else []) + ([1_000] if value >= 20_000 else [])
    steps += [10_000] if value >= 200_000 else []
    step = random.choice(steps)
    hedge, number = hedged(value, step, random) if step > 1 else (random.choice(NEAR), value)
    if value >= 1_500_000 and random.random() < 0.5:
        hedge, number = hedged(value / 1e6, random.choice((0.1, 0.01)), random)
        return f"{hedge}{number:.2f} million".replace("0 million", " million").replace(". million", " million")
    return f"{hedge}{number:,.0f}"


def percent(figure: Figure, random: Random) -> str:
    """A growth without its sign."""
    value = abs(figure.value)
    fine = figure.step < 0.5 and random.random() < 0.4
    hedge = random.choice(NEAR)
    number = f"{value:.1f}" if fine else f"{int(value + 0.5)}"
    return f"{hedge}{number}{random.choice(('%', ' percent'))}"


def drawn(library: Library, random: Random) -> tuple[Figure, str]:
    """Any published figure (of any occupation, measure, release; of the nation or a state), and a sentence about it."""
    codes, areas = _subjects(library)
    while True:
        measure = random.choice((*WAGES, *_MAKERS))
        area = random.choice(areas) if measure in WAGES and random.random() < 0.2 else None
        held = library.series(measure, (random.choice(codes),), area=area)
        figure = random.choice(held) if held else None
        text = sentence(figure, library, random) if figure else None
        if figure and text:
            return figure, text


@lru_cache(maxsize=1)
def _subjects(library: Library) -> tuple[list[str], list[str]]:
    """Every code that has a line, and every area but the nation."""
    codes = library.connection.execute("SELECT DISTINCT subject FROM line WHERE subject GLOB '[0-9]*' ORDER BY 1")
    areas = library.connection.execute("SELECT name FROM area ORDER BY 1")
    return [code for (code,) in codes], [name for (name,) in areas if name != "United States"]


def sentence(figure: Figure, library: Library, random: Random) -> str | None:
    """One sentence that states `figure`, or None where writers have no use for it."""
    who = lower_title(figure.title)
    old_page = figure.program == "OOH" and figure.codes[0].endswith("0")  # some name a group after its first member
    if ";" in who or figure.group or old_page:
        return None
    make = _MAKERS.get(figure.measure, _wage if figure.measure in WAGES else None)
    told = make(figure, who, library, random) if make else None
    if told is None:
        return None
    opening = random.choice(("According to the BLS, ", "The Bureau of Labor Statistics reports that ", ""))
    text = f"{opening}{told}"
    return text[0].upper() + text[1:] + "."


def _point(figure: Figure, random: Random) -> str:
    place = f" in {figure.area}" if figure.area else ""
    when = str(figure.period) if figure.program == "OEWS" and random.random() < 0.6 else str(figure.period.start)
    return f"{place} in {when}" if random.random() < 0.9 or figure.area else place


def _wage(figure: Figure, who: str, library: Library, random: Random) -> str | None:
    words = WAGES[figure.measure].format(who=who, value=money(figure, random))
    other = _converted(figure, random)
    return words + _point(figure, random) + other


def _converted(figure: Figure, random: Random) -> str:
    """The same pay at the other rate, by the office's own 2,080 hours."""
    if figure.bound is not Bound.EXACT or random.random() < 0.6 or figure.level is None:
        return ""
    if figure.unit is Unit.USD_YEAR and figure.measure is Measure.MEDIAN_ANNUAL:
        return f", or ${figure.value / HOURS:,.2f} an hour"
    if figure.measure is Measure.MEDIAN_HOURLY:
        return f", or {random.choice(('', 'about '))}${rounded(figure.value * HOURS, 10):,.0f} a year"
    return ""


def _employment(figure: Figure, who: str, library: Library, random: Random) -> str | None:
    if figure.period.start and figure.program != "OEWS" and figure.period.start != figure.release.period.start:
        return f"there will be {count(figure.value, random)} {who} in {figure.period.start}"
    place = f" in {figure.area}" if figure.area else ""
    return f"there were {count(figure.value, random)} {who}{place} in {figure.period.start}"


def _growth(figure: Figure, who: str, library: Library, random: Random) -> str | None:
    period = _decade(figure.period, random)
    if abs(figure.value) < 0.5:
        return None
    verb = "grow" if figure.value > 0 else random.choice(("decline", "fall", "shrink"))
    jobs = _change_of(figure, library)
    if jobs is not None and jobs[0] != jobs[1] and random.random() < 0.3:
        first, last = jobs
        move = "grow" if last > first else "fall"
        return f"employment of {who} will {move} from {first:,.0f} to {last:,.0f}, {percent(figure, random)}, {period}"
    return f"employment of {who} is projected to {verb} {percent(figure, random)} {period}"


def _decade(period: Period, random: Random) -> str:
    return random.choice(
        (
            f"from {period.start} to {period.end}",
            f"between {period.start} and {period.end}",
            f"over the {period.start}–{str(period.end)[2:]} decade",
            f"by {period.end}",
        )
    )


def _change_of(figure: Figure, library: Library) -> tuple[float, float] | None:
    levels = [
        one.value
        for one in library.series(Measure.EMPLOYMENT, figure.codes, program="EP")
        if one.release == figure.release
    ]
    return (levels[0], levels[1]) if len(levels) == 2 else None


def _jobs(figure: Figure, who: str, library: Library, random: Random) -> str | None:
    if abs(figure.value) < 200:
        return None
    verb = "add" if figure.value > 0 else "lose"
    return f"{who} will {verb} {count(abs(figure.value), random)} jobs {_decade(figure.period, random)}"


def _openings(figure: Figure, who: str, library: Library, random: Random) -> str | None:
    if "total over" in (figure.footnote or ""):
        return None
    yearly = random.choice(("each year", "a year, on average,", "annually"))
    return f"{count(figure.value, random)} openings for {who} are projected {yearly} {_decade(figure.period, random)}"


Maker = Callable[[Figure, str, Library, Random], str | None]
_MAKERS: dict[Measure, Maker] = {
    Measure.EMPLOYMENT: _employment,
    Measure.GROWTH_PERCENT: _growth,
    Measure.GROWTH_JOBS: _jobs,
    Measure.OPENINGS: _openings,
}


# As lists and tables of facts name them.
LABELS = {
    Measure.MEDIAN_ANNUAL: "Median annual wage",
    Measure.MEAN_ANNUAL: "Average annual salary",
    Measure.MEDIAN_HOURLY: "Median hourly wage",
    Measure.MEAN_HOURLY: "Mean hourly wage",
    Measure.P10_ANNUAL: "10th percentile annual wage",
    Measure.P90_ANNUAL: "90th percentile annual wage",
    Measure.GROWTH_PERCENT: "Projected job growth",
    Measure.GROWTH_JOBS: "Projected new jobs",
    Measure.OPENINGS: "Openings per year",
    Measure.EMPLOYMENT: "Number of jobs",
}


def page(library: Library, random: Random) -> str | None:
    """A page about one occupation with what one wage release and one projection say, as a list, a table or prose."""
    codes, _ = _subjects(library)
    code = random.choice(codes)
    wages = [one for one in library.releases() if one.program == "OEWS"]
    cycles = [one for one in library.releases() if one.program == "EP"]
    rows: list[tuple[str, str, str]] = []
    title = ""
    for release in (random.choice(wages), random.choice(cycles)):
        for figure in library.cells((code,), release.period):
            end = figure.release.period.end if figure.measure is Measure.EMPLOYMENT else None
            own = figure.release == release and figure.measure in LABELS and "total over" not in (figure.footnote or "")
            if own and figure.bound is Bound.EXACT and (not end or figure.period.start != end):
                span = f"{figure.period.start}-{str(figure.period.end)[2:]}"
                thousands = figure.measure is Measure.EMPLOYMENT and figure.value > 1_000 and random.random() < 0.3
                label = LABELS[figure.measure] + (" (in thousands)" if thousands else "")
                value = f"{figure.value / 1_000:,.1f}" if thousands else _cell_text(figure, random)
                rows.append((label, span if figure.period.is_span else str(figure.period), value))
                title = figure.title
    if not rows or ";" in title:
        return None
    random.shuffle(rows)
    rows = rows[:6]
    head = f"# {title}\n\nFigures of the U.S. Bureau of Labor Statistics.\n\n"
    if random.random() < 0.5:
        return head + "".join(f"- {label} ({when}): {value}\n" for label, when, value in rows)
    lines = "".join(f"| {label}, {when} | {value} |\n" for label, when, value in rows)
    return f"{head}| Statistic | {title} |\n| --- | --- |\n{lines}"


def _cell_text(figure: Figure, random: Random) -> str:
    if figure.unit is Unit.PERCENT:
        return f"{figure.value:.1f}%" if figure.step < 0.5 and random.random() < 0.5 else f"{round(figure.value)}%"
    if figure.unit is Unit.USD_HOUR:
        return f"${figure.value:,.2f}" + random.choice(("", " per hour", "/hr"))
    if figure.unit is Unit.USD_YEAR:
        return f"${figure.value:,.0f}" + random.choice(("", " per year", " a year", "/yr"))
    return f"{figure.value:,.0f}"
