"""Which pictures a claim gets, and the numbers in them; `charts` draws them.

Drawing is the slow part of a report, so each distinct picture is drawn once, the gravest verdicts come first, and
behind `limit` pictures the numbers are shown as a table only.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.claim import Claim
from factcheck.figure import Bound, Figure
from factcheck.formats.html.wording import amount, kind_of
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.verdict import Verdict
from factcheck.words import measure_text

if TYPE_CHECKING:
    from factcheck.reference.library import Library

LIMIT = 160  # about a tenth of a second each
AROUND = 6  # years shown on both sides of the claimed and the true one: neighbours must be told apart
ALL_OCCUPATIONS = ("00-0000",)
PERCENTILES = {
    Measure.P10_ANNUAL: "10th",
    Measure.P25_ANNUAL: "25th",
    Measure.MEDIAN_ANNUAL: "median",
    Measure.P75_ANNUAL: "75th",
    Measure.P90_ANNUAL: "90th",
    Measure.P10_HOURLY: "10th",
    Measure.P25_HOURLY: "25th",
    Measure.MEDIAN_HOURLY: "median",
    Measure.P75_HOURLY: "75th",
    Measure.P90_HOURLY: "90th",
}


@dataclass(frozen=True, slots=True)
class Point:
    """One published value: where it stands on the axis (a year, or the name of a cycle), and how it reads."""

    x: int | str
    y: float
    label: str
    text: str
    top_coded: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """The numbers of one picture. `kind` is "series", "cycles" or "wages"; equal plots are drawn once.

    `x` is where the claim puts its value (None: it gives no date), `nearest` where that value really stands.
    """

    kind: str
    title: str
    points: tuple[Point, ...]
    y: float
    x: int | str | None
    nearest: int | str | None
    stated: str
    unit: str
    average: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """`svg` is empty where the picture was left out; its numbers are shown all the same."""

    plot: Plot
    caption: str
    svg: str = ""


@dataclass(slots=True)
class Gallery:
    """All pictures of a report."""

    library: "Library | None"
    limit: int = LIMIT
    plots: dict[str, tuple[Plot, ...]] = field(default_factory=dict)
    drawn: dict[Plot, str] = field(default_factory=dict)

    def prepare(self, verdicts: Iterable[Verdict]) -> None:
        """Choose what to draw: the gravest first, each distinct picture once."""
        self.plots, self.drawn = {}, {}
        if self.library is None:
            return
        shelf = _Shelf(self.library)
        chosen: dict[Plot, None] = {}
        for verdict in sorted(verdicts, key=lambda each: kind_of(each.outcome).rank):
            plots = plots_of(verdict, shelf)
            self.plots[verdict.claim.id] = plots
            for plot in plots:
                if len(chosen) < self.limit:
                    chosen[plot] = None
        if chosen:
            from factcheck.formats.html.charts import draw

            self.drawn = {plot: draw(plot) for plot in chosen}

    def of(self, claim: Claim) -> tuple[Picture, ...]:
        """The pictures of one claim."""
        pictures = (Picture(plot, caption(plot), self.drawn.get(plot, "")) for plot in self.plots.get(claim.id, ()))
        return tuple(picture for picture in pictures if picture.svg or picture.plot.kind != "wages")


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What was looked up already: guides of one corpus speak of the same occupations."""

    library: "Library"
    found: dict[object, tuple[Figure, ...]] = field(default_factory=dict)

    def series(
        self, measure: Measure, codes: tuple[str, ...], *, group: str | None, area: str | None, program: str | None
    ) -> tuple[Figure, ...]:
        key = (measure, codes, group, area, program)
        if key not in self.found:
            self.found[key] = self.library.series(measure, codes, group=group, area=area, program=program)
        return self.found[key]

    def cells(self, codes: tuple[str, ...], period: Period) -> tuple[Figure, ...]:
        key = (codes, period)
        if key not in self.found:
            self.found[key] = self.library.cells(codes, period)
        return self.found[key]


def plots_of(verdict: Verdict, library: _Shelf) -> tuple[Plot, ...]:
    """What can be drawn about one verdict; nothing where no occupation was resolved."""
    claim = verdict.claim
    subject = verdict.expected or verdict.matches
    codes = subject.codes if subject else claim.occupation.codes if claim.occupation else ()
    group = subject.group if subject else None
    measure = subject.measure if subject else claim.measure
    if not claim.in_scope or not isinstance(measure, Measure) or not (codes or group):
        return ()
    if verdict.expected and verdict.matches and verdict.explanations[0].kind not in ("period", "measure"):
        matches = None  # another occupation's figure stands on another line
    else:
        matches = verdict.matches
    series = library.series(
        measure, codes, group=group, area=subject.area if subject else claim.area,
        program=subject.program if subject else None,
    )  # fmt: skip
    plots: list[Plot] = []
    plot = _cycles(verdict, series, matches, library) if measure.is_projection else _series(verdict, series, matches)
    if plot:
        plots.append(plot)
    if measure.is_wage and subject and not group:
        wages = _wages(verdict, subject, library)
        if wages:
            plots.append(wages)
    return tuple(plots)


def _subject(figures: tuple[Figure, ...]) -> str:
    return f"{measure_text(figures[-1].measure)}, {figures[-1].title}"


def _series(verdict: Verdict, series: tuple[Figure, ...], matches: Figure | None) -> Plot | None:
    unit = verdict.claim.unit
    by_year = {figure.period.start: figure for figure in series if figure.period.start and figure.unit is unit}
    if len(by_year) < 2:
        return None
    stated = _year(verdict.claim.period)
    nearest = matches.period.start if matches and matches in by_year.values() else None
    figures = tuple(by_year[year] for year in _window(sorted(by_year), [year for year in (stated, nearest) if year]))
    return Plot(
        kind="series",
        title=_subject(figures),
        points=tuple(
            Point(
                figure.period.start or 0,
                figure.value,
                figure.release.name,
                amount(figure.value, figure.unit),
                _top(figure),
            )
            for figure in figures
        ),
        y=verdict.claim.value,
        x=stated,
        nearest=nearest,
        stated=amount(verdict.claim.value, verdict.claim.unit),
        unit=verdict.claim.unit.value,
    )


def _window(years: list[int], about: list[int]) -> list[int]:
    """The years near those that matter; at least as many as there are around one of them."""
    if not about:
        return years[-2 * AROUND - 1 :]
    low, high = min(about) - AROUND, max(about) + AROUND
    near = [year for year in years if low <= year <= high]
    return near if len(near) > AROUND else years[-2 * AROUND - 1 :]


def _cycles(verdict: Verdict, series: tuple[Figure, ...], matches: Figure | None, library: _Shelf) -> Plot | None:
    by_cycle = {
        str(figure.period): figure for figure in series if figure.period.is_span and figure.unit is verdict.claim.unit
    }
    if len(by_cycle) < 2:
        return None
    cycles = sorted(by_cycle)
    figures = tuple(by_cycle[cycle] for cycle in cycles)
    average: tuple[Point, ...] = ()
    if figures[0].measure is Measure.GROWTH_PERCENT:
        total = library.series(Measure.GROWTH_PERCENT, ALL_OCCUPATIONS, group=None, area=None, program="EP")
        average = tuple(_point(figure) for figure in total if str(figure.period) in by_cycle)
    stated = verdict.claim.period
    return Plot(
        kind="cycles",
        title=_subject(figures),
        points=tuple(_point(figure) for figure in figures),
        y=verdict.claim.value,
        x=str(stated) if stated and stated.is_span and stated.start else None,
        nearest=str(matches.period) if matches and str(matches.period) in by_cycle else None,
        stated=amount(verdict.claim.value, verdict.claim.unit),
        unit=verdict.claim.unit.value,
        average=average,
    )


def _wages(verdict: Verdict, subject: Figure, library: _Shelf) -> Plot | None:
    held = library.cells(subject.codes, subject.period)
    cells = {figure.measure: figure for figure in held if figure.program == "OEWS"}
    means = (Measure.MEAN_ANNUAL, Measure.MEAN_HOURLY)
    figures = [cells[measure] for measure in (*PERCENTILES, *means) if measure in cells]
    figures = [figure for figure in figures if figure.unit is verdict.claim.unit]
    if len(figures) < 4:
        return None
    return Plot(
        kind="wages",
        title=f"wages, {subject.title}, {subject.release.name}",
        points=tuple(
            Point(PERCENTILES.get(figure.measure, "mean"), figure.value, figure.release.name,
                  amount(figure.value, figure.unit), _top(figure))
            for figure in figures
        ),
        y=verdict.claim.value,
        x=None,
        nearest=None,
        stated=amount(verdict.claim.value, verdict.claim.unit),
        unit=verdict.claim.unit.value,
    )  # fmt: skip


def _point(figure: Figure) -> Point:
    return Point(str(figure.period), figure.value, figure.release.name, amount(figure.value, figure.unit))


def _top(figure: Figure) -> bool:
    return figure.bound is Bound.AT_LEAST


def _year(period: Period | None) -> int | None:
    return None if period is None else period.start if not period.is_span else period.end


def caption(plot: Plot) -> str:
    """What the picture shows, in a sentence, for those who do not see it as well."""
    at = {point.x: point for point in plot.points}
    if plot.kind == "wages":
        return f"The stated {plot.stated} among the published percentiles."
    parts = [f"Stated: {plot.stated}" + (f" for {plot.x}" if plot.x is not None else "")]
    if plot.x is not None and plot.x in at:
        parts.append(f"published: {at[plot.x].text}")
    if plot.nearest is not None and plot.nearest != plot.x:
        parts.append(f"it sits on {at[plot.nearest].label}")
    legend = " Bars: this occupation; ticks: all occupations." if plot.average else ""
    return "; ".join(parts) + "." + legend
